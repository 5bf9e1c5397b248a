/** Where a Thrift value is being checked. */
interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** The descriptions of Parquet are nested about seven levels deep. */
const deepest = 16;
const longestNumber = 10;

/** The types of Thrift's compact protocol that Parquet uses. */
const type = { yes: 1, no: 2, byte: 3, i16: 4, i32: 5, i64: 6, double: 7, binary: 8, list: 9, struct: 12 };

/**
 * Walks over the Thrift struct that begins at `offset`. hyparquet believes what is written there: it makes a list of
 * whatever size is claimed, and reads numbers of any length. Throws Error where the bytes do not bear out the claim.
 */
export function checkThrift(bytes: Uint8Array, offset: number): void {
  skipStruct({ bytes, at: offset }, 0);
}

function skipStruct(cursor: Cursor, depth: number): void {
  if (depth > deepest) throw new Error('a description nested too deep');
  for (;;) {
    const head = take(cursor, 1);
    if ((head & 0x0f) === 0) return;
    if (head >> 4 === 0) skipNumber(cursor);
    // In a field true and false are types of their own and take no byte.
    if ((head & 0x0f) > type.no) skipValue(cursor, head & 0x0f, depth);
  }
}

function skipValue(cursor: Cursor, kind: number, depth: number): void {
  if (kind <= type.byte) take(cursor, 1);
  else if (kind <= type.i64) skipNumber(cursor);
  else if (kind === type.double) take(cursor, 8);
  else if (kind === type.binary) take(cursor, skipNumber(cursor));
  else if (kind === type.list) skipList(cursor, depth + 1);
  else if (kind === type.struct) skipStruct(cursor, depth + 1);
  else throw new Error('a description of an unknown type');
}

function skipList(cursor: Cursor, depth: number): void {
  if (depth > deepest) throw new Error('a description nested too deep');
  const head = take(cursor, 1);
  const size = head >> 4 === 15 ? skipNumber(cursor) : head >> 4;
  // Every element takes a byte or more.
  if (size > cursor.bytes.length - cursor.at) throw new Error('a list longer than its file');
  for (let index = 0; index < size; index++) skipValue(cursor, head & 0x0f, depth);
}

/** A number of seven bits in each byte; a negative one comes out large. */
function skipNumber(cursor: Cursor): number {
  let number = 0;
  for (let index = 0; index < longestNumber; index++) {
    const byte = take(cursor, 1);
    number += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return number;
  }
  throw new Error('a number that does not end');
}

/** Goes on by so many bytes and returns the first of them. */
function take(cursor: Cursor, count: number): number {
  const first = cursor.bytes[cursor.at] ?? 0;
  cursor.at += count;
  if (cursor.at > cursor.bytes.length) throw new Error('a description that is cut off');
  return first;
}
