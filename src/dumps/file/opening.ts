import { type BigIntStats, createReadStream, type ReadStream, type Stats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { systemReason, UserError } from '../../errors.ts';
import type { ReadEvents } from '../dump.ts';
import { describeForeign, isGzip, isParquet } from './content.ts';

/** Large chunks make unpacking a third faster than Node's default of 16 KiB. */
const chunkBytes = 1024 * 1024;

/** A file to read, and its name for messages. */
export interface NamedFile {
  readonly name: string;
  readonly path: string;
}

/**
 * The bytes of a file, unpacked if it is gzip (told by its content, not by its name), in chunks of about 1 MiB that are
 * not written to again. Throws UserError (archive) for a file that is missing, unreadable, empty, cut off, damaged,
 * plainly of another kind, or written to meanwhile; the signal's reason when it is aborted.
 */
export async function* readChunks(file: NamedFile, events: ReadEvents): AsyncGenerator<Uint8Array> {
  let source: ReadStream | undefined;
  let isFirst = true;
  try {
    const before = await readRegular(file);
    const head = await readHead(file.path);
    if (!isGzip(head)) refuseForeign(file, head);
    source = createReadStream(file.path, { highWaterMark: chunkBytes });
    for await (const chunk of isGzip(head) ? unpack(source) : source) {
      if (isFirst) refuseForeign(file, chunk);
      isFirst = false;
      events.signal?.throwIfAborted();
      events.bytesRead?.(source.bytesRead);
      yield chunk;
    }
    refuseChanged(file, before, await stat(file.path, { bigint: true }));
  } catch (error) {
    throw explainReading(error, file, source?.bytesRead);
  }
}

/**
 * True for a Parquet file, told by its content, not by its name. Throws UserError (archive) for a file that is missing,
 * unreadable, or only named as one.
 */
export async function isParquetFile(file: NamedFile): Promise<boolean> {
  const head = await readRegular(file)
    .then(() => readHead(file.path))
    .catch((error) => {
      throw explainReading(error, file);
    });
  if (isParquet(head)) return true;
  if (!/\.parquet$/i.test(file.path)) return false;
  if (head.length === 0) throw cutOff(file, 0);
  refuseForeign(file, head);
  throw new UserError('archive', `${file.name} is not a Parquet file, although it is named as one`);
}

/** The error for a file that ends before its list does. `bytes` are those of the file, packed or not. */
export function cutOff(file: NamedFile, bytes: number): UserError {
  if (bytes === 0) return new UserError('archive', `${file.name} is empty`, getAgain);
  const place = `unexpected end after ${describeBytes(bytes)}`;
  return new UserError('archive', `${file.name} stops in the middle (${place})`, getAgain);
}

/**
 * Refuses what is no file to read from any place of it: to open a pipe is to wait for somebody who writes. Throws
 * UserError (archive).
 */
export function refuseIrregular(path: string, status: Stats | BigIntStats): void {
  if (status.isFile()) return;
  if (status.isDirectory()) throw new UserError('archive', `${path} is a folder`);
  throw new UserError('archive', `${path} is not a regular file`, [
    'Write what comes out of it to a file first.',
  ]);
}

/**
 * Refuses a file that was written to between two looks at it: what was read is partly of before and partly of after.
 * Another file that was put in its place does no harm, since the old one was read to its end. Throws UserError (archive).
 */
export function refuseChanged(file: NamedFile, before: BigIntStats, after: BigIntStats): void {
  const isSame = before.size === after.size && before.mtimeNs === after.mtimeNs;
  if (isSame || before.ino !== after.ino) return;
  throw new UserError('archive', `${file.name} changed while it was read`, [
    'The archive was not changed. Try again when the file is whole.',
  ]);
}

async function readRegular(file: NamedFile): Promise<BigIntStats> {
  const status = await stat(file.path, { bigint: true });
  refuseIrregular(file.path, status);
  return status;
}

/** What to do about a file that is not whole. */
export const getAgain = ['The archive was not changed. Get the file again.'];

async function readHead(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function unpack(source: ReadStream): Readable {
  // An error of either stream comes out of the loop over the second one.
  return pipeline(source, createGunzip({ chunkSize: chunkBytes }), () => {});
}

function refuseForeign(file: NamedFile, head: Uint8Array): void {
  const kind = describeForeign(head);
  if (kind === null) return;
  const encoding = /^UTF-\d+/.exec(kind)?.[0];
  const hints =
    encoding === undefined ? [] : [`To convert it: iconv -f ${encoding} -t UTF-8 <file> > <new file>`];
  throw new UserError('archive', `${file.name} is ${kind}`, hints);
}

const systemErrors: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  EIO: 'the disk reports an error',
};

const unreadableName = 'its name, or that of its folder, is not valid UTF-8 and must be changed';

/** The UserError (archive) for what the system says about a file; anything else comes back as it is. */
export function explainReading(error: unknown, file: NamedFile, bytes = 0): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  if (error.code === 'Z_BUF_ERROR') return cutOff(file, bytes);
  if (error.message === 'incorrect header check') {
    // The first header was right, or the file would not have been unpacked: this is what follows a whole gzip file.
    const place = `within the first ${describeBytes(bytes)}`;
    const message = `${file.name} does not end with its gzip data: something else follows (${place})`;
    return new UserError('archive', message, getAgain, error);
  }
  if (error.code.startsWith('Z_')) {
    const message = `${file.name} is damaged (its gzip data is not valid, within the first ${describeBytes(bytes)})`;
    return new UserError('archive', message, getAgain, error);
  }
  if (!('syscall' in error && 'errno' in error)) return error;
  // Node makes U+FFFD of bytes in a name that are no text, and then there is no file of that name.
  const isUnreadable = error.code === 'ENOENT' && file.path.includes('\ufffd');
  const reason = isUnreadable ? unreadableName : (systemErrors[error.code] ?? systemReason(error));
  return new UserError('archive', `could not read ${file.name}: ${reason}`, [], error);
}

const mebibyte = 1024 * 1024;

function describeBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < mebibyte) return `${Math.floor(bytes / 1024)} KiB`;
  return `${Math.floor(bytes / mebibyte).toLocaleString('en')} MiB`;
}
