import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { submissionsFile } from '../../archive/file/location.ts';
import type { Context } from '../../cli/command.ts';
import { systemReason, UserError } from '../../errors.ts';
import { type Document, list, type Report } from '../../output/report.ts';
import { countOf } from '../../output/text/count.ts';
import type { Draft } from '../../submissions/draft.ts';
import { readForm } from '../../submissions/read-form.ts';
import { submissionSchema } from '../../submissions/schema.ts';
import { appendToStore, readStore } from '../../submissions/store.ts';
import type { KeptSubmission } from '../../submissions/submission.ts';
import { openStdin, STDIN } from '../input/stdin.ts';
import { onceEach } from '../options/once-each.ts';
import { flaggedLine } from '../wording/command-line.ts';
import { noteOfPaper, type ResultFlags, readFlags } from './flags.ts';
import { judgeDrafts, type Verdict } from './judge/judge.ts';
import { refusal } from './judge/refusal.ts';
import { badLineNotes } from './read-submissions.ts';
import { standingsOf } from './standing.ts';
import { submitColumns } from './submit-columns.ts';

/** What `pwc submit` is asked to do. */
export interface SubmitWish extends ResultFlags {
  readonly new?: boolean;
  readonly dryRun?: boolean;
}

/** What is written on stdout for `pwc submit --schema`. */
export function schemaDocument(): Document {
  return { kind: 'document', text: `${JSON.stringify(submissionSchema(), null, 2)}\n`, format: 'json' };
}

/**
 * Judges the results of a file (`-`: stdin), or the one that flags describe, and keeps them, all or none.
 * Throws `UserError` where one of them cannot be kept, with what is wrong with each, or where the file cannot be written.
 */
export async function runSubmit(
  context: Context,
  file: string | undefined,
  wish: SubmitWish,
): Promise<Report> {
  const { runtime } = context;
  const path = submissionsFile(runtime);
  const read = file === undefined ? null : readForm(await readInput(context, file), nameOf(file));
  const archive = await context.archive();
  const drafts = read ?? [readFlags(archive, wish)];
  const present = readStore(path);
  const verdicts = judge(archive, drafts, present.kept, wish, runtime.now());
  let accepted = acceptedOf(verdicts);
  if (!wish.dryRun) {
    await appendToStore(path, ({ kept }) => {
      // Somebody else may have submitted the same meanwhile.
      if (!areSame(kept, present.kept))
        accepted = acceptedOf(judge(archive, drafts, kept, wish, runtime.now()));
      return accepted.map(({ submission }) => submission);
    });
  }
  return reportOf(archive, accepted, {
    path,
    isDry: wish.dryRun ?? false,
    notes: [
      ...badLineNotes(path, present.bad),
      ...verdicts.flatMap(({ place, notes }) => notes.map((note) => placed(place, note))),
      ...(read === null && wish.paper !== undefined
        ? accepted.flatMap(({ submission }) => noteOfPaper(wish.paper ?? '', submission))
        : []),
    ],
  });
}

function areSame(some: readonly KeptSubmission[], others: readonly KeptSubmission[]): boolean {
  return some.length === others.length && some.every(({ id }, index) => id === others[index]?.id);
}

type Accepted = NonNullable<Verdict['accepted']>;

function judge(
  archive: Archive,
  drafts: readonly Draft[],
  kept: readonly KeptSubmission[],
  wish: SubmitWish,
  now: Date,
): readonly Verdict[] {
  return judgeDrafts(drafts, { archive, kept, mayBeNew: wish.new ?? false, now });
}

/** Throws where any is refused: half a file would have to be told from the other half before it can be submitted again. */
function acceptedOf(verdicts: readonly Verdict[]): readonly Accepted[] {
  if (verdicts.some(({ accepted }) => accepted === null)) throw refusal(verdicts);
  return verdicts.flatMap(({ accepted }) => accepted ?? []);
}

function placed(place: string | null, text: string): string {
  return place === null ? text : `${place}: ${text}`;
}

interface Outcome {
  readonly path: string;
  readonly isDry: boolean;
  readonly notes: readonly string[];
}

function reportOf(archive: Archive, accepted: readonly Accepted[], { path, isDry, notes }: Outcome): Report {
  const boards = Map.groupBy(accepted, ({ board }) => JSON.stringify([board.task, board.dataset]));
  // The last of a leaderboard was judged with all before it among its rows.
  const rows = [...boards.values()].flatMap((ofBoard) => {
    const own = ofBoard.map(({ submission }) => submission);
    const [first] = ofBoard;
    return first === undefined ? [] : standingsOf(archive, first.board, own);
  });
  const shown = isDry ? rows.map((row) => ({ ...row, id: null })) : rows;
  const [first] = accepted;
  const again =
    first && flaggedLine(' --with-submitted', 'rank', first.submission.task, first.submission.dataset);
  const count = countOf(accepted.length, 'result');
  const said = isDry ? `a dry run: nothing is kept` : `kept ${count} in ${path}`;
  return {
    ...list(submitColumns, shown, {
      count: shown.length,
      id: onceEach(({ id }) => id),
      hints: again === undefined || isDry ? [] : [`Among the others: ${again}`],
    }),
    notes: [...notes, said],
    matched: count,
  };
}

/** How messages call the file. */
function nameOf(file: string): string {
  return file === STDIN ? 'stdin' : file;
}

/** More than this is no list of one's own results. */
const MOST_BYTES = 64 * 1024 * 1024;

async function readInput(context: Context, file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    const input =
      file === STDIN
        ? await openStdin(context, 'results')
        : createReadStream(resolve(context.runtime.cwd, file));
    for await (const chunk of input) {
      chunks.push(chunk as Uint8Array);
      bytes += (chunk as Uint8Array).length;
      if (bytes > MOST_BYTES) throw new UserError('usage', `${nameOf(file)} is larger than 64 MiB.`);
    }
  } catch (error) {
    if (!(error instanceof Error) || !('errno' in error)) throw error;
    throw new UserError('io', `could not read ${nameOf(file)}: ${systemReason(error)}`, [], error);
  }
  return Buffer.concat(chunks);
}
