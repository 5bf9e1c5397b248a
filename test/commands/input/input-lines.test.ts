import { expect, test } from 'vitest';
import { readLines } from '../../../src/commands/input/input-lines.ts';

function linesOf(...pieces: readonly (string | Uint8Array)[]): string[] {
  const bytes = pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece));
  return [...readLines(bytes)].map(({ number, text }) => `${number} ${text}`);
}

test('lines are numbered as an editor numbers them, and blank ones passed over', () => {
  expect(linesOf('a\n\n  b c \r\nd')).toEqual(['1 a', '3 b c', '4 d']);
});

test('a line may come in several pieces, and a character too', () => {
  const bytes = Buffer.from('Größe\nx');
  expect(linesOf(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(['1 Größe', '2 x']);
});

test('a byte order mark is no part of the first line', () => {
  expect(linesOf('\ufeffa\n')).toEqual(['1 a']);
});

test('"#" begins a title and no comment', () => {
  expect(linesOf('#Exploration: A Study\n')).toEqual(['1 #Exploration: A Study']);
});

test('a line is there before the next piece is read', () => {
  let read = 0;
  const pieces = (function* () {
    for (const text of ['a\n', 'b\n']) {
      read += 1;
      yield Buffer.from(text);
    }
  })();
  expect([readLines(pieces).next().value, read]).toEqual([{ number: 1, text: 'a' }, 1]);
});

test('no text has no lines', () => {
  expect(linesOf()).toEqual([]);
});
