import type { Citation } from '../model.ts';
import { keyGiver, nothingToCite } from './bibliography.ts';
import { mainList, type Report } from './report.ts';

/** A paper of a bibliography under the key that it is cited by there. */
export interface CitedPaper {
  readonly key: string;
  readonly citation: Citation;
}

/**
 * The papers of an answer, each once: of those that it is about, else of its rows. The keys are those that LaTeX has for
 * the same answer. Throws `UserError` (usage), which names the format, where an answer has no papers.
 */
export function citedPapers(report: Report, format: string): Iterable<CitedPaper> {
  const { bibliography = {}, rows } = mainList(report);
  if (report.subject !== undefined) return eachOnce([report.subject()]);
  const { citation, papers } = bibliography;
  if (papers !== undefined) return eachOnce(papers());
  if (citation === undefined) throw nothingToCite(format);
  return eachOnce(Iterator.from(rows).map(citation));
}

/** The entries of a bibliography with a blank line between them. */
export function* apart(entries: Iterable<string>): Generator<string> {
  let separator = '';
  for (const entry of entries) {
    yield separator + entry;
    separator = '\n';
  }
}

function* eachOnce(citations: Iterable<Citation | null>): Generator<CitedPaper> {
  const keyOf = keyGiver();
  for (const citation of citations) {
    if (citation === null) continue;
    const { key, isNew } = keyOf(citation);
    if (isNew) yield { key, citation };
  }
}
