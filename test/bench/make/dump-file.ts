import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

/** A dump that was written. */
export interface WrittenDump {
  readonly file: string;
  /** Bytes on disk, and bytes of JSON. */
  readonly bytes: number;
  readonly uncompressed: number;
  readonly records: number;
}

/** Bytes that are gathered before they are handed on. */
const CHUNK = 1 << 20;

/**
 * Writes records as the archive does: one JSON array, indented by two blanks, in plain ASCII. A path that ends in `.gz`
 * is packed. Packing runs beside the making of the records, and only a few chunks wait in memory.
 */
export async function writeDump(path: string, records: Iterable<object>): Promise<WrittenDump> {
  const count = { uncompressed: 0, records: 0 };
  const packing = path.endsWith('.gz') ? [createGzip({ level: 6, chunkSize: 1 << 18 })] : [];
  const chunks = Readable.from(gatherChunks(writeArray(records, count), count), { highWaterMark: 4 });
  await pipeline([chunks, ...packing, createWriteStream(path)]);
  return { file: basename(path), bytes: (await stat(path)).size, ...count };
}

function* writeArray(records: Iterable<object>, count: { records: number }): Generator<string> {
  yield '[\n';
  for (const record of records) {
    if (count.records++ > 0) yield ',\n';
    yield toElement(record);
  }
  yield '\n]';
}

// In a list of its own the record comes with the right indent; the brackets are cut off.
function toElement(record: object): string {
  return JSON.stringify([record], null, 2)
    .slice(2, -2)
    .replace(
      /[\u007f-\uffff]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}

/** Texts of ASCII as chunks of bytes. They go into place one by one: a long string in between would linger in memory. */
function* gatherChunks(texts: Iterable<string>, count: { uncompressed: number }): Generator<Buffer> {
  let chunk = Buffer.allocUnsafeSlow(CHUNK);
  let filled = 0;
  for (const text of texts) {
    count.uncompressed += text.length;
    if (filled + text.length > chunk.length) {
      yield chunk.subarray(0, filled);
      // A record may be larger than a chunk.
      chunk = Buffer.allocUnsafeSlow(Math.max(CHUNK, text.length));
      filled = 0;
    }
    filled += chunk.write(text, filled, 'latin1');
  }
  yield chunk.subarray(0, filled);
}
