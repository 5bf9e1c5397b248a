/** The byte that begins and ends a JSON string. */
export const quote = 0x22;

const backslash = 0x5c;

/** The quote that ends the string around `from`; -1 if the string goes on after the chunk. */
export function findQuote(chunk: Uint8Array, from: number): number {
  // A loop is fastest over keys and short values; indexOf leaps over the long texts that are most of a dump.
  const near = Math.min(from + 24, chunk.length);
  for (let at = from; at < near; at++) {
    if (chunk[at] === quote && !isAfterBackslash(chunk, from, at)) return at;
  }
  let end = chunk.indexOf(quote, near);
  while (end !== -1 && isAfterBackslash(chunk, from, end)) end = chunk.indexOf(quote, end + 1);
  return end;
}

/** True if an odd number of backslashes stands right before `at`; two of them are a written-out backslash. */
export function isAfterBackslash(chunk: Uint8Array, from: number, at: number): boolean {
  let first = at;
  while (first > from && chunk[first - 1] === backslash) first--;
  return (at - first) % 2 === 1;
}
