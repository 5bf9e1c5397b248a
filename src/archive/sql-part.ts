import type { SQLInputValue } from 'node:sqlite';

/** A piece of SQL with the values of its marks. */
export interface SqlPart {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

/** A piece of SQL with the values of its marks, in their order. */
export function sqlPart(sql: string, ...values: readonly SQLInputValue[]): SqlPart {
  return { sql, values };
}

/** Conditions that must all hold, as one. What is asked for only at times is false or undefined where it is not. */
export function joinConditions(conditions: readonly (SqlPart | false | undefined)[]): SqlPart {
  const asked = conditions.filter((condition) => condition !== false && condition !== undefined);
  return {
    sql: ['1', ...asked.map(({ sql }) => sql)].join(' AND '),
    values: asked.flatMap(({ values }) => values),
  };
}
