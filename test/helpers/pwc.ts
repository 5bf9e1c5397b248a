import { run } from '../../src/main.ts';
import { sampleFile, shellWords } from './examples.ts';
import { type FakeWorld, fakeRuntime } from './runtime.ts';
import { root } from './sources.ts';

/** What a command line left behind. */
export interface Outcome {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** A terminal without colours, so many cells wide. */
export function terminal(columns = 80): FakeWorld {
  return { tty: { columns, rows: 200 }, env: { ...nobody, NO_COLOR: '1' } };
}

/** A person without an archive of their own, whoever runs the tests. */
const nobody = { HOME: '/nowhere', XDG_DATA_HOME: '/nowhere', XDG_CACHE_HOME: '/nowhere' };

/**
 * Runs `pwc` on the sample archive, in a pipe unless the world says otherwise. A text is taken apart as a shell would:
 * `paper scibert --json`, without the leading `pwc`.
 */
export async function pwc(line: string | readonly string[], world: FakeWorld = {}): Promise<Outcome> {
  const runtime = fakeRuntime({
    sampleArchive: sampleFile,
    cwd: `${root}fixtures`,
    ...world,
    env: { ...nobody, ...world.env },
  });
  const exitCode = await run(typeof line === 'string' ? shellWords(line) : line, runtime);
  return { exitCode, out: runtime.out(), err: runtime.err() };
}

/** What a command prints that must succeed. */
export async function printed(line: string | readonly string[], world: FakeWorld = {}): Promise<string> {
  const { exitCode, out, err } = await pwc(line, world);
  if (exitCode !== 0) throw new Error(`pwc ${line} ended with ${exitCode}: ${err}`);
  return out;
}
