import { setFlagsFromString } from 'node:v8';
import type { ArchiveBuilder } from '../../archive/builder/builder.ts';
import type { ReadEvents } from '../../dumps/dump.ts';
import { readDatasets, readEvaluations, readLinks, readMethods, readPapers } from '../../dumps/reader.ts';
import type { DumpFile, DumpKind } from '../../dumps/registry.ts';
import { UserError } from '../../errors.ts';
import { VERSION } from '../../version.ts';
import { countOf } from '../command-line.ts';
import { writeHere } from './archive-writer.ts';
import { type NewArchive, writeNewArchive } from './new-archive.ts';
import type { Progress } from './progress.ts';
import { writeInWorker } from './worker-writer.ts';

/** What an import is made of. `signal` stops it; the archive is then left as it was. */
export interface Import {
  readonly dumps: readonly DumpFile[];
  readonly archive: string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** Processor cores that may be used. */
  readonly cores: number;
}

/** Papers come before what names them, and methods and datasets before the papers and leaderboards that name them. */
const ORDER: readonly DumpKind[] = ['methods', 'datasets', 'papers', 'links', 'evaluations'];

/**
 * Reads the dumps into a new archive file, which takes the place of an old one when it is whole.
 * Throws `UserError`: `archive` for a dump that cannot be used, `io` where the archive cannot be written, `interrupted`.
 */
export async function buildArchive(order: Import): Promise<void> {
  // The maps of a whole archive fill half a gigabyte, and V8 would let as much garbage gather beside them.
  setFlagsFromString('--heap-growing-percent=25');
  const openWriter = (path: string) =>
    pays(order) ? writeInWorker(path, order.signal) : writeHere(path, order.signal);
  try {
    await writeNewArchive(order.archive, openWriter, (archive) => fill(archive, order));
  } catch (error) {
    throwIfInterrupted(order.signal);
    throw error;
  }
}

/** Bytes of dumps, mostly packed, for which a second thread is worth its start. */
const WORTH_A_THREAD = 16 * 1024 * 1024;

function pays({ dumps, cores }: Import): boolean {
  return cores > 1 && dumps.reduce((sum, { bytes }) => sum + bytes, 0) >= WORTH_A_THREAD;
}

async function fill(archive: NewArchive, order: Import): Promise<void> {
  const { builder, writer, rows } = archive;
  let records = 0;
  for (const kind of ORDER) {
    for (const dump of order.dumps.filter((file) => file.kind === kind)) {
      records += await addDump(archive, dump, order);
    }
    if (kind === 'links') builder.endLinks();
  }
  if (records === 0) throw nothingToImport(order.dumps);
  order.progress.start('archive', 0);
  const info = { built_at: order.now().toISOString(), pwc_version: VERSION };
  for (const _step of builder.finish(info)) {
    await turn();
    throwIfInterrupted(order.signal);
  }
  await writer.addTexts(builder.takeTexts());
  await writer.finish(rows);
  order.progress.finish('written');
}

/** Lets a Ctrl-C through between two long steps. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function throwIfInterrupted(signal: AbortSignal): void {
  if (signal.aborted) throw new UserError('interrupted', 'interrupted; the archive is unchanged.');
}

/** Empty lists are valid dumps, but nobody wants an archive of nothing in place of the one that was there. */
function nothingToImport(dumps: readonly DumpFile[]): UserError {
  const names = dumps.map(({ name }) => name).join(', ');
  return new UserError('archive', `there is not one record in ${names}`, ['The archive was not changed.']);
}

/** Returns the number of the dump's records, usable or not. */
async function addDump({ builder, writer }: NewArchive, dump: DumpFile, order: Import): Promise<number> {
  let records = 0;
  let replaced = 0;
  const events: ReadEvents = {
    signal: order.signal,
    bytesRead: (bytes) => order.progress.advance(bytes),
    leftOut: (place, reason) => builder.leaveOut(dump.kind, `${place.file} ${place.path}`, reason),
    replacedText: (characters) => {
      replaced += characters;
    },
    recordRead: () => {
      records++;
    },
  };
  order.progress.start(dump.kind, dump.bytes);
  for await (const _batch of ADD[dump.kind](builder, dump, events)) {
    await writer.addTexts(builder.takeTexts());
    throwIfInterrupted(order.signal);
  }
  throwIfInterrupted(order.signal);
  builder.addDump({ name: dump.kind, file: dump.name, bytes: dump.bytes, modified: dump.modified, records });
  builder.countMerged('characters that are not valid text, replaced by U+FFFD', replaced);
  order.progress.finish(countOf(records, 'record'));
  return records;
}

/** Adds a dump, batch by batch. */
type AddDump = (builder: ArchiveBuilder, dump: DumpFile, events: ReadEvents) => AsyncGenerator<void>;

const ADD: Readonly<Record<DumpKind, AddDump>> = {
  async *methods(builder, dump, events) {
    for await (const batch of readMethods(dump, events)) {
      for (const { value, place } of batch) builder.addMethod(value, `${place.file} ${place.path}`);
      yield;
    }
  },
  async *datasets(builder, dump, events) {
    for await (const batch of readDatasets(dump, events)) {
      for (const { value, place } of batch) builder.addDataset(value, `${place.file} ${place.path}`);
      yield;
    }
  },
  async *papers(builder, dump, events) {
    for await (const batch of readPapers(dump, events)) {
      for (const { value, place } of batch) builder.addPaper(value, `${place.file} ${place.path}`);
      yield;
    }
  },
  async *links(builder, dump, events) {
    for await (const batch of readLinks(dump, events)) {
      for (const { value } of batch) builder.addCodeLink(value);
      yield;
    }
  },
  async *evaluations(builder, dump, events) {
    for await (const batch of readEvaluations(dump, events)) {
      for (const item of batch) {
        if (item.kind === 'task') builder.addTask(item.value);
        else builder.addLeaderboard(item.value, item.rowPaths);
      }
      yield;
    }
  },
};
