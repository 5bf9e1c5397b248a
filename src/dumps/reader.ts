import { UserError } from '../errors.ts';
import type { CodeLink, Dataset, Method, Paper } from '../model.ts';
import type { Dump, Found, LeaveOut, ReadEvents } from './dump.ts';
import type { EvaluationItem } from './evaluation-tables.ts';
import { createEvidence, heed, refuseEmpty, refuseOneObject, refuseOther, weigh } from './evidence.ts';
import { isObject } from './fields.ts';
import { cutOff, isParquetFile, type NamedFile, readChunks } from './file/opening.ts';
import { decodeElement } from './json/element.ts';
import { replaceNaN } from './json/numbers.ts';
import { countKeys, findRepeatedKeys } from './json/repeated-keys.ts';
import { createSplitter, type Element, split } from './json/splitter.ts';
import { type DumpKind, dumps } from './registry.ts';
import { leaveOutUnread } from './unread.ts';

/** What reading a dump yields, by its kind. */
export type ItemOf<Kind extends DumpKind> = (typeof dumps)[Kind] extends Dump<infer Item> ? Item : never;

/** Items in the dump's order, some hundreds at a time: one at a time costs too much for hundreds of thousands. */
export type Batches<Item> = AsyncGenerator<readonly Item[], void, undefined>;

/**
 * The papers of a dump as the model has them, a batch at a time; what cannot be used goes to `events`. Throws `UserError`
 * of kind `archive` for a file that cannot be read or is another dump, and the signal's reason.
 */
export const readPapers = (file: NamedFile, events: ReadEvents = {}): Batches<Found<Paper>> =>
  readDump('papers', file, events);

/** As `readPapers`, of the code links. */
export const readLinks = (file: NamedFile, events: ReadEvents = {}): Batches<Found<CodeLink>> =>
  readDump('links', file, events);

/** As `readPapers`, of the evaluation tables. */
export const readEvaluations = (file: NamedFile, events: ReadEvents = {}): Batches<EvaluationItem> =>
  readDump('evaluations', file, events);

/** As `readPapers`, of the methods. */
export const readMethods = (file: NamedFile, events: ReadEvents = {}): Batches<Found<Method>> =>
  readDump('methods', file, events);

/** As `readPapers`, of the datasets. */
export const readDatasets = (file: NamedFile, events: ReadEvents = {}): Batches<Found<Dataset>> =>
  readDump('datasets', file, events);

/**
 * Reads a dump of any size with the memory of a few of its records. Throws UserError (archive), with one line that
 * names the file, where it cannot be read to its end or is no such dump; then what was yielded must not be used.
 */
export async function* readDump<Kind extends DumpKind>(
  kind: Kind,
  file: NamedFile,
  events: ReadEvents = {},
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
  const splitter = createSplitter(file.name);
  const evidence = createEvidence('JSON');
  const heeded = heed(evidence, events);
  let bytes = 0;
  const bytesRead = (count: number) => {
    bytes = count;
    events.bytesRead?.(count);
  };
  for await (const chunk of readChunks(file, { ...events, bytesRead })) {
    const items: ItemOf<Kind>[] = [];
    const elements = split(splitter, chunk);
    for (const element of elements) {
      // A record outside a list is the file as a whole; JSONPath calls that `$`.
      const path = splitter.shape === 'object' ? '$' : `[${element.index}]`;
      const record = parseElement(kind, element, path, file, events);
      events.recordRead?.();
      const read = readRecord(kind, record, path, file, heeded);
      if (!evidence.isRecognised) {
        if (isObject(record)) refuseOther(kind, Object.keys(record), file);
        weigh(evidence, kind, record, read.length, file);
      }
      for (const item of read) items.push(item);
    }
    if (items.length > 0) yield items;
  }
  const mayBeOneRecord = dumps[kind].mayBeOneRecord || /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(file.name);
  if (splitter.isComplete && splitter.shape === 'object' && !mayBeOneRecord)
    throw refuseOneObject(evidence, kind, file);
  if (!splitter.isComplete) throw cutOff(file, splitter.shape === null ? 0 : bytes);
  refuseEmpty(evidence, kind, file);
}

/**
 * The bytes of one record, which stands at `path`, → its JSON value. What is left out, since a key comes twice, goes to
 * `events`. Throws UserError (archive) that says where a mistake stands.
 */
export function parseElement(
  kind: DumpKind,
  element: Element,
  path: string,
  file: NamedFile,
  events: ReadEvents,
): unknown {
  const { text, replaced } = decodeElement(element.bytes);
  if (replaced > 0) events.replacedText?.(replaced);
  try {
    const dump: Dump<unknown> = dumps[kind];
    const value = parseLeniently(dump, text);
    if (dump.hasNamesAsKeys === true && countKeys(value) < element.keys) {
      for (const place of findRepeatedKeys(text, path))
        events.leftOut?.(
          { file: file.name, path: place },
          'field or score that comes again under the same name',
        );
    }
    return value;
  } catch (error) {
    const record = `record ${(element.index + 1).toLocaleString('en')}, from byte ${element.offset.toLocaleString('en')} on`;
    throw new UserError(
      'archive',
      `${file.name} is not valid JSON: ${record}: ${describeMistake(error)}`,
      [],
      error,
    );
  }
}

/** Throws SyntaxError. What is no JSON for the sake of NaN alone is rare, and costs a second try. */
function parseLeniently({ parse }: Dump<unknown>, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    const mended = replaceNaN(text);
    if (mended === text) throw error;
    return parse(mended);
  }
}

/** The beginning of V8's message; the rest counts positions from the record's beginning or repeats its text. */
function describeMistake(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/(?:, .*)? is not valid JSON$| in JSON at position.*$/s, '');
}

/**
 * One record's JSON value → what the model makes of it; what is left out goes to `events`. Path: where it stands, e.g.
 * `[12]`.
 */
export function readRecord<Kind extends DumpKind>(
  kind: Kind,
  record: unknown,
  path: string,
  file: NamedFile,
  events: ReadEvents,
): readonly ItemOf<Kind>[] {
  const dump = dumps[kind] as Dump<unknown> as Dump<ItemOf<Kind>>;
  const leaveOut: LeaveOut = (place, reason) => events.leftOut?.({ file: file.name, path: place }, reason);
  if (!isObject(record)) {
    leaveOut(path, 'record that is not an object');
    return [];
  }
  const items = dump.read(record, { file: file.name, path }, leaveOut);
  if (items.length > 0) leaveOutUnread(record, dump.fields, path, leaveOut);
  return items;
}
