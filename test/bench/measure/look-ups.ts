import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bin } from '../../helpers/sources.ts';
import { duckdbQuestions } from './duckdb-questions.ts';
import { type LookUp, lookUpsOf, readNames } from './look-up-list.ts';
import { median, runOnTerminal, runProcess } from './process.ts';

/** How often DuckDB is asked at most: some of its answers take seconds. */
const DUCKDB_RUNS = 3;

const duckdbAsk = fileURLToPath(new URL('duckdb-ask.ts', import.meta.url));

/** A look-up's time in empty Node processes, and in milliseconds; that of DuckDB beside it, where it was asked as well. */
export interface MeasuredLookUp extends LookUp {
  readonly ratio: number;
  readonly milliseconds: number;
  readonly duckdb: number | null;
}

/**
 * Measures whole cold processes in turns with empty ones, so that all meet the same machine; medians of `runs`. DuckDB is
 * asked the same of `database`, if one is given.
 */
export async function measureLookUps(
  archive: string,
  database: string | null,
  env: NodeJS.ProcessEnv,
  runs: number,
): Promise<readonly MeasuredLookUp[]> {
  // Named here, since words that a shell would have completed take no flag behind them.
  const world = { ...env, PWC_ARCHIVE: archive };
  const hasTerminal = existsSync('/usr/bin/script');
  const names = readNames(archive);
  const questions = database === null ? {} : duckdbQuestions(names);
  const lookUps = lookUpsOf(names).filter(({ onTerminal }) => !onTerminal || hasTerminal);
  const times = new Map<string, number[]>();
  const measure = async (name: string, work: Promise<{ milliseconds: number }>, run: number) => {
    const { milliseconds } = await work;
    // The first run of each only warms the caches.
    if (run > 0) times.set(name, [...(times.get(name) ?? []), milliseconds]);
  };
  for (let run = 0; run <= runs; run++) {
    await measure('empty', runProcess(['-e', ''], env), run);
    if (hasTerminal) await measure('empty on a terminal', runOnTerminal(['-e', ''], env), run);
    for (const { name, args, exitCode = 0, onTerminal } of lookUps) {
      const words = [bin, ...args];
      const work = onTerminal
        ? runOnTerminal([...words, '--no-pager'], world)
        : runProcess(words, world, exitCode);
      await measure(name, work, run);
      const question = questions[name];
      if (database !== null && question !== undefined && run <= DUCKDB_RUNS)
        await measure(`${name} in DuckDB`, runProcess([duckdbAsk, database, question], env), run);
    }
  }
  const middle = (name: string) => median(times.get(name) ?? []);
  return lookUps.map((lookUp) => {
    const milliseconds = middle(lookUp.name);
    const empty = middle(lookUp.onTerminal ? 'empty on a terminal' : 'empty');
    const duckdb = lookUp.name in questions ? middle(`${lookUp.name} in DuckDB`) / middle('empty') : null;
    return { ...lookUp, milliseconds, ratio: milliseconds / empty, duckdb };
  });
}
