import { submissionsFile } from '../../archive/location.ts';
import { UserError } from '../../errors.ts';
import { type Column, list, type Report } from '../../output/report.ts';
import { readScore } from '../../ranking/score/score.ts';
import type { Runtime } from '../../runtime.ts';
import { readStore, removeFromStore } from '../../submissions/store.ts';
import type { KeptSubmission } from '../../submissions/submission.ts';
import { onceEach } from '../options/once-each.ts';
import { commandLine, countOf } from '../wording/command-line.ts';
import { badLineNotes } from './read-submissions.ts';

/** One score of a submission. */
export interface SubmittedScore {
  readonly submission: KeptSubmission;
  readonly metric: string;
  readonly text: string;
}

/** The columns of submissions: one row for each score. They are what `pwc submit` reads as CSV. */
export const submissionColumns: readonly Column<SubmittedScore>[] = [
  { key: 'id', type: 'text', cell: idOf, screen: { title: 'Id', leaves: 0 } },
  {
    key: 'task',
    type: 'text',
    cell: ({ submission }) => submission.task,
    screen: { title: 'Task', leaves: 1, floor: 12 },
  },
  {
    key: 'dataset',
    type: 'text',
    cell: ({ submission }) => submission.dataset,
    screen: { title: 'Dataset', leaves: 0, floor: 10 },
  },
  {
    key: 'model_name',
    type: 'text',
    cell: ({ submission }) => submission.model,
    screen: { title: 'Model', leaves: 0, floor: 12 },
  },
  {
    key: 'metric',
    type: 'text',
    cell: ({ metric }) => metric,
    screen: { title: 'Metric', leaves: 0, floor: 8 },
  },
  {
    key: 'value_text',
    type: 'text',
    cell: ({ text }) => text,
    sortBy: ({ text, metric }) => readScore(text, metric).value,
    screen: { title: 'Value', leaves: 0, align: 'right', text: ({ text }) => text.trim() },
  },
  {
    key: 'paper_title',
    type: 'text',
    cell: ({ submission }) => submission.paperTitle,
    screen: { title: 'Paper', leaves: 3, floor: 16 },
  },
  { key: 'paper_url', type: 'text', cell: ({ submission }) => submission.paperUrl },
  { key: 'paper_date', type: 'date', cell: ({ submission }) => submission.date },
  { key: 'code_links', type: 'texts', cell: ({ submission }) => submission.codeLinks.map(({ url }) => url) },
  { key: 'uses_additional_data', type: 'boolean', cell: ({ submission }) => submission.usesExtraData },
  { key: 'source', type: 'text', cell: ({ submission }) => submission.source },
  {
    key: 'submitted_at',
    type: 'date',
    cell: ({ submission }) => submission.submittedAt,
    screen: {
      title: 'Submitted',
      leaves: 2,
      abridged: true,
      text: ({ submission }) => submission.submittedAt?.slice(0, 10) ?? '',
    },
  },
];

/** Every score that was submitted, in the order of the file. */
export function scoresOf(kept: readonly KeptSubmission[]): readonly SubmittedScore[] {
  return kept.flatMap((submission) =>
    [...submission.scores].map(([metric, text]) => ({ submission, metric, text })),
  );
}

/** The id of the submission that a score is of. */
export function idOf({ submission }: SubmittedScore): string {
  return submission.id;
}

/** The list of what was submitted. Throws `UserError` of kind `io` where the file cannot be read. */
export function listSubmissions(runtime: Runtime): Report {
  const path = submissionsFile(runtime);
  const { kept, bad } = readStore(path);
  const rows = scoresOf(kept);
  const [first] = kept;
  const hints =
    first === undefined
      ? []
      : [
          `Among the others: ${commandLine('rank', first.task, first.dataset)} --with-submitted`,
          `To take one out: ${commandLine('submission', 'remove', first.id)}`,
        ];
  const main = list(submissionColumns, rows, { count: rows.length, hints, id: onceEach(idOf) });
  return { ...main, notes: badLineNotes(path, bad), matched: path };
}

/**
 * Takes submissions out by their ids, of which the beginning will do, all or none. Returns what to say.
 * Throws `UserError`: `usage` without an id, `notFound` or `ambiguous` for one that is not that of one submission.
 */
export async function removeSubmissions(
  runtime: Runtime,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0 || ids.includes('')) {
    throw new UserError('usage', 'submission remove needs the id of a submission.', [
      'All of them: pwc submission',
    ]);
  }
  const path = submissionsFile(runtime);
  let notes: readonly string[] = [];
  await removeFromStore(path, ({ kept, bad }) => {
    const removed = [...new Set(ids.map((id) => findSubmission(kept, id)))];
    notes = [
      ...badLineNotes(path, bad),
      ...removed.map(({ id, model, task, dataset }) => `removed ${id}: ${model}, ${task} on ${dataset}`),
    ];
    return removed.map(({ id }) => id);
  });
  return notes;
}

function findSubmission(kept: readonly KeptSubmission[], typed: string): KeptSubmission {
  const exact = kept.find(({ id }) => id === typed);
  const fits = exact === undefined ? kept.filter(({ id }) => id.startsWith(typed.toLowerCase())) : [exact];
  const [found] = fits;
  if (found === undefined) {
    throw new UserError('notFound', `no submission has the id "${typed}".`, ['All of them: pwc submission']);
  }
  if (fits.length === 1) return found;
  throw new UserError(
    'ambiguous',
    `"${typed}" fits ${countOf(fits.length, 'submission')}:`,
    fits.slice(0, 6).map(({ id }) => commandLine('submission', 'remove', id)),
  );
}
