/** The process that a query runs in: whoever waits for the answer can end it in the middle of a step of SQLite. */
import { openForReading, type QueryColumn, type QueryValue } from '../../archive/query/query.ts';
import { QueryError } from '../../archive/query/statement.ts';

/** What is asked. */
export interface Question {
  readonly path: string;
  readonly sql: string;
}

/** What comes back, a line each: first the columns, then the rows, then whether that was all or what went wrong. */
export type Line =
  | { readonly columns: readonly QueryColumn[] }
  | readonly QueryValue[]
  | { readonly end: true }
  | { readonly error: Failure };

/** `names`: what there is, where the query names something that there is not. */
export interface Failure {
  readonly message: string;
  readonly isMistake: boolean;
  readonly names?: readonly string[];
}

/** In UTF-16 units. */
const pieceLength = 65_536;
/** Rows that come slowly are not kept back for longer, in milliseconds. */
const longestKept = 50;

/** Answers a question, which is JSON, and writes `Line`s. Throws only where `write` does. */
export function answer(question: string, write: (text: string) => void): void {
  const { path, sql } = JSON.parse(question) as Question;
  let text = '';
  const flush = () => {
    if (text !== '') write(text);
    text = '';
  };
  const add = (line: Line) => {
    text += `${JSON.stringify(line)}\n`;
  };
  const fail = (error: unknown, names: readonly string[] = []) => {
    const { message } = error as Error;
    add({ error: { message, isMistake: error instanceof QueryError, names } });
  };
  try {
    const connection = openForReading(path);
    try {
      const { columns, rows } = connection.ask(sql);
      add({ columns });
      let last = performance.now();
      for (const row of rows) {
        add(row);
        if (text.length < pieceLength && performance.now() - last < longestKept) continue;
        flush();
        last = performance.now();
      }
      add({ end: true });
    } catch (error) {
      fail(error, /^no such (?:table|column)/.test((error as Error).message) ? connection.names : []);
    }
  } catch (error) {
    fail(error);
  }
  flush();
}
