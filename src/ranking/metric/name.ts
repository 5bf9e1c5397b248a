import { spellOutSigns } from './signs.ts';

/**
 * Words and phrases of metric names, each with what it says. Folded to lower case; a number is `#`, one that stands
 * alone and is not glued to a word ("3 sec", not "FPR95") also `##`. `^` stands for the beginning of a name, `$` for the
 * end of a compound: "time $" is in "Training time (s)" and not in "time series". A word that begins with `=` counts
 * only in exactly this spelling ("=PER", not "per"), one that begins with `*` at the end of other capitals
 * ("*RMSE": ODRMSE).
 */
export interface Vocabulary<Meaning> {
  get(word: string): Meaning | undefined;
  has(word: string): boolean;
}

/** What a word or phrase of a name says, and where it stands. */
export interface Finding<Meaning> {
  readonly meaning: Meaning;
  /** Words of one compound, with nothing but blanks and dashes between them, have the same number. */
  readonly compound: number;
  /** Whether it stands behind a preposition or an @, as what the metric is measured at or of. */
  readonly isCondition: boolean;
  /** Whether it stands right behind an @ or "at", as the point at which something else is measured: "TPIR@FPIR=0.01". */
  readonly isOperatingPoint: boolean;
}

interface Word {
  readonly text: string;
  readonly folded: string;
  readonly compound: number;
}

const longestPhrase = 5;
/** Letters of a word that may be glued of several: to take one apart takes the square of their number. */
const longestGluedWord = 100;
const prepositions = new Set(
  `@ at of to for in on with without within under over by from per until vs using when given than after before
   between against w wo and or`.split(/\s+/),
);
/** What may follow the last noun of a compound without becoming what the compound is about. */
const trailers = new Set(
  `rate rates ratio value values mean avg average median min max total overall test val validation train dev private
   public cpu gpu`.split(/\s+/),
);

/**
 * Makes a vocabulary of lists of words and phrases, each list separated by commas. The lists are made and read at the first
 * question: most commands ask none, and should not wait for it.
 */
export function makeVocabulary<Meaning>(
  lists: () => readonly (readonly [words: string, meaning: Meaning])[],
): Vocabulary<Meaning> {
  let meanings: ReadonlyMap<string, Meaning> | undefined;
  const load = () => {
    meanings ??= readLists(lists());
    return meanings;
  };
  return { get: (word) => load().get(word), has: (word) => load().has(word) };
}

function readLists<Meaning>(
  lists: readonly (readonly [words: string, meaning: Meaning])[],
): ReadonlyMap<string, Meaning> {
  const entries = lists.flatMap(([words, meaning]) =>
    words.split(',').map((word) => [word.trim().replace(/\s+/g, ' '), meaning] as const),
  );
  return new Map(entries.filter(([word]) => word !== ''));
}

/**
 * What the words of a metric's name say, in their order. Whole words only ("CIDEr" holds no "der"), the longest
 * phrase first, so that "negative log likelihood" is not also a likelihood. Glued names are taken apart where a part
 * is a known word: "minADE_5", "FPR95", "AnswerExactMatch", "mAP50".
 */
export function findMeanings<Meaning>(
  name: string,
  vocabulary: Vocabulary<Meaning>,
): readonly Finding<Meaning>[] {
  const words = splitName(name, vocabulary);
  const findings: Finding<Meaning>[] = [];
  let isCondition = false;
  let point: number | undefined;
  for (let start = 0; start < words.length; ) {
    const length = findPhraseLength(words, start, vocabulary);
    const meaning = lookUp(words, start, length, vocabulary);
    const { compound = 0 } = words[start] ?? {};
    if (meaning !== undefined) {
      findings.push({ meaning, compound, isCondition, isOperatingPoint: compound === point });
    }
    const phrase = words.slice(start, start + length);
    isCondition ||= phrase.some(isPreposition);
    if (start > 1 && phrase.some(({ folded }) => folded === '@' || folded === 'at')) {
      point = words[start + length]?.compound;
    }
    start += length;
  }
  return findings;
}

function findPhraseLength<Meaning>(
  words: readonly Word[],
  start: number,
  vocabulary: Vocabulary<Meaning>,
): number {
  for (let length = Math.min(longestPhrase, words.length - start); length > 1; length -= 1) {
    if (lookUp(words, start, length, vocabulary) !== undefined) return length;
  }
  return 1;
}

