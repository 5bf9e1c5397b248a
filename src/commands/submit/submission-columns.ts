import type { Column } from '../../output/report.ts';
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
