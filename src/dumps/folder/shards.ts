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
  if (present.size < total) throw incomplete(kind, first, present);
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
  return name.replace(
    numbered,
    (_, digits: string, total: string) => `${String(number).padStart(digits.length, '0')}-of-${total}`,
  );
}
