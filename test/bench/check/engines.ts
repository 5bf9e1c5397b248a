import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What the views of another engine hold, as lines that can be compared. */
interface Ranked {
  readonly first: readonly string[];
  readonly ranks: readonly string[];
}

/** A row of `pwc export results` as JSON. */
interface Row {
  readonly task: string;
  readonly dataset: string;
  readonly metric: string;
  readonly position: number;
  readonly rank: number | null;
}

const script = fileURLToPath(new URL('engine-views.ts', import.meta.url));
const engines = ['duckdb', 'clickhouse', 'sqlite'] as const;

/** A leaderboard as `pwc export leaderboards` has it. */
interface Board {
  readonly task: string;
  readonly dataset: string;
  readonly metric: string | null;
}

/**
 * Exports all of an archive in two forms, and holds what other engines make of it with its views.sql against the ranks of
 * pwc itself: the first places of all leaderboards, and every rank. `ask` runs pwc, `check` is told of each result.
 */
export async function checkEngines(
  ask: (...args: string[]) => Promise<string>,
  folder: string,
  check: (name: string, problem: string | null) => void,
): Promise<void> {
  for (const format of ['csv', 'parquet'])
    await ask('export', 'all', '-o', folder, '--format', format, '--force');
  const boards = JSON.parse(await ask('export', 'leaderboards', '--json')) as Board[];
  const expected = rankedByPwc(JSON.parse(await ask('export', 'results', '--json')) as Row[], boards);
  for (const engine of engines) {
    check(
      `views.sql ranks ${boards.length} leaderboards in ${engine} as pwc does`,
      compare(engine, folder, expected),
    );
  }
}

function rankedByPwc(results: readonly Row[], boards: readonly Board[]): Ranked {
  const main = new Set(boards.map(({ task, dataset, metric }) => JSON.stringify([task, dataset, metric])));
  const line = (...cells: (string | number | null)[]) =>
    JSON.stringify(cells.map((cell) => (cell === null ? null : String(cell))));
  const isFirst = ({ task, dataset, metric, rank }: Row) =>
    rank === 1 && main.has(JSON.stringify([task, dataset, metric]));
  return {
    first: results
      .filter(isFirst)
      .map(({ task, dataset, metric, position }) => line(task, dataset, metric, position))
      .sort(),
    ranks: results
      .map(({ task, dataset, metric, position, rank }) => line(task, dataset, metric, position, rank))
      .sort(),
  };
}

function compare(engine: string, folder: string, expected: Ranked): string | null {
  const args = ['--import', 'tsx', script, engine, folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  if (status !== 0) return stderr.trim().slice(-500) || 'it does not run';
  const actual = JSON.parse(stdout) as Ranked;
  return (
    difference('first places', actual.first, expected.first) ??
    difference('ranks', actual.ranks, expected.ranks)
  );
}

function difference(what: string, actual: readonly string[], expected: readonly string[]): string | null {
  const at = expected.findIndex((line, index) => line !== actual[index]);
  if (at === -1 && actual.length === expected.length) return null;
  return `${what}: got ${actual.length}, expected ${expected.length}; ${actual[at]} and not ${expected[at]}`;
}
