import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetMetadata, type SchemaElement } from 'hyparquet';
import { ByteWriter, parquetWriteBuffer } from 'hyparquet-writer';
import { writeMetadata } from 'hyparquet-writer/src/metadata.js';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../helpers/archive.ts';
import { readOutcome } from '../reading.ts';

type Repetition = NonNullable<SchemaElement['repetition_type']>;

/** A column of texts. */
const text = (name: string, repetition: Repetition): SchemaElement => ({
  name,
  type: 'BYTE_ARRAY',
  converted_type: 'UTF8',
  repetition_type: repetition,
});

/** A group of so many columns. */
const group = (
  name: string,
  repetition: Repetition,
  children: number,
  annotation?: 'LIST',
): SchemaElement => ({
  name,
  num_children: children,
  repetition_type: repetition,
  ...(annotation && { converted_type: annotation }),
});

const papers = [
  { authors: ['A', 'B'], methods: [{ name: 'M' }, { name: 'N' }] },
  { authors: [], methods: [] },
  { authors: ['C'], methods: [{ name: 'M' }] },
];

/**
 * Writes papers with a list, whose schema is then replaced by one of the same depths: what stands in the pages of a file
 * depends on those alone.
 */
function writeWith(field: 'authors' | 'methods', today: SchemaElement[], old: SchemaElement[]): string {
  const names = papers.map((_, number) => `https://paperswithcode.com/paper/${number}`);
  const buffer = parquetWriteBuffer({
    columnData: [
      { name: 'paper_url', data: names },
      { name: 'title', data: names },
      { name: field, data: papers.map((paper) => paper[field]) },
    ],
    schema: [
      { name: 'schema', num_children: 3 },
      text('paper_url', 'OPTIONAL'),
      text('title', 'OPTIONAL'),
      ...today,
    ],
  });
  const footer = parquetMetadata(buffer);
  const columns = footer.row_groups.flatMap(({ columns }) => columns);
  const way = old.map(({ name }) => name);
  for (const { meta_data: chunk } of columns)
    if (chunk?.path_in_schema[0] === field) chunk.path_in_schema = way;
  const start = buffer.byteLength - 8 - new DataView(buffer).getUint32(buffer.byteLength - 8, true);
  const writer = new ByteWriter();
  writer.appendBytes(new Uint8Array(buffer, 0, start));
  writeMetadata(writer, { ...footer, schema: [...footer.schema.slice(0, 3), ...old] });
  writer.appendBytes(new TextEncoder().encode('PAR1'));
  const path = join(temporaryFolder(), 'papers-with-abstracts.parquet');
  writeFileSync(path, new Uint8Array(writer.getBuffer()));
  return path;
}

const todayTexts = (repetition: Repetition) => [
  group('authors', repetition, 1, 'LIST'),
  group('list', 'REPEATED', 1),
  text('element', 'REQUIRED'),
];

test.each([
  ['the repeated value is the element', [group('authors', 'OPTIONAL', 1, 'LIST'), text('array', 'REPEATED')]],
  [
    'of Hive',
    [group('authors', 'OPTIONAL', 1, 'LIST'), group('bag', 'REPEATED', 1), text('array_element', 'REQUIRED')],
  ],
])('a list of texts as old writers make it: %s', async (_what, old) => {
  const path = writeWith('authors', todayTexts('OPTIONAL'), old);
  const { items, error } = await readOutcome('papers', { name: 'papers.parquet', path });
  expect({ authors: items.map(({ value }) => value.authors), error }).toEqual({
    authors: papers.map(({ authors }) => authors),
    error: null,
  });
});

test('a list of texts without an annotation', async () => {
  const path = writeWith('authors', todayTexts('REQUIRED'), [text('authors', 'REPEATED')]);
  const { items, error } = await readOutcome('papers', { name: 'papers.parquet', path });
  expect({ authors: items.map(({ value }) => value.authors), error }).toEqual({
    authors: papers.map(({ authors }) => authors),
    error: null,
  });
});

test.each([
  [
    'array',
    [group('methods', 'OPTIONAL', 1, 'LIST'), group('array', 'REPEATED', 1), text('name', 'OPTIONAL')],
  ],
  [
    'methods_tuple',
    [
      group('methods', 'OPTIONAL', 1, 'LIST'),
      group('methods_tuple', 'REPEATED', 1),
      text('name', 'OPTIONAL'),
    ],
  ],
])('a list of objects whose repeated group is the element: %s', async (_what, old) => {
  const today = [
    group('methods', 'OPTIONAL', 1, 'LIST'),
    group('list', 'REPEATED', 1),
    group('element', 'REQUIRED', 1),
    text('name', 'OPTIONAL'),
  ];
  const { items, error } = await readOutcome('papers', {
    name: 'papers.parquet',
    path: writeWith('methods', today, old),
  });
  expect({ methods: items.map(({ value }) => value.methods), error }).toEqual({
    methods: papers.map(({ methods }) => methods.map(({ name }) => name)),
    error: null,
  });
});
