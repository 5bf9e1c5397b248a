import { escapeForTerminal } from '../../output/escape.ts';
import type { Sink } from '../../runtime.ts';
import { seconds } from './sizes.ts';

/** What an import tells while it goes on. Sizes are bytes, times milliseconds. */
export interface Progress {
  start(name: string, totalBytes: number): void;
  /** Bytes of the present file that have been read. */
  advance(bytes: number): void;
  finish(records: string): void;
  /** Takes away a line that is being redrawn, before something else is printed. */
  clear(): void;
}

const REDRAW_EVERY = 100;
const BAR = 28;

/** Progress that says nothing. */
export const silentProgress: Progress = { start() {}, advance() {}, finish() {}, clear() {} };

/** One line that is redrawn, for a terminal. */
export function terminalProgress(sink: Sink, now: () => Date): Progress {
  let name = '';
  let total = 0;
  let began = 0;
  let drawn = 0;
  const draw = (line: string) => void sink.write(`\r\u001b[K${line}`).catch(() => {});
  return {
    start(started, totalBytes) {
      [name, total, began, drawn] = [started, totalBytes, now().getTime(), 0];
    },
    advance(bytes) {
      const time = now().getTime();
      if (time - drawn < REDRAW_EVERY) return;
      drawn = time;
      const share = total === 0 ? 0 : Math.min(1, bytes / total);
      const left = share < 0.05 ? '' : `${Math.ceil((((time - began) / share) * (1 - share)) / 1000)}s left`;
      const full = Math.round(share * BAR);
      const line = `  ${name.padEnd(14)}  ${'━'.repeat(full)}${'╌'.repeat(BAR - full)}  ${Math.floor(share * 100)}%  ${left}`;
      draw(line.slice(0, (sink.columns ?? 80) - 1));
    },
    finish(records) {
      draw(
        `  ${name.padEnd(14)}  ✓  ${records.padStart(24)}  ${seconds(now().getTime() - began).padStart(6)}\n`,
      );
    },
    clear: () => draw(''),
  };
}

/** A line at each quarter and one at the end, for a log. */
export function plainProgress(sink: Sink, now: () => Date): Progress {
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
    finish: (records) => say(`${name}: ${records} in ${seconds(now().getTime() - began)}`),
    clear() {},
  };
}
