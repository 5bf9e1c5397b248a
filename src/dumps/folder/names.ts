import { type DumpKind, dumpKinds, dumps } from '../registry.ts';

/** What a file's name says about the dump in it. */
export interface DumpName {
  readonly kind: DumpKind;
  /** The date in the name as it sorts, the year first where there is one: `2025-07-28`, or `07-28`. */
  readonly date: string | null;
  /** Nothing but the dump's own name. */
  readonly isPlain: boolean;
  readonly isPacked: boolean;
}

/** The months as they may be written, each with its short form first. */
const months =
  'jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?'.split(
    ' ',
  );

/**
 * `papers-with-abstracts.json.gz`, `jul-28-methods.json`, `evaluation_tables.jsonl`, `datasets (1).json`,
 * `datasets.json (1).gz`: the dump's name with a prefix, a date after it, or what a browser or a file manager puts
 * after the name of a copy.
 */
const patterns = dumpKinds.map((kind) => {
  const names = dumps[kind].names.join('|').replaceAll('-', '[-_]');
  const date = `\\d{4}(?:[-_.]?\\d\\d){0,2}|(?:${months.join('|')})[-_. ]?\\d{1,2}(?:[-_. ]\\d{4})?`;
  const copy = '[-_ ]copy(?: \\d+)?| ?\\(\\d+\\)';
  // A name that begins with a dot is a system's own note about a file, such as macOS's `._methods.json`.
  const stem = `^(?!\\.)(?<prefix>.*[-_. ])?(?:${names})(?<suffix>[-_. ](?:${date}))?(?<copy>${copy})?`;
  const pattern = new RegExp(
    `${stem}\\.(?:json|jsonl|ndjson)(?<inner> ?\\(\\d+\\)(?=\\.gz))?(?<gz>\\.gz)?$`,
    'i',
  );
  return { kind, pattern, stem: new RegExp(`${stem}(?:[-_. ]train)?$`, 'i') };
});

/** Recognises a dump by its file's name, which may carry a prefix or a date; null if the name says nothing. */
export function recogniseName(name: string): DumpName | null {
  for (const { kind, pattern } of patterns) {
    const parts = pattern.exec(name)?.groups;
    if (parts === undefined) continue;
    const rest = `${parts.prefix ?? ''}${parts.suffix ?? ''}`;
    const isPlain = rest === '' && parts.copy === undefined && parts.inner === undefined;
    return { kind, date: readNameDate(rest), isPlain, isPacked: parts.gz !== undefined };
  }
  return null;
}

/** What browsers, pwc and others put behind a file's name until all of it is there. */
const unfinished = /\.(?:part|partial|incomplete|crdownload|download)$/i;

/** The dump in a file whose download has not ended, by its name; null for any other file. */
export function recogniseUnfinished(name: string): DumpKind | null {
  return unfinished.test(name) ? (recogniseName(name.replace(unfinished, ''))?.kind ?? null) : null;
}

/** Recognises a dump by the name of a folder, or of a Parquet file without its ending and number; null if it says nothing. */
export function recogniseStem(name: string): DumpKind | null {
  return patterns.find(({ stem }) => stem.test(name))?.kind ?? null;
}

/**
 * `2025-07-28`, `20250728`, `2025-07`, `2025` or, as the archive's last files say, `jul-28`; also `28-july`, `sept-3` and
 * `jul-2025`, with a year on either side. Null where nothing is a date for sure.
 */
function readNameDate(text: string): string | null {
  const digits = yearFirst.exec(text);
  const named = monthAndDay.exec(text);
  const month = months.findIndex((name) => new RegExp(`^${name}$`, 'i').test(named?.[2] ?? '')) + 1;
  const day = named?.[1] ?? named?.[3];
  const parts = month === 0 ? digits?.slice(1) : [digits?.[1], `${month}`, day];
  const known = (parts ?? []).filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  return known.length === 0 || (month > 0 && known.length === 1) ? null : known.join('-');
}

const yearFirst = /(?<!\d)((?:19|20)\d\d)(?:[-_.]?(0[1-9]|1[0-2])(?:[-_.]?(0[1-9]|[12]\d|3[01]))?)?(?!\d)/;
const monthAndDay = new RegExp(
  `(?:(?<!\\d)(\\d{1,2})[-_. ]?)?(?<![a-z])(${months.join('|')})(?![a-z])(?:[-_. ]?(\\d{1,2})(?!\\d))?`,
  'i',
);

/**
 * Chooses among files of one folder that by their names are the same dump: the only one, whatever it is called; of
 * several the newest by the dates in the names, a plain name before a decorated one, the packed one of a pair. Null if
 * the names do not decide.
 */
export function chooseName<File extends DumpName>(files: readonly File[]): File | null {
  const [first, ...rivals] = files;
  if (first !== undefined && rivals.length === 0) return first;
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
