import { getSystemErrorMessage } from 'node:util';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import type { TextEncoding } from '../../../src/output/bibliography.ts';
import { writeText } from '../../../src/output/print/write-text.ts';
import { ClosedPipe } from '../../../src/runtime.ts';

function* pieces(count: number, read: { count: number; isClosed: boolean }): Generator<string> {
  try {
    for (let index = 0; index < count; index += 1) {
      read.count += 1;
      yield 'x'.repeat(1000);
    }
  } finally {
    read.isClosed = true;
  }
}

/** As Node makes it. */
function systemError(code: string, errno: number): Error {
  return Object.assign(new Error(`${code}: ${getSystemErrorMessage(errno)}, write`), { code, errno });
}

describe('writing', () => {
  test('gathers small pieces into few writes and loses nothing', async () => {
    const writes: number[] = [];
    const sink = { write: async (text: string | Uint8Array) => void writes.push(text.length) };
    await writeText(pieces(200, { count: 0, isClosed: false }), sink);
    expect(writes).toEqual([66_000, 66_000, 66_000, 2000]);
  });

  test('waits for room before it asks for more', async () => {
    const read = { count: 0, isClosed: false };
    const counts: number[] = [];
    const sink = {
      write: async () => {
        counts.push(read.count);
        await new Promise((resolve) => setImmediate(resolve));
        counts.push(read.count);
      },
    };
    await writeText(pieces(100, read), sink);
    expect(counts).toEqual([66, 66, 100, 100]);
  });

  test('stops and closes its source when the reader has gone', async () => {
    const read = { count: 0, isClosed: false };
    const sink = { write: async () => Promise.reject(new ClosedPipe()) };
    await expect(writeText(pieces(10_000, read), sink)).rejects.toThrow(ClosedPipe);
    expect(read).toEqual({ count: 66, isClosed: true });
  });

  test('says in words why it could not write', async () => {
    const sink = { write: async () => Promise.reject(systemError('ENOSPC', -28)) };
    await expect(writeText(['x'], sink)).rejects.toMatchObject({
      kind: 'io',
      message: 'could not write: no space left on device',
    });
    await expect(writeText(['x'], sink, 'a.csv')).rejects.toBeInstanceOf(UserError);
  });

  test('lets an error of the rows pass as it is', async () => {
    const bug = new TypeError('a bug');
    const failing = (function* () {
      yield 'x';
      throw bug;
    })();
    await expect(writeText(failing, { write: async () => undefined })).rejects.toBe(bug);
  });

  test('never writes half a surrogate pair', async () => {
    expect(await written(['a\ud800'])).toBe('a\ufffd');
    const long = `${'x'.repeat(65_535)}\u{1f600}${'é'.repeat(70_000)}\u{1f600}`;
    expect(await written([long, 'y'.repeat(200_000), long])).toBe(`${long}${'y'.repeat(200_000)}${long}`);
  });

  test('writes Latin-1 where that is the encoding', async () => {
    const pieces = ['é\n', 'ü'.repeat(100_000)];
    expect(await written(pieces, 'latin1')).toBe(pieces.join(''));
  });
});

/** What a sink was given, which copies it before it has written: the bytes are no longer good then. */
async function written(pieces: readonly string[], encoding: TextEncoding = 'utf8'): Promise<string> {
  const chunks: Buffer[] = [];
  const sink = {
    write: async (bytes: string | Uint8Array) => void chunks.push(Buffer.from(bytes as Uint8Array)),
  };
  await writeText(pieces, sink, undefined, encoding);
  return Buffer.concat(chunks).toString(encoding);
}
