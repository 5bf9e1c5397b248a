import { arxivIdOf, isAddress } from '../addresses/addresses.ts';
import type { Archive } from '../archive.ts';
import type { Step } from '../names/ladder.ts';
import { nameKey } from '../names/writing/keys.ts';
import { type PaperFilter, paperTest } from '../papers/filter/filter.ts';
import { findNamedPapers } from '../papers/names/names.ts';
import { type PaperSummary, readPaperSummaries } from '../papers/papers.ts';
import { type SqlPart, sqlPart } from '../sql-part.ts';
import { FIT, USED_SHARE, usedFit, wordsFit } from './fit.ts';
import { entriesWith } from './names.ts';
import { matchOf, phraseOf, type SearchQuery } from './query.ts';

/** A paper that was found, and how well it fits: see `FIT`. */
export interface FoundPaper extends PaperSummary {
  readonly fit: number;
}

/**
 * So many papers that hold the words in their titles are compared: the most used ones, and if those are fewer the first
 * of the others.
 */
const COMPARED = 80;
/** So many papers are ranked that hold the words in any text. */
const COMPARED_TEXTS = 500;
/** Fewer papers than this with the words in their titles are not the answer yet. */
const ENOUGH = 20;

/**
 * Where a title with the words is of a paper that is so many times as much used, a model of that name is hardly what was
 * meant: someone called theirs "Attention". Its paper then fits as a title does of which half was typed.
 */
const MUCH_MORE = 4;
const FAIR_TITLE = 60;

/** How papers are searched. */
export interface PaperWish {
  /** At least so many, where there are as many. */
  readonly limit: number;
  /** Authors and abstracts are not looked at. */
  readonly titlesOnly: boolean;
  /** What the papers must be like; undefined where any will do. */
  readonly filter: PaperFilter | undefined;
}

/** Papers by name, title, authors and abstract, the best first. */
export function searchPapers(
  archive: Archive,
  query: SearchQuery,
  { limit, titlesOnly, filter }: PaperWish,
): FoundPaper[] {
  const isWanted = (id: number) =>
    (filter === undefined || passes(archive, id, filter)) && !holdsUnwanted(archive, id, query);
  const fits = new Map([...namedFits(archive, query.text)].filter(([id]) => isWanted(id)));
  if ([...fits.values()].some((fit) => fit >= FIT.identity)) return readFound(archive, fits, query);
  // What the index of names does not know are phrases, and the words of abstracts.
  const most = Math.max(COMPARED, limit);
  const used = query.phrases.length > 0 ? [] : entriesWith(archive, 'paper', query, most);
  const titles = new Set(used.filter(isWanted));
  if (titles.size < most) for (const id of titlesWith(archive, query, filter, most)) titles.add(id);
  const found = readFound(archive, fits, query, [...titles]);
  const wanted = Math.max(limit, ENOUGH);
  const isEnough = found.length >= wanted || titlesOnly;
  const others = isEnough
    ? []
    : searchTexts(archive, query, filter, wanted, new Set(found.map(({ id }) => id)));
  return [...found, ...others].sort(byFit);
}

/** The better first; of equals the newer. Dates are compared as they are: to load the order of a language takes 10 ms. */
function byFit(one: FoundPaper, other: FoundPaper): number {
  const [date, otherDate] = [one.date ?? '', other.date ?? ''];
  return other.fit - one.fit || Number(date < otherDate) - Number(date > otherDate) || one.id - other.id;
}

function namedFits(archive: Archive, text: string): Map<number, number> {
  const hits = findNamedPapers(archive, text);
  if (hits === null) return modelFits(archive, text);
  const own = fitOfName(text, hits.step);
  return new Map(hits.candidates.map(({ id, weight }) => [id, own + USED_SHARE * usedFit(weight)]));
}

function fitOfName(text: string, step: Step): number {
  if (isAddress(text) || arxivIdOf(text) !== null) return FIT.identity;
  return step === 'exact' || step === 'normalised' ? FIT.name : FIT.shortForm;
}

/** The papers of a model of that name: the first that had it made it, more often than not. */
function modelFits(archive: Archive, text: string): Map<number, number> {
  const sql = `SELECT paper AS id FROM model JOIN result ON result.id = model.result WHERE model.key = ? AND paper IS NOT NULL
    GROUP BY paper ORDER BY MIN(COALESCE(result.date, '9999')), COUNT(*) DESC, paper LIMIT 10`;
  const rows = archive.all<{ id: number }>(sql, nameKey(text));
  return new Map(rows.map(({ id }, place) => [id, FIT.model + 10 - place]));
}

