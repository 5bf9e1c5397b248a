export type { Found, LeaveOut, ReadEvents, Reason } from './dump.ts';
export { type EvaluationItem, looksLikeTask } from './evaluation-tables.ts';
export { writeEvaluationTables } from './evaluation-tables-writer.ts';
export type { IgnoredFile } from './files.ts';
export { type FoundDumps, findDumps } from './finder.ts';
export { findStringEnd, parseKeepingNumbers } from './numbers.ts';
export {
  type Batches,
  type ItemOf,
  parseElement,
  readDatasets,
  readDump,
  readEvaluations,
  readLinks,
  readMethods,
  readPapers,
  readRecord,
} from './reader.ts';
export { type DumpFile, type DumpKind, dumpKinds, dumps } from './registry.ts';
export { findRepeatedKeys } from './repeated-keys.ts';
export { createSplitter, type Element, type Splitter, split } from './splitter.ts';
