import { paperPage } from '../addresses/pages.ts';
import type { Archive } from '../archive.ts';
import { anyWordQuery } from '../full-text.ts';
import { nameKey, nameWords } from '../names/writing/keys.ts';
import type { PaperCard } from './cards.ts';
import type { PaperRow } from './papers.ts';

/** A paper that has something in common with another, and what. */
export interface RelatedPaper {
  readonly title: string | null;
  readonly date: string | null;
  readonly arxivId: string | null;
  readonly page: string | null;
  /** Tasks, methods and datasets that both have, the rarest first. */
  readonly shared: readonly string[];
}

/** Candidates are drawn from what is rarest about the paper, so that the work is the same in an archive of any size. */
const SOURCES = 4;
const PER_SOURCE = 12;
/** Papers on the same leaderboards, many of which are stubs. */
const RIVALS = 80;
/** A word of more titles says little, and to rank all of those would take longer than everything else. */
const MOST_TITLES = 800;

interface Feature {
  readonly name: string;
  readonly weight: number;
}

interface CandidateRow extends Omit<PaperRow, 'is_stub' | 'results' | 'repositories'> {
  readonly tasks: string;
  readonly methods: string;
  readonly datasets: string;
}

/**
 * Papers that share tasks, methods, datasets and words of the title with a paper, most in common first, of equals the
 * newest. What few papers have weighs more (the logarithm of how rare it is); stubs are not among them, nor other records
 * of the paper, and of several records of one paper the first stands for all.
 */
