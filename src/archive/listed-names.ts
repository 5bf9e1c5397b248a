import { allowedEdits, editDistance, NEAR_NAMES } from './edit-distance.ts';
import { initialKeys, nameKey, nameWords, searchWords } from './keys.ts';
import { type Candidate, type Hits, type Step, sortCandidates } from './ladder.ts';
import { holdsWords } from './word-match.ts';

/** A name of a short list that has no names of its own in the archive: areas, conferences, frameworks, modalities. `weight` tells how much it is used. */
export interface ListedName {
  readonly name: string;
  readonly weight: number;
  /** What else it is called. */
  readonly others?: readonly string[];
}

/** What a typed name means among some: the first step of the ladder with hits, whose ids are places in the list; or null. */
export function findListedNames(names: readonly ListedName[], typed: string): Hits | null {
  const key = nameKey(typed);
  if (key === '') return null;
  const words = searchWords(typed);
  const all = ({ name, others = [] }: ListedName) => [name, ...others];
  const steps: readonly [Step, (listed: ListedName) => boolean][] = [
    ['exact', ({ name }) => name === typed.trim()],
    ['normalised', ({ name }) => nameKey(name) === key],
    [
      'short form',
      (listed) => all(listed).some((name) => [nameKey(name), ...initialKeys(name)].includes(key)),
    ],
    ['prefix', (listed) => all(listed).some((name) => nameKey(name).startsWith(key))],
    ['words', (listed) => holdsWords(all(listed), words) !== null],
  ];
  for (const [step, fits] of steps) {
    const candidates = names.flatMap((listed, id): Candidate[] =>
      fits(listed) ? [{ id, weight: listed.weight }] : [],
    );
    if (candidates.length > 0)
      return { step, candidates: sortCandidates(candidates), total: candidates.length };
  }
  return null;
}

/** The names nearest to one that fits nothing, best first. A word of a name is as good as the whole. */
export function nearListedNames(names: readonly ListedName[], typed: string): ListedName[] {
  const key = nameKey(typed);
  if (key === '') return [];
  const most = Math.max(1, allowedEdits(key.length));
  const mistakesOf = ({ name, others = [] }: ListedName) =>
    Math.min(
      ...[...[name, ...others].map(nameKey), ...nameWords(name)].map((own) => editDistance(key, own, most)),
    );
  return names
    .map((listed) => ({ listed, mistakes: mistakesOf(listed) }))
    .filter(({ mistakes }) => mistakes <= most)
    .sort((a, b) => a.mistakes - b.mistakes || b.listed.weight - a.listed.weight)
    .slice(0, NEAR_NAMES)
    .map(({ listed }) => listed);
}
