import { cellText } from '../cell-text.ts';
import type { Look } from '../format.ts';
import { type Column, isRightAligned, mainList, type Report } from '../report.ts';
import type { Screen } from '../screen.ts';
import { latexText } from './latex-text.ts';

type Row = unknown;

/**
 * A table of the main list for LaTeX with the package booktabs: the columns that a person sees on a screen, or those asked
 * for. In columns of scores the best of the rows is bold, and the second best underlined if that is asked for.
 */
export function* text(report: Report, _screen: Screen, look: Look): Generator<string> {
  const { columns, rows } = mainList(report);
  const shown = look.wide
    ? columns
    : inOrder(columns.filter(({ screen }) => screen !== undefined && !screen.below));
  const isCompared = shown.some(({ better }) => better !== undefined);
  // To know the best of its rows a list has to be read to its end; one of scores that are compared is no export.
  const all = isCompared ? [...rows] : rows;
  const marks = shown.map((column) => (isCompared ? marksOf(column, all as readonly Row[], look) : unmarked));
  yield `\\begin{tabular}{${shown.map((column) => (isRightAligned(column) ? 'r' : 'l')).join('')}}\n\\toprule\n`;
  if (look.headers) yield `${lineText(shown.map(headText))}\\midrule\n`;
  for (const row of all) {
    yield lineText(shown.map((column, index) => marks[index]?.(row, bodyText(column, row)) ?? ''));
  }
  yield '\\bottomrule\n\\end{tabular}\n';
}

function inOrder(columns: readonly Column<Row>[]): readonly Column<Row>[] {
  return columns.toSorted((one, other) => (one.screen?.order ?? 0) - (other.screen?.order ?? 0));
}

function headText({ key, screen }: Column<Row>): string {
  return latexText(screen?.title ?? key);
}

function bodyText(column: Column<Row>, row: Row): string {
  const cell = cellText(column.cell(row));
  if (column.type === 'citation') return cell === '' ? '' : `\\cite{${cell}}`;
  return latexText(column.screen?.text?.(row) ?? cell);
}

/** A row of cells. A bracket or a star at the beginning of a row would belong to the end of the row before. */
function lineText(cells: readonly string[]): string {
  return `${cells.join(' & ').replace(/^\s*[[*]/, '{$&}')} \\\\\n`;
}

type Mark = (row: Row, text: string) => string;

const unmarked: Mark = (_row, text) => text;

/** How the cells of a column are marked, by the places of their numbers among all rows. */
function marksOf({ better, sortBy }: Column<Row>, rows: readonly Row[], { underlineSecond }: Look): Mark {
  if (better === undefined || sortBy === undefined) return unmarked;
  const numbers = new Set(rows.map(sortBy).filter((value) => value !== null));
  const [best, second] = [...numbers].sort((one, other) => (better === 'higher' ? other - one : one - other));
  return (row, text) => {
    const value = sortBy(row);
    if (text === '' || value === null) return text;
    if (value === best) return `\\textbf{${text}}`;
    return underlineSecond && value === second ? `\\underline{${text}}` : text;
  };
}
