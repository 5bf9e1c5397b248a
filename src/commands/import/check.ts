import { readDump } from '../../dumps/reader.ts';
import type { DumpFile } from '../../dumps/registry.ts';
import { UserError } from '../../errors.ts';
import { type Column, column, list, type Report } from '../../output/report.ts';
import { countOf, formatCount } from '../../output/text/count.ts';
import { sizeOf } from '../../output/text/sizes.ts';
import { countColumn } from '../wording/columns.ts';
import { nothingToImport } from './build-archive.ts';
import { type LeftOut, leftOutColumns } from './left-out-columns.ts';
import type { Progress } from './progress.ts';

/** What reading a dump's file came to. */
interface CheckedDump {
  readonly file: DumpFile;
  /** Records of the file, usable or not. */
  readonly records: number;
  readonly leftOut: readonly LeftOut[];
  readonly problem: UserError | null;
}

/** The columns of `pwc import --check`, as the command names them. */
const checkColumns: readonly Column<CheckedDump>[] = [
  column('name', 'text', ({ file }) => file.kind, { title: 'Dump', leaves: 0 }),
  column('file', 'text', ({ file }) => file.name, { title: 'File', leaves: 0, floor: 20 }),
  column('bytes', 'integer', ({ file }) => file.bytes, {
    title: 'Size',
    leaves: 1,
    text: ({ file }) => sizeOf(file.bytes),
  }),
  countColumn('records', 'Records', 0, ({ records }) => records),
  column('left_out', 'integer', ({ leftOut }) => leftOut.length, {
    title: 'Left out',
    leaves: 0,
    text: ({ leftOut }) => formatCount(leftOut.length),
  }),
];

/** So much of what was left out is shown on a terminal. */
const SHOWN = 20;

/**
 * Reads dumps to their ends and builds nothing. Returns what is in them and what of it an import could not use; records
 * that stand twice are not looked for.
 * Throws `UserError`: `archive`, which names every dump that cannot be used, or where there is no record; `interrupted`.
 */
export async function checkDumps(
  files: readonly DumpFile[],
  progress: Progress,
  signal: AbortSignal,
): Promise<Report> {
  const checked: CheckedDump[] = [];
  for (const file of files) checked.push(await checkDump(file, progress, signal));
  refuseProblems(checked);
  if (checked.every(({ records }) => records === 0)) throw nothingToImport(files);
  const main = list(checkColumns, checked, { count: checked.length });
  const leftOut = checked.flatMap((dump) => dump.leftOut);
  const problems = list(leftOutColumns, leftOut, { count: leftOut.length });
  const heading = `LEFT OUT (${formatCount(leftOut.length)})`;
  return {
    kind: 'page',
    title: `${countOf(checked.length, 'file')} that can be imported`,
    subtitle: [],
    fields: [
      { key: 'dumps', value: main },
      { key: 'left_out', value: problems },
    ],
    main,
    blocks: [
      { kind: 'table', heading: null, list: main },
      leftOut.length === 0
        ? {
            kind: 'paragraph',
            text: 'All of it can be read. Of papers, methods and datasets that stand twice an import keeps the first.',
          }
        : { kind: 'table', heading, list: problems, limit: SHOWN },
    ],
    inPipe: 'text',
  };
}

async function checkDump(file: DumpFile, progress: Progress, signal: AbortSignal): Promise<CheckedDump> {
  const leftOut: LeftOut[] = [];
  let records = 0;
  progress.start(file.kind, file.bytes);
  try {
    const batches = readDump(file.kind, file, {
      signal,
      bytesRead: (bytes) => progress.advance(bytes),
      recordRead: () => records++,
      leftOut: (place, reason) =>
        leftOut.push({ dump: file.kind, place: `${place.file} ${place.path}`, reason }),
    });
    for await (const _batch of batches);
    progress.finish(countOf(records, 'record'));
    return { file, records, leftOut, problem: null };
  } catch (error) {
    if (signal.aborted) throw new UserError('interrupted', 'interrupted.');
    if (!(error instanceof UserError)) throw error;
    progress.clear();
    return { file, records, leftOut, problem: error };
  }
}

function refuseProblems(checked: readonly CheckedDump[]): void {
  const problems = checked.flatMap(({ problem }) => problem ?? []);
  const [first] = problems;
  if (first === undefined) return;
  if (problems.length === 1) throw first;
  throw new UserError(
    'archive',
    `${problems.length} of ${checked.length} files cannot be used:`,
    problems.map(({ message }) => message),
  );
}
