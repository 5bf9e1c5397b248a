import { type Candidate, type Hits, type Step, sortCandidates } from './ladder.ts';
import { allowedEdits, editDistance, NEAR_NAMES } from './mistakes/edit-distance.ts';
import { nameKey, nameWords, searchWords } from './writing/keys.ts';
import { initialKeys } from './writing/short-forms.ts';
import { holdsWords } from './writing/word-match.ts';

/**
 * A name of a short list that has no names of its own in the archive: areas, conferences, frameworks, modalities.
 * `weight` tells how much it is used.
 */
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
    // Signs alone hold no word, and so would every name hold them.
    ['words', (listed) => words.length > 0 && holdsWords(all(listed), words) !== null],
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

/**
 * The names nearest to one that fits nothing, best first: those but for a few typing mistakes, of which a word is as good as
 * the whole name, else those with a word that begins alike.
 */
export function nearListedNames(names: readonly ListedName[], typed: string): ListedName[] {
  const key = nameKey(typed);
  if (key === '') return [];
  const most = Math.max(1, allowedEdits(key.length));
  const mistakesOf = ({ name, others = [] }: ListedName) =>
    Math.min(
      ...[...[name, ...others].map(nameKey), ...nameWords(name)].map((own) => editDistance(key, own, most)),
    );
  const near = names
    .map((listed) => ({ listed, mistakes: mistakesOf(listed) }))
    .filter(({ mistakes }) => mistakes <= most)
    .sort((a, b) => a.mistakes - b.mistakes || b.listed.weight - a.listed.weight)
    .slice(0, NEAR_NAMES)
    .map(({ listed }) => listed);
  return near.length > 0 ? near : likeBeginnings(names, searchWords(typed));
}

/** In so many letters words have more in common than chance. */
const SHARED = 4;

/**
 * The names with a word that begins as a typed one does, for two thirds of it: "Stochastic Optimization" for
 * "optimizers".
 */
function likeBeginnings(names: readonly ListedName[], typed: readonly string[]): ListedName[] {
  const shared = (name: string) =>
    Math.max(
      ...nameWords(name).flatMap((own) =>
        typed.map((word) => {
          const count = sharedLetters(own, word);
          return count >= Math.max(SHARED, (word.length * 2) / 3) ? count : 0;
        }),
      ),
      0,
    );
  return names
    .map((listed) => ({ listed, letters: shared(listed.name) }))
    .filter(({ letters }) => letters > 0)
    .sort((a, b) => b.letters - a.letters || b.listed.weight - a.listed.weight)
    .slice(0, NEAR_NAMES)
    .map(({ listed }) => listed);
}

function sharedLetters(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
}
