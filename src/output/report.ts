/**
 * What a command returns. A command knows *what* it found; the formats know *how* to write it down.
 * A list is rows under columns, a page is a record with lists under it. Rows are lazy and are read once.
 */

import type { ExitCode } from '../errors.ts';
import type { Citation } from '../model.ts';
import type { Bibliography } from './bibliography.ts';
import type { Chart } from './chart/chart.ts';
import type { Cell, Column } from './column.ts';

export type { Cell, Column, ColumnType, ScreenColumn } from './column.ts';
export { changeScreen, column, forceOnScreen, isRightAligned, keysOf } from './column.ts';

/** A line under a table: as it is, or made of the first row shown; null where that leads nowhere. */
export type Hint<Row> = string | ((first: Row) => string | null);

/** Rows under columns. `count` is the number of rows where it is known without reading them. */
export interface List {
  readonly kind: 'list';
  readonly columns: readonly Column<unknown>[];
  readonly rows: Iterable<unknown>;
  readonly count?: number;
  /**
   * The rows in the order of a column as `--sort` has it, where they need not all be read for it: what is missing last,
   * equals in their own order. Undefined for a column for which they have to be.
   */
  readonly sorted?: (key: string, isDescending: boolean) => Iterable<unknown> | undefined;
  /** What `--ids` prints of a row. */
  readonly id?: (row: unknown) => string | null;
  /** The papers of the rows, for bibliographies and for `\cite`. */
  readonly bibliography?: Bibliography<unknown>;
  /** One line above the table on a terminal, strong: what the rows have in common. */
  readonly heading?: string;
  /**
   * The parts of headings and subtitles that tell how the rows stand (", most results first"): not where another order is
   * asked for.
   */
  readonly order?: string | readonly string[];
  /** What has to be known to read the rows: under the table on a terminal, elsewhere notes. */
  readonly remarks?: readonly string[];
  /**
   * Lines under the table on a terminal: where to go from here. A function makes one of the first row shown, in whatever
   * order the rows stand; there is none without rows.
   */
  readonly hints?: readonly Hint<unknown>[];
  /** What a terminal shows in place of the table, unless columns or an order were asked for. */
  readonly onTerminal?: () => Page;
  /** Also a terminal has all rows where no limit is asked for: each answers something of its own. */
  readonly isWhole?: true;
  /** An export is rows for machines: CSV where no format is asked for, also on a terminal. */
  readonly isExport?: boolean;
  /** What JSON has in place of these rows, where others read it in a form of theirs. */
  readonly inJson?: List;
}

/** A named value of a page's record. A `List` stands for its rows as an array of objects. */
export interface Field {
  readonly key: string;
  readonly value: Cell | List;
}

/** A record with lists under it: one paper, one leaderboard. */
export interface Page {
  readonly kind: 'page';
  /** First line, strong on a terminal. */
  readonly title: string;
  /** Lines right under the title. */
  readonly subtitle: readonly string[];
  /** The record, in the order that the contract gives. `main` must be one of the values. */
  readonly fields: readonly Field[];
  /** The list that CSV, TSV, NDJSON and Markdown print, and that `--columns`, `--sort`, `--limit` and `--ids` act on. */
  readonly main: List;
  readonly blocks: readonly Block[];
  /** What `--ids` prints in place of the ids of the main list, where the page is about one thing that has an id. */
  readonly id?: string | null;
  /** What has to be known to read the main list: under the page on a terminal, elsewhere notes. */
  readonly remarks?: readonly string[];
  /** Last lines on a terminal: where to go from here. */
  readonly hints?: readonly string[];
  /** What a pipe gets when no format is asked for: the page's text, or the main list as TSV. */
  readonly inPipe: 'text' | 'tsv';
}

/** A label and its values on a page: `tasks  Relation Extraction · Dependency Parsing`. */
export interface Fact {
  readonly label: string;
  readonly values: readonly string[];
  /** Also on a terminal all values are shown, however many lines they take. */
  readonly isWhole?: boolean;
}

