import { type Cell, type Field, isList, type List, type Page, type Report } from '../report.ts';
import { isArray } from '../text/cell-text.ts';
import { airy, arrayText, cellJson, rowWriter } from '../text/json-text.ts';

/**
 * JSON for people and programs: a list is an array, a page one object with its lists under their keys. Each field
 * and each row takes one line, so that a diff and `head` make sense and a long list need not fit in memory.
 */
export function* text(report: Report): Generator<string> {
  if (report.kind === 'list') yield* arrayText(listLines(report), '');
  else yield* pageText(report);
  yield '\n';
}

function* pageText(page: Page): Generator<string> {
  yield '{';
  let separator = '\n';
  for (const field of page.fields) {
    yield `${separator}  ${cellJson(field.key, airy)}: `;
    yield* fieldText(field);
    separator = ',\n';
  }
  yield '\n}';
}

function* fieldText({ value }: Field): Generator<string> {
  if (isList(value)) yield* arrayText(listLines(value), '  ');
  else if (hasObjects(value)) yield* arrayText(cellLines(value), '  ');
  else yield cellJson(value, airy);
}

function* listLines(list: List): Generator<string> {
  const write = rowWriter(list.columns, airy);
  for (const row of list.rows) yield write(row);
}

function* cellLines(cells: readonly Cell[]): Generator<string> {
  for (const cell of cells) yield cellJson(cell, airy);
}

function hasObjects(cell: Cell): cell is readonly Cell[] {
  return isArray(cell) && cell.some((part) => part !== null && typeof part === 'object');
}
