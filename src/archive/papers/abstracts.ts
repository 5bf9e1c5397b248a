import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { type Archive, unreadableArchive } from '../archive.ts';

/**
 * Characters of abstracts in one block, some thirty papers: what is packed of them just fills a page of the file, and a
 * look-up unpacks it in 100 µs. Blocks of as many papers each would leave a quarter of their pages empty.
 */
export const BLOCK_CHARACTERS = 41_000;

/**
 * Packs the abstracts of one block, those of papers that follow each other. Here and now: handed to other threads, blocks
 * of this size take seven times as much of the processor.
 */
export function packAbstracts(texts: readonly (string | null)[]): Uint8Array {
  const json = Buffer.from(JSON.stringify(texts));
  // With the size known, zstd makes its tables no larger than that needs.
  return zstdCompressSync(json, { ...PACKING, pledgedSrcSize: json.length });
}

/** A block that is packed has about the size of a chunk: Node takes memory for a whole one. */
const PACKING = { params: { [constants.ZSTD_c_compressionLevel]: 3 }, chunkSize: 16 * 1024 };

/** A block that is unpacked: the abstracts of papers from `first` on. */
interface Block {
  readonly first: number;
  readonly texts: readonly (string | null)[];
}

/** The abstract of a paper, or null. Throws `UserError` of kind `archive` where the file is damaged. */
export function readAbstract(archive: Archive, paper: number): string | null {
  return find(readBlock(archive, paper), paper);
}

/**
 * A reader for papers in the order of their ids, as an export has them: each block is unpacked once. It throws what
 * `readAbstract` throws.
 */
export function abstractReader(archive: Archive): (paper: number) => string | null {
  let block: Block = { first: 1, texts: [] };
  return (paper) => {
    if (paper < block.first || paper >= block.first + block.texts.length) block = readBlock(archive, paper);
    return find(block, paper);
  };
}

function find({ first, texts }: Block, paper: number): string | null {
  return texts[paper - first] ?? null;
}

function readBlock(archive: Archive, paper: number): Block {
  const sql = 'SELECT first, bytes FROM abstract WHERE first <= ? ORDER BY first DESC LIMIT 1';
  const row = archive.first<{ first: number; bytes: Uint8Array }>(sql, paper);
  if (row === undefined) return { first: paper, texts: [] };
  try {
    return { first: row.first, texts: unpackAbstracts(row.bytes) };
  } catch (error) {
    throw unreadableArchive(archive.path, error, 'its abstracts cannot be unpacked');
  }
}

function unpackAbstracts(bytes: Uint8Array): Block['texts'] {
  return JSON.parse(zstdDecompressSync(bytes).toString('utf8')) as Block['texts'];
}
