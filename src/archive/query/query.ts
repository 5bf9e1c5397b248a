import { constants, DatabaseSync, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { UserError } from '../../errors.ts';
import { openArchive, unreadableArchive } from '../archive.ts';
import { abstractReader } from '../papers/abstracts.ts';
import { isDamage, SQLITE_ERROR, sqliteCode } from '../sqlite-errors.ts';
import { prepareOnly, QueryError } from './statement.ts';

/** A column of an answer. `declared` is the type that its table gives it; null for what is computed. */
export interface QueryColumn {
  readonly name: string;
  readonly declared: string | null;
}

/** A value that JSON has. What it has not (large whole numbers, infinity, bytes) is text. */
export type QueryValue = string | number | null;

/** The answer to a query. Its rows are to be read before the connection closes. */
export interface QueryAnswer {
  readonly columns: readonly QueryColumn[];
  readonly rows: Iterable<readonly QueryValue[]>;
}

/** A connection that can read and nothing else, whatever the query says. */
export interface ReadingConnection {
  /** Throws `QueryError`, or `UserError` of kind `archive` where the file is damaged; also while rows are read. */
  ask(sql: string): QueryAnswer;
  /** The names of all tables, views and their columns, for a name that there is not. */
  readonly names: readonly string[];
}

/** What reading takes. The rest is refused by SQLite itself while it compiles a query, before anything is done. */
const ALLOWED: ReadonlySet<number> = new Set([
  constants.SQLITE_SELECT,
  constants.SQLITE_READ,
  constants.SQLITE_FUNCTION,
  constants.SQLITE_RECURSIVE,
]);

/**
 * In bytes, of a value and of a row. It is more than any that an archive of real dumps holds, and little enough for its
 * text, as JSON or in hexadecimal digits, to be one string of V8.
 */
const LONGEST_VALUE = 100_000_000;

/** The pragmas that only tell. The full text asks for `data_version` by itself. */
const TELLING_PRAGMAS: ReadonlySet<string> = new Set([
  'data_version',
  'table_list',
  'table_info',
  'table_xinfo',
  'index_list',
  'index_info',
  'index_xinfo',
  'function_list',
  'pragma_list',
  'compile_options',
]);

const NAMES = `SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') UNION
  SELECT info.name FROM sqlite_schema AS item JOIN pragma_table_info(item.name) AS info WHERE item.type IN ('table', 'view')`;

/**
 * Opens an archive for queries of any origin. They may read, also by recursion and full text, and have the function
 * `abstract(paper_id)`. Throws what `openArchive` throws.
 */
export function openForReading(path: string): ReadingConnection {
  // It checks that the file is an archive of this version.
  const archive = openArchive(path);
  const database = new DatabaseSync(path, {
    readOnly: true,
    allowExtension: false,
    limits: { length: LONGEST_VALUE },
  });
  const abstractOf = abstractReader(archive);
  database.function('abstract', { deterministic: true }, (paper) =>
    typeof paper === 'number' ? abstractOf(paper) : null,
  );
  let refused: string | null = null;
  database.setAuthorizer((action, first) => {
    if (ALLOWED.has(action)) return constants.SQLITE_OK;
    if (action === constants.SQLITE_PRAGMA && TELLING_PRAGMAS.has(first ?? '')) return constants.SQLITE_OK;
    refused ??= describeRefusal(action, first);
    return constants.SQLITE_DENY;
  });
  const explain = (error: unknown): Error => {
    if (error instanceof UserError) return error;
    if (isDamage(error)) return unreadableArchive(path, error);
    if (sqliteCode(error) === SQLITE_ERROR.toobig) return new QueryError(TOO_LONG);
    const message = error instanceof Error ? error.message : String(error);
    return new QueryError(refused === null ? message : `${refused}, and queries only read the archive`);
  };
  return {
    ask(sql) {
      refused = null;
      try {
        const statement = prepareOnly(database, sql);
        const columns = statement.columns().map(({ name, type }) => ({ name, declared: type }));
        return { columns, rows: readRows(statement, explain) };
      } catch (error) {
        throw error instanceof QueryError ? error : explain(error);
      }
    },
    get names() {
      return archive.all<{ name: string }>(NAMES).map(({ name }) => name);
    },
  };
}

const TOO_LONG = `a value or a row of it is longer than ${LONGEST_VALUE.toLocaleString('en')} bytes; take a part with substr(), or fewer columns`;

function* readRows(
  statement: StatementSync,
  explain: (error: unknown) => Error,
): Generator<readonly QueryValue[]> {
  try {
    for (const row of statement.iterate() as unknown as Iterable<readonly SQLOutputValue[]>) {
      yield row.map(toQueryValue);
    }
  } catch (error) {
    throw explain(error);
  }
}

function toQueryValue(value: SQLOutputValue): QueryValue {
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (value === null || typeof value === 'string') return value;
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex');
}

const REFUSALS: Readonly<Record<number, string>> = {
  [constants.SQLITE_INSERT]: 'this would write rows',
  [constants.SQLITE_UPDATE]: 'this would change rows',
  [constants.SQLITE_DELETE]: 'this would delete rows',
  [constants.SQLITE_ATTACH]: 'this would open or write another file',
  [constants.SQLITE_DETACH]: 'this would close a file',
  [constants.SQLITE_TRANSACTION]: 'this would begin or end a transaction',
  [constants.SQLITE_SAVEPOINT]: 'this would begin or end a transaction',
};

function describeRefusal(action: number, first: string | null): string {
  if (action === constants.SQLITE_PRAGMA) return `PRAGMA ${first} is not one of those that only tell`;
  return REFUSALS[action] ?? 'this would change the tables';
}
