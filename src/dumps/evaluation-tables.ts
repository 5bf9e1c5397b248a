import type { DumpPlace, LeaderboardTable, Task } from '../model.ts';
import type { Dump, Found, LeaveOut, Raw } from './dump.ts';
import { readLeaderboards } from './evaluation-tables/leaderboards.ts';
import { type Node, pushChildren, readList, readName } from './evaluation-tables/tree.ts';
import { isObject, readNames, readText, unfoldObject } from './fields.ts';
import { parseKeepingNumbers } from './json/numbers.ts';
import { leaveOutUnread } from './unread.ts';

/** An appearance of a task, or one of a leaderboard. */
export type EvaluationItem =
  | ({ readonly kind: 'task' } & Found<Task>)
  | ({
      readonly kind: 'leaderboard';
      /** For each row its place in the dump, e.g. `[12].datasets[0].sota.rows[5]`. */
      readonly rowPaths: readonly string[];
    } & Found<LeaderboardTable>);

/**
 * evaluation-tables: a tree of tasks, each with datasets, each with a leaderboard. Task files that were written by hand
 * or by the site's scrapers have the same form; one of them may hold a single task. A task comes before its leaderboards,
 * and those before its subtasks.
 */
export const evaluationTables: Dump<EvaluationItem> = {
  names: ['evaluation-tables'],
  ownFields: ['subtasks', 'datasets'],
  // Their tasks and rows lie deeper.
  fields: {},
  mayBeOneRecord: true,
  hasNamesAsKeys: true,
  parse: parseKeepingNumbers,
  read: readTaskTree,
};

function readTaskTree(record: Raw, place: DumpPlace, leaveOut: LeaveOut): readonly EvaluationItem[] {
  // Any JSON object can stand alone in a file; an answer of some server must not pass for a task.
  if (place.path === '$' && !isLoneTask(record)) {
    const isNamed = readText(record.task) !== null;
    leaveOut(place.path, isNamed ? 'tasks, leaderboards or rows that are not a list' : 'task without a name');
    return [];
  }
  if (isLooseResult(record)) {
    leaveOut(place.path, 'result outside the list of a leaderboard');
    return [];
  }
  const items: EvaluationItem[] = [];
  const waiting: Node[] = [{ value: record, above: null, path: place.path, level: 0, stem: place.path }];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const raw = unfoldObject(node.value);
    if (!isObject(raw)) {
      leaveOut(node.path, 'task that is not an object');
      continue;
    }
    const datasets = readList(raw.datasets, `${node.path}.datasets`, leaveOut);
    const subtasks = readList(raw.subtasks, `${node.path}.subtasks`, leaveOut);
    const { path } = node;
    const name = readName(raw.task, () => leaveOut(`${path}.task`, 'name that is not a text'));
    if (name === '' && raw.task !== '' && datasets.length + subtasks.length === 0) {
      leaveOut(node.path, 'task without a name');
      continue;
    }
    leaveOutUnread(raw, { texts: ['description'] }, node.path, leaveOut);
    items.push({
      kind: 'task',
      value: readTask(raw, name, node, leaveOut),
      place: { ...place, path: node.path },
    });
    for (const { path, ...table } of readLeaderboards(name, datasets, node, leaveOut)) {
      items.push({ kind: 'leaderboard', ...table, place: { ...place, path } });
    }
    pushChildren(waiting, node, name, 'subtasks', subtasks);
  }
  return items;
}

/** A row of a table of results, as others have made it of the dump, must not pass for a task without leaderboards. */
function isLooseResult(record: Raw): boolean {
  const isTask = evaluationTables.ownFields.some((field) => field in record);
  return !isTask && ['dataset', 'sota', 'model_name'].some((field) => field in record);
}

/** Whether a record has the form of a task with its leaderboards. */
export function looksLikeTask(record: unknown): boolean {
  return isObject(record) && evaluationTables.ownFields.some((field) => Array.isArray(record[field]));
}

function isLoneTask({ task, datasets, subtasks }: Raw): boolean {
  return readText(task) !== null && (Array.isArray(datasets) || Array.isArray(subtasks));
}

function readTask(raw: Raw, name: string, { above, path }: Node, leaveOut: LeaveOut): Task {
  const read = (field: string) =>
    readNames(raw[field], 'name', () => leaveOut(`${path}.${field}`, 'name that is not a text'));
  return {
    name,
    description: readText(raw.description),
    synonyms: read('synonyms'),
    areas: read('categories'),
    parent: above,
  };
}
