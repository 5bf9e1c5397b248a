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

/** An archive to ask, and the database in which DuckDB has the same, if it is asked too. */
export interface Asked {
  readonly archive: string;
  readonly database: string | null;
}

/**
 * Measures whole cold processes: each look-up on all archives and an empty process one after the other, again and again, so
 * that all meet the same machine; medians of `runs`. Returns the look-ups of each archive.
 */
export async function measureLookUps(
  asked: readonly Asked[],
  env: NodeJS.ProcessEnv,
  runs: number,
): Promise<readonly (readonly MeasuredLookUp[])[]> {
  const hasTerminal = existsSync('/usr/bin/script');
  const measured = asked.map(({ archive, database }) => {
    const names = readNames(archive);
    const lookUps = lookUpsOf(names).filter(({ onTerminal }) => !onTerminal || hasTerminal);
    const questions = database === null ? {} : duckdbQuestions(names);
    return lookUps.map((lookUp) => new Measured(lookUp, archive, database, questions[lookUp.name]));
  });
  for (let run = 0; run <= runs; run++) {
    for (const at of measured[0]?.keys() ?? []) {
      const alike = measured.flatMap((ofArchive) => ofArchive[at] ?? []);
      const empty = await runEmpty(alike[0]?.lookUp.onTerminal, env);
      for (const one of alike) {
        const figures = { empty, own: await one.run(env), duckdb: await one.ask(env, run) };
        // The first run of each only warms the caches.
        if (run > 0) one.add(figures);
      }
    }
  }
  return measured.map((ofArchive) => ofArchive.map((one) => one.summary));
}

async function runEmpty(onTerminal: boolean | undefined, env: NodeJS.ProcessEnv): Promise<number> {
  const { milliseconds } = await (onTerminal ? runOnTerminal : runProcess)(['-e', ''], env);
  return milliseconds;
}

/** What one round took, in milliseconds: the empty process, the look-up, and DuckDB where it was asked. */
interface Figures {
  readonly empty: number;
  readonly own: number;
  readonly duckdb: number | null;
}

class Measured {
  readonly lookUp: LookUp;
  readonly #archive: string;
  readonly #database: string | null;
  readonly #question: string | undefined;
  readonly #figures: Figures[] = [];

  constructor(lookUp: LookUp, archive: string, database: string | null, question: string | undefined) {
    this.lookUp = lookUp;
    this.#archive = archive;
    this.#database = database;
    this.#question = question;
  }

  async run(env: NodeJS.ProcessEnv): Promise<number> {
    const { args, exitCode = 0, onTerminal } = this.lookUp;
    // Named here, since words that a shell would have completed take no flag behind them.
    const world = { ...env, PWC_ARCHIVE: this.#archive };
    const words = [bin, ...args];
    const work = onTerminal
      ? runOnTerminal([...words, '--no-pager'], world)
      : runProcess(words, world, exitCode);
    return (await work).milliseconds;
  }

  async ask(env: NodeJS.ProcessEnv, run: number): Promise<number | null> {
    if (this.#database === null || this.#question === undefined || run > DUCKDB_RUNS) return null;
    return (await runProcess([duckdbAsk, this.#database, this.#question], env)).milliseconds;
  }

  add(figures: Figures): void {
    this.#figures.push(figures);
  }

  get summary(): MeasuredLookUp {
    const middle = (of: (figures: Figures) => number | null) =>
      median(this.#figures.flatMap((figures) => of(figures) ?? []));
    const [empty, own] = [middle((figures) => figures.empty), middle((figures) => figures.own)];
    const wasAsked = this.#database !== null && this.#question !== undefined;
    const duckdb = wasAsked ? middle((figures) => figures.duckdb) / empty : null;
    return { ...this.lookUp, milliseconds: own, ratio: own / empty, duckdb };
  }
}
