import { submissionsFile } from '../../archive/file/location.ts';
import { UserError } from '../../errors.ts';
import { list, type Report } from '../../output/report.ts';
import { countOf } from '../../output/text/count.ts';
import type { Runtime } from '../../runtime.ts';
import { readStore, removeFromStore } from '../../submissions/store.ts';
import type { KeptSubmission } from '../../submissions/submission.ts';
import { onceEach } from '../options/once-each.ts';
import { commandLine, flaggedLine } from '../wording/command-line.ts';
import { badLineNotes } from './read-submissions.ts';
import { idOf, scoresOf, submissionColumns } from './submission-columns.ts';

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
          `Among the others: ${flaggedLine(' --with-submitted', 'rank', first.task, first.dataset)}`,
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
