import { createRequire } from 'node:module';
import { ClosedPipe, type Runtime, type Sink } from '../../src/runtime.ts';

const startChild: Runtime['startChild'] = createRequire(import.meta.url)('../../bin/child.cjs');

/** The world as a test wants it: a pipe on all sides, an empty environment and nothing on stdin, unless told otherwise. */
export interface FakeWorld {
  /** stdout and stderr are a terminal: `true` is one of 80 × 24. */
  readonly tty?: boolean | { readonly columns: number; readonly rows: number };
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly stdin?: string;
  /** stdin is typed at a terminal. */
  readonly isTyped?: boolean;
  /** The reader of stdout goes away after this many bytes, as `head` does. */
  readonly closeAfter?: number;
  /** No program can be started to show long output. */
  readonly hasNoPager?: boolean;
  /** The system as Node names it; linux if absent. */
  readonly system?: string;
  /** The programs that are there and open addresses. */
  readonly browsers?: readonly string[];
  readonly cwd?: string;
  readonly sampleArchive?: string;
  readonly now?: Date;
  readonly cores?: number;
}

/** A runtime that keeps what is written to it. */
export interface FakeRuntime extends Runtime {
  /** What was written to stdout and stderr so far, as text. */
  out(): string;
  err(): string;
  /** The same for stdout as bytes. */
  outBytes(): Uint8Array;
  /** The pagers that were started, as they were asked for, and whether they were let end. What is written to them is in `out`. */
  readonly pagers: readonly { readonly words: readonly string[]; isClosed: boolean }[];
  /** The browsers that were asked for, with their arguments, whether they were there or not. */
  readonly browsers: readonly (readonly string[])[];
  /** The person presses Ctrl-C. */
  interrupt(): void;
}

export function fakeRuntime(world: FakeWorld = {}): FakeRuntime {
  const stdout = createSink(world, world.closeAfter ?? Number.POSITIVE_INFINITY);
  const stderr = createSink(world, Number.POSITIVE_INFINITY);
  const listeners = new Set<() => void>();
  const pagers: { words: readonly string[]; isClosed: boolean }[] = [];
  const browsers: (readonly string[])[] = [];
  return {
    stdin: { isTTY: world.isTyped ?? false, [Symbol.iterator]: () => readBytes(world.stdin ?? '') },
    stdout: stdout.sink,
    stderr: stderr.sink,
    env: world.env ?? {},
    home: world.env?.HOME ?? '/nowhere',
    cwd: world.cwd ?? '/nowhere',
    sampleArchive: world.sampleArchive ?? '/nowhere/sample',
    platform: 'node 24.21.0, linux',
    system: world.system ?? 'linux',
    cores: () => world.cores ?? 1,
    now: () => world.now ?? new Date('2025-07-28T12:00:00Z'),
    async startPager(words) {
      if (world.hasNoPager) return null;
      const pager = { words, isClosed: false };
      pagers.push(pager);
      return {
        write: stdout.sink.write,
        async close() {
          pager.isClosed = true;
        },
      };
    },
    pagers,
    startChild,
    async startBrowser(words) {
      browsers.push(words);
      return world.browsers?.includes(words[0] ?? '') ?? false;
    },
    browsers,
    onInterrupt(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    out: () => stdout.bytes().toString('utf8'),
    err: () => stderr.bytes().toString('utf8'),
    outBytes: () => stdout.bytes(),
    interrupt: () => {
      for (const listener of listeners) listener();
    },
  };
}

function createSink({ tty }: FakeWorld, closeAfter: number): { sink: Sink; bytes(): Buffer } {
  const size = tty === true ? { columns: 80, rows: 24 } : tty || { columns: undefined, rows: undefined };
  const chunks: Buffer[] = [];
  let room = closeAfter;
  const sink: Sink = {
    isTTY: Boolean(tty),
    ...size,
    async write(text) {
      const bytes = Buffer.from(text as string);
      chunks.push(bytes.subarray(0, room));
      room -= bytes.length;
      if (room < 0) throw new ClosedPipe('the reader has gone');
    },
  };
  return { sink, bytes: () => Buffer.concat(chunks) };
}

function* readBytes(text: string): Generator<Uint8Array> {
  if (text !== '') yield Buffer.from(text);
}
