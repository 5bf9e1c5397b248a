import type { Archive } from '../archive.ts';

/** A task in one line. Areas that it has from a parent only are among them; papers are those that name it themselves. */
export interface TaskSummary {
  readonly id: number;
  readonly name: string;
  readonly slug: string | null;
  readonly areas: readonly string[];
  readonly leaderboards: number;
  readonly results: number;
  readonly papers: number;
}

/** All that the dumps say of a task but for what hangs on it. */
export interface TaskCard extends TaskSummary {
  readonly url: string | null;
  /** Markdown, as in the dump. */
  readonly description: string | null;
  readonly synonyms: readonly string[];
  readonly parents: readonly string[];
  /** The most used first. */
  readonly subtasks: readonly string[];
  readonly isSpam: boolean;
}

/** Some tasks, and how many more there are that look like spam. */
export interface TaskList {
  readonly count: number;
  readonly hidden: number;
  /** Read as they are asked for: a terminal shows the first few. */
  readonly tasks: Iterable<TaskSummary>;
}

type Row = Omit<TaskSummary, 'areas'> & { readonly areas: string; readonly is_spam: number };

const AREAS =
  '(SELECT json_group_array(area ORDER BY is_inherited, area) FROM task_area WHERE task = task.id)';
const SUMMARY = `task.id, task.name, task.slug, ${AREAS} AS areas, task.leaderboards, task.results, task.papers, task.is_spam`;
const MOST_USED = 'task.results DESC, task.papers DESC, task.name, task.id';
/** Leaderboards that look like spam, of a task that does not, are no part of its counts. */
const ofSpam = (count: string) =>
  `IIF(task.is_spam, 0, (SELECT ${count} FROM leaderboard WHERE leaderboard.task = task.id AND leaderboard.is_spam = 1))`;
const LINE = 'id, name, slug, papers, is_spam';
const LINES = `SELECT ${LINE}, leaderboards, results FROM task`;
const LINES_WITH_SPAM = `SELECT ${LINE}, leaderboards + ${ofSpam('COUNT(*)')} AS leaderboards,
  results + ${ofSpam('COALESCE(SUM(leaderboard.results), 0)')} AS results FROM task`;

/** The tasks of the archive or of one of its areas: the one with most results first, of equals that with most papers. */
export function readTasks(
  archive: Archive,
  { area, includeSpam }: { readonly area?: string | undefined; readonly includeSpam: boolean },
): TaskList {
  const [inArea, ...values] =
    area === undefined ? ['1'] : ['task.id IN (SELECT task FROM task_area WHERE area = ?)', area];
  const counts = `SELECT COUNT(*) AS count, COALESCE(SUM(is_spam), 0) AS spam FROM task WHERE ${inArea}`;
  const { count, spam } = archive.first<{ count: number; spam: number }>(counts, ...values) ?? {
    count: 0,
    spam: 0,
  };
  const where = `WHERE ${inArea} AND task.is_spam <= ?`;
  const given = [...values, Number(includeSpam)];
  return {
    count: includeSpam ? count : count - spam,
    hidden: includeSpam ? 0 : spam,
    tasks: eachTask(archive, includeSpam ? LINES_WITH_SPAM : LINES, `${where} ORDER BY ${MOST_USED}`, given),
  };
}

function* eachTask(
  archive: Archive,
  lines: string,
  chosen: string,
  values: readonly (string | number)[],
): Generator<TaskSummary> {
  // Sorted before the areas are looked up, which are asked for task by task.
  const sql = `SELECT ${SUMMARY} FROM (SELECT * FROM (${lines}) AS task ${chosen} LIMIT -1) AS task`;
  for (const row of archive.each<Row>(sql, ...values)) yield summaryOf(row);
}

/** A task with its place in the tree. Throws where there is none of that id: ids come from look-ups. */
export function readTask(archive: Archive, id: number): TaskCard {
  type CardRow = Row & Pick<TaskCard, 'url' | 'description'> & { readonly synonyms: string };
  const sql = `SELECT ${SUMMARY}, task.url, task.description, task.synonyms FROM task WHERE id = ?`;
  const row = archive.first<CardRow>(sql, id);
  if (row === undefined) throw new Error(`no task with id ${id}`);
  const names = (own: 'task' | 'parent', other: 'task' | 'parent') => {
    // Of what looks like spam only spam is told.
    const query = `SELECT task.name FROM task_parent JOIN task ON task.id = task_parent.${other}
      WHERE task_parent.${own} = ? AND task.is_spam <= ? ORDER BY ${MOST_USED}`;
    return archive.all<{ name: string }>(query, id, row.is_spam).map(({ name }) => name);
  };
  return {
    ...summaryOf(row),
    url: row.url,
    description: row.description,
    isSpam: row.is_spam === 1,
    synonyms: JSON.parse(row.synonyms) as string[],
    parents: names('task', 'parent'),
    subtasks: names('parent', 'task'),
  };
}

function summaryOf({ is_spam: _, ...row }: Row): TaskSummary {
  return { ...row, areas: JSON.parse(row.areas) as string[] };
}
