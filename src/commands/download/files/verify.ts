import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { UserError } from '../../../errors.ts';
import { formatCount } from '../../../output/text/count.ts';
import type { RemoteFile } from '../copies/remote-file.ts';
import { sizeOfFile } from './part.ts';

/**
 * What is wrong with the file at `path`, as the end of a sentence; null if it is what the copy says it is. Where the
 * copy tells no SHA-256, a packed file is unpacked (gzip has a checksum of its own) and of others both ends are looked at.
 * Throws the system's error where the file cannot be read, and the signal's reason.
 */
export async function findFault(path: string, file: RemoteFile, signal: AbortSignal): Promise<string | null> {
  const bytes = await sizeOfFile(path);
  if (file.bytes !== null && bytes !== file.bytes) return describeWrongSize(bytes ?? 0, file.bytes);
  if (file.sha256 === null) return findFaultInside(path, file.path, signal);
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 2 ** 20 }), hash, { signal });
  const sha256 = hash.digest('hex');
  if (sha256 === file.sha256) return null;
  return `its SHA-256 is ${sha256} and not, as listed, ${file.sha256}`;
}

/** "it has 1,204 bytes and not 5,442,057". */
export function describeWrongSize(bytes: number, expected: number): string {
  return `it has ${formatCount(bytes)} bytes and not ${formatCount(expected)}`;
}

async function findFaultInside(path: string, name: string, signal: AbortSignal): Promise<string | null> {
  if (name.endsWith('.gz')) return (await canBeUnpacked(path, signal)) ? null : 'it is not whole gzip';
  const [start, end] = await readEnds(path);
  if (name.endsWith('.parquet')) {
    return start.startsWith('PAR1') && end.endsWith('PAR1') ? null : 'it is not whole Parquet';
  }
  const [, bracket] = /^(?:\xef\xbb\xbf)?\s*([[{])/.exec(start) ?? [];
  if (bracket === undefined || !/[\]}]\s*$/.test(end)) return 'it is not whole JSON';
  return bracket === '{' && !(await beginsWithRecord(path)) ? 'it is an answer, not a dump' : null;
}

/** Whether a file of objects one after the other begins with a record of a dump: servers say in JSON, too, what they lack. */
async function beginsWithRecord(path: string): Promise<boolean> {
  const { recogniseContent } = await import('#import');
  return recogniseContent(path).then(
    (kind) => kind !== null,
    (error) => {
      if (error instanceof UserError) return false;
      throw error;
    },
  );
}

async function canBeUnpacked(path: string, signal: AbortSignal): Promise<boolean> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  try {
    await pipeline(createReadStream(path), createGunzip({ chunkSize: 2 ** 18 }), nowhere, { signal });
    return true;
  } catch (error) {
    if (/^Z_/.test((error as { code?: string }).code ?? '')) return false;
    throw error;
  }
}

/** A byte order mark or blanks may stand there; more of them than this would be no dump of anybody. */
const END_BYTES = 512;

/** The first and the last bytes of a file, in Latin-1. */
async function readEnds(path: string): Promise<readonly [start: string, end: string]> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const readAt = async (position: number) => {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(END_BYTES), 0, END_BYTES, position);
      return buffer.toString('latin1', 0, bytesRead);
    };
    return [await readAt(0), await readAt(Math.max(0, size - END_BYTES))];
  } finally {
    await handle.close();
  }
}
