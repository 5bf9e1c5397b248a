/** What others use of the dumps, but for an import and a download, which know the parts. */
export type { Found, ReadEvents } from './dump.ts';
export { writeEvaluationTables } from './evaluation-tables/writer.ts';
export { type EvaluationItem, looksLikeTask } from './evaluation-tables.ts';
export { findDumps } from './folder/finder.ts';
export { findStringEnd, parseKeepingNumbers } from './json/numbers.ts';
export { findRepeatedKeys } from './json/repeated-keys.ts';
export { readDump } from './reader.ts';
export { type ItemOf, readRecord } from './record.ts';
export type { DumpKind } from './registry.ts';
