import type { Look } from '../../format.ts';
import type { Block, Entry, Fact, List, Page } from '../../report.ts';
import type { Screen } from '../../screen.ts';
import { displayWidth, wrap } from '../../text/text-width.ts';
import { drawChart } from './chart.ts';
import { cutLine, drawFoot, drawRemarks, hintLines, leftLine, usualLimit } from './foot.ts';
import type { Pen } from './pen.ts';
import { drawTable } from './rows.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;
type Paragraphs = Extract<Block, { kind: 'paragraph' }>;

/** What the parts of one page have in common. */
interface Frame {
  readonly page: Page;
  readonly screen: Screen;
  readonly look: Look;
  readonly pen: Pen;
  /** Prose and facts are not wider than this: a line that is too long is hard to read. */
  readonly proseWidth: number;
}

const indent = '  ';
const widestProse = 120;
const leastLabelWidth = 8;
/** On a terminal a fact with many values is cut to this many lines. */
const factLines = 3;

/** A page as text: title, blocks from top to bottom, and on a terminal where to go from here. */
export function* drawPage(page: Page, screen: Screen, look: Look, pen: Pen): Generator<string> {
  const frame = { page, screen, look, pen, proseWidth: Math.min(screen.width, widestProse) };
  for (const line of proseLines(page.title, screen.width, pen)) yield `${pen.strong(line)}\n`;
  for (const subtitle of page.subtitle) {
    for (const line of proseLines(subtitle, screen.width, pen)) yield `${line}\n`;
  }
  const foot: string[] = [];
  for (const block of page.blocks) {
    if (block.kind === 'paragraph') yield* drawParagraphs(block, frame);
    else if (block.kind === 'facts') yield* drawFacts(block.facts, frame);
    else if (block.kind === 'chart') yield* drawChartBlock(block, frame);
    else if (block.kind === 'entries') yield* drawEntries(block.heading, block.entries, frame);
    else foot.push(...(yield* drawBlock(block, frame)));
  }
  if (screen.terminal && !look.quiet) yield* drawRemarks(page.remarks ?? [], frame.proseWidth, pen);
  if (screen.terminal) yield* drawFoot([...foot, ...(page.hints ?? [])], screen.width, pen);
}

/** On a terminal a text with a limit is cut to as many lines, and the last line says how many more there are. */
function* drawParagraphs(block: Paragraphs, { pen, proseWidth, screen, look }: Frame): Generator<string> {
  const paragraphs = block.text
    .split(/\n\s*\n/)
    .map((paragraph) => (block.keepsLines ? paragraph.split('\n') : [paragraph]))
    .map((parts) => parts.flatMap((part) => proseLines(part, proseWidth - indent.length, pen)))
    .filter((lines) => lines.length > 0);
  const count = paragraphs.reduce((sum, lines) => sum + lines.length, 0);
  const showsAll = !screen.terminal || look.limit === 0 || look.wide || count <= (block.limit ?? count) + 1;
  let room = showsAll ? count : (block.limit ?? count);
  for (const lines of paragraphs) {
    if (room > 0)
      yield `\n${lines
        .slice(0, room)
        .map((line) => `${indent}${line}\n`)
        .join('')}`;
    room -= lines.length;
  }
  if (room < 0) yield `${indent}${pen.dim(pen.clean(`… ${-room} more lines (--limit 0 for all)`))}\n`;
}

function* drawFacts(facts: readonly Fact[], frame: Frame): Generator<string> {
  const { pen } = frame;
  const told = facts.filter(({ values }) => values.length > 0);
  const widths = told.map(({ label }) => displayWidth(pen.clean(label)));
  const labelWidth = widths.reduce((most, width) => Math.max(most, width), leastLabelWidth) + 2;
  if (told.length > 0) yield '\n';
  for (const [index, fact] of told.entries()) {
    const lines = valueLines(fact, frame.proseWidth - indent.length - labelWidth, frame);
    const label = pen.dim(pen.clean(fact.label)) + ' '.repeat(labelWidth - (widths[index] ?? 0));
    const hanging = `\n${indent}${' '.repeat(labelWidth)}`;
    yield `${indent}${label}${lines.join(hanging)}\n`;
  }
}

