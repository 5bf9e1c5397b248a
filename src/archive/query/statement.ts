import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Why a query has no answer: a mistake in it, or something that only reading does not include. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
}

/**
 * Compiles the one statement that `sql` is: SQLite compiles the first and passes over the rest in silence. Its rows are lists
 * of values, whole numbers `bigint`. Throws `QueryError` where it is none, or more than that, and what SQLite throws.
 */
export function prepareOnly(database: DatabaseSync, sql: string): StatementSync {
  if (sql.includes('\0')) throw new QueryError('the query holds a NUL character');
  const statement = compileFirst(database, sql);
  if (hasStatement(database, sql.slice(statement.sourceSQL.length))) {
    throw new QueryError('there is a second statement after the first; give one');
  }
  // In the expanded text a null stands for each parameter, and so it would in the answer.
  if (statement.expandedSQL !== statement.sourceSQL) {
    throw new QueryError(
      'there is a parameter in it (?, :name, @name or $name); write its value in its place',
    );
  }
  statement.setReturnArrays(true);
  statement.setReadBigInts(true);
  return statement;
}

function compileFirst(database: DatabaseSync, sql: string): StatementSync {
  try {
    return database.prepare(sql);
  } catch (error) {
    if (isEmpty(error)) throw new QueryError('there is no statement in it, only blanks and comments');
    throw error;
  }
}

/** Whether there is more than blanks, comments and semicolons, also something that cannot be compiled. */
function hasStatement(database: DatabaseSync, sql: string): boolean {
  if (sql.trim() === '') return false;
  try {
    database.prepare(sql);
    return true;
  } catch (error) {
    return !isEmpty(error);
  }
}

/** Whether SQLite found nothing to compile. */
function isEmpty(error: unknown): boolean {
  return (error as { code?: string }).code === 'ERR_INVALID_ARG_VALUE';
}
