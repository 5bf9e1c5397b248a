import type { Random } from '../../helpers/random.ts';
import { between, chance, pick, type Streams, skewed } from './stream.ts';
import { ADJECTIVES, ADVERBS, NOUNS, VERBS, words } from './words.ts';

/** About 200,000 words by kind, the most frequent first. */
export interface Vocabulary {
  readonly nouns: readonly string[];
  readonly adjectives: readonly string[];
  readonly verbs: readonly string[];
  readonly adverbs: readonly string[];
}

const ONSETS = words(
  'b br c ch cl cr d dr f fl fr g gl gr h j k kl l m n p ph pl pr qu r s sc sh sk sl sp st str t th tr v w z',
);
const VOWELS = words('a a a e e e i i i o o u ai ea ee io ou y');
const CODAS = words('b c ck d g l ld m n n nd ng nt p r r rd rt s s st t t x');

/** A word of so many syllables that nobody has used before. */
export function makeSyllables(random: Random, count: number): string {
  let word = '';
  for (let syllable = 0; syllable < count; syllable++) {
    word += pick(random, ONSETS) + pick(random, VOWELS);
    if (chance(random, 0.3)) word += pick(random, CODAS);
  }
  return word;
}

/** The same word with a capital letter. */
export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function createVocabulary(streams: Streams): Vocabulary {
  const taken = new Set([...NOUNS, ...ADJECTIVES, ...VERBS, ...ADVERBS]);
  const fill = (kind: string, common: readonly string[], size: number, endings: readonly string[]) => {
    const random = streams(kind, 0);
    const all = [...common];
    while (all.length < size) {
      const word = makeSyllables(random, between(random, 1, all.length < 4_000 ? 2 : 3)) + pick(random, endings);
      if (word.length > 3 && !taken.has(word)) {
        taken.add(word);
        all.push(word);
      }
    }
    return all;
  };
  return {
    nouns: fill('nouns', NOUNS, 120_000, ['', '', 'tion', 'er', 'ity', 'ment', 'ness', 'ism', 'graph', 'or']),
    adjectives: fill('adjectives', ADJECTIVES, 55_000, ['al', 'ive', 'ous', 'ic', 'ed', 'able', '-based']),
    verbs: fill('verbs', VERBS, 20_000, ['ize', 'ate', 'ify', 'er']),
    adverbs: fill('adverbs', ADVERBS, 5_000, ['ly', 'ally', 'wise']),
  };
}

/** A word of the list as often as its place says. */
export function draw(random: Random, list: readonly string[]): string {
  return list[skewed(random, list.length, 25)] as string;
}

/** The forms of a regular verb. */
export function inflect(verb: string, ending: 's' | 'ed' | 'ing'): string {
  if (ending === 's') return verb.endsWith('ch') ? `${verb}es` : verb.endsWith('y') ? `${verb.slice(0, -1)}ies` : `${verb}s`;
  if (verb.endsWith('e')) return `${verb.slice(0, -1)}${ending}`;
  return verb.endsWith('y') && ending === 'ed' ? `${verb.slice(0, -1)}ied` : `${verb}${ending}`;
}