function valueLines(
  { values, isWhole }: Fact,
  width: number,
  { pen, screen, look }: Frame,
): readonly string[] {
  const linesOf = (parts: readonly string[]) => proseLines(parts.join(' · '), width, pen);
  const all = linesOf(values);
  const showsAll = isWhole || !screen.terminal || look.limit === 0 || look.wide;
  if (showsAll || all.length <= factLines || values.length === 1) return all;
  const firstOf = (shown: number) =>
    linesOf([...values.slice(0, shown), `${values.length - shown}\u00a0more`]);
  // Ends, since all of them take more lines than that.
  let shown = 1;
  while (firstOf(shown + 1).length <= factLines) shown += 1;
  return firstOf(shown);
}

/** Running text in lines of a width. A line never begins with the dot between two values. */
function proseLines(text: string, width: number, pen: Pen): readonly string[] {
  const glued = pen.clean(text.replaceAll(' · ', '\u00a0· '));
  return wrap(glued, Math.max(width, 1)).map((line) => line.replaceAll('\u00a0', ' '));
}

function* drawHeading(heading: string, { pen, screen }: Frame): Generator<string> {
  for (const line of proseLines(heading, screen.width, pen)) yield `${pen.strong(line)}\n`;
}

/** Details stand in one column behind the texts; where a line has no room for them they stand below it. */
function* drawEntries(heading: string, entries: readonly Entry[], frame: Frame): Generator<string> {
  const { pen, screen } = frame;
  yield '\n';
  yield* drawHeading(heading, frame);
  const lines = entries.map(({ text, details }) => ({
    text: pen.clean(text),
    detail: pen.clean(details.join(' · ')),
  }));
  const room = screen.width - indent.length;
  const fits = lines.filter(({ text, detail }) => displayWidth(`${text}  ${detail}`) <= room);
  const longest = Math.max(0, ...fits.map(({ text }) => displayWidth(text)));
  const widest = Math.max(0, ...fits.map(({ detail }) => displayWidth(detail)));
  const column = Math.min(longest, room - widest - 2);
  for (const { text, detail } of lines) {
    const gap = ' '.repeat(Math.max(0, column - displayWidth(text)) + 2);
    const isOneLine = displayWidth(text) + gap.length + displayWidth(detail) <= room;
    const rest = detail === '' ? '' : isOneLine ? `${gap}${detail}` : `\n${indent.repeat(3)}${detail}`;
    yield `${indent}${text}${rest}\n`;
  }
}

function* drawChartBlock(
  { heading, chart }: Extract<Block, { kind: 'chart' }>,
  frame: Frame,
): Generator<string> {
  if (heading !== null && chart.points.length > 0) {
    yield '\n';
    yield* drawHeading(heading, frame);
  }
  yield* drawChart(chart, frame.screen, frame.pen);
}

function rowsOnPage({ list, only }: TableBlock): List {
  if (only === undefined) return list;
  return { ...list, rows: Iterator.from(list.rows).filter((row) => only.has(row)), count: only.count };
}

/** Draws a table with its heading, and returns what the foot of the page should say about it. */
function* drawBlock(block: TableBlock, frame: Frame): Generator<string, readonly string[]> {
  const { page, screen, look, pen } = frame;
  const list = rowsOnPage(block);
  if (block.heading === null && list.count === 0) return [];
  yield '\n';
  if (block.heading !== null) yield* drawHeading(block.heading, frame);
  const drawn = yield* drawTable(list, {
    ...look,
    pen,
    screen,
    indent: block.heading !== null || block.group ? indent.length : 0,
    limit: limitOf(block, page, screen, look),
    group: block.group,
    skipsEmpty: true,
  });
  if (!screen.terminal) return [];
  const left = leftLine(drawn);
  if (!drawn.isCut) return left;
  if (block.more === undefined) return block.list === page.main ? [...cutLine(drawn, list), ...left] : left;
  const more = hintLines(block.more(drawn.rows), screen.width - indent.length, pen);
  for (const line of more) yield `${indent}${pen.dim(line)}\n`;
  return left;
}

/** `--limit` counts the rows of the main list; 0 also opens the lists that a page cuts by itself. */
function limitOf(block: TableBlock, page: Page, screen: Screen, look: Look): number {
  const isMain = block.list === page.main;
  if (isMain && look.limit !== undefined) return look.limit;
  if (!screen.terminal || look.limit === 0) return 0;
  const limit = typeof block.limit === 'function' ? block.limit(screen.height) : block.limit;
  return limit ?? (isMain ? usualLimit : 0);
}
