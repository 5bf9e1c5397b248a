import type { Citation } from '../../model.ts';
import { keyGiver } from '../bibliography.ts';
import type { Look } from '../format.ts';
import { type Column, isRightAligned, mainList, type Report } from '../report.ts';
import type { Screen } from '../screen.ts';
import { cellText } from '../text/cell-text.ts';
import { latexText } from './latex-text.ts';

type Row = unknown;

/**
 * A table of the main list for LaTeX with the package booktabs: the columns that a person sees on a screen, or those asked
 * for. In columns of scores the best of the rows is bold, or the best of a row where scores are compared along it, and the
 * second best underlined if that is asked for.
 */
export function* text(report: Report, _screen: Screen, look: Look): Generator<string> {
  const { columns, rows, bibliography } = mainList(report);
  const shown = look.wide ? columns : columnsForPeople(columns);
  const isCompared = shown.some(({ better }) => better !== undefined);
  // To know the best of its rows a list has to be read to its end; one of scores that are compared is no export.
  const all = isCompared ? [...rows] : rows;
  const marks = shown.map((column) =>
    isCompared ? marksOf(column, all as readonly Row[], look) : marksInRow(column, look),
  );
  yield `\\begin{tabular}{${shown.map((column) => (isRightAligned(column) ? 'r' : 'l')).join('')}}\n\\toprule\n`;
  if (look.headers) yield `${lineText(headTexts(shown, bibliography?.papers))}\\midrule\n`;
  for (const row of all) {
    yield lineText(shown.map((column, index) => marks[index]?.(row, bodyText(column, row)) ?? ''));
  }
  yield '\\bottomrule\n\\end{tabular}\n';
}

/** Those of the screen. Where there are none but the one to cite by, as in what is exported, they are all. */
function columnsForPeople(columns: readonly Column<Row>[]): readonly Column<Row>[] {
  const shown = columns.filter(({ screen }) => screen !== undefined && !screen.below);
  if (shown.every(({ type }) => type === 'citation')) return columns;
  return shown.toSorted((one, other) => (one.screen?.order ?? 0) - (other.screen?.order ?? 0));
}

/** `papers` are those of the answer's bibliography: which of two gets the plain key does not hang on the columns. */
function headTexts(
  columns: readonly Column<Row>[],
  papers: (() => Iterable<Citation | null>) | undefined,
): readonly string[] {
  const keyOf = keyGiver();
  const isCited = columns.some(({ paper }) => paper !== undefined);
  for (const paper of (isCited && papers?.()) || []) if (paper !== null) keyOf(paper);
  return columns.map(({ key, screen, paper }) => {
    const title = latexText(screen?.title ?? key);
    return paper === undefined ? title : `${title}~\\cite{${keyOf(paper()).key}}`;
  });
}

function bodyText(column: Column<Row>, row: Row): string {
  const cell = cellText(column.cell(row));
  if (column.type === 'citation') return cell === '' ? '' : `\\cite{${cell}}`;
  const shown = column.screen?.text?.(row) ?? cell;
  // A bar beside a number is for a screen: most fonts of LaTeX have no such letters.
  return latexText(column.type === 'integer' ? shown.replace(/^[\u2580-\u259f]+ */, '') : shown);
}

/** A row of cells. A bracket or a star at the beginning of a row would belong to the end of the row before. */
function lineText(cells: readonly string[]): string {
  return `${cells.join(' & ').replace(/^\s*[[*]/, '{$&}')} \\\\\n`;
}

type Mark = (row: Row, text: string) => string;

const unmarked: Mark = (_row, text) => text;

/** How the cells of a column are marked by their places in their rows. */
function marksInRow({ place }: Column<Row>, look: Look): Mark {
  return place === undefined ? unmarked : (row, text) => mark(text, place(row), look);
}

function mark(text: string, place: number | null, { underlineSecond }: Look): string {
  if (text === '') return text;
  if (place === 1) return `\\textbf{${text}}`;
  return underlineSecond && place === 2 ? `\\underline{${text}}` : text;
}

/** How the cells of a column are marked, by the places of their numbers among all rows. */
function marksOf({ better, sortBy }: Column<Row>, rows: readonly Row[], look: Look): Mark {
  if (better === undefined || sortBy === undefined) return unmarked;
  const numbers = new Set(rows.map(sortBy).filter((value) => value !== null));
  const [best, second] = [...numbers].sort((one, other) => (better === 'higher' ? other - one : one - other));
  return (row, text) => {
    const value = sortBy(row);
    return mark(text, value === null ? null : value === best ? 1 : value === second ? 2 : null, look);
  };
}
