import type { SQLInputValue } from 'node:sqlite';
import type { Archive } from '../../archive.ts';
import { joinConditions, type SqlPart, sqlPart } from '../../sql-part.ts';

/** What papers are chosen by. All that is given must hold of a paper; an empty filter lets every paper pass. */
export interface PaperFilter {
  /** Has all of these tasks. */
  readonly tasks?: readonly number[];
  /** Uses all of these methods. */
  readonly methods?: readonly number[];
  /** Has, for each of the lists, a result on one of its leaderboards. */
  readonly leaderboards?: readonly (readonly number[])[];
  /** Is in each of the lists: those of authors. */
  readonly papers?: readonly (readonly number[])[];
  /** Appeared at one of these, spelled as in the archive ("CVPR 2018 6"). */
  readonly venues?: readonly string[];
  /** Has a task of this area, spelled as in the archive. */
  readonly area?: string;
  /** First and last day; a paper without a date is on none. */
  readonly from?: string;
  readonly to?: string;
  readonly withCode?: boolean;
  readonly withResults?: boolean;
  /** Has a repository of this framework, spelled as in the archive. */
  readonly framework?: string;
}

/** One condition: a test of a row of `paper`, and where an index leads to the papers that pass it, that way. */
export interface PaperCondition extends SqlPart {
  readonly source?: PaperSource;
  /** It is about dates; a source with dates keeps to it by itself. */
  readonly isDays?: boolean;
}

/** Rows of a table, which stands in a query as `source`; the values are those of `where`. */
export interface PaperSource {
  readonly table: string;
  readonly where: string;
  readonly values: readonly SQLInputValue[];
  /** The column that holds the paper. */
  readonly paper: 'source.id' | 'source.paper';
  /** The rows have a column `date`, in an index. */
  readonly isDated: boolean;
}

/** Every paper, in the order of dates. */
export const EVERY_PAPER: PaperSource = {
  table: 'paper AS source INDEXED BY paper_date',
  where: '1',
  values: [],
  paper: 'source.id',
  isDated: true,
};

/** The conditions of a filter over the table `paper`, for a query that finds its papers in another way. */
export function paperTest(filter: PaperFilter): SqlPart {
  return joinConditions(paperConditions(filter));
}

/** Rows of a source, counted up to a limit, so that it takes the same time in an archive of any size. */
export function sizeOf(archive: Archive, source: PaperSource, limit: number): number {
  const sql = `SELECT COUNT(*) AS n FROM (SELECT 1 FROM ${source.table} WHERE ${source.where} LIMIT ${limit})`;
  return archive.first<{ n: number }>(sql, ...source.values)?.n ?? 0;
}

/** The conditions of a filter, each on its own. */
export function paperConditions(filter: PaperFilter): PaperCondition[] {
  const days = daysOf(filter);
  const given: readonly (PaperCondition | false | undefined)[] = [
    // Those that are told sooner stand first.
    filter.withResults && sqlPart('paper.results > 0'),
    filter.withCode && sqlPart('paper.repositories > 0'),
    days !== null && inDays(days),
    filter.venues !== undefined && atVenues(filter.venues, days),
    ...(filter.papers ?? []).map(oneOf),
    ...(filter.leaderboards ?? []).map(onLeaderboards),
    ...(filter.tasks ?? []).map((id) => linkedTo('task', id, days)),
    ...(filter.methods ?? []).map((id) => linkedTo('method', id, days)),
    filter.framework !== undefined && withFramework(filter.framework),
    filter.area !== undefined && inArea(filter.area),
  ];
  return given.filter((condition) => condition !== false && condition !== undefined);
}

/** The first and the last day; one that is not given is before or after all others. */
type Days = readonly [string, string];

function daysOf({ from, to }: PaperFilter): Days | null {
  // A blank sorts behind the empty date of papers without one, and a tilde behind all days.
  return from === undefined && to === undefined ? null : [from ?? ' ', to ?? '~'];
}

function inDays(days: Days): PaperCondition {
  return {
    sql: 'paper.date BETWEEN ? AND ?',
    values: days,
    isDays: true,
    source: { ...EVERY_PAPER, where: 'source.date BETWEEN ? AND ?', values: days },
  };
}

/** The rows of a dated source that a condition chooses, of some days where those are asked for. */
function ofDays(
  days: Days | null,
  where: string,
  ...values: readonly SQLInputValue[]
): Pick<PaperSource, 'where' | 'values' | 'isDated'> {
  if (days === null) return { where, values, isDated: true };
  return { where: `${where} AND source.date BETWEEN ? AND ?`, values: [...values, ...days], isDated: true };
}

function linkedTo(kind: 'task' | 'method', id: number, days: Days | null): PaperCondition {
  return {
    sql: anyOf(
      `paper_${kind} AS link WHERE link.${kind} = ? AND link.date = COALESCE(paper.date, '') AND link.paper = paper.id`,
    ),
    values: [id],
    source: {
      table: `paper_${kind} AS source`,
      paper: 'source.paper',
      ...ofDays(days, `source.${kind} = ?`, id),
    },
  };
}

function onLeaderboards(leaderboards: readonly number[]): PaperCondition {
  const papers = `SELECT paper FROM result WHERE leaderboard IN (SELECT value FROM json_each(?)) AND paper IS NOT NULL`;
  return within(papers, JSON.stringify(leaderboards));
}

function oneOf(papers: readonly number[]): PaperCondition {
  return within('SELECT value AS paper FROM json_each(?)', JSON.stringify(papers));
}

function inArea(area: string): PaperCondition {
  const tasks = 'SELECT task FROM task_area WHERE area = ?';
  return {
    // By the paper's own list: to gather the papers of a large area takes longer than to look at some until a page is full.
    sql: anyOf(`json_each(paper.tasks) AS listed WHERE listed.value IN (${tasks})`),
    values: [area],
    source: gathered(`SELECT paper FROM paper_task WHERE task IN (${tasks})`, area),
  };
}

function withFramework(framework: string): PaperCondition {
  return {
    sql: anyOf('paper_repository AS link WHERE link.paper = paper.id AND link.framework = ?'),
    values: [framework],
    source: gathered('SELECT paper FROM paper_repository WHERE framework = ?', framework),
  };
}

/** Whether there is a row. SQLite would turn EXISTS into a join, for which it reads the whole table first. */
function anyOf(rows: string): string {
  return `(SELECT 1 FROM ${rows} LIMIT 1) = 1`;
}

/** One of the papers of a query that has them in no order. */
function within(papers: string, value: SQLInputValue): PaperCondition {
  return { sql: `paper.id IN (${papers})`, values: [value], source: gathered(papers, value) };
}

/** The papers of such a query, each once. */
function gathered(papers: string, value: SQLInputValue): PaperSource {
  return {
    table: `(SELECT DISTINCT paper FROM (${papers})) AS source`,
    where: '1',
    values: [value],
    paper: 'source.paper',
    isDated: false,
  };
}

function atVenues(venues: readonly string[], days: Days | null): PaperCondition {
  const marks = venues.map(() => '?').join(', ');
  return {
    sql: `paper.venue IN (${marks})`,
    values: venues,
    source: {
      table: 'paper AS source',
      paper: 'source.id',
      ...ofDays(days, `source.venue IN (${marks})`, ...venues),
    },
  };
}
