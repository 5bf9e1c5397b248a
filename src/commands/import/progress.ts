import type { Context } from '../../cli/command.ts';
import { describeScreen } from '../../output/screen.ts';
import { escapeForTerminal } from '../../output/text/escape.ts';
import { seconds, sizeOf } from '../../output/text/sizes.ts';
import type { Sink } from '../../runtime.ts';

/** What an import or a download tells while it goes on. Sizes are bytes, times milliseconds. */
export interface Progress {
  /** `bytesBefore` of the file were there already. */
  start(name: string, totalBytes: number, bytesBefore?: number): void;
  /** Bytes of the present file that have been read. */
  advance(bytes: number): void;
  /** What a stage without bytes is doing now. */
  step(what: string): void;
  /** Ends a stage with what came of it: "576,261 records", "written". */
  finish(outcome: string): void;
  /** Takes away a line that is being redrawn, before something else is printed. */
  clear(): void;
}

/** How far a file is. Bytes are counted from its beginning, milliseconds from when this run began with it. */
export interface Stage {
  readonly bytes: number;
  /** 0 where nobody knows. */
  readonly total: number;
  /** Bytes that were there before this run. */
  readonly before: number;
  readonly milliseconds: number;
}

/** How the line on a terminal looks: how many cells its bar has, and what stands behind it. */
export interface Look {
  readonly bar: number;
  readonly describe: (stage: Stage) => string;
}

const REDRAW_EVERY = 100;
const importLook: Look = { bar: 28, describe: describeSpeed };

/** Progress that says nothing. */
export const silentProgress: Progress = { start() {}, advance() {}, step() {}, finish() {}, clear() {} };

/**
 * The progress that stderr can show: none with `--quiet`; on a terminal one line that is redrawn; the lines of a log
 * elsewhere, and where signs other than ASCII cannot or are not to be shown, or the cursor cannot be moved (TERM=dumb).
 */
export function progressOn(
  { runtime, quiet, ascii }: Pick<Context, 'runtime' | 'quiet' | 'ascii'>,
  look: Look = importLook,
): Progress {
  if (quiet) return silentProgress;
  const { stderr, env } = runtime;
  const { terminal, unicode } = describeScreen(stderr, env, { color: 'auto', ascii });
  const isDrawn = terminal && unicode && env.TERM !== 'dumb';
  const now = () => runtime.now();
  return isDrawn ? terminalProgress(stderr, now, look) : plainProgress(stderr, now);
}

/** One line that is redrawn, for a terminal. */
function terminalProgress(sink: Sink, now: () => Date, look: Look): Progress {
  let name = '';
  let total = 0;
  let before = 0;
  let began = 0;
  let drawn = 0;
  let reached = 0;
  const draw = (line: string) => void sink.write(`\r\u001b[K${line}`).catch(() => {});
  return {
    start(started, totalBytes, bytesBefore = 0) {
      [name, total, before, began, drawn, reached] = [
        started,
        totalBytes,
        bytesBefore,
        now().getTime(),
        0,
        0,
      ];
    },
    advance(bytes) {
      const time = now().getTime();
      // What begins anew has nothing from before.
      if (bytes < Math.max(before, reached)) [before, began] = [bytes, time];
      reached = bytes;
      if (time - drawn < REDRAW_EVERY) return;
      drawn = time;
      const share = total === 0 ? 0 : Math.min(1, bytes / total);
      const full = Math.round(share * look.bar);
      const bar = `${'━'.repeat(full)}${'╌'.repeat(look.bar - full)}`;
      const details = look.describe({ bytes, total, before, milliseconds: time - began });
      const line = `  ${name.padEnd(14)}  ${bar}  ${Math.floor(share * 100)}%  ${details}`;
      draw(line.slice(0, (sink.columns ?? 80) - 1));
    },
    step: (what) => draw(`  ${name.padEnd(14)}  ${what} …`.slice(0, (sink.columns ?? 80) - 1)),
    finish(outcome) {
      const took = seconds(now().getTime() - began).padStart(6);
      const room = Math.min(24, (sink.columns ?? 80) - 30);
      draw(`  ${name.padEnd(14)}  ✓  ${outcome.padStart(room)}  ${took}\n`);
    },
    clear: () => draw(''),
  };
}

/** "41.2 MiB/s", in this run; nothing in the first half of a second. */
export function speedOf({ bytes, before, milliseconds }: Stage): string {
  return milliseconds < 500 ? '' : `${sizeOf(Math.round(((bytes - before) / milliseconds) * 1000))}/s`;
}

/** "41.2 MiB/s  13s left"; nothing while too little is known. */
function describeSpeed(stage: Stage): string {
  const left = timeLeft(stage);
  return left === '' ? '' : `${speedOf(stage)}  ${left}`.trimStart();
}

/** "13s left", by the speed so far; nothing while too little is known. */
export function timeLeft({ bytes, total, before, milliseconds }: Stage): string {
  const toDo = total - before;
  const done = bytes - before;
  if (total === 0 || done <= 0 || done < toDo * 0.05) return '';
  return `${Math.ceil(((milliseconds / done) * Math.max(0, toDo - done)) / 1000)}s left`;
}

/** A line at each quarter and one at the end, for a log. */
function plainProgress(sink: Sink, now: () => Date): Progress {
  let name = '';
  let total = 0;
  let began = 0;
  let quarter = 0;
  const say = (line: string) => void sink.write(`${escapeForTerminal(line)}\n`).catch(() => {});
  return {
    start(started, totalBytes) {
      [name, total, began, quarter] = [started, totalBytes, now().getTime(), 0];
    },
    advance(bytes) {
      const reached = total === 0 ? 0 : Math.floor((bytes / total) * 4);
      // A small dump is read at once: nobody needs its quarters.
      if (reached <= quarter || reached > 3 || now().getTime() - began < 1000) return;
      quarter = reached;
      say(`${name}: ${quarter * 25}%`);
    },
    step() {},
    finish: (outcome) => say(`${name}: ${outcome} in ${seconds(now().getTime() - began)}`),
    clear() {},
  };
}
