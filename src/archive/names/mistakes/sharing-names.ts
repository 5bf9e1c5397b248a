import { largeWords, nameWords, searchWords } from '../writing/keys.ts';
import { isAscii } from '../writing/letters.ts';
import { spellWord } from '../writing/spelling.ts';
import { nearestFew } from './edit-distance.ts';
import type { UsedName } from './near-names.ts';

/** What the words that a name shares must say of all that was typed; a word of no name says most. */
const LEAST_SHARED = 0.5;

/**
 * Those of some names that share the words of a text that say most, which are those of the fewest names: "Sentiment
 * Analysis" for "sentiment classification". At most three, best first, of equals the most used; none where only common
 * words are shared.
 */
export function findSharingNames(names: readonly UsedName[], typed: string): UsedName[] {
  const words = [...new Set(largeWords(searchWords(typed)).map(spellWord))];
  const named = names
    .filter(({ name }) => mayHold(name, words))
    .map((one) => ({ one, own: new Set(wordsOf(one.name)) }));
  const weights = words.map((word) => {
    const count = named.filter(({ own }) => own.has(word)).length;
    return Math.log((names.length + 1) / Math.max(1, count));
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const distance = ({ own }: (typeof named)[number]) => {
    const shared = words.reduce((sum, word, index) => sum + (own.has(word) ? (weights[index] ?? 0) : 0), 0);
    return shared > 0 && shared >= LEAST_SHARED * all ? -shared : null;
  };
  return nearestFew(named, distance, ({ one }) => one.weight).map(({ one }) => one);
}

/**
 * Those of some names of whose words, one after the other, a text is made of the beginnings: "Semantic Segmentation"
 * for "semseg". At most three, those of which no word is left first, then the most used.
 */
export function findGluedNames(names: readonly UsedName[], typed: string): UsedName[] {
  const [word = '', ...others] = searchWords(typed);
  if (others.length > 0 || word.length < 2 * SHORTEST) return [];
  return nearestFew(
    names.filter(({ name }) => mayHold(name, [word])),
    ({ name }) => leftOf(largeWords(nameWords(name)), word),
    ({ weight }) => weight,
  );
}

/** Two letters begin any word. */
const SHORTEST = 3;

/** How many words of a name are left beside those whose beginnings make up a text; null where none do. */
function leftOf(words: readonly string[], glued: string): number | null {
  const counts = words.flatMap((_, start) => {
    const count = countGlued(words.slice(start), glued);
    return count === null || count < 2 ? [] : [count];
  });
  return counts.length === 0 ? null : words.length - Math.max(...counts);
}

/** Of how many words, from the first on, a text is made of the beginnings. */
function countGlued([word, ...others]: readonly string[], glued: string): number | null {
  if (glued === '') return 0;
  if (word === undefined) return null;
  for (let length = Math.min(word.length, glued.length); length >= SHORTEST; length--) {
    if (!glued.startsWith(word.slice(0, length))) continue;
    const rest = countGlued(others, glued.slice(length));
    if (rest !== null) return rest + 1;
  }
  return null;
}

/**
 * Whether a word that begins as one of these may be in a name: most names need not be taken apart to see that there is
 * none. However it is spelt, a word keeps its first two letters, and what is not ASCII may be folded to any.
 */
function mayHold(name: string, words: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return words.some((word) => lower.includes(word.slice(0, 2))) || !isAscii(name);
}

function wordsOf(name: string): string[] {
  return nameWords(name).map(spellWord);
}