/** In any spelling, as the index of names has them: a filter that all papers pass takes none away. */
function titlesWith(
  archive: Archive,
  query: SearchQuery,
  filter: PaperFilter | undefined,
  limit: number,
): number[] {
  const match = matchOf(query, 'title', { anySpelling: true });
  if (match === null) return [];
  const { sql, values } = matchedPapers(filter);
  return archive
    .all<{ id: number }>(`SELECT paper_text.rowid AS id ${sql} LIMIT ?`, match, ...values, limit)
    .map(({ id }) => id);
}

function readFound(
  archive: Archive,
  fits: ReadonlyMap<number, number>,
  query: SearchQuery,
  titles: readonly number[] = [],
): FoundPaper[] {
  const ids = [...new Set([...fits.keys(), ...titles])];
  const papers = readPaperSummaries(archive, ids);
  const titled = new Set(titles);
  const most = papers.reduce(
    (top, paper) => (titled.has(paper.id) ? Math.max(top, weightOf(paper)) : top),
    0,
  );
  return papers.map((paper) => {
    const weight = weightOf(paper);
    const fit = fits.get(paper.id);
    if (fit === undefined)
      return { ...paper, fit: FIT.words + wordsFit(query, { name: paper.title ?? '', weight }) };
    const isOutdone = fit < FIT.initials && weight * MUCH_MORE < most;
    return { ...paper, fit: isOutdone ? FIT.words + FAIR_TITLE + usedFit(weight) : fit };
  });
}

/** Papers that hold the words in titles and authors together, then in all their texts, by bm25 and how much they are used. */
function searchTexts(
  archive: Archive,
  query: SearchQuery,
  filter: PaperFilter | undefined,
  limit: number,
  known: ReadonlySet<number>,
): FoundPaper[] {
  const { sql: papers, values } = matchedPapers(filter);
  const found: FoundPaper[] = [];
  const seen = new Set(known);
  for (const [columns, floor] of [
    ['{title authors}', FIT.authors],
    [null, FIT.abstract],
  ] as const) {
    if (seen.size >= limit) break;
    const match = matchOf(query, columns);
    if (match === null) break;
    // Best by bm25 inside, so that no paper is read that is not shown; of very many the first ones.
    const sql = `SELECT id, score FROM (SELECT paper_text.rowid AS id, bm25(paper_text, 10, 1, 5) AS score ${papers} LIMIT ?)
      ORDER BY score, id LIMIT ?`;
    const rows = archive.all<{ id: number; score: number }>(
      sql,
      match,
      ...values,
      Math.max(COMPARED_TEXTS, limit),
      limit + seen.size,
    );
    const scores = new Map(rows.filter(({ id }) => !seen.has(id)).map(({ id, score }) => [id, -score]));
    const [first = 0] = scores.values();
    const best = Math.max(first, 1e-9);
    for (const paper of readPaperSummaries(archive, [...scores.keys()])) {
      const relative = (scores.get(paper.id) ?? 0) / best;
      found.push({ ...paper, fit: floor + 60 * relative + usedFit(weightOf(paper)) / 4 });
      seen.add(paper.id);
    }
  }
  return found;
}

/** The papers of a query for the full text that pass a filter. Crossed, so that the full text leads and not the filter. */
export function matchedPapers(filter: PaperFilter | undefined): SqlPart {
  if (filter === undefined) return sqlPart('FROM paper_text WHERE paper_text MATCH ?');
  const { sql, values } = paperTest(filter);
  return {
    sql: `FROM paper_text CROSS JOIN paper ON paper.id = paper_text.rowid WHERE paper_text MATCH ? AND ${sql}`,
    values,
  };
}

function passes(archive: Archive, paper: number, filter: PaperFilter): boolean {
  const { sql, values } = paperTest(filter);
  return archive.first(`SELECT 1 FROM paper WHERE id = ? AND ${sql}`, paper, ...values) !== undefined;
}

/** Whether the title, authors or abstract of a paper, which its name has found, hold what must not be there. */
function holdsUnwanted(archive: Archive, paper: number, { without }: SearchQuery): boolean {
  const sql = 'SELECT 1 FROM paper_text WHERE paper_text MATCH ? AND rowid = ?';
  return without.some((words) => archive.first(sql, phraseOf(words), paper) !== undefined);
}

function weightOf({ results, repositories }: PaperSummary): number {
  return results + repositories;
}
