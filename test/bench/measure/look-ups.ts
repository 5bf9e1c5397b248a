import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { median, runOnTerminal, runProcess } from './process.ts';

export const bin = fileURLToPath(new URL('../../../bin/pwc.js', import.meta.url));

/** A look-up, and how many times an empty Node process it may take at most. */
export interface LookUp {
  readonly name: string;
  readonly args: readonly string[];
  readonly most: number;
  readonly exitCode?: number;
  /** Measured on a terminal of its own, with `script`; the empty process too. */
  readonly onTerminal?: boolean;
}

/** The look-ups of an archive that the benchmark has made. */
export function lookUpsOf(archive: string): readonly LookUp[] {
  const { task, dataset } = largestLeaderboard(archive);
  const page = 'https://paperswithcode.com/paper/scibert-pretrained-contextualized-embeddings';
  return [
    { name: 'paper by arXiv id', args: ['paper', '1903.10676'], most: 2 },
    { name: 'paper by arXiv id, on a terminal', args: ['paper', '1903.10676'], most: 2, onTerminal: true },
    { name: 'paper by arXiv id, JSON', args: ['paper', '1903.10676', '--json'], most: 2 },
    { name: 'paper by slug', args: ['paper', 'scibert-pretrained-contextualized-embeddings'], most: 2 },
    { name: 'paper by URL', args: ['paper', page], most: 2 },
    { name: 'paper by a word of its title', args: ['paper', 'scibert'], most: 2 },
    { name: 'results', args: ['results', 'scibert'], most: 2 },
    { name: 'rank, largest leaderboard, JSON', args: ['rank', task, dataset, '--json'], most: 2.2 },
    {
      name: 'rank, largest leaderboard, on a terminal',
      args: ['rank', task, dataset],
      most: 2.2,
      onTerminal: true,
    },
    { name: 'a mistyped title', args: ['paper', 'scibertt'], most: 6, exitCode: 1 },
    { name: 'search, two words', args: ['search', 'biomedical', 'ner'], most: 2.5 },
    {
      name: 'search, three words, papers',
      args: ['search', '--in', 'papers', 'deep', 'reinforcement', 'learning'],
      most: 2.5,
    },
    { name: 'search, a phrase', args: ['search', '"named entity recognition"'], most: 2.5 },
    { name: 'search, one very common word', args: ['search', 'learning'], most: 4 },
    { name: 'search, mistyped', args: ['search', 'named', 'entity', 'recogniton'], most: 6 },
    { name: 'info', args: ['info'], most: 2 },
  ];
}

function largestLeaderboard(archive: string): { readonly task: string; readonly dataset: string } {
  const database = new DatabaseSync(archive, { readOnly: true });
  const sql = `SELECT task.name AS task, dataset_name AS dataset FROM leaderboard JOIN task ON task.id = leaderboard.task
    ORDER BY leaderboard.results DESC, leaderboard.id LIMIT 1`;
  const row = database.prepare(sql).get() as { task: string; dataset: string };
  database.close();
  return row;
}

/** A look-up's time in empty Node processes, and in milliseconds. */
export interface MeasuredLookUp extends LookUp {
  readonly ratio: number;
  readonly milliseconds: number;
}

/** Measures whole cold processes in turns with empty ones, so that all meet the same machine; medians of `runs`. */
export async function measureLookUps(
  archive: string,
  env: NodeJS.ProcessEnv,
  runs: number,
): Promise<readonly MeasuredLookUp[]> {
  const lookUps = lookUpsOf(archive).filter(({ onTerminal }) => !onTerminal || existsSync('/usr/bin/script'));
  const times = new Map<string, number[]>();
  const measure = async (name: string, work: Promise<{ milliseconds: number }>, run: number) => {
    const { milliseconds } = await work;
    // The first run of each only warms the caches.
    if (run > 0) times.set(name, [...(times.get(name) ?? []), milliseconds]);
  };
  for (let run = 0; run <= runs; run++) {
    await measure('empty', runProcess(['-e', ''], env), run);
    await measure('empty on a terminal', runOnTerminal(['-e', ''], env), run);
    for (const { name, args, exitCode = 0, onTerminal } of lookUps) {
      const words = [bin, ...args, '--archive', archive];
      const work = onTerminal
        ? runOnTerminal([...words, '--no-pager'], env)
        : runProcess(words, env, exitCode);
      await measure(name, work, run);
    }
  }
  const middle = (name: string) => median(times.get(name) ?? []);
  return lookUps.map((lookUp) => {
    const milliseconds = middle(lookUp.name);
    const empty = middle(lookUp.onTerminal ? 'empty on a terminal' : 'empty');
    return { ...lookUp, milliseconds, ratio: milliseconds / empty };
  });
}
