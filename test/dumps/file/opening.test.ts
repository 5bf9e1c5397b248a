import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeForeign } from '../../../src/dumps/file/content.ts';
import { findDumps } from '../../../src/dumps/index.ts';
import { readOutcome } from '../reading.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pwc-opening-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const method = (number: number) => ({
  url: `https://example.org/method/${number}`,
  name: `Invented Method ${number}`,
});

async function write(content: string | Uint8Array): Promise<{ name: string; path: string }> {
  const path = join(folder, 'methods.json.gz');
  await writeFile(path, content);
  return { name: 'methods.json.gz', path };
}

test('a gzip file of several members is read as one', async () => {
  const parts = ['[', JSON.stringify(method(1)), ',', JSON.stringify(method(2)), ']'];
  const file = await write(Buffer.concat(parts.map((part) => gzipSync(part))));
  const { items, error } = await readOutcome('methods', file);
  expect(items.map((item) => item.value.name)).toEqual(['Invented Method 1', 'Invented Method 2']);
  expect(error).toBe(null);
});

test('progress counts the bytes of the file, up to its size', async () => {
  const packed = gzipSync(JSON.stringify(Array.from({ length: 20_000 }, (_, number) => method(number))));
  const counts: number[] = [];
  const file = await write(packed);
  const { items } = await readOutcome('methods', file, { bytesRead: (bytes) => counts.push(bytes) });
  expect(items).toHaveLength(20_000);
  expect(counts.length).toBeGreaterThan(1);
  expect(counts).toEqual(counts.toSorted((one, other) => one - other));
  expect(counts.at(-1)).toBe(packed.length);
});

test('records are counted with those that are left out', async () => {
  let records = 0;
  const file = await write(JSON.stringify([method(1), null, {}, method(2)]));
  const recordRead = () => {
    records++;
  };
  const { items } = await readOutcome('methods', file, { recordRead });
  expect([items.length, records]).toEqual([2, 4]);
});

test('reading stops at once when it is called off, with the reason that was given', async () => {
  const file = await write(JSON.stringify(Array.from({ length: 50_000 }, (_, number) => method(number))));
  const controller = new AbortController();
  const reason = new Error('called off');
  const reading = readOutcome('methods', file, {
    signal: controller.signal,
    bytesRead: () => controller.abort(reason),
  });
  await expect(reading).rejects.toBe(reason);
});

test('a cut gzip file is told by the bytes that are there', async () => {
  const methods = Array.from({ length: 100_000 }, (_, number) => ({
    ...method(number),
    description: number * 7919,
  }));
  const packed = gzipSync(JSON.stringify(methods));
  const { error } = await readOutcome('methods', await write(packed.subarray(0, 600_000)));
  expect(error?.[0]).toBe('archive: methods.json.gz stops in the middle (unexpected end after 585 KiB)');
});

test('a list that ends is not all: a gzip file cut in its last bytes is cut', async () => {
  const packed = gzipSync(JSON.stringify([method(1)]));
  const { error } = await readOutcome('methods', await write(packed.subarray(0, -4)));
  expect(error?.[0]).toMatch(/^archive: methods\.json\.gz stops in the middle/);
});

test('what follows a whole gzip file is told of, but for zeros, with which tapes are filled up', async () => {
  const packed = gzipSync(JSON.stringify([method(1)]));
  const { error } = await readOutcome(
    'methods',
    await write(Buffer.concat([packed, Buffer.from('and more')])),
  );
  expect(error).toEqual([
    'archive: methods.json.gz does not end with its gzip data: something else follows (within the first 92 bytes)',
    'The archive was not changed. Get the file again.',
  ]);
  const { items } = await readOutcome('methods', await write(Buffer.concat([packed, Buffer.alloc(1000)])));
  expect(items.map((item) => item.value.name)).toEqual(['Invented Method 1']);
});

test('records that stand one in a line are a list of them', async () => {
  const lines = [1, 2, 3].map((number) => JSON.stringify(method(number)));
  const { items, error } = await readOutcome('methods', await write(gzipSync(`${lines.join('\n')}\n`)));
  expect(items.map((item) => [item.place.path, item.value.name])).toEqual([
    ['[0]', 'Invented Method 1'],
    ['[1]', 'Invented Method 2'],
    ['[2]', 'Invented Method 3'],
  ]);
  expect(error).toBe(null);
});

