import type { Chart } from './chart/chart.ts';
import type { List } from './report.ts';

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
