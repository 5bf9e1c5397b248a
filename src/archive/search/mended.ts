import type { Archive } from '../archive.ts';
import { findWord, LONGEST_CUT, nearestWord } from '../names/mistakes/mended-words.ts';
import { KEY_SOURCE, nameWords } from '../names/writing/keys.ts';
import { otherForms } from '../names/writing/other-forms.ts';
import { type SearchedKinds, type SearchWish, searchAll } from './all.ts';
import { FIT } from './fit.ts';
import { type SearchQuery, searchedWords, spellingsOf } from './query.ts';

/** A known word is taken for a mistyped one only if so many times as many titles hold another. */
const FAR_MORE = 8;

/** A query that was searched in place of another one. */
export type Instead = SearchedKinds & { readonly query: SearchQuery };

/**
 * What fits better than anything that holds the words as they were typed: short forms written out, then words mended,
 * then all words but one. Null where nothing does.
 */
export function searchInstead(
  archive: Archive,
  query: SearchQuery,
  least: number,
  wish: SearchWish,
): Instead | null {
  const written = bestOf(writeOut(archive, query).map((other) => searchAs(archive, other, wish)));
  if (written !== null && written.fit >= least) return written;
  const mended = mendQuery(archive, query, false);
  const second = mended && searchAs(archive, mended, wish);
  if (second && second.fit >= least) return second;
  const doubted = mendQuery(archive, query, true);
  const third = doubted && searchAs(archive, doubted, wish);
  if (third && third.fit >= least) return third;
  const others = [query, mended, written?.query].filter((other) => other != null);
  return bestOf(others.map((other) => searchMost(archive, other, wish)).filter((found) => found !== null));
}

/** What fits a query with a short form in it written out: the meaning that is used most. */
export function searchWritten(archive: Archive, query: SearchQuery, wish: SearchWish): Instead | null {
  return bestOf(
    writeOut(archive, query)
      .slice(0, 1)
      .map((other) => searchAs(archive, other, wish)),
  );
}

function bestOf(found: readonly Instead[]): Instead | null {
  return found.reduce<Instead | null>(
    (best, one) => (best === null || one.fit > best.fit ? one : best),
    null,
  );
}

function searchAs(archive: Archive, query: SearchQuery, wish: SearchWish): Instead {
  return { ...searchAll(archive, query, wish, true), query };
}

/** A query with other words in place of its own. Phrases are not kept: a mended one is another phrase. */
function withWords(query: SearchQuery, words: readonly string[]): SearchQuery {
  return { ...query, words, text: words.join(' '), phrases: [], compounds: [] };
}

/** How many meanings of a short form are tried. */
const MEANINGS = 3;

/**
 * A query with a short form in it written out, in each way in which it may be: "seq2seq" as "sequence to sequence",
 * "en-de" as "English German", "x4" as "4x".
 */
function writeOut(archive: Archive, query: SearchQuery): SearchQuery[] {
  if (query.words.length < 2) return [];
  const text = query.words.join(' ');
  const spelt = otherForms(text).map((form) => withWords(query, nameWords(form)));
  const sql = `SELECT COALESCE(task.name, dataset.full_name, method.full_name) AS name FROM name
    LEFT JOIN task ON kind = 'task' AND task.id = name.id LEFT JOIN dataset ON kind = 'dataset' AND dataset.id = name.id
    LEFT JOIN method ON kind = 'method' AND method.id = name.id
    WHERE kind IN ('task', 'dataset', 'method') AND key = ? AND step <= ${KEY_SOURCE.initials} ORDER BY weight DESC, step, name.id LIMIT 10`;
  for (const [at, word] of query.words.entries()) {
    const names = archive.all<{ name: string | null }>(sql, word).map(({ name }) => name ?? word);
    const written = new Set(names.map((name) => nameWords(name.replace(/\([^()]*\)/g, ' ')).join(' ')));
    written.delete(word);
    if (written.size === 0) continue;
    const meanings = [...written].slice(0, MEANINGS);
    return [
      ...spelt,
      ...meanings.map((words) => withWords(query, query.words.toSpliced(at, 1, ...words.split(' ')))),
    ];
  }
  return spelt;
}

/**
 * A query with its words as titles and names spell them: unknown ones cut in two or mended; where known ones are doubted
 * too, those that hardly any title holds mended where a near one is common. Null where that changes nothing.
 */
function mendQuery(archive: Archive, query: SearchQuery, doubtsKnown: boolean): SearchQuery | null {
  const words = query.words.flatMap((word, at) =>
    query.isPrefix && at === query.words.length - 1 ? [word] : mendedForms(archive, word, doubtsKnown),
  );
  return words.join(' ') === query.words.join(' ') ? null : withWords(query, words);
}

function mendedForms(archive: Archive, word: string, doubtsKnown: boolean): readonly string[] {
  const known = spellingsOf(word)
    .map((form) => findWord(archive, form))
    .find((found) => found !== undefined);
  if (known === undefined) {
    const cut = cutInTwo(archive, word);
    if (cut !== null) return cut;
    const near = nearestWord(archive, word, 0);
    return near === undefined ? [word] : [near.word];
  }
  if (!doubtsKnown || word.length < 4 || known.titles > 5) return [word];
  const near = nearestWord(archive, word, FAR_MORE * Math.max(1, known.titles));
  return near === undefined ? [word] : [near.word];
}

/** "fewshot" is "few shot": both parts are words, and no part is so short that it would be one by chance. */
function cutInTwo(archive: Archive, word: string): readonly string[] | null {
  if (word.length > LONGEST_CUT) return null;
  let best: readonly string[] | null = null;
  let most = 1;
  for (let at = 3; at <= word.length - 3; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    const titles = Math.min(...parts.map((part) => findWord(archive, part)?.titles ?? 0));
    if (titles > most) [best, most] = [parts, titles];
  }
  return best;
}

/** What holds all words but one: each is left out in turn, and the best of the answers counts. */
function searchMost(archive: Archive, query: SearchQuery, wish: SearchWish): Instead | null {
  const words = [...new Set(searchedWords(query))];
  if (words.length < 3 || words.length > 12) return null;
  let best: Instead | null = null;
  for (const left of words) {
    const rest = query.words.filter((word) => word !== left);
    const searched = searchAs(archive, { ...withWords(query, rest), isPrefix: false }, wish);
    if (searched.fit >= FIT.words && searched.fit > (best?.fit ?? 0)) best = searched;
  }
  return best;
}
