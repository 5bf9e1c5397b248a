/**
 * What only queries of a person's own need. It is a bundle of its own (`#sql` in package.json), so that a look-up starts
 * without reading it.
 */

export { describeSchema } from '../../archive/views.ts';
export { runSql } from './run-sql.ts';
export { schemaColumns, schemaList } from './schema-list.ts';