function lookUp<Meaning>(
  words: readonly Word[],
  start: number,
  length: number,
  vocabulary: Vocabulary<Meaning>,
): Meaning | undefined {
  const folded = words.slice(start, start + length).map((word) => word.folded);
  const phrase = folded.join(' ');
  const spellings = [
    ...(length === 1 ? [`=${words[start]?.text}`] : []),
    phrase,
    phrase.replaceAll('##', '#'),
  ];
  const atEnd = isEnd(words, start + length);
  for (const spelling of spellings) {
    const meaning = (atEnd ? vocabulary.get(`${spelling} $`) : undefined) ?? vocabulary.get(spelling);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

/** Whether a compound ends before a word: "Training time (s)", "Time per frame", "Cost ratio". */
function isEnd(words: readonly Word[], position: number): boolean {
  // Nobody lets more words follow that say nothing.
  for (let at = position; at < position + longestPhrase; at += 1) {
    const next = words[at];
    if (next === undefined || next.compound !== words[at - 1]?.compound || isPreposition(next)) return true;
    if (!trailers.has(next.folded)) return false;
  }
  return false;
}

/** Capital "PER" is an error rate of phonemes or the tag of people, "PER F1", and not the preposition. */
function isPreposition({ text, folded }: Word): boolean {
  return prepositions.has(folded) && text !== 'PER';
}

function splitName<Meaning>(name: string, vocabulary: Vocabulary<Meaning>): readonly Word[] {
  const spaced = spellOutSigns(name);
  const words: Word[] = [{ text: '^', folded: '^', compound: 0 }];
  let compound = 0;
  let end = 0;
  for (const { 0: chunk, index } of spaced.matchAll(/[\p{L}\p{N}]+|@/gu)) {
    const between = spaced.slice(end, index);
    if (!/^[\s\-‐-―_.'’#%^~]*$/.test(between) || /\s[-–—]\s/.test(between)) compound += 1;
    for (const text of splitChunk(chunk, vocabulary))
      words.push({ text, folded: text.toLowerCase(), compound });
    end = index + chunk.length;
  }
  return words;
}

function splitChunk<Meaning>(chunk: string, vocabulary: Vocabulary<Meaning>): readonly string[] {
  if (chunk.length > longestGluedWord || isKnown(chunk, vocabulary)) return [chunk];
  // "3DIoU" is an IoU; but in "400ms" or "50k" the letters are the number's unit and say nothing about the metric.
  const start = /^\dD(?=\p{L})/u.exec(chunk)?.[0].length ?? 0;
  if (start > 0) return splitChunk(chunk.slice(start), vocabulary);
  if (/^\d/.test(chunk)) return ['##'];
  const [, letters, number, ending = ''] = /^(\p{L}+)(\d+)(\p{L}*)$/u.exec(chunk) ?? [];
  if (letters === undefined || number === undefined) return splitLetters(chunk, vocabulary);
  return [...splitLetters(letters, vocabulary), '#', ...(ending === '' ? [] : [ending])];
}

function splitLetters<Meaning>(letters: string, vocabulary: Vocabulary<Meaning>): readonly string[] {
  if (isKnown(letters, vocabulary)) return [letters];
  for (const { index } of letters.matchAll(/(?<=\p{Ll})\p{Lu}/gu)) {
    const end = letters.slice(index);
    if (isKnown(end, vocabulary)) return [...splitLetters(letters.slice(0, index), vocabulary), end];
  }
  for (let index = 1; index < letters.length && /^\p{Lu}+$/u.test(letters.slice(0, index)); index += 1) {
    const end = letters.slice(index);
    if (vocabulary.has(`*${end}`)) return [letters.slice(0, index), end];
  }
  // An acronym with a small ending: "APs", "NLLgen", "RMSElog", "FIDclip".
  const acronym = /^(\p{Lu}{2,})\p{Ll}{1,10}$/u.exec(letters)?.[1];
  if (acronym !== undefined && isKnown(acronym, vocabulary)) return [acronym];
  return letters.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
}

function isKnown<Meaning>(word: string, vocabulary: Vocabulary<Meaning>): boolean {
  const spellings = [`=${word}`, word.toLowerCase()];
  return spellings.some((spelling) => vocabulary.has(spelling) || vocabulary.has(`${spelling} $`));
}
