import { readSchema, type SchemaItem } from '../../archive/views.ts';
import { type Column, type List, list } from '../../output/report.ts';

/** What is told of a table or a view. */
export const schemaColumns: readonly Column<SchemaItem>[] = [
  { key: 'name', type: 'text', cell: ({ name }) => name, screen: { title: 'Name', leaves: 0 } },
  { key: 'kind', type: 'text', cell: ({ kind }) => kind, screen: { title: 'Kind', leaves: 1 } },
  {
    key: 'columns',
    type: 'texts',
    cell: ({ columns }) => columns,
    screen: { title: 'Columns', leaves: 0, floor: 24 },
  },
  { key: 'comment', type: 'text', cell: ({ comment }) => comment },
  { key: 'sql', type: 'text', cell: ({ sql }) => sql },
];

/** The tables and views as rows: views first, since they are for people. */
export function schemaList(): List {
  const items = readSchema();
  return list(schemaColumns, items, { count: items.length, id: ({ name }) => name });
}
