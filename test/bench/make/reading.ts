import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Row } from './rows.ts';

/** A task of the evaluation tables, as far as tests look at it. */
export interface Task {
  readonly task: string;
  readonly datasets: readonly Board[];
  readonly subtasks: readonly Task[];
}

/** A leaderboard of the evaluation tables. */
export interface Board {
  readonly dataset: string;
  readonly sota: { readonly metrics: readonly string[]; readonly rows: readonly Row[] };
}

/** A task where it stands in the tree: `path` leads from the top down to it. */
export interface Place {
  readonly task: Task;
  readonly path: readonly string[];
}

/** The JSON of a packed dump. */
export function readText(folder: string, name: string): string {
  return gunzipSync(readFileSync(join(folder, `${name}.json.gz`))).toString('latin1');
}

/** The records of a packed dump. */
export function readRecords<Value = Readonly<Record<string, unknown>>>(
  folder: string,
  name: string,
): readonly Value[] {
  return JSON.parse(readText(folder, name));
}

/** Every place of the tree of tasks. */
export function readPlaces(folder: string): readonly Place[] {
  return walk(readRecords<Task>(folder, 'evaluation-tables'), []);
}

function walk(tasks: readonly Task[], above: readonly string[]): readonly Place[] {
  return tasks.flatMap((task) => {
    const path = [...above, task.task];
    return [{ task, path }, ...walk(task.subtasks, path)];
  });
}

/** Each leaderboard once, under `task | dataset`. */
export function collectBoards(places: readonly Place[]): ReadonlyMap<string, Board> {
  return new Map(
    places.flatMap(({ task }) =>
      task.datasets.map((board) => [`${task.task} | ${board.dataset}`, board] as const),
    ),
  );
}
