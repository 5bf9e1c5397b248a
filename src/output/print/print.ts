import { ExitCode, UserError } from '../../errors.ts';
import type { Runtime } from '../../runtime.ts';
import type { TextEncoding } from '../bibliography.ts';
import type { Look } from '../format.ts';
import { endingOf, type FormatName, formatEntry } from '../formats.ts';
import { type List, mainList, type Report } from '../report.ts';
import { describeFile, describeScreen, type Screen } from '../screen.ts';
import { escapeForTerminal } from '../text/escape.ts';
import { inOneLine } from '../text/one-line.ts';
import { arrange, changeMain, onlyOnPage } from './arrange.ts';
import { chooseFormat, isGuess } from './choose-format.ts';
import type { Content } from './file-sink.ts';
import { writeNote } from './note.ts';
import { fileOf, type PrintOptions } from './options.ts';
import { showText } from './paged-text.ts';
import { withSource } from './with-source.ts';

/** Counts the rows of the main list as they are read, and the ids as they are written. */
interface Tally {
  rows: number;
  ids: number;
}

/**
 * Writes a report where and how the options say, and its notes on stderr. Rows are read as there is room for them.
 * Resolves with the exit code, which for some answers depends on the rows.
 * @throws UserError (usage) for a wrong column or an existing file, (io) when writing fails; ClosedPipe when the
 * reader of stdout has gone: no row is read after that, and the process should end with exit code 0 in silence.
 */
export async function print(report: Report, options: PrintOptions, runtime: Runtime): Promise<ExitCode> {
  const file = fileOf(options);
  const screen =
    file === undefined ? describeScreen(runtime.stdout, runtime.env, options) : describeFile(options);
  const name = chooseFormat(report, options, screen.terminal);
  const tally: Tally = { rows: 0, ids: 0 };
  const chosen =
    report.kind === 'list' && name === 'json' && !options.ids ? (report.inJson ?? report) : report;
  const arranged = changeMain(arrangeFor(name, chosen, options), (list) => countRows(list, tally));
  const bare = options.ids
    ? idLines(arranged, tally, screen)
    : await formatReport(name, arranged, screen, options, runtime);
  const { content, finish } = await withSource(
    bare,
    { format: options.ids ? null : name, basis: report.basis },
    options,
    runtime,
  );
  const tell = async (note: string) => (options.quiet ? undefined : writeNote(note, runtime));
  const isRemarked = drawsRemarks(name, screen, options);
  for (const note of [...(report.notes ?? []), ...(isRemarked ? [] : (report.remarks ?? []))])
    await tell(note);
  const encoding = name === 'bibtex' ? mainList(report).bibliography?.text?.encoding : undefined;
  if (file === undefined) {
    await show(content, options, runtime, encoding);
  } else {
    const { describeFileWritten, writeFile } = await import('./file-sink.ts');
    const bytes = await writeFile(content, file, options.force ?? false, runtime, encoding);
    await tell(describeFileWritten(file, rowsIn(name, arranged, tally, options) ?? 0, bytes));
    if (isGuess(name, file, options)) await tell(`".${endingOf(file)}" names no format, so this is ${name}`);
  }
  await finish?.(rowsIn(name, arranged, tally, options));
  if (foundNothing(name, report, tally)) await tell('nothing found');
  const { exitCode = ExitCode.ok, notes = [] } = report.finish?.() ?? {};
  for (const note of notes) await tell(note);
  const isMissed = options.exitStatus && exitCode === ExitCode.ok && isEmpty(name, report, tally);
  return isMissed ? ExitCode.notFound : exitCode;
}

/** How many rows, or ids, were written; null where what was written are none. A table reads one more row than it draws. */
function rowsIn(
  name: FormatName,
  { kind }: Report,
  { rows, ids }: Tally,
  options: PrintOptions,
): number | null {
  if (options.ids) return ids;
  // The text of a page has more in it than the rows of its main list.
  const isOther = formatEntry(name).rowless || (name === 'table' && kind === 'page');
  return isOther ? null : Math.min(rows, options.limit || rows);
}

