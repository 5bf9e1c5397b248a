import type { ReadEvents } from './dump.ts';
import { createEvidence, heed, refuseEmpty, refuseOneObject, refuseOther, weigh } from './evidence.ts';
import { isObject } from './fields.ts';
import { cutOff, isParquetFile, type NamedFile, readChunks } from './file/opening.ts';
import { split } from './json/splitter.ts';
import { createSplitter, goBack, type Splitter } from './json/splitter-state.ts';
import { type ItemOf, parseElement, readRecord } from './record.ts';
import { type DumpKind, dumps } from './registry.ts';

/** Items in the dump's order, some dozens at a time: one at a time costs too much for hundreds of thousands. */
export type Batches<Item> = AsyncGenerator<readonly Item[], void, undefined>;

/**
 * Items that are handed on at once. V8 looks through all that is still in use each time it gathers garbage, so hundreds of
 * records at once take more of the processor than so many calls.
 */
const batchItems = 64;

/**
 * Reads a dump of any size with the memory of a few of its records, a batch at a time; what cannot be used goes to
 * `events`. Throws UserError (archive), with one line that names the file, where it cannot be read to its end or is no
 * such dump, and the signal's reason; then what was yielded must not be used.
 */
export async function* readDump<Kind extends DumpKind>(
  kind: Kind,
  file: NamedFile,
  events: ReadEvents,
): Batches<ItemOf<Kind>> {
  yield* (await isParquetFile(file)) ? readParquetDump(kind, file, events) : readJsonDump(kind, file, events);
}

async function* readParquetDump<Kind extends DumpKind>(
  kind: Kind,
  file: NamedFile,
  events: ReadEvents,
): Batches<ItemOf<Kind>> {
  const evidence = createEvidence('Parquet');
  const heeded = heed(evidence, events);
  // Loaded here, since most archives come as JSON.
  const { readParquet } = await import('./parquet/parquet.ts');
  const check = (columns: readonly string[]) => refuseOther(kind, columns, file);
  let index = 0;
  for await (const rows of readParquet(file, events, check)) {
    const items: ItemOf<Kind>[] = [];
    for (const row of rows) {
      events.recordRead?.();
      const read = readRecord(kind, row, `[${index++}]`, file, heeded);
      if (!evidence.isRecognised) weigh(evidence, kind, row, read.length, file);
      for (const item of read) items.push(item);
    }
    if (items.length > 0) yield items;
  }
  refuseEmpty(evidence, kind, file);
}

async function* readJsonDump<Kind extends DumpKind>(
  kind: Kind,
  file: NamedFile,
  events: ReadEvents,
): Batches<ItemOf<Kind>> {
  // Where keys have to be counted, each byte has to be looked at.
  const splitter = createSplitter(file.name, dumps[kind].hasNamesAsKeys !== true);
  const evidence = createEvidence('JSON');
  const heeded = heed(evidence, events);
  let bytes = 0;
  const bytesRead = (count: number) => {
    bytes = count;
    events.bytesRead?.(count);
  };
  for await (const chunk of readChunks(file, { ...events, bytesRead })) {
    let items: ItemOf<Kind>[] = [];
    for (const { path, record } of parseChunk(kind, splitter, chunk, file, events)) {
      events.recordRead?.();
      const read = readRecord(kind, record, path, file, heeded);
      if (!evidence.isRecognised) {
        if (isObject(record)) refuseOther(kind, Object.keys(record), file);
        weigh(evidence, kind, record, read.length, file);
      }
      for (const item of read) items.push(item);
      if (items.length < batchItems) continue;
      yield items;
      items = [];
    }
    if (items.length > 0) yield items;
  }
  const mayBeOneRecord = dumps[kind].mayBeOneRecord || /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(file.name);
  if (splitter.isComplete && splitter.shape === 'object' && !mayBeOneRecord)
    throw refuseOneObject(evidence, kind, file);
  if (!splitter.isComplete) throw cutOff(file, splitter.shape === null ? 0 : bytes);
  refuseEmpty(evidence, kind, file);
}

/** The records that end in a chunk, and their paths. */
function* parseChunk(
  kind: DumpKind,
  splitter: Splitter,
  chunk: Uint8Array,
  file: NamedFile,
  events: ReadEvents,
): Generator<{ readonly path: string; readonly record: unknown }> {
  for (const element of split(splitter, chunk)) {
    // A record outside a list is the file as a whole; JSONPath calls that `$`.
    const path = splitter.shape === 'object' ? '$' : `[${element.index}]`;
    let record: unknown;
    try {
      record = parseElement(kind, element, path, file, events);
    } catch (error) {
      if (!element.isGuessed) throw error;
      yield* parseChunk(kind, splitter, goBack(splitter, chunk, element), file, events);
      return;
    }
    yield { path, record };
  }
}