export function findRelatedPapers(archive: Archive, paper: PaperCard, limit: number): RelatedPaper[] {
  const total = archive.first<{ n: number }>('SELECT MAX(id) AS n FROM paper')?.n ?? 1;
  const features = readFeatures(archive, paper, total);
  const words = readWords(archive, paper, total);
  const ranked = readCandidates(archive, paper.id, [...words.keys()])
    .map((row) => ({ row, ...compare(row, features, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compareDates(b.row.date, a.row.date) || a.row.id - b.row.id);
  return [...withoutCopies(archive, paper, ranked).take(limit)].map(({ row, shared }) => ({
    title: row.title,
    date: row.date,
    arxivId: row.arxiv_id,
    page: paperPage(row.slug, row.url),
    shared: shared.map(({ name }) => name),
  }));
}

/** Those that are no other record of the paper, nor of one before them. */
function withoutCopies<Found extends { readonly row: CandidateRow }>(
  archive: Archive,
  paper: PaperCard,
  ranked: readonly Found[],
): IteratorObject<Found> {
  const seen = new Map<string, number[]>([[nameKey(paper.title ?? ''), [paper.id]]]);
  return Iterator.from(ranked).filter(({ row }) => {
    const key = nameKey(row.title ?? '');
    if (key === '') return true;
    const namesakes = seen.get(key) ?? [];
    if (namesakes.some((other) => haveSameAuthors(archive, row.id, other))) return false;
    seen.set(key, [...namesakes, row.id]);
    return true;
  });
}

/** Whether records of one title, say of arXiv and of the proceedings, are of one paper: nothing else tells namesakes apart. */
function haveSameAuthors(archive: Archive, ...papers: readonly [one: number, other: number]): boolean {
  const [one = [], other = []] = papers.map((id) => {
    const row = archive.first<{ authors: string }>('SELECT authors FROM paper WHERE id = ?', id);
    return (JSON.parse(row?.authors ?? '[]') as string[]).map(nameKey);
  });
  return one.length === 0 || other.length === 0 || one.some((name) => other.includes(name));
}

/** ISO dates sort as they stand; `localeCompare` would load the rules of a language for it. */
function compareDates(one: string | null, other: string | null): number {
  return (one ?? '') < (other ?? '') ? -1 : Number((one ?? '') > (other ?? ''));
}

interface Features {
  readonly tasks: ReadonlyMap<number, Feature>;
  readonly methods: ReadonlyMap<number, Feature>;
  readonly datasets: ReadonlyMap<string, Feature>;
}

function readFeatures(archive: Archive, paper: PaperCard, total: number): Features {
  type Row = { id: number; name: string; papers: number };
  const weigh = ({ name, papers }: Row): Feature => ({ name, weight: Math.log((total + 1) / (papers + 1)) });
  const tasks = archive.all<Row>(
    `SELECT task.id, task.name, task.papers FROM paper, json_each(paper.tasks) AS listed JOIN task ON task.id = listed.value
     WHERE paper.id = ? AND task.is_spam = 0`,
    paper.id,
  );
  // The count in the methods dump is the site's; what is rare here is counted here.
  const methods = archive.all<Row>(
    `SELECT method.id, method.name, method.listed_papers AS papers
     FROM paper, json_each(paper.methods) AS listed JOIN method ON method.id = listed.value
     WHERE paper.id = ? AND method.is_spam = 0`,
    paper.id,
  );
  const datasets = archive.all<{ name: string; papers: number }>(
    `SELECT dataset_name AS name, SUM(papers) AS papers FROM leaderboard WHERE is_spam = 0 AND dataset_name IN
     (SELECT dataset_name FROM result JOIN leaderboard ON leaderboard.id = result.leaderboard WHERE result.paper = ?) GROUP BY 1`,
    paper.id,
  );
  return {
    tasks: new Map(tasks.map((row) => [row.id, weigh(row)])),
    methods: new Map(methods.map((row) => [row.id, weigh(row)])),
    datasets: new Map(datasets.map((row) => [row.name, weigh({ id: 0, ...row })])),
  };
}

/** The rarest words of the title with their weight. A word of this title alone leads nowhere. */
function readWords(archive: Archive, paper: PaperCard, total: number): Map<string, number> {
  const words = [...new Set(nameWords(paper.title ?? ''))].filter((word) => word.length > 2);
  const sql = `SELECT word, titles FROM title_word WHERE word IN (SELECT value FROM json_each(?)) AND titles BETWEEN 2 AND ${MOST_TITLES} ORDER BY titles LIMIT ${SOURCES}`;
  const rows = archive.all<{ word: string; titles: number }>(sql, JSON.stringify(words));
  return new Map(rows.map(({ word, titles }) => [word, Math.log((total + 1) / (titles + 1)) / 2]));
}

function readCandidates(archive: Archive, paper: number, words: readonly string[]): CandidateRow[] {
  const ids = new Set<number>();
  const gather = (sql: string, ...values: (string | number)[]) => {
    for (const row of archive.all<{ id: number }>(sql, ...values)) ids.add(row.id);
  };
  for (const [kind, count] of [
    ['task', 'papers'],
    ['method', 'listed_papers'],
  ] as const) {
    const rarest = archive.all<{ id: number }>(
      `SELECT ${kind}.id FROM paper, json_each(paper.${kind}s) AS listed JOIN ${kind} ON ${kind}.id = listed.value
       WHERE paper.id = ? AND ${kind}.is_spam = 0 ORDER BY ${kind}.${count} LIMIT ${SOURCES}`,
      paper,
    );
    const newest = `SELECT paper AS id FROM paper_${kind} WHERE ${kind} = ? ORDER BY date DESC LIMIT ${PER_SOURCE}`;
    for (const { id } of rarest) gather(newest, id);
  }
  const rivals = `SELECT DISTINCT rival.paper AS id FROM result AS own JOIN result AS rival ON rival.leaderboard = own.leaderboard
    WHERE own.paper = ? AND rival.paper IS NOT NULL LIMIT ${RIVALS}`;
  gather(rivals, paper);
  const query = anyWordQuery('title', words);
  const similar = `SELECT rowid AS id FROM paper_text WHERE paper_text MATCH ? ORDER BY bm25(paper_text) LIMIT ${PER_SOURCE}`;
  if (query !== null) gather(similar, query);
  ids.delete(paper);
  return archive.all<CandidateRow>(
    `SELECT paper.id, paper.title, paper.date, paper.arxiv_id, paper.slug, paper.url, paper.tasks, paper.methods,
       CASE WHEN paper.results = 0 THEN '[]' ELSE (SELECT json_group_array(DISTINCT leaderboard.dataset_name)
         FROM result JOIN leaderboard ON leaderboard.id = result.leaderboard WHERE result.paper = paper.id) END AS datasets
     FROM json_each(?) AS wanted JOIN paper ON paper.id = wanted.value WHERE paper.is_stub = 0`,
    JSON.stringify([...ids]),
  );
}

function compare(
  row: CandidateRow,
  features: Features,
  words: ReadonlyMap<string, number>,
): { score: number; shared: Feature[] } {
  const shared = [
    ...(JSON.parse(row.tasks) as number[]).map((id) => features.tasks.get(id)),
    ...(JSON.parse(row.methods) as number[]).map((id) => features.methods.get(id)),
    ...(JSON.parse(row.datasets) as string[]).map((name) => features.datasets.get(name)),
  ].filter((feature) => feature !== undefined);
  const common = [...new Set(nameWords(row.title ?? ''))].map((word) => words.get(word) ?? 0);
  const score = [...shared.map(({ weight }) => weight), ...common].reduce((sum, weight) => sum + weight, 0);
  return { score, shared: shared.sort((a, b) => b.weight - a.weight) };
}
