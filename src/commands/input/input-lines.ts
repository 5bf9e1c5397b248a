/** A line of a text that was piped in: its number from 1 and its text without blanks at its ends. */
export interface InputLine {
  readonly number: number;
  readonly text: string;
}

/**
 * The lines of UTF-8 text that comes in pieces, one by one; blank ones are counted and passed over. Nothing marks a
 * comment: there are titles that begin with "#".
 */
export function* readLines(pieces: Iterable<Uint8Array>): Generator<InputLine> {
  const decoder = new TextDecoder();
  let rest = '';
  let number = 0;
  const take = function* (lines: readonly string[]): Generator<InputLine> {
    for (const line of lines) {
      number += 1;
      const text = line.trim();
      if (text !== '') yield { number, text };
    }
  };
  for (const piece of pieces) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* take(lines);
  }
  yield* take([rest + decoder.decode()]);
}
