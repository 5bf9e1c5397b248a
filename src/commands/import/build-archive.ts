import { setFlagsFromString } from 'node:v8';
import type { ArchiveLock } from '../../archive/file/lock.ts';
import type { ReadEvents } from '../../dumps/dump.ts';
import { fingerprint } from '../../dumps/file/fingerprint.ts';
import type { DumpFile } from '../../dumps/registry.ts';
import { UserError } from '../../errors.ts';
import { countOf } from '../../output/text/count.ts';
import { VERSION } from '../../version.ts';
import { addRecords, IMPORT_ORDER } from './add-records.ts';
import { writeHere } from './archive-writer.ts';
import { type NewArchive, writeNewArchive } from './new-archive.ts';
import type { Progress } from './progress.ts';
import { isShortOfMemory, writeInWorker } from './worker-writer.ts';

/** What an import is made of. `signal` stops it; the archive is then left as it was. */
export interface Import {
  readonly dumps: readonly DumpFile[];
  readonly archive: string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** Whether the texts of papers are written by a thread of their own. The archive is the same either way. */
  readonly inTwoThreads: boolean;
  /** The lock on the archive, where whoever orders the import has it already. */
  readonly lock?: ArchiveLock | undefined;
}

/**
 * Reads the dumps into a new archive file, which takes the place of an old one when it is whole.
 * Throws `UserError`: `archive` for a dump that cannot be used, `io` where the archive cannot be written, `interrupted`.
 */
export async function buildArchive(order: Import): Promise<void> {
  const openWriter = (path: string) =>
    order.inTwoThreads ? writeInWorker(path, order.signal) : writeHere(path, order.signal);
  try {
    await writeNewArchive(order.archive, openWriter, (archive) => fill(archive, order), order.lock);
  } catch (error) {
    throwIfInterrupted(order.signal);
    if (!order.inTwoThreads || !isShortOfMemory(error)) throw error;
    order.progress.start('memory', 0);
    order.progress.finish('too little for two threads, begun again with one');
    await buildArchive({ ...order, inTwoThreads: false });
  }
}

async function fill(archive: NewArchive, order: Import): Promise<void> {
  const { builder, writer, rows } = archive;
  let records = 0;
  for (const kind of IMPORT_ORDER) {
    if (kind === 'papers') keepHeapSmall();
    let ofKind = 0;
    for (const dump of order.dumps.filter((file) => file.kind === kind)) {
      ofKind += await addDump(archive, dump, ofKind, order);
    }
    records += ofKind;
    if (kind === 'links') builder.endLinks();
  }
  if (records === 0) throw nothingToImport(order.dumps);
  order.progress.start('archive', 0);
  const info = { built_at: order.now().toISOString(), pwc_version: VERSION };
  for (const step of builder.finish(info)) {
    order.progress.step(step);
    await writer.add(builder.takeDelivery());
    await turn();
    throwIfInterrupted(order.signal);
  }
  order.progress.finish('rows gathered');
  archive.syncEarly();
  order.progress.start('full text', writer.size);
  await writer.finish(rows.late, (bytes) => order.progress.advance(bytes));
  order.progress.finish('written');
}

/**
 * V8 would let four times as much garbage gather as is in use: little while methods and datasets are read, hundreds of
 * megabytes with the papers of a whole archive. Twice as much is some 60 MB more than as much again, and takes a hundredth
 * less of the processor.
 */
function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=200');
}

/** Lets a Ctrl-C through between two long steps. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function throwIfInterrupted(signal: AbortSignal): void {
  if (signal.aborted) throw new UserError('interrupted', 'interrupted; the archive is unchanged.');
}

/**
 * The error for dumps without a record: empty lists are valid, but nobody wants an archive of nothing in place of the
 * one that was there.
 */
export function nothingToImport(dumps: readonly DumpFile[]): UserError {
  const names = dumps.map(({ name }) => name).join(', ');
  return new UserError('archive', `there is not one record in ${names}`, ['The archive was not changed.']);
}

/** `before` records stand in other files of the dump. Returns the number of those in this one, usable or not. */
async function addDump(
  { builder, writer }: NewArchive,
  dump: DumpFile,
  before: number,
  order: Import,
): Promise<number> {
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
  for await (const _batch of addRecords(builder, dump, before, events)) {
    await writer.add(builder.takeDelivery());
    throwIfInterrupted(order.signal);
  }
  throwIfInterrupted(order.signal);
  const { kind: name, name: file, bytes, modified } = dump;
  // Read anew from the memory of the system: a hundredth of the time of an import.
  const sha256 = await fingerprint(dump, order.signal);
  builder.addDump({ name, file, bytes, modified, records, sha256 });
  builder.countMerged('characters that are not valid text, replaced by U+FFFD', replaced);
  order.progress.finish(countOf(records, 'record'));
  return records;
}
