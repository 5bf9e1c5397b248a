import { systemReason, UserError } from '../../errors.ts';
import { ClosedPipe, type Sink } from '../../runtime.ts';
import type { TextEncoding } from '../bibliography.ts';

/** Fewer, larger writes: a write for every row costs more than the row. In UTF-16 units. */
const pieceLength = 65_536;

/**
 * Writes the pieces of a text, and asks for more only when there is room for more. When the sink fails, the pieces'
 * source is closed, so that no further row is read.
 * @throws ClosedPipe when the reader has gone; UserError (io) when the text cannot be written.
 */
export async function writeText(
  pieces: Iterable<string>,
  sink: Pick<Sink, 'write'>,
  place?: string,
  encoding: TextEncoding = 'utf8',
): Promise<void> {
  let gathered = '';
  for (const piece of pieces) {
    gathered += piece;
    if (gathered.length < pieceLength) continue;
    await write(gathered, sink, place, encoding);
    gathered = '';
  }
  if (gathered !== '') await write(gathered, sink, place, encoding);
}

/** The error as a person reads it: `could not write x.csv: no space left on device`. Others than the system's pass. */
export function explainWriteError(error: unknown, place?: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || !('errno' in error)) return error;
  if (typeof error.errno !== 'number') return error;
  const what = place === undefined ? 'could not write' : `could not write ${place}`;
  return new UserError('io', `${what}: ${systemReason(error)}`, [], error);
}

async function write(
  text: string,
  sink: Pick<Sink, 'write'>,
  place: string | undefined,
  encoding: TextEncoding,
): Promise<void> {
  try {
    await sink.write(encoding === 'latin1' ? Buffer.from(text, 'latin1') : text.toWellFormed());
  } catch (error) {
    throw error instanceof ClosedPipe ? error : explainWriteError(error, place);
  }
}
