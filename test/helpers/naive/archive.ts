/**
 * The archive a second time, as simply as it can be: whole dumps in memory, look-ups that go through everything, no
 * indexes, nothing shared with src/archive. What the two say of the same dumps must be equal.
 */
import {
  type RawBoard,
  type RawDumps,
  type RawPaper,
  type RawRow,
  type RawTask,
  readDumps,
} from './dumps.ts';

/** A paper of the dump, or one that only rows of leaderboards name (`raw` is null). */
export interface NaivePaper {
  readonly page: string | null;
  readonly arxivId: string | null;
  readonly title: string | null;
  readonly date: string | null;
  /** Its title and year, folded; null where one of them is missing. */
  readonly titleKey: string | null;
  readonly addresses: readonly string[];
  readonly raw: RawPaper | null;
}

export interface NaiveRow {
  readonly raw: RawRow;
  readonly position: number;
  readonly paper: NaivePaper | null;
}

export interface NaiveBoard {
  readonly task: string;
  readonly dataset: string;
  readonly metrics: readonly string[];
  readonly url: string | null;
  readonly rows: readonly NaiveRow[];
}

/** One appearance of a task in the tree. */
export interface Appearance {
  readonly task: RawTask;
  readonly parent: string | null;
}

export interface NaiveArchive {
  readonly dumps: RawDumps;
  readonly papers: readonly NaivePaper[];
  readonly boards: readonly NaiveBoard[];
  readonly appearances: readonly Appearance[];
}

export function readNaiveArchive(folder: string): NaiveArchive {
  const dumps = readDumps(folder);
  const papers = dumps.papers.map(paperOf);
  const appearances = dumps.tasks.flatMap((task) => walk(task, null));
  const boards = mergeBoards(appearances).map(({ rows, ...board }) => ({
    ...board,
    rows: rows.map((raw, index) => ({ raw, position: index + 1, paper: joinPaper(raw, papers) })),
  }));
  return { dumps, papers, boards, appearances };
}

/** What is left of a title or name for comparing: letters and digits. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]/gu, '');
}

/** "github.com/owner/name" of any address in a repository; another address without its scheme. */
export function foldRepository(url: string): string {
  const bare = url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');
  return (/^github\.com\/[^/]+\/[^/]+/.exec(bare)?.[0] ?? bare).replace(/\.git$/, '');
}

/** Empty texts of the dumps are missing ones. */
export function orNull(text: string | null | undefined): string | null {
  return text || null;
}

/** What tells papers apart, in this archive and in the other. */
export function markOf(paper: Pick<NaivePaper, 'page' | 'arxivId' | 'title' | 'date'>): string {
  return JSON.stringify([paper.page, paper.arxivId, paper.title, paper.date]);
}

function arxivIdIn(url: string): string | null {
  return /arxiv\.org\/(?:abs|pdf)\/(\d+\.\d+)/.exec(url)?.[1] ?? null;
}

function foldAddress(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\.pdf$/, '')
    .replace(/\/$/, '')
    .replace('aclweb.org/anthology', 'aclanthology.org');
}

function paperOf(raw: RawPaper): NaivePaper {
  const urls = [raw.url_abs, raw.url_pdf, raw.conference_url_abs, raw.conference_url_pdf].filter(
    (url) => url !== null,
  );
  return {
    page: raw.paper_url,
    arxivId: raw.arxiv_id ?? urls.map(arxivIdIn).find((id) => id !== null) ?? null,
    title: orNull(raw.title),
    date: orNull(raw.date),
    titleKey: titleKey(raw.title, raw.date),
    addresses: urls.map(foldAddress),
    raw,
  };
}

function titleKey(title: string | null, date: string | null): string | null {
  return title && date ? `${date.slice(0, 4)} ${fold(title)}` : null;
}

function walk(task: RawTask, parent: string | null): Appearance[] {
  return [{ task, parent }, ...task.subtasks.flatMap((child) => walk(child, task.task))];
}

/** The first appearance of each leaderboard, and whatever others have that it has not. */
function mergeBoards(appearances: readonly Appearance[]): (Omit<NaiveBoard, 'rows'> & { rows: RawRow[] })[] {
  const boards = new Map<string, Omit<NaiveBoard, 'rows'> & { rows: RawRow[] }>();
  for (const { task, dataset } of appearances.flatMap(({ task: { task, datasets } }) =>
    datasets.map((dataset) => ({ task, dataset })),
  )) {
    const key = JSON.stringify([task, dataset.dataset]);
    const board = boards.get(key);
    if (board === undefined) boards.set(key, boardOf(task, dataset));
    else board.rows.push(...missing(board.rows, dataset.sota.rows));
  }
  return [...boards.values()];
}

function boardOf(
  task: string,
  { dataset, dataset_links, sota }: RawBoard,
): Omit<NaiveBoard, 'rows'> & { rows: RawRow[] } {
  return { task, dataset, metrics: sota.metrics, url: dataset_links[0]?.url ?? null, rows: [...sota.rows] };
}

/** Rows of which there are fewer than in the new appearance. */
function missing(known: readonly RawRow[], rows: readonly RawRow[]): RawRow[] {
  const left = known.map((row) => JSON.stringify(row));
  return rows.filter((row) => {
    const at = left.indexOf(JSON.stringify(row));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** By arXiv id, else by address, else by title and year if one paper only has both; else a new paper, put to the others. */
function joinPaper(row: RawRow, papers: NaivePaper[]): NaivePaper | null {
  if (!row.paper_url && !row.paper_title) return null;
  const id = arxivIdIn(row.paper_url);
  const byId = papers.find((paper) => id !== null && paper.arxivId === id);
  const byAddress = papers.find(
    (paper) => row.paper_url !== '' && paper.addresses.includes(foldAddress(row.paper_url)),
  );
  const key = titleKey(row.paper_title, row.paper_date);
  const twins = papers.filter((paper) => key !== null && paper.titleKey === key);
  const found = byId ?? byAddress ?? (twins.length === 1 ? twins[0] : undefined);
  if (found !== undefined) return found;
  const stub = {
    page: null,
    arxivId: id,
    title: orNull(row.paper_title),
    date: row.paper_date,
    titleKey: key,
    addresses: [foldAddress(row.paper_url)],
    raw: null,
  };
  papers.push(stub);
  return stub;
}
