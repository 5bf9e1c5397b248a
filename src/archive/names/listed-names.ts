import { type Hits, hitsOf, type Step, sortCandidates } from './ladder.ts';
import { allowedEdits, editDistance, nearestFew } from './mistakes/edit-distance.ts';
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
  const steps: readonly [Step, (listed: ListedName) => boolean][] = [
    ['exact', ({ name }) => name === typed.trim()],
    ['normalised', ({ name }) => nameKey(name) === key],
    [
      'short form',
      (listed) => namesOf(listed).some((name) => [nameKey(name), ...initialKeys(name)].includes(key)),
    ],
    ['prefix', (listed) => namesOf(listed).some((name) => nameKey(name).startsWith(key))],
    // Signs alone hold no word, and so would every name hold them.
    ['words', (listed) => words.length > 0 && holdsWords(namesOf(listed), words) !== null],
  ];
  for (const [step, fits] of steps) {
    const candidates = names.flatMap((listed, id) => (fits(listed) ? { id, weight: listed.weight } : []));
    const hits = hitsOf(step, sortCandidates(candidates));
    if (hits !== null) return hits;
  }
  return null;
}

function namesOf({ name, others = [] }: ListedName): readonly string[] {
  return [name, ...others];
}

/**
 * The names nearest to one that fits nothing, best first: those but for a few typing mistakes, of which a word is as good as
 * the whole name, else those with a word that begins alike.
 */
export function nearListedNames(names: readonly ListedName[], typed: string): ListedName[] {
  const key = nameKey(typed);
  if (key === '') return [];
  const most = Math.max(1, allowedEdits(key.length));
  const mistakesIn = (listed: ListedName) => {
    const texts = [...namesOf(listed).map(nameKey), ...nameWords(listed.name)];
    const mistakes = Math.min(...texts.map((own) => editDistance(key, own, most)));
    return mistakes <= most ? mistakes : null;
  };
  const near = nearestFew(names, mistakesIn, weightOf);
  return near.length > 0 ? near : likeBeginnings(names, searchWords(typed));
}

/** In so many letters words have more in common than chance. */
const SHARED = 4;

/**
 * The names with a word that begins as a typed one does, for two thirds of it: "Stochastic Optimization" for
 * "optimizers".
 */
function likeBeginnings(names: readonly ListedName[], typed: readonly string[]): ListedName[] {
  const distance = ({ name }: ListedName) => {
    const shared = nameWords(name).flatMap((own) => typed.map((word) => sharedBeginning(own, word)));
    const most = Math.max(0, ...shared);
    return most === 0 ? null : -most;
  };
  return nearestFew(names, distance, weightOf);
}

function weightOf({ weight }: ListedName): number {
  return weight;
}

/** With how many letters a word begins as a typed one does; 0 where those are few, or less than two thirds of it. */
function sharedBeginning(own: string, typed: string): number {
  let count = 0;
  while (count < own.length && own[count] === typed[count]) count += 1;
  return count >= Math.max(SHARED, (typed.length * 2) / 3) ? count : 0;
}
