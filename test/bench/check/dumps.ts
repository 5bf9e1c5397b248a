import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A row of a leaderboard as the dump has it. */
export interface RawRow {
  readonly model_name: string | null;
  readonly metrics: Readonly<Record<string, string>>;
  readonly paper_url: string | null;
  readonly paper_title: string | null;
  readonly paper_date: string | null;
}

/** A leaderboard as the dump has it. */
export interface RawBoard {
  readonly task: string;
  readonly dataset: string;
  readonly metrics: readonly string[];
  readonly rows: readonly RawRow[];
}

interface RawTask {
  readonly task: string;
  readonly datasets: readonly { dataset: string; sota: { metrics: string[]; rows: RawRow[] } }[];
  readonly subtasks: readonly RawTask[];
}

/** A whole dump as JSON.parse gives it, or null where the folder has none of that name. */
export function readDumpWhole<Value>(folder: string, name: string): Value | null {
  const file = readdirSync(folder).find(
    (candidate) => candidate.includes(name) && /\.json(\.gz)?$/.test(candidate),
  );
  if (file === undefined || !existsSync(join(folder, file))) return null;
  const bytes = readFileSync(join(folder, file));
  return JSON.parse((bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString()) as Value;
}

/** The distinct leaderboards of a dump whose repeated appearances are identical: the first of each is taken. */
export function readBoards(tasks: readonly RawTask[]): RawBoard[] {
  const boards = new Map<string, RawBoard>();
  const waiting = [...tasks].reverse();
  for (let task = waiting.pop(); task !== undefined; task = waiting.pop()) {
    for (const { dataset, sota } of task.datasets) {
      const key = JSON.stringify([task.task, dataset]);
      if (!boards.has(key)) boards.set(key, { task: task.task, dataset, ...sota });
    }
    waiting.push(...[...task.subtasks].reverse());
  }
  return [...boards.values()];
}
