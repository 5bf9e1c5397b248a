import { type Column, column } from '../../output/report.ts';
import { readScore } from '../../ranking/score/score.ts';
import type { KeptSubmission } from '../../submissions/submission.ts';

/** One score of a submission. */
export interface SubmittedScore {
  readonly submission: KeptSubmission;
  readonly metric: string;
  readonly text: string;
}

/** The columns of submissions: one row for each score. They are what `pwc submit` reads as CSV. */
export const submissionColumns: readonly Column<SubmittedScore>[] = [
  column('id', 'text', idOf, { title: 'Id', leaves: 0 }),
  column('task', 'text', ({ submission }) => submission.task, { title: 'Task', leaves: 1, floor: 12 }),
  column('dataset', 'text', ({ submission }) => submission.dataset, {
    title: 'Dataset',
    leaves: 0,
    floor: 10,
  }),
  column('model_name', 'text', ({ submission }) => submission.model, {
    title: 'Model',
    leaves: 0,
    floor: 12,
  }),
  column('metric', 'text', ({ metric }) => metric, { title: 'Metric', leaves: 0, floor: 8 }),
  {
    key: 'value_text',
    type: 'text',
    cell: ({ text }) => text,
    sortBy: ({ text, metric }) => readScore(text, metric).value,
    screen: { title: 'Value', leaves: 0, align: 'right', text: ({ text }) => text.trim() },
  },
  column('paper_title', 'text', ({ submission }) => submission.paperTitle, {
    title: 'Paper',
    leaves: 3,
    floor: 16,
  }),
  column('paper_url', 'text', ({ submission }) => submission.paperUrl),
  column('paper_date', 'date', ({ submission }) => submission.date),
  column('code_links', 'texts', ({ submission }) => submission.codeLinks.map(({ url }) => url)),
  column('uses_additional_data', 'boolean', ({ submission }) => submission.usesExtraData),
  column('source', 'text', ({ submission }) => submission.source),
  column('submitted_at', 'date', ({ submission }) => submission.submittedAt, {
    title: 'Submitted',
    leaves: 2,
    abridged: true,
    text: ({ submission }) => submission.submittedAt?.slice(0, 10) ?? '',
  }),
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
