/** True for the bytes that mean nothing between the parts of JSON. */
export function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** The index of the first byte from `from` on that is not blank; -1 if there is none. */
export function findText(chunk: Uint8Array, from: number): number {
  for (let at = from; at < chunk.length; at++) if (!isBlank(chunk[at] as number)) return at;
  return -1;
}

/** The next few bytes, quoted, so that a person recognises what the file is. */
export function preview(chunk: Uint8Array, from: number): string {
  return JSON.stringify(Buffer.from(chunk.subarray(from, from + 20)).toString('utf8'));
}
