import { type DumpKind, dumpKinds, dumps } from './registry.ts';

/** What a file's name says about the dump in it. */
export interface DumpName {
  readonly kind: DumpKind;
  /** The date in the name as it sorts, the year first where there is one: `2025-07-28`, or `07-28`. */
  readonly date: string | null;
  /** Nothing but the dump's own name. */
  readonly isPlain: boolean;
  readonly isPacked: boolean;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `papers-with-abstracts.json.gz`, `jul-28-methods.json`, `evaluation_tables.json`, `datasets (1).json`: the dump's name
 * with a prefix, a date after it, or a browser's number. */
const patterns = dumpKinds.map((kind) => {
  const names = dumps[kind].names.join('|').replaceAll('-', '[-_]');
  const stem = `^(?<prefix>.*[-_. ])?(?:${names})(?<suffix>[-_. ]\\d{4}-?\\d\\d-?\\d\\d| ?\\(\\d+\\))?`;
  const pattern = new RegExp(`${stem}\\.json(?<gz>\\.gz)?$`, 'i');
  return { kind, pattern, stem: new RegExp(`${stem}(?:[-_. ]train)?$`, 'i') };
});

/** Recognises a dump by its file's name, which may carry a prefix or a date; null if the name says nothing. */
export function recogniseName(name: string): DumpName | null {
  for (const { kind, pattern } of patterns) {
    const parts = pattern.exec(name)?.groups;
    if (parts === undefined) continue;
    const rest = `${parts.prefix ?? ''}${parts.suffix ?? ''}`;
    return { kind, date: readNameDate(rest), isPlain: rest === '', isPacked: parts.gz !== undefined };
  }
  return null;
}

/** Recognises a dump by the name of a folder, or of a Parquet file without its ending and number; null if it says nothing. */
export function recogniseStem(name: string): DumpKind | null {
  return patterns.find(({ stem }) => stem.test(name))?.kind ?? null;
}

/** `2025-07-28`, `20250728` or, as the archive's last files say, `jul-28`. */
function readNameDate(text: string): string | null {
  const full = /(\d{4})-?(\d\d)-?(\d\d)/.exec(text);
  if (full !== null) return `${full[1]}-${full[2]}-${full[3]}`;
  const short = /([a-z]{3})[-_ ](\d{1,2})(?!\d)/i.exec(text);
  const month = months.indexOf(short?.[1]?.toLowerCase() ?? '') + 1;
  return month === 0 ? null : `${String(month).padStart(2, '0')}-${(short?.[2] ?? '').padStart(2, '0')}`;
}

/**
 * Chooses among files of one folder that by their names are the same dump: the newest by the dates in the names, a plain
 * name before a decorated one, the packed one of a pair. Null if the names do not decide.
 */
export function chooseName<File extends DumpName>(files: readonly File[]): File | null {
  const dates = files.map((file) => file.date);
  const areDated =
    dates.every((date) => date !== null) && new Set(dates.map((date) => date.length)).size === 1;
  const newest = areDated ? dates.toSorted().at(-1) : null;
  const best = areDated
    ? files.filter((file) => file.date === newest)
    : files.filter((file) => file.isPlain && dates.every((date) => date === null));
  const packed = best.filter((file) => file.isPacked);
  const [only, ...more] = packed.length === 1 && best.length === 2 ? packed : best;
  return only === undefined || more.length > 0 ? null : only;
}
