import { UserError } from '../../errors.ts';
import { type DumpKind, dumps } from '../registry.ts';

/** The place of a Parquet file among those that are one dump together. */
export interface Shard {
  /** What the paths of all of them have in common. */
  readonly set: string;
  /** From 0. */
  readonly number: number;
  readonly total: number;
}

/** `train-00002-of-00004.parquet`; some copies have letters of a checksum after it. */
const numbered = /(\d+)-of-(\d+)(?:-[\da-f]{16})?(?=\.parquet$)/i;

/** The place of a Parquet file, told by its name. A file that is not numbered is the only one. */
export function readShard(path: string): Shard {
  const parts = numbered.exec(path);
  if (parts === null) return { set: path, number: 0, total: 1 };
  const set = path.replace(numbered, '-of-$2');
  return { set, number: Number(parts[1]), total: Number(parts[2]) };
}

/**
 * How programs count the parts that they write without saying how many there are: `0000.parquet` (what Hugging Face makes
 * itself), `data_0.parquet` (DuckDB), `part-00000-<uuid>-c000.snappy.parquet` (Spark).
 */
const counted =
  /(?<=^|[-_./\\])(\d+)(?=(?:-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}[-.]c\d+)?(?:\.[a-z]\w*)?\.parquet$)/i;

/**
 * Takes files of one folder together whose names differ only in a number, if they are counted from 0 and most of the
 * numbers are there: years or versions are none. The others stay as they are.
 */
export function joinCounted<File extends { readonly path: string; readonly shard: Shard }>(
  files: readonly File[],
): readonly File[] {
  const groups = Map.groupBy(files, ({ path }) => (numbered.test(path) ? path : path.replace(counted, '*')));
  return [...groups].flatMap(([set, group]) => {
    const numbers = group.map(({ path }) => Number(counted.exec(path)?.[1]));
    const total = numbers.reduce((most, number) => Math.max(most, number), 0) + 1;
    const isSure = numbers.includes(0) && new Set(numbers).size === group.length && total <= 2 * group.length;
    if (group.length === 1 || !isSure) return group;
    return group.map((file, index) => ({ ...file, shard: { set, number: numbers[index] ?? 0, total } }));
  });
}

/** The name of a Parquet file without its ending and its number: `papers-with-abstracts`, `train`. */
export function stemOf(name: string): string {
  return name.replace(numbered, '').replace(/[-_. ]*\.parquet$/i, '');
}

/** The files of one dump in the order of their numbers. Throws UserError (archive) that names those that are missing. */
export function orderShards<File extends { readonly name: string; readonly shard: Shard }>(
  kind: DumpKind,
  files: readonly File[],
): readonly File[] {
  const [first] = files;
  if (first === undefined) return [];
  const { total } = first.shard;
  const present = new Set(files.map(({ shard }) => shard.number).filter((number) => number < total));
  if (present.size < total) {
    // The number 0 is written with as many digits as belong there.
    throw incomplete(kind, files.find(({ shard }) => shard.number === 0) ?? first, present);
  }
  return files.toSorted((one, other) => one.shard.number - other.shard.number);
}

/** More names than this are not listed. */
const mostNames = 4;

/** The total is what a file's name claims: nothing may be made of that size. */
function incomplete(
  kind: DumpKind,
  { name, shard }: { readonly name: string; readonly shard: Shard },
  present: ReadonlySet<number>,
): UserError {
  const missing = shard.total - present.size;
  const names: string[] = [];
  for (let number = 0; names.length < Math.min(missing, mostNames); number++) {
    if (!present.has(number)) names.push(renumber(name, number));
  }
  const more = missing > mostNames ? ` and ${missing - mostNames} more` : '';
  const verb = missing > 1 ? 'are' : 'is';
  const message = `the ${dumps[kind].names[0]} dump is not complete: ${names.join(', ')}${more} ${verb} missing`;
  return new UserError('archive', message, ['Get the missing files and put them beside the others.']);
}

function renumber(name: string, number: number): string {
  const write = (digits: string) => String(number).padStart(digits.length, '0');
  return numbered.test(name)
    ? name.replace(numbered, (_, digits: string, total: string) => `${write(digits)}-of-${total}`)
    : name.replace(counted, write);
}