function foundNothing(name: FormatName, report: Report, { rows }: Tally): boolean {
  if (report.kind === 'page' || rows > 0 || report.count) return false;
  // A bibliography may be about a paper and not about the rows.
  const { papers, text } = report.bibliography ?? {};
  return !formatEntry(name).isBibliography || (report.subject ?? papers ?? text) === undefined;
}

/** Whether the answer is a list without rows, be it one with a title or a chart; a page about one thing is never empty. */
function isEmpty(name: FormatName, report: Report, tally: Tally): boolean {
  if (report.kind === 'list') return foundNothing(name, report, tally);
  const isOfRows = report.inPipe === 'tsv' || report.blocks.some(({ kind }) => kind === 'chart');
  return isOfRows && (report.main.count ?? tally.rows) === 0;
}

function arrangeFor(name: FormatName, report: Report, options: PrintOptions): Report {
  const { columns, sort, limit } = options;
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 0)) {
    throw new UserError('usage', `--limit takes a number of rows, or 0 for all, not "${limit}"`);
  }
  const { cites, isDocument } = formatEntry(name);
  if (name !== 'table' || options.ids) {
    const wish = { columns, sort, limit, cites };
    return arrange(isDocument && !options.ids ? onlyOnPage(report) : report, wish);
  }
  // A table cuts the rows itself, since it says how many there are.
  const arranged = arrange(report, { columns, sort });
  if (arranged.kind === 'list' || columns === undefined) return arranged;
  // A chart stays: the columns are those of the table under it.
  if (arranged.blocks.some(({ kind }) => kind === 'chart')) return arranged;
  const { hints: _, ...main } = arranged.main;
  return { ...main, ...(report.remarks && { remarks: report.remarks }) };
}

/** Remarks stand under the table that they are about where a person looks at it, and are notes elsewhere. */
function drawsRemarks(name: FormatName, screen: Screen, { ids }: PrintOptions): boolean {
  return name === 'table' && screen.terminal && !ids;
}

async function show(
  content: Content,
  { noPager }: PrintOptions,
  runtime: Runtime,
  encoding: TextEncoding | undefined,
): Promise<void> {
  if (typeof content !== 'function') return showText(content, runtime, noPager ?? false, encoding);
  if (runtime.stdout.isTTY) {
    throw new UserError('usage', 'this format is not for a terminal: write it to a file, with -o.');
  }
  return content(runtime.stdout);
}

async function formatReport(
  name: FormatName,
  report: Report,
  screen: Screen,
  options: PrintOptions,
  runtime: Runtime,
): Promise<Content> {
  const look: Look = {
    headers: !options.noHeaders,
    wide: options.wide ?? false,
    safeCsv: options.safeCsv ?? false,
    limit: options.limit,
    quiet: options.quiet ?? false,
    underlineSecond: options.underlineSecond ?? false,
  };
  const entry = formatEntry(name);
  const format = await entry.load(screen);
  if ('binary' in format) return (sink) => format.binary(report, sink, runtime.cores());
  const pieces = format.text(report, screen, look);
  return screen.terminal && !entry.styled ? escapePieces(pieces) : pieces;
}

function* escapePieces(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) yield escapeForTerminal(piece);
}

/** Ids are what somebody types next, so their blanks stay: names of an archive may differ by nothing else. */
function idLines(report: Report, tally: Tally, { terminal }: Screen): Iterable<string> {
  const { id, rows } = mainList(report);
  const own = report.kind === 'page' && report.id ? [report.id] : undefined;
  if (own === undefined && id === undefined)
    throw new UserError('usage', '--ids: the rows of this answer have no id');
  return (function* () {
    for (const line of own ?? Iterator.from(rows).map((row) => id?.(row) ?? null)) {
      if (line === null) continue;
      tally.ids += 1;
      yield `${terminal ? escapeForTerminal(inOneLine(line)) : inOneLine(line)}\n`;
    }
  })();
}

function countRows(list: List, tally: Tally): List {
  const rows = (function* () {
    for (const row of list.rows) {
      tally.rows += 1;
      yield row;
    }
  })();
  return { ...list, rows };
}
