import {
  type ColumnMetaData,
  type DecodedArray,
  type FileMetaData,
  type PageHeader,
  parquetMetadataAsync,
  type RowGroup,
  type SchemaTree,
} from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { convert, convertWithDictionary, DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import { decompressPage, readDataPage, readDataPageV2 } from 'hyparquet/src/datapage.js';
import { readPlain } from 'hyparquet/src/plain.js';
import { compressors } from 'hyparquet-compressors';
import { decodeUtf8 } from './element.ts';

export { parquetSchema } from 'hyparquet';
export type { ColumnMetaData, DecodedArray, FileMetaData, PageHeader, RowGroup, SchemaTree };

/** What turns the pages of one column chunk into values. */
export type ColumnDecoder = Parameters<typeof readDataPageV2>[2];

/*
 * The door of hyparquet. Its readers of whole rows fill every field of every struct, null or not, and read a column
 * chunk anew for each part of it: with the thousands of metrics of the evaluation tables that is gigabytes. So only
 * its decoding of the footer and of single pages is used, and records are put together in parquet-column.ts.
 */

/** Reads `length` bytes of a file from `start` on. */
export type ReadBytes = (start: number, length: number) => Promise<Uint8Array<ArrayBuffer>>;

/** A page of a column chunk: how deep each entry reaches, and the values of those that reach a value. */
export interface DecodedPage {
  readonly entries: number;
  /** Empty where no entry stands in a list. */
  readonly repetition: readonly number[];
  /** Empty where every entry has a value. */
  readonly definition: readonly number[];
  readonly values: DecodedArray;
}

/** Reads the description of a file of that size from its end. Throws Error if it is no valid Parquet. */
export function readFooter(bytes: number, read: ReadBytes): Promise<FileMetaData> {
  const slice = async (start: number, end = bytes) => (await read(start, end - start)).slice().buffer;
  // The geographic columns of other files need not be looked for.
  return parquetMetadataAsync({ byteLength: bytes, slice }, { geoparquet: false });
}

/** What turns the pages of a column chunk into values. Tells `replacedText` of characters that became U+FFFD. */
export function createDecoder(
  path: readonly SchemaTree[],
  chunk: ColumnMetaData,
  replacedText: (characters: number) => void,
): ColumnDecoder {
  const element = (path.at(-1) as SchemaTree).element;
  const stringFromBytes = (bytes: Uint8Array) => {
    const { text, replaced } = decodeUtf8(bytes);
    if (replaced > 0) replacedText(replaced);
    return text;
  };
  return {
    pathInSchema: chunk.path_in_schema,
    type: chunk.type,
    element,
    schemaPath: [...path],
    codec: chunk.codec,
    parsers: { ...DEFAULT_PARSERS, ...dateParsers, stringFromBytes },
    compressors,
  };
}

/** Dates as the dumps write them. */
const dateParsers = {
  dateFromDays: (days: number) => writeDate(days * 86_400_000),
  timestampFromMilliseconds: (time: bigint) => writeDate(Number(time)),
  timestampFromMicroseconds: (time: bigint) => writeDate(Number(time / 1_000n)),
  timestampFromNanoseconds: (time: bigint) => writeDate(Number(time / 1_000_000n)),
};

function writeDate(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** The header of the page that begins at `offset`, and where its content begins. Throws Error if it is not valid. */
export function readPageHeader(bytes: Uint8Array<ArrayBuffer>, offset: number): [PageHeader, number] {
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset };
  const header = parquetHeader(reader);
  return [header, reader.offset];
}

/** The values of a dictionary page. Throws Error if it is not valid. */
export function decodeDictionary(
  bytes: Uint8Array,
  header: PageHeader,
  decoder: ColumnDecoder,
): DecodedArray {
  const page = decompressPage(bytes, header.uncompressed_page_size, decoder.codec, decoder.compressors);
  const reader = { view: new DataView(page.buffer, page.byteOffset, page.byteLength), offset: 0 };
  const count = header.dictionary_page_header?.num_values ?? 0;
  return convert(readPlain(reader, decoder.type, count, decoder.element.type_length), decoder);
}

/** The entries of a data page; null for a page of another kind, such as an index. Throws Error if it is not valid. */
export function decodePage(
  bytes: Uint8Array,
  header: PageHeader,
  dictionary: DecodedArray | undefined,
  decoder: ColumnDecoder,
): DecodedPage | null {
  const details = header.data_page_header ?? header.data_page_header_v2;
  if (details === undefined) return null;
  const { definitionLevels, repetitionLevels, dataPage } =
    header.data_page_header === undefined
      ? readDataPageV2(bytes, header, decoder)
      : readDataPage(
          decompressPage(bytes, header.uncompressed_page_size, decoder.codec, decoder.compressors),
          header.data_page_header,
          decoder,
        );
  const values = convertWithDictionary(dataPage, dictionary, details.encoding, decoder);
  const definition = definitionLevels ?? [];
  return { entries: details.num_values, repetition: repetitionLevels, definition, values };
}
