import { existsSync } from 'node:fs';
import { bin } from '../../helpers/sources.ts';
import { type LookUp, lookUpsOf } from './look-up-list.ts';
import { median, runOnTerminal, runProcess } from './process.ts';

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
  // Named here, since words that a shell would have completed take no flag behind them.
  const world = { ...env, PWC_ARCHIVE: archive };
  const hasTerminal = existsSync('/usr/bin/script');
  const lookUps = lookUpsOf(archive).filter(({ onTerminal }) => !onTerminal || hasTerminal);
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
    }
  }
  const middle = (name: string) => median(times.get(name) ?? []);
  return lookUps.map((lookUp) => {
    const milliseconds = middle(lookUp.name);
    const empty = middle(lookUp.onTerminal ? 'empty on a terminal' : 'empty');
    return { ...lookUp, milliseconds, ratio: milliseconds / empty };
  });
}
