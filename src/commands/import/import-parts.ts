/**
 * What only an import and a download need: the readers of the dumps and the builder. It is a bundle of its own (`#import` in
 * package.json), so that a look-up starts without reading it.
 */
export { recogniseContent } from '../../dumps/folder/files.ts';
export { findDumps } from '../../dumps/folder/finder.ts';
export { chooseDumps, describeLoss, kindsIn } from './choose-dumps.ts';
export { holdArchive } from './new-archive.ts';
export { runCheck, runImport, summarise } from './run-import.ts';
