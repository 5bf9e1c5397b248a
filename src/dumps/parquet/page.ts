import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { convert } from 'hyparquet/src/convert.js';
import { deltaBinaryUnpack, deltaByteArray, deltaLengthByteArray } from 'hyparquet/src/delta.js';
import { byteStreamSplit } from 'hyparquet/src/encoding.js';
import { readPlain } from 'hyparquet/src/plain.js';
import { compressors } from 'hyparquet-compressors';
import { exactNumbers } from './exact-numbers.ts';
import type { ColumnDecoder, DecodedArray, PageHeader } from './library.ts';
import { createReader, type Reader, readRuns } from './runs.ts';

/** A page of a column chunk: how deep each entry reaches, and the values of those that reach a value. */
export interface DecodedPage {
  readonly entries: number;
  /** Empty where no entry stands in a list. */
  readonly repetition: Int32Array;
  /** Empty where every entry has a value. */
  readonly definition: Int32Array;
  readonly values: DecodedArray;
}

/** How deep the entries of a column can be: in lists, and on the way to a value. */
export interface Depths {
  readonly lists: number;
  readonly definition: number;
}

const noLevels = new Int32Array(0);

/** The values of a dictionary page. Throws Error if it is not valid. */
export function decodeDictionary(
  bytes: Uint8Array,
  header: PageHeader,
  decoder: ColumnDecoder,
): DecodedArray {
  const page = unpack(bytes, header.uncompressed_page_size, decoder.codec);
  const count = header.dictionary_page_header?.num_values ?? 0;
  return convertValues(readValues(createReader(page), 'PLAIN', count, decoder), decoder);
}

/** The entries of a data page; null for a page of another kind, such as an index. Throws Error if it is not valid. */
export function decodePage(
  bytes: Uint8Array,
  header: PageHeader,
  dictionary: DecodedArray | undefined,
  decoder: ColumnDecoder,
  depths: Depths,
): DecodedPage | null {
  const details = header.data_page_header ?? header.data_page_header_v2;
  if (details === undefined) return null;
  const entries = details.num_values;
  const { repetition, definition, values: reader } = openPage(bytes, header, decoder, depths);
  const count = definition.length === 0 ? entries : countEqual(definition, depths.definition);
  const values = details.encoding.endsWith('_DICTIONARY')
    ? lookUp(reader, count, dictionary)
    : convertValues(readValues(reader, details.encoding, count, decoder), decoder);
  return { entries, repetition, definition: count === entries ? noLevels : definition, values };
}

function convertValues(values: DecodedArray, decoder: ColumnDecoder): DecodedArray {
  return exactNumbers(convert(values, decoder), decoder);
}

/** The levels of a page's entries, and its values as bytes. */
function openPage(bytes: Uint8Array, header: PageHeader, { codec }: ColumnDecoder, depths: Depths) {
  const [lists, depth] = [bitsOf(depths.lists), bitsOf(depths.definition)];
  const size = header.uncompressed_page_size;
  const second = header.data_page_header_v2;
  if (header.data_page_header !== undefined || second === undefined) {
    const count = header.data_page_header?.num_values ?? 0;
    const values = createReader(unpack(bytes, size, codec));
    const repetition = readSizedRuns(values, lists, count);
    return { repetition, definition: readSizedRuns(values, depth, count), values };
  }
  // In pages of the second kind the levels are not packed.
  const middle = second.repetition_levels_byte_length;
  const end = middle + second.definition_levels_byte_length;
  if (!(middle >= 0 && end >= middle && end <= bytes.length))
    throw new Error('levels longer than their page');
  const rest = bytes.subarray(end);
  return {
    repetition: readLevels(bytes.subarray(0, middle), lists, second.num_values),
    definition: readLevels(bytes.subarray(middle, end), depth, second.num_values),
    values: createReader(second.is_compressed === false ? rest : unpack(rest, size - end, codec)),
  };
}

/** Levels of so many bits; none where all are 0. */
function readLevels(bytes: Uint8Array, width: number, count: number): Int32Array {
  return width === 0 ? noLevels : readRuns(createReader(bytes), width, count);
}

/** Runs with their size in bytes before them; none for levels that are always 0. */
function readSizedRuns(reader: Reader, width: number, count: number): Int32Array {
  if (width === 0) return noLevels;
  const size = reader.view.getUint32(reader.offset, true);
  const end = reader.offset + 4 + size;
  reader.offset += 4;
  const runs = readRuns(reader, width, count);
  reader.offset = end;
  return runs;
}

function readValues(reader: Reader, encoding: string, count: number, decoder: ColumnDecoder): DecodedArray {
  const values = decodeValues(reader, encoding, count, decoder);
  // The views that hyparquet makes may reach behind the page.
  if (reader.offset > reader.view.byteLength) throw new Error('values longer than their page');
  return values;
}

function decodeValues(
  reader: Reader,
  encoding: string,
  count: number,
  { type, element }: ColumnDecoder,
): DecodedArray {
  if (count === 0) return [];
  if (encoding === 'PLAIN') return readPlain(reader, type, count, element.type_length);
  if (encoding === 'RLE') return Array.from(readSizedRuns(reader, 1, count), Boolean);
  if (encoding === 'BYTE_STREAM_SPLIT') return byteStreamSplit(reader, count, type, element.type_length);
  if (encoding === 'DELTA_BINARY_PACKED') {
    const numbers = type === 'INT32' ? new Int32Array(count) : new BigInt64Array(count);
    deltaBinaryUnpack(reader, count, numbers);
    return numbers;
  }
  const texts: Uint8Array[] = [];
  if (encoding === 'DELTA_LENGTH_BYTE_ARRAY') deltaLengthByteArray(reader, count, texts);
  else if (encoding === 'DELTA_BYTE_ARRAY') deltaByteArray(reader, count, texts);
  else throw new Error(`unknown encoding ${encoding}`);
  return texts;
}

/** Values that are written as their places in the dictionary. */
function lookUp(reader: Reader, count: number, dictionary: DecodedArray | undefined): DecodedArray {
  if (count === 0) return [];
  const indexes = readRuns(reader, reader.view.getUint8(reader.offset++), count);
  if (dictionary === undefined) throw new Error('a dictionary is missing');
  return Array.from(indexes, (index) => {
    if (index < 0 || index >= dictionary.length) throw new Error('a value that its dictionary does not have');
    return dictionary[index];
  });
}

/** Unpacks a page of that size. What Node unpacks itself grows no larger than it should, whatever the bytes are. */
function unpack(bytes: Uint8Array, size: number, codec: ColumnDecoder['codec']): Uint8Array {
  const options = { maxOutputLength: Math.max(1, size) };
  let page: Uint8Array | undefined;
  if (codec === 'UNCOMPRESSED') page = bytes;
  else if (size === 0) page = new Uint8Array(0);
  else if (codec === 'GZIP') page = gunzipSync(bytes, options);
  else if (codec === 'BROTLI') page = brotliDecompressSync(bytes, options);
  else if (codec === 'ZSTD') page = zstdDecompressSync(bytes, options);
  else page = compressors[codec]?.(bytes, size);
  if (page === undefined) throw new Error(`packed as ${codec}, which pwc cannot unpack`);
  if (page.length !== size) throw new Error('a page of another size than it says');
  return page;
}

function countEqual(levels: Int32Array, level: number): number {
  let count = 0;
  for (const one of levels) if (one === level) count++;
  return count;
}

function bitsOf(level: number): number {
  return 32 - Math.clz32(level);
}
