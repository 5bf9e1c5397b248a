/** Bytes that are being read, and where the next of them stands. */
export interface Reader {
  readonly view: DataView;
  offset: number;
}

/** A reader at the beginning of some bytes. */
export function createReader({ buffer, byteOffset, byteLength }: Uint8Array): Reader {
  return { view: new DataView(buffer, byteOffset, byteLength), offset: 0 };
}

/**
 * Reads `count` numbers of `width` bits that are written as runs: one number repeated, or packed bit by bit. hyparquet's
 * own reader of these follows a run of a billion that damage claims. Throws Error where the bytes end too early.
 */
export function readRuns(reader: Reader, width: number, count: number): Int32Array {
  const values = new Int32Array(count);
  if (width > 32) throw new Error('numbers of more than 32 bits');
  for (let seen = 0; width > 0 && seen < count; ) {
    const header = readVarInt(reader);
    const isPacked = header % 2 === 1;
    const size = Math.min(isPacked ? (header - 1) * 4 : header / 2, count - seen);
    if (isPacked) {
      unpackBits(reader, width, values.subarray(seen, seen + size));
      reader.offset += Math.ceil(((header - 1) * 4 * width) / 8);
    } else {
      values.fill(readNumber(reader, width), seen, seen + size);
    }
    seen += size;
  }
  return values;
}

/** Fills a list with numbers whose bits stand one after the other, the lowest bit first. Does not move the reader. */
function unpackBits({ view, offset }: Reader, width: number, into: Int32Array): void {
  let at = offset;
  let buffer = 0;
  let bits = 0;
  for (let index = 0; index < into.length; index++) {
    let number = 0;
    for (let taken = 0; taken < width; ) {
      if (bits === 0) {
        buffer = view.getUint8(at++);
        bits = 8;
      }
      const size = Math.min(bits, width - taken);
      number |= (buffer & ((1 << size) - 1)) << taken;
      buffer >>= size;
      bits -= size;
      taken += size;
    }
    into[index] = number;
  }
}

/** A number in as many whole bytes as `width` bits take. */
function readNumber(reader: Reader, width: number): number {
  let number = 0;
  for (let shift = 0; shift < width; shift += 8) {
    number |= reader.view.getUint8(reader.offset++) << shift;
  }
  return number;
}

function readVarInt(reader: Reader): number {
  let number = 0;
  for (let index = 0; index < 5; index++) {
    const byte = reader.view.getUint8(reader.offset++);
    number += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return number;
  }
  throw new Error('a run that does not end');
}
