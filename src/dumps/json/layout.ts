/** The lines, each with the break before it, with which the objects of a list begin and end that is printed with indents. */
export interface Layout {
  readonly opening: Buffer;
  readonly closing: Buffer;
}

const comma = 0x2c;

/** The layout of a list whose first object comes at `from`; null where it does not begin on a line of its own. */
export function layoutOf(chunk: Uint8Array, from: number): Layout | null {
  const head = Buffer.from(chunk.subarray(from, from + 64)).toString('latin1');
  const opening = /^\r?(\n[ \t]*)\{/.exec(head);
  if (opening === null) return null;
  return { opening: Buffer.from(opening[0]), closing: Buffer.from(`${opening[1]}}`) };
}

/**
 * Where the comma after the object stands that begins at `from`, if lines are what they look like; -1 if that cannot be
 * told. A guess is right if what it cuts is valid JSON: no beginning of an object is an object. So not each byte of a dump
 * has to be looked at, which took a sixth of the time of reading it.
 */
export function guessEnd({ opening, closing }: Layout, chunk: Buffer, from: number): number {
  for (let at = 0; at < opening.length; at++) if (chunk[from + at] !== opening[at]) return -1;
  const found = chunk.indexOf(closing, from + opening.length);
  const end = found + closing.length;
  return found !== -1 && chunk[end] === comma ? end : -1;
}
