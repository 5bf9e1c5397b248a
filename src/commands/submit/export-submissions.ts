import { writeEvaluationTables } from '../../dumps/index.ts';
import type { LeaderboardTable } from '../../model.ts';
import { type Cell, type Column, type Document, list, type Report } from '../../output/report.ts';
import { countOf } from '../../output/text/count.ts';
import type { Runtime } from '../../runtime.ts';
import { writeModelCard } from '../../submissions/model-card.ts';
import type { KeptSubmission } from '../../submissions/submission.ts';
import { onceEach } from '../options/once-each.ts';
import { readSubmissions } from './read-submissions.ts';
import { idOf, scoresOf, submissionColumns } from './submission-columns.ts';

/** A form in which others read results. */
export type SubmissionForm = 'evaluation-tables' | 'model-index';

/**
 * The person's submissions to send on: rows, in JSON the evaluation tables; or all of it in the form that is asked for.
 * Throws `UserError` of kind `io` where their file cannot be read.
 */
export function exportSubmissions(runtime: Runtime, form: SubmissionForm | undefined): Report | Document {
  const { kept, notes } = readSubmissions(runtime);
  if (form === 'model-index') return modelIndex(kept, notes);
  const tasks = writeEvaluationTables(tablesOf(kept));
  if (form === 'evaluation-tables') {
    return { kind: 'document', text: `${JSON.stringify(tasks, null, 2)}\n`, format: 'json', notes };
  }
  const columns = Object.keys(tasks[0] ?? {}).map(
    (key): Column<(typeof tasks)[number]> => ({
      key,
      type: 'nested',
      cell: (task) => (task[key] ?? null) as Cell,
    }),
  );
  const rows = list(submissionColumns, scoresOf(kept), {
    isExport: true,
    id: onceEach(idOf),
  });
  return { ...rows, inJson: list(columns, tasks, { isExport: true }), notes };
}

/** A model card says nothing of papers: whoever sends one on has them in the card's text. */
function modelIndex(kept: readonly KeptSubmission[], notes: readonly string[]): Document {
  const lost = kept.filter(
    ({ paperUrl, paperTitle, date, codeLinks, usesExtraData }) =>
      (paperUrl ?? paperTitle ?? date ?? usesExtraData) !== null || codeLinks.length > 0,
  ).length;
  const note = `a model-index has no place for the paper, the code and the extra data of ${countOf(lost, 'result')}`;
  return { kind: 'document', text: writeModelCard(kept), notes: lost === 0 ? notes : [...notes, note] };
}

/** Submissions as leaderboards, in the order in which these were first submitted to. */
function tablesOf(kept: readonly KeptSubmission[]): readonly LeaderboardTable[] {
  const boards = Map.groupBy(kept, ({ task, dataset }) => JSON.stringify([task, dataset]));
  return [...boards.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const metrics = [...new Set(rows.flatMap(({ scores }) => [...scores.keys()]))];
    return [{ task: first.task, dataset: first.dataset, description: null, url: null, metrics, rows }];
  });
}
