/**
 * Words and phrases of metric names, each with what it says. Folded to lower case, numbers as `#`; `^` stands for
 * the beginning of a name. A word that begins with `=` counts only in exactly this spelling ("=PER", not "per").
 */
export interface Vocabulary<Meaning> {
  get(word: string): Meaning | undefined;
  has(word: string): boolean;
}

const longestPhrase = 5;

/**
 * Makes a vocabulary of lists of words and phrases, each list separated by commas. The lists are read at the first
 * question: most commands ask none, and should not wait for it.
 */
export function makeVocabulary<Meaning>(
  lists: readonly (readonly [words: string, meaning: Meaning])[],
): Vocabulary<Meaning> {
  let meanings: ReadonlyMap<string, Meaning> | undefined;
  const load = () => {
    meanings ??= readLists(lists);
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
export function findMeanings<Meaning>(name: string, vocabulary: Vocabulary<Meaning>): readonly Meaning[] {
  const words = splitName(name, vocabulary);
  const folded = words.map((word) => word.toLowerCase());
  const meanings: Meaning[] = [];
  for (let start = 0; start < words.length; ) {
    const length = findPhraseLength(words, folded, start, vocabulary);
    const meaning = lookUp(words, folded, start, length, vocabulary);
    if (meaning !== undefined) meanings.push(meaning);
    start += length;
  }
  return meanings;
}

function findPhraseLength<Meaning>(
  words: readonly string[],
  folded: readonly string[],
  start: number,
  vocabulary: Vocabulary<Meaning>,
): number {
  for (let length = Math.min(longestPhrase, words.length - start); length > 1; length -= 1) {
    if (lookUp(words, folded, start, length, vocabulary) !== undefined) return length;
  }
  return 1;
}

function lookUp<Meaning>(
  words: readonly string[],
  folded: readonly string[],
  start: number,
  length: number,
  vocabulary: Vocabulary<Meaning>,
): Meaning | undefined {
  const spelled = length === 1 ? vocabulary.get(`=${words[start]}`) : undefined;
  return spelled ?? vocabulary.get(folded.slice(start, start + length).join(' '));
}

function splitName<Meaning>(name: string, vocabulary: Vocabulary<Meaning>): readonly string[] {
  const spaced = name
    .replace(/[↑⬆▲]/g, ' uparrow ')
    .replace(/[↓⬇▼]/g, ' downarrow ')
    .replace(/\/\s*s(?:ec)?(?![\p{L}\p{N}])/giu, ' per second ')
    .replace(/%\s*[<≤]/g, ' share below ')
    .replace(/[Δ∆δ]/g, ' delta ');
  const chunks = spaced.match(/[\p{L}\p{N}]+|@/gu) ?? [];
  return ['^', ...chunks.flatMap((chunk) => splitChunk(chunk, vocabulary))];
}

function splitChunk<Meaning>(chunk: string, vocabulary: Vocabulary<Meaning>): readonly string[] {
  if (isKnown(chunk, vocabulary)) return [chunk];
  // "3DIoU" is an IoU; but in "400ms" or "50k" the letters are the number's unit and say nothing about the metric.
  const start = /^\dD(?=\p{L})/u.exec(chunk)?.[0].length ?? 0;
  if (start > 0) return splitChunk(chunk.slice(start), vocabulary);
  if (/^\d/.test(chunk)) return ['#'];
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
  // An acronym with a small ending: "APs", "NLLgen", "RMSElog".
  const acronym = /^(\p{Lu}{2,})\p{Ll}{1,3}$/u.exec(letters)?.[1];
  if (acronym !== undefined && isKnown(acronym, vocabulary)) return [acronym];
  return letters.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
}

function isKnown<Meaning>(word: string, vocabulary: Vocabulary<Meaning>): boolean {
  return vocabulary.has(`=${word}`) || vocabulary.has(word.toLowerCase());
}