/** A line whose text is never cut, such as an address; the details stand behind it, or below where there is no room. */
export interface Entry {
  readonly text: string;
  readonly details: readonly string[];
}

/** A piece of a page for people, from top to bottom. */
export type Block =
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      /** On a terminal at most this many lines; in a pipe and with `--limit 0` all. */
      readonly limit?: number;
      /** A line break within a paragraph is meant, as in a list; else lines run together. */
      readonly keepsLines?: boolean;
    }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'table';
      /** As written, e.g. `CODE (6 repositories)`; null for none. */
      readonly heading: string | null;
      readonly list: List;
      /** On a terminal at most this many rows, also by its height; in a pipe and with `--limit 0` all. */
      readonly limit?: number | ((height: number) => number);
      /** Only these rows of the list, and so many, stand on the page; formats for machines have all. */
      readonly only?: { readonly count: number; has(row: unknown): boolean };
      /** The line after a table that was cut: "43 in all: pwc results scibert". */
      readonly more?: (shown: number) => string;
      /** Rows with the same text stand together under one line of it. */
      readonly group?: (row: unknown) => string;
    }
  | {
      readonly kind: 'chart';
      /** What stands above it; null where the page is about nothing else. */
      readonly heading: string | null;
      readonly chart: Chart;
    }
  | {
      readonly kind: 'entries';
      readonly heading: string;
      readonly entries: readonly Entry[];
    };

/** A text in a form of its own, such as a schema or a model card: it is written as it is. */
export interface Document {
  readonly kind: 'document';
  readonly text: string;
  /** The format that may be asked for, since it is of that anyway. */
  readonly format?: 'json';
  /** What it tells as rows, for whoever asks for a format of rows, or for columns or an order of them. */
  readonly asRows?: () => List;
  /** Lines for stderr, unless `--quiet`. */
  readonly notes?: readonly string[];
}

/** Several lists, each a file of one folder. */
export interface Folder {
  readonly kind: 'folder';
  /** The names have no ending: that is the format's. Reports are made one after the other. */
  readonly files: readonly { readonly name: string; readonly report: () => Report }[];
  /** Texts that lie beside them, by the ending of the files. */
  texts(ending: string): readonly { readonly file: string; readonly text: string }[];
}

/** What is only known when the rows are read. */
export interface Ending {
  readonly exitCode?: ExitCode;
  /** Lines for stderr, unless `--quiet`. */
  readonly notes?: readonly string[];
}

/** What a command answers with. */
export type Report = (List | Page) & {
  /** Lines for stderr, unless `--quiet`. */
  readonly notes?: readonly string[];
  /** What `--verbose` says was found. */
  readonly matched?: string;
  /** What `--provenance` says of how the rows were chosen and ranked, key by key (snake_case). */
  readonly basis?: Readonly<Record<string, Cell>>;
  /** The paper that all of the answer is about, for a bibliography. */
  readonly subject?: () => Citation;
  /** Called when all rows that are wanted have been written; not when the reader went away before. */
  finish?(): Ending;
};

/** Makes a list; the row's type is known to the columns only. */
export function list<Row>(
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
  more: Omit<Partial<List>, 'kind' | 'columns' | 'rows' | 'hints' | 'id' | 'bibliography'> & {
    hints?: readonly Hint<Row>[];
    id?: (row: Row) => string | null;
    bibliography?: Bibliography<Row>;
  } = {},
): List & { notes?: readonly string[] } {
  return { kind: 'list', columns, rows, ...more } as List;
}

/** The rows that CSV, TSV, NDJSON, Markdown and `--ids` are about: a list's own, or a page's main list. */
export function mainList(report: Report): List {
  return report.kind === 'page' ? report.main : report;
}

/** Whether the value of a page's field is a list. */
export function isList(value: Cell | List): value is List {
  return value !== null && typeof value === 'object' && 'rows' in value && 'columns' in value;
}
