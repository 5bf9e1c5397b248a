import type { Context } from '../../cli/command.ts';
import { countOf } from '../../output/text/count.ts';
import { escapeForTerminal } from '../../output/text/escape.ts';
import { seconds, sizeOf } from '../../output/text/sizes.ts';
import { displayWidth, padTo } from '../../output/text/text-width.ts';
import {
  type Look,
  type Progress,
  progressOn,
  silentProgress,
  speedOf,
  timeLeft,
} from '../import/progress.ts';
import { describeSize } from './columns.ts';
import type { LocalFile } from './files/local-file.ts';
import type { NetworkError } from './network/network-error.ts';

/** What a download tells on stderr; nothing with `--quiet`. */
export interface Journal {
  readonly progress: Progress;
  readonly say: (line: string) => void;
  /** A try failed and is repeated after so many milliseconds. */
  readonly onRetry: (what: string, error: NetworkError, wait: number) => void;
}

const look: Look = {
  bar: 16,
  describe: (stage) =>
    `${sizeOf(stage.bytes).padStart(9)}  ${speedOf(stage).padStart(11)}  ${timeLeft(stage)}`.trimEnd(),
};

/** The journal of a download, for a terminal or a log. */
export function createJournal(context: Pick<Context, 'runtime' | 'quiet' | 'ascii'>): Journal {
  const { stderr } = context.runtime;
  if (context.quiet) return { progress: silentProgress, say() {}, onRetry() {} };
  const progress = progressOn(context, look);
  const say = (line: string) => void stderr.write(`${escapeForTerminal(line)}\n`).catch(() => {});
  return {
    progress,
    say,
    onRetry(what, error, wait) {
      progress.clear();
      say(`${what}: ${error.message}; trying again${wait < 2000 ? '' : ` in ${Math.round(wait / 1000)}s`}`);
    },
  };
}

/** What will be fetched, a line for each file. `from` names the copy. */
export function describePlan(files: readonly LocalFile[], from: string, folder: string): readonly string[] {
  const width = Math.max(...files.map(({ file }) => displayWidth(file.path)));
  const lines = files.map((local) => {
    const { dump, path } = local.file;
    return `  ${dump.padEnd(11)}  ${padTo(path, width)}  ${describeSize(local).padStart(10)}${describePresent(local)}`;
  });
  const missing = files.filter(({ isThere }) => !isThere);
  const toFetch = missing.reduce((sum, { bytes, present }) => sum + (bytes ?? 0) - present, 0);
  return [
    `Dumps of ${from} for ${folder}`,
    '',
    ...lines,
    '',
    `${countOf(files.length, 'file')}, ${describeRest(missing, toFetch)} to fetch`,
  ];
}

function describeRest(missing: readonly LocalFile[], toFetch: number): string {
  if (missing.length === 0) return 'nothing';
  if (missing.every(({ bytes }) => bytes === null)) return 'of unknown size,';
  const unknown = missing.some(({ bytes }) => bytes === null) ? ' and what is of unknown size' : '';
  return `${sizeOf(toFetch)}${unknown}`;
}

function describePresent({ isThere, present }: LocalFile): string {
  if (isThere) return '  is here already';
  return present === 0 ? '' : `  ${sizeOf(present)} are here already`;
}

/** What was done. */
export function describeEnd(fetched: readonly LocalFile[], milliseconds: number): string {
  const unlisted = fetched.filter(({ file }) => file.sha256 === null).length;
  const all = fetched.length === 1 ? 'it' : 'them';
  const checked =
    unlisted === 0
      ? 'each has the size and the SHA-256 that the list gives'
      : `no SHA-256 is listed for ${unlisted === fetched.length ? all : unlisted}, so what is inside was looked at`;
  return `Downloaded ${countOf(fetched.length, 'file')} in ${seconds(milliseconds)}; ${checked}.`;
}
