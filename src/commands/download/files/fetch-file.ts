import { dirname } from 'node:path';
import { makeFolder } from '../../../folder.ts';
import { explainWriteError } from '../../../output/print/write-text.ts';
import type { RemoteFile } from '../copies/remote-file.ts';
import type { Source } from '../copies/source.ts';
import type { Answer } from '../network/connection.ts';
import { NetworkError } from '../network/network-error.ts';
import { persist } from '../network/retry.ts';
import { beginPart, continuePart, finishPart, type Part, partOf, readPart, removePart } from './part.ts';
import { describeWrongSize, findFault } from './verify.ts';

/** What came is not the file that the copy lists. `message` says why, as the end of a sentence. */
export class WrongContent extends Error {
  override readonly name = 'WrongContent';
  /** The file that was to come. */
  readonly path: string;

  constructor(message: string, { path }: RemoteFile) {
    super(message);
    this.path = path;
  }
}

/** The way to the host, and who is told how many bytes of the present file are there. */
export interface Transfer extends Pick<Source, 'connection' | 'patience' | 'signal' | 'onRetry'> {
  readonly advance: (bytes: number) => void;
}

/**
 * Fetches a file, or the rest of it, to `target`, where it appears only when it is whole and right; until then a file that
 * was there stays. Wrong content is thrown away and fetched once more. What an interruption leaves is gone on with later.
 * Throws NetworkError, WrongContent, UserError (io) where the disk refuses, and the signal's reason.
 */
export async function fetchFile(file: RemoteFile, target: string, transfer: Transfer): Promise<void> {
  await explainDisk(dirname(target), async () => makeFolder(dirname(target)));
  try {
    await fetchRight(file, target, transfer);
  } catch (error) {
    if (!(error instanceof WrongContent)) throw error;
    await fetchRight(file, target, transfer);
  }
  await explainDisk(target, () => finishPart(target));
}

async function fetchRight(file: RemoteFile, target: string, transfer: Transfer): Promise<void> {
  try {
    await fetchWhole(file, target, transfer);
    const fault = await explainDisk(target, () => findFault(partOf(target), file, transfer.signal));
    if (fault !== null) throw new WrongContent(fault, file);
  } catch (error) {
    if (error instanceof WrongContent) await removePart(target);
    throw error;
  }
}

async function fetchWhole(file: RemoteFile, target: string, transfer: Transfer): Promise<void> {
  let furthest = (await readPart(target, file)).bytes;
  let reached = furthest;
  const advance = (bytes: number) => {
    reached = bytes;
    transfer.advance(bytes);
  };
  const hasProgressed = () => {
    const isFurther = reached > furthest;
    furthest = Math.max(furthest, reached);
    return isFurther;
  };
  await persist(file.path, () => fetchRest(file, target, { ...transfer, advance }), transfer, hasProgressed);
}

async function fetchRest(file: RemoteFile, target: string, transfer: Transfer): Promise<void> {
  const part = await readPart(target, file);
  if (part.bytes > 0 && part.bytes === file.bytes) return;
  const answer = await transfer.connection.ask(file.url, {
    headers: rangeOf(part),
    also: part.bytes > 0 ? [206, 416] : [],
  });
  try {
    if (answer.status !== 200 && !continues(answer, part, file)) {
      await removePart(target);
      throw new NetworkError('broken', 'it could not go on where the last try stopped', file.url);
    }
    checkHead(answer, file);
    await writeBody(answer, answer.status === 206 ? part.bytes : 0, { file, target, transfer });
  } finally {
    answer.close();
  }
}

function rangeOf({ bytes, validator }: Part): Record<string, string> {
  if (bytes === 0) return {};
  return { range: `bytes=${bytes}-`, ...(validator === null ? {} : { 'if-range': validator }) };
}

/** Whether the answer is what follows the part, of the same file. */
function continues({ status, headers }: Answer, part: Part, file: RemoteFile): boolean {
  const [, start, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers['content-range'] ?? '') ?? [];
  const isSameLength = file.bytes === null || total === '*' || Number(total) === file.bytes;
  const isSameTag =
    !part.validator?.startsWith('"') || headers.etag === undefined || headers.etag === part.validator;
  return status === 206 && Number(start) === part.bytes && isSameLength && isSameTag;
}

/** What the head of the answer gives away, before a long body is read in vain. */
function checkHead({ status, headers }: Answer, file: RemoteFile): void {
  if (headers['content-type']?.startsWith('text/html')) {
    throw new WrongContent('a web page came in its place (the log-in page of the network?)', file);
  }
  const length = headers['content-length'];
  if (status === 200 && length !== undefined && file.bytes !== null && Number(length) !== file.bytes) {
    throw new WrongContent(describeWrongSize(Number(length), file.bytes), file);
  }
}

/** Only what holds for each byte may stand in If-Range: a weak ETag does not (RFC 9110, 13.1.5). */
function validatorOf({ headers }: Answer): string | null {
  return headers.etag?.startsWith('"') ? headers.etag : (headers['last-modified'] ?? null);
}

interface Writing {
  readonly file: RemoteFile;
  readonly target: string;
  readonly transfer: Transfer;
}

async function writeBody(answer: Answer, start: number, { file, target, transfer }: Writing): Promise<void> {
  const place = partOf(target);
  const part = await explainDisk(place, () =>
    start > 0 ? continuePart(target) : beginPart(target, file, validatorOf(answer)),
  );
  let bytes = start;
  try {
    transfer.advance(bytes);
    for await (const chunk of answer.body) {
      bytes += chunk.length;
      if (file.bytes !== null && bytes > file.bytes)
        throw new WrongContent(describeWrongSize(bytes, file.bytes), file);
      await explainDisk(place, () => part.appendFile(chunk));
      transfer.advance(bytes);
    }
  } finally {
    await part.close();
  }
  if (file.bytes !== null && bytes < file.bytes) {
    throw new NetworkError('broken', 'the connection broke off', file.url);
  }
}

async function explainDisk<Value>(place: string, use: () => Promise<Value>): Promise<Value> {
  try {
    return await use();
  } catch (error) {
    throw explainWriteError(error, place);
  }
}
