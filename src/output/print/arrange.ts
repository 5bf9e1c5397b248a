import { UserError } from '../../errors.ts';
import { citeColumn, citeKey } from '../cite-column.ts';
import { findNearest } from '../nearest.ts';
import { type Column, forceOnScreen, type List, mainList, type Report } from '../report.ts';
import { sortRows } from './sort-rows.ts';

/** What a person asked of the main list. */
export interface Arrangement {
  /** Names of columns, in the order wanted. */
  readonly columns?: readonly string[] | undefined;
  /** The name of a column to sort by; with a leading "-" the largest first. */
  readonly sort?: string | undefined;
  /** At most this many rows; 0 or undefined for all. */
  readonly limit?: number | undefined;
  /** Without `columns`, the column to cite by stands with the list's own. */
  readonly cites?: boolean | undefined;
}

/**
 * The report with its main list sorted, cut and reduced to the columns asked for; other lists stay as they are.
 * @throws UserError (usage) for a name that is no column, also when the list is empty.
 */
export function arrange<Kind extends Report>(report: Kind, wish: Arrangement): Kind {
  const sorted = wish.sort === undefined ? report : withoutOrder(report);
  const { subject } = report;
  return changeMain(sorted, (list) => {
    const rows =
      wish.sort === undefined
        ? list.rows
        : sortedRows(list, ...sortingOf(allColumns(list, subject), wish.sort), wish.limit);
    const own = wish.cites ? allColumns(list, subject) : list.columns;
    const columns = wish.columns === undefined ? own : chooseColumns(allColumns(list, subject), wish.columns);
    // What the heading says of all rows a chosen column says again.
    const { heading, onTerminal, ...others } = list;
    const isAsIs = wish.columns === undefined;
    const kept = {
      ...others,
      ...(isAsIs && heading !== undefined && { heading }),
      ...(isAsIs && wish.sort === undefined && onTerminal !== undefined && { onTerminal }),
    };
    return { ...kept, columns, rows: wish.limit ? takeRows(rows, wish.limit) : rows };
  });
}

/** The report whose headings say nothing of the order that the rows of its main list had. */
function withoutOrder<Kind extends Report>(report: Kind): Kind {
  const { order } = mainList(report);
  if (order === undefined) return report;
  const without = (text: string) => [order].flat().reduce((left, part) => left.replace(part, ''), text);
  if (report.kind === 'list') return { ...report, heading: report.heading && without(report.heading) };
  const blocks = report.blocks.map((block) =>
    block.kind === 'table' && block.list === report.main && block.heading !== null
      ? { ...block, heading: without(block.heading) }
      : block,
  );
  return { ...report, subtitle: report.subtitle.map(without), blocks };
}

function sortedRows(
  list: List,
  column: Column<unknown>,
  isDescending: boolean,
  limit: number | undefined,
): Iterable<unknown> {
  return list.sorted?.(column.key, isDescending) ?? sortRows(list.rows, column, isDescending, limit);
}

/** The report with another main list, in the record and on the screen. */
export function changeMain<Kind extends Report>(report: Kind, change: (list: List) => List): Kind {
  if (report.kind === 'list') return change(report) as Kind;
  const { main } = report;
  const changed = change(main);
  return {
    ...report,
    main: changed,
    fields: report.fields.map((field) => (field.value === main ? { ...field, value: changed } : field)),
    blocks: report.blocks.map((block) =>
      block.kind === 'table' && block.list === main ? { ...block, list: changed } : block,
    ),
  };
}

/** The report whose main list has only the rows that stand on its page: the records of a chart. */
export function onlyOnPage<Kind extends Report>(report: Kind): Kind {
  if (report.kind === 'list') return report;
  const { main } = report;
  const [only] = report.blocks.flatMap((block) =>
    block.kind === 'table' && block.list === main && block.only !== undefined ? [block.only] : [],
  );
  if (only === undefined) return report;
  const rows = [...main.rows].filter((row) => only.has(row));
  return changeMain(report, (list) => ({ ...list, rows, count: only.count }));
}

/** In so many cells a column of text can be recognised, for those who asked for it. */
const recognisable = 10;

type Columns = readonly Column<unknown>[];

function chooseColumns(all: Columns, names: readonly string[]): Columns {
  const chosen = new Set(names.filter((name) => name.trim() !== '').map((name) => findColumn(all, name)));
  return forceOnScreen([...chosen], recognisable);
}

function sortingOf(all: Columns, sort: string): [Column<unknown>, boolean] {
  const isDescending = sort.trim().startsWith('-');
  return [findColumn(all, isDescending ? sort.trim().slice(1) : sort), isDescending];
}

function findColumn(columns: Columns, name: string): Column<unknown> {
  const keys = columns.map((column) => column.key);
  const key = keys.includes(name) ? name : toKey(name);
  const column = columns.find((candidate) => candidate.key === key);
  if (column !== undefined) return column;
  const nearest = findNearest(key, keys);
  const question = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
  throw new UserError('usage', `no column "${name}".${question} The columns are:`, [keys.join(' ')]);
}

/** The list's own columns, and the one to cite by where the rows have papers, unless there is one. */
function allColumns(list: List, subject: Report['subject']): Columns {
  const isThere = list.columns.some(({ key, type }) => key === citeKey || type === 'citation');
  const cite = isThere ? undefined : citeColumn(list, subject);
  return cite === undefined ? list.columns : [...list.columns, cite];
}

/** A name as it is typed, spelled as keys are: "Top 5 Accuracy" is `top_5_accuracy`. */
function toKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');
}

function* takeRows(rows: Iterable<unknown>, limit: number): Generator<unknown> {
  let taken = 0;
  for (const row of rows) {
    yield row;
    taken += 1;
    if (taken >= limit) return;
  }
}
