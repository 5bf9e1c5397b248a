import type { Citation } from '../model.ts';
import { keyGiver } from './bibliography.ts';
import type { Column, List, Report } from './report.ts';

/** The key of the column that a row's paper is cited by. */
export const citeKey = 'cite';

/**
 * The column of the keys that the rows' papers are cited by: those of the rows, else the one that the answer is about;
 * undefined for a list whose rows have no papers.
 */
export function citeColumn({ bibliography }: List, subject: Report['subject']): Column<unknown> | undefined {
  const citation = bibliography?.citation ?? ofAll(subject);
  if (citation === undefined) return undefined;
  const keyOf = keyGiver();
  const cell = (row: unknown) => {
    const cited = citation(row);
    return cited === null ? null : keyOf(cited).key;
  };
  return {
    key: citeKey,
    type: 'citation',
    cell,
    screen: { title: 'Cite', leaves: 0, order: Number.MAX_SAFE_INTEGER },
  };
}

/** The paper of every row is read once. */
function ofAll(subject: Report['subject']): (() => Citation) | undefined {
  let read: Citation | undefined;
  return subject && (() => (read ??= subject()));
}
