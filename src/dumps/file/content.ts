/** How a kind of file begins, in Latin-1. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^PAR1/, 'a Parquet file packed with gzip; unpack it first'],
  [/^PARE/, 'an encrypted Parquet file'],
  [/^PK\x03\x04/, 'a zip archive; unpack it first'],
  [/^(?:\x28\xb5\x2f\xfd|BZh|\xfd7zXZ|7z\xbc\xaf)/, 'packed in another way than gzip; unpack it first'],
  [/^[\s\S]{257}ustar/, 'a tar archive; unpack it first'],
  [/^\x1f\x8b/, 'packed with gzip twice; unpack it once'],
  [/^SQLite format 3/, 'an SQLite database, not a dump'],
  [
    /^version https:\/\/git-lfs/,
    'only a pointer to a file in Git LFS; fetch the file itself with git lfs pull',
  ],
  [/^(?:\xff\xfe\0\0|\0\0\xfe\xff|[[{]\0\0\0|\0\0\0[[{])/, 'UTF-32 text; a dump is UTF-8'],
  [/^(?:\xff\xfe|\xfe\xff|[[{]\0|\0[[{])/, 'UTF-16 text; a dump is UTF-8'],
  [/^(?:\xef\xbb\xbf)?\s*<[!?a-z]/i, 'a web page, not a dump'],
];

/** Says what a file is that is no dump, from its first bytes: "a web page, not a dump". Null if it may be JSON. */
export function describeForeign(head: Uint8Array): string | null {
  const text = Buffer.from(head.subarray(0, 512)).toString('latin1');
  return beginnings.find(([beginning]) => beginning.test(text))?.[1] ?? null;
}

/** True for the first bytes of a gzip file, whatever it is called. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** True for the first bytes of a Parquet file, whatever it is called. */
export function isParquet(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 4)).toString('latin1') === 'PAR1';
}
