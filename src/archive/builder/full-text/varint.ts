/*
 * Numbers as SQLite writes them: seven bits in a byte, the highest ones first, and in each byte but the last the bit above
 * them. Here they are below 2^32, so five bytes at most.
 */

/** Writes a number at a place, and returns the place after it. */
export function putVarint(bytes: Uint8Array, place: number, value: number): number {
  // Most are small, and what is short is put where it is called.
  if (value >= 0x80) return putLongVarint(bytes, place, value);
  bytes[place] = value;
  return place + 1;
}

function putLongVarint(bytes: Uint8Array, place: number, value: number): number {
  let at = place;
  for (let shift = firstShift(value); shift > 0; shift -= 7) bytes[at++] = (value >>> shift) | 0x80;
  bytes[at++] = value & 0x7f;
  return at;
}

/** How many bytes a number takes. */
export function varintBytes(value: number): number {
  return firstShift(value) / 7 + 1;
}

function firstShift(value: number): number {
  if (value < 0x80) return 0;
  if (value < 0x4000) return 7;
  if (value < 0x200000) return 14;
  return value < 0x10000000 ? 21 : 28;
}

/** The number that stands at a place. */
export function readVarint(bytes: Uint8Array, place: number): number {
  const first = bytes[place] as number;
  return first < 0x80 ? first : readLongVarint(bytes, place);
}

function readLongVarint(bytes: Uint8Array, place: number): number {
  let value = 0;
  for (let at = place; ; at++) {
    const byte = bytes[at] as number;
    // Not a shift, which would make a negative number of the highest bit.
    value = value * 0x80 + (byte & 0x7f);
    if (byte < 0x80) return value;
  }
}

/** The place after the number that stands at a place. */
export function skipVarint(bytes: Uint8Array, place: number): number {
  let at = place;
  while ((bytes[at] as number) >= 0x80) at++;
  return at + 1;
}
