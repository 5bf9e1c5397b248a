import type { ColumnMetaData, PageHeader } from './library.ts';

/** What a file of some bytes may claim at most. What is more only damage explains, and it must not fill the memory. */
const mostEntries = 32 * 1024 * 1024;
const smallPage = 64 * 1024 * 1024;

/** Text that repeats itself is packed this tightly. */
const tightest = 256;

/** The part of a file in which a column chunk stands. Throws Error if it is none. */
export function findChunk(
  chunk: ColumnMetaData,
  bytes: number,
): { readonly start: number; readonly end: number } {
  const start = Number(chunk.dictionary_page_offset || chunk.data_page_offset);
  const end = start + Number(chunk.total_compressed_size);
  if (!(start >= 4 && end >= start && end <= bytes)) throw new Error('a column that is not in the file');
  const values = Number(chunk.num_values);
  if (!(values >= 0 && values <= 1024 * 1024 + 64 * bytes))
    throw new Error('more values than the file can hold');
  return { start, end };
}

/** Refuses sizes that a page cannot have which ends `room` bytes further on at the latest. Throws Error. */
export function checkPage(header: PageHeader, chunk: ColumnMetaData, room: number): void {
  const { compressed_page_size: packed, uncompressed_page_size: unpacked } = header;
  const isPossible =
    packed >= 0 &&
    packed <= room &&
    unpacked >= 0 &&
    unpacked <= Math.min(Number(chunk.total_uncompressed_size), smallPage + tightest * packed);
  if (!isPossible) throw new Error('impossible size of a page');
  const entries = (header.data_page_header ?? header.data_page_header_v2)?.num_values ?? 0;
  if (!(entries >= 0 && entries <= Math.min(Number(chunk.num_values), mostEntries)))
    throw new Error('more values in a page than in its column');
  // Truths are the smallest values: eight in a byte.
  const words = header.dictionary_page_header?.num_values ?? 0;
  if (!(words >= 0 && words <= 8 * unpacked)) throw new Error('a dictionary with more words than bytes');
}
