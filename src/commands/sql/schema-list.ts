import { readSchema, type SchemaItem } from '../../archive/views.ts';
import { type Column, column, type List, list } from '../../output/report.ts';

/** What is told of a table or a view. */
export const schemaColumns: readonly Column<SchemaItem>[] = [
  column('name', 'text', ({ name }) => name, { title: 'Name', leaves: 0 }),
  column('kind', 'text', ({ kind }) => kind, { title: 'Kind', leaves: 1 }),
  column('columns', 'texts', ({ columns }) => columns, { title: 'Columns', leaves: 0, floor: 24 }),
  column('comment', 'text', ({ comment }) => comment),
  column('sql', 'text', ({ sql }) => sql),
];

/** The tables and views as rows: views first, since they are for people. */
export function schemaList(): List {
  const items = readSchema();
  return list(schemaColumns, items, { count: items.length, id: ({ name }) => name });
}
