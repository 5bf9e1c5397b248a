import type { ArchiveBuilder, RecordPlace } from '../../archive/builder/builder.ts';
import type { ReadEvents } from '../../dumps/dump.ts';
import { readDump } from '../../dumps/reader.ts';
import type { DumpFile, DumpKind } from '../../dumps/registry.ts';
import type { DumpPlace } from '../../model.ts';

/**
 * Reads a dump's file and adds its records to an archive, batch by batch; `before` records stand in files of the dump
 * that were read earlier. Throws what `readDump` throws.
 */
export function addRecords(
  builder: ArchiveBuilder,
  dump: DumpFile,
  before: number,
  events: ReadEvents,
): AsyncGenerator<void> {
  return ADD[dump.kind](builder, dump, (place) => placeOf(place, before), events);
}

/** The path of a record is its number in the file: `[12]`. */
function placeOf({ file, path }: DumpPlace, before: number): RecordPlace {
  return { text: `${file} ${path}`, record: before + Number(path.slice(1, -1)) };
}

type Add = (
  builder: ArchiveBuilder,
  dump: DumpFile,
  placeOf: (place: DumpPlace) => RecordPlace,
  events: ReadEvents,
) => AsyncGenerator<void>;

/**
 * Methods come before the papers that name them, those before all else that names them, and datasets before leaderboards.
 * Papers come early, since two threads have work from then on.
 */
const ADD: Readonly<Record<DumpKind, Add>> = {
  async *methods(builder, dump, placeOf, events) {
    for await (const batch of readDump('methods', dump, events)) {
      for (const { value, place } of batch) builder.addMethod(value, placeOf(place));
      yield;
    }
  },
  async *papers(builder, dump, placeOf, events) {
    for await (const batch of readDump('papers', dump, events)) {
      for (const { value, place } of batch) builder.addPaper(value, placeOf(place));
      yield;
    }
  },
  async *datasets(builder, dump, placeOf, events) {
    for await (const batch of readDump('datasets', dump, events)) {
      for (const { value, place } of batch) builder.addDataset(value, placeOf(place));
      yield;
    }
  },
  async *links(builder, dump, placeOf, events) {
    for await (const batch of readDump('links', dump, events)) {
      for (const { value, place } of batch) builder.addCodeLink(value, placeOf(place));
      yield;
    }
  },
  async *evaluations(builder, dump, _placeOf, events) {
    for await (const batch of readDump('evaluations', dump, events)) {
      for (const item of batch) {
        if (item.kind === 'task') builder.addTask(item.value);
        else builder.addLeaderboard(item.value, item.rowPaths);
      }
      yield;
    }
  },
};

/** The dumps in the order in which an import reads them. */
export const IMPORT_ORDER = Object.keys(ADD) as readonly DumpKind[];
