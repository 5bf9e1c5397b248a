import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SchemaElement } from 'hyparquet';
import { parquetWriteFile } from 'hyparquet-writer';

/** What stands in a place of the records: a struct, a list, or a value. Nothing but null is a type of its own. */
type Shape =
  | { readonly fields: ReadonlyMap<string, Shape> }
  | { readonly element: Shape }
  | 'text'
  | 'whole'
  | 'fraction'
  | 'boolean'
  | 'date'
  | 'null';

type Value = unknown;
type Struct = { readonly [field: string]: Value };

export interface Writing {
  readonly rowGroupSize?: number;
  /** Fields that become dates of Parquet where all their texts are dates. */
  readonly dates?: readonly string[];
}

/** The fields of the dumps that hold dates. */
export const dateFields: readonly string[] = ['date', 'paper_date', 'introduced_date'];

/**
 * Writes records as the Hugging Face copy of the archive has them: each struct with all fields that any record has, in
 * the order of the alphabet and filled up with nulls; trees unrolled to their greatest depth; whole numbers of 64 bits.
 */
export function writeParquet(path: string, records: readonly object[], writing: Writing = {}): void {
  const shape = findShape(records, '', writing.dates ?? []);
  if (typeof shape === 'string' || !('fields' in shape)) throw new Error('records are objects');
  const columnData = [...shape.fields].map(([name, field]) => ({
    name,
    data: records.map((record) => convert((record as Struct)[name], field)),
  }));
  mkdirSync(dirname(path), { recursive: true });
  parquetWriteFile({
    filename: path,
    columnData,
    rowGroupSize: writing.rowGroupSize ?? 1000,
    schema: [{ name: 'schema', num_children: shape.fields.size }, ...elementsOf(shape.fields)],
  });
}

/** Writes records as so many shards under a folder's `data`, and returns their paths. */
export function writeShards(
  folder: string,
  records: readonly object[],
  shards: number,
  writing: Writing = {},
): readonly string[] {
  const size = Math.ceil(records.length / shards);
  return Array.from({ length: shards }, (_, number) => {
    const [place, total] = [number, shards].map((digits) => String(digits).padStart(5, '0'));
    const path = join(folder, 'data', `train-${place}-of-${total}.parquet`);
    writeParquet(path, records.slice(number * size, (number + 1) * size), writing);
    return path;
  });
}

function findShape(values: readonly Value[], name: string, dates: readonly string[]): Shape {
  const known = values.filter((value) => value !== null && value !== undefined);
  const [first] = known;
  if (first === undefined) return 'null';
  if (Array.isArray(first)) return { element: findShape((known as Value[][]).flat(), name, dates) };
  if (typeof first === 'object') {
    const names = [...new Set((known as Struct[]).flatMap(Object.keys))].sort();
    const fields = names.map((field): [string, Shape] => [
      field,
      findShape(
        (known as Struct[]).map((struct) => struct[field]),
        field,
        dates,
      ),
    ]);
    // An empty struct cannot be written.
    return fields.length === 0 ? 'null' : { fields: new Map(fields) };
  }
  if (typeof first === 'boolean') return 'boolean';
  if (typeof first === 'number') return known.every(Number.isInteger) ? 'whole' : 'fraction';
  return dates.includes(name) && known.every((text) => isDate(text)) ? 'date' : 'text';
}

function isDate(text: Value): boolean {
  return text === '' || /^\d{4}-\d\d-\d\d$/.test(String(text));
}

function convert(value: Value, shape: Shape): Value {
  if (value === null || value === undefined || shape === 'null') return null;
  if (shape === 'whole') return BigInt(value as number);
  if (shape === 'date') return value === '' ? null : new Date(value as string);
  if (typeof shape === 'string') return value;
  if ('element' in shape) return (value as Value[]).map((element) => convert(element, shape.element));
  const struct = value as Struct;
  return Object.fromEntries([...shape.fields].map(([name, field]) => [name, convert(struct[name], field)]));
}

function elementsOf(fields: ReadonlyMap<string, Shape>): SchemaElement[] {
  return [...fields].flatMap(([name, shape]) => elementOf(name, shape));
}

const types: Readonly<Record<Extract<Shape, string>, Partial<SchemaElement>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  whole: { type: 'INT64' },
  fraction: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  null: { type: 'INT32', logical_type: { type: 'NULL' } },
};

function elementOf(name: string, shape: Shape): SchemaElement[] {
  const own: SchemaElement = { name, repetition_type: 'OPTIONAL' };
  if (typeof shape === 'string') return [{ ...own, ...types[shape] }];
  if ('fields' in shape) return [{ ...own, num_children: shape.fields.size }, ...elementsOf(shape.fields)];
  return [
    { ...own, converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    ...elementOf('element', shape.element),
  ];
}
