import type { Runtime, Sink } from '../../runtime.ts';
import type { TextEncoding } from '../bibliography.ts';
import { displayWidth } from '../text/text-width.ts';
import { writeText } from './write-text.ts';

const usualRows = 24;
const usualColumns = 80;

/**
 * Writes the pieces of a text to stdout; on a terminal what is longer than the screen goes into the person's pager.
 * That one is started only when the screen is full, so that a short answer does not wait for it.
 * @throws as `writeText`; ClosedPipe when the person has left the pager before the end.
 */
export async function showText(
  pieces: Iterable<string>,
  runtime: Pick<Runtime, 'stdout' | 'env' | 'startPager'>,
  noPager: boolean,
  encoding?: TextEncoding,
): Promise<void> {
  const { stdout, env } = runtime;
  const words = noPager || !stdout.isTTY ? null : pagerOf(env);
  if (words === null) return writeText(pieces, stdout, undefined, stdout.isTTY ? 'utf8' : encoding);
  const rest = Iterator.from(pieces);
  const start = takeScreen(rest, stdout);
  const pager = start.isFull ? await runtime.startPager(words) : null;
  if (pager === null) return writeText(chain(start.text, rest), stdout);
  try {
    await writeText(withoutLinks(chain(start.text, rest)), pager);
  } finally {
    await pager.close();
  }
}

/**
 * The pager's program and arguments: of PWC_PAGER, else PAGER, else less. Null where the variable is empty or says
 * `cat`, and on a terminal that cannot move its cursor.
 */
function pagerOf({ PWC_PAGER, PAGER, TERM }: Runtime['env']): readonly string[] | null {
  const parts = (PWC_PAGER ?? PAGER ?? 'less').matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g);
  const words = [...parts].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
  return words.length === 0 || words[0] === 'cat' || TERM === 'dumb' ? null : words;
}

/** Takes pieces until they are more than the screen holds above the next prompt, or until there are no more. */
function takeScreen(
  pieces: Iterator<string>,
  { rows = usualRows, columns = usualColumns }: Sink,
): { readonly text: string; readonly isFull: boolean } {
  let text = '';
  let line = '';
  let used = 0;
  for (let next = pieces.next(); !next.done; next = pieces.next()) {
    text += next.value;
    const lines = `${line}${next.value}`.split('\n');
    line = lines.pop() ?? '';
    used += lines.reduce((sum, whole) => sum + rowsOf(whole, columns), 0);
    if (used + (line === '' ? 0 : rowsOf(line, columns)) > rows - 1) return { text, isFull: true };
  }
  return { text, isFull: false };
}

const links = /\x1b\]8;;.*?\x1b\\/g;

function rowsOf(line: string, columns: number): number {
  const shown = line.includes('\x1b') ? line.replace(links, '').replace(/\x1b\[[\d;]*m/g, '') : line;
  return Math.max(1, Math.ceil(displayWidth(shown) / Math.max(columns, 1)));
}

/** Colours every pager lets through; of links some show the code. */
function* withoutLinks(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) yield piece.replace(links, '');
}

function* chain(first: string, rest: IteratorObject<string>): Generator<string> {
  try {
    yield first;
    yield* rest;
  } finally {
    rest.return?.();
  }
}