test('a file of lines may have one', async () => {
  const path = join(folder, 'methods.jsonl');
  await writeFile(path, `${JSON.stringify(method(1))}\n`);
  const { items, error } = await readOutcome('methods', { name: 'methods.jsonl', path });
  expect(items.map((item) => item.value.name)).toEqual(['Invented Method 1']);
  expect(error).toBe(null);
});

// Other systems have no such names.
test.skipIf(process.platform !== 'linux')(
  'a file whose name is no text cannot be found, and that is said',
  async () => {
    const path = Buffer.concat([
      Buffer.from(`${folder}/jul-28-caf`),
      Buffer.from([0xe9]),
      Buffer.from('-methods.json'),
    ]);
    await writeFile(path, '[]');
    const error = await findDumps([folder], '/').catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      kind: 'archive',
      message: `could not read ${folder}/jul-28-caf\ufffd-methods.json: its name, or that of its folder, is not valid UTF-8 and must be changed`,
    });
  },
);

test.skipIf(process.getuid?.() === 0)('a file that may not be read is refused', async () => {
  const file = await write('[]');
  await chmod(file.path, 0o000);
  const { error } = await readOutcome('methods', file);
  expect(error).toEqual(['archive: could not read methods.json.gz: permission denied']);
});

test('a file that is gone is refused', async () => {
  const { error } = await readOutcome('methods', {
    name: 'methods.json',
    path: join(folder, 'methods.json'),
  });
  expect(error).toEqual(['archive: could not read methods.json: there is no such file']);
});

test('an empty list is a dump without records', async () => {
  expect(await readOutcome('methods', await write('[]\n'))).toEqual({
    items: [],
    leftOut: [],
    replaced: 0,
    error: null,
  });
});

test('a long file without one usable record is given up early', async () => {
  const file = await write(JSON.stringify(Array.from({ length: 5_000 }, (_, number) => ({ number }))));
  const { leftOut, error } = await readOutcome('methods', file);
  expect(leftOut).toHaveLength(1_000);
  expect(error).toEqual([
    'archive: methods.json.gz is valid JSON, but holds no methods that could be read',
    'Why the first was left out: method without an address.',
  ]);
});

describe('a file of another kind is called by its name', () => {
  const kinds: readonly (readonly [string, string | Uint8Array, string | null])[] = [
    ['Parquet in gzip', 'PAR1\x15\x04', 'a Parquet file packed with gzip; unpack it first'],
    ['zip', 'PK\x03\x04\x14', 'a zip archive; unpack it first'],
    ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), 'packed in another way than gzip; unpack it first'],
    ['gzip in gzip', gzipSync('[]'), 'packed with gzip twice; unpack it once'],
    [
      'Git LFS',
      'version https://git-lfs.github.com/spec/v1\noid sha256:0\n',
      'only a pointer to a file in Git LFS; fetch the file itself with git lfs pull',
    ],
    ['UTF-16', Buffer.from('\ufeff[]', 'utf16le'), 'UTF-16 text; a dump is UTF-8'],
    ['UTF-16 without a mark', Buffer.from('[{', 'utf16le').swap16(), 'UTF-16 text; a dump is UTF-8'],
    ['UTF-32', Buffer.from('\ufeff\0[\0', 'utf16le'), 'UTF-32 text; a dump is UTF-8'],
    ['UTF-32 without a mark', Buffer.from('\0\0\0[\0\0\0]'), 'UTF-32 text; a dump is UTF-8'],
    ['tar', `methods.json${'\0'.repeat(245)}ustar\0`, 'a tar archive; unpack it first'],
    ['a page', '\n<html lang="en">', 'a web page, not a dump'],
    ['a page that begins with a remark', '<!-- log in --><html>', 'a web page, not a dump'],
    ['what a store answers', '<Error><Code>AccessDenied</Code></Error>', 'a web page, not a dump'],
    ['JSON', ' [{"a": "<html>"}]', null],
  ];
  test.each(kinds)('%s', (_name, content, description) => {
    expect(describeForeign(Buffer.from(content as string))).toBe(description);
  });
});
