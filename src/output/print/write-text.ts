import { systemReason, UserError } from '../../errors.ts';
import { ClosedPipe, type Sink } from '../../runtime.ts';
import type { TextEncoding } from '../bibliography.ts';

/** Fewer, larger writes: a write for every row costs more than the row. In UTF-16 units, and in bytes. */
const pieceLength = 65_536;

/** A unit is at most so many bytes of UTF-8. */
const mostBytes = 3;

/**
 * Writes the pieces of a text, and asks for more only when there is room for more. When the sink fails, the pieces'
 * source is closed, so that no further row is read. The bytes that a sink is given are good until it has written them:
 * all are made in the same memory, since the system takes longer to give more of it than the text takes to encode. No
 * piece ends inside a surrogate pair.
 * @throws ClosedPipe when the reader has gone; UserError (io) when the text cannot be written.
 */
export async function writeText(
  pieces: Iterable<string>,
  sink: Pick<Sink, 'write'>,
  place?: string,
  encoding: TextEncoding = 'utf8',
): Promise<void> {
  const memory = Buffer.allocUnsafeSlow(pieceLength * (mostBytes + 1));
  let used = 0;
  for (const piece of pieces) {
    for (const part of partsOf(piece)) {
      used += memory.write(part, used, encoding);
      if (used < pieceLength) continue;
      await write(memory.subarray(0, used), sink, place);
      used = 0;
    }
  }
  if (used > 0) await write(memory.subarray(0, used), sink, place);
}

/** A long text in parts that fit; half a surrogate pair alone would be written as U+FFFD. */
function partsOf(text: string): readonly string[] {
  if (text.length <= pieceLength) return [text];
  const parts: string[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = start + pieceLength;
    if (isHighSurrogate(text.charCodeAt(end - 1))) end -= 1;
    parts.push(text.slice(start, end));
  }
  return parts;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** The error as a person reads it: `could not write x.csv: no space left on device`. Others than the system's pass. */
export function explainWriteError(error: unknown, place?: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || !('errno' in error)) return error;
  if (typeof error.errno !== 'number') return error;
  const what = place === undefined ? 'could not write' : `could not write ${place}`;
  return new UserError('io', `${what}: ${systemReason(error)}`, [], error);
}

async function write(bytes: Uint8Array, sink: Pick<Sink, 'write'>, place: string | undefined): Promise<void> {
  try {
    await sink.write(bytes);
  } catch (error) {
    throw error instanceof ClosedPipe ? error : explainWriteError(error, place);
  }
}
