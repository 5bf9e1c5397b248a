import type { Archive } from '../../archive/archive.ts';
import { chooseCandidate } from '../../archive/ladder.ts';
import { findPapers } from '../../archive/paper-names.ts';
import { readPaperSummaries } from '../../archive/papers.ts';
import { formatCount } from '../../output/count.ts';
import { cut } from '../../output/text-width.ts';
import { clearName } from './paper-choice.ts';

/** Candidates that are named for a line that fits several papers. */
const NAMED = 3;

/** So much of a line is repeated in what is said of it, in cells. */
const REPEATED = 81;

/** The id of the paper that one name of many means, or what to say where it means none or several. */
export function paperOfLine(archive: Archive, typed: string, first: boolean): number | string {
  const shown = cut(typed, REPEATED, '…');
  const hits = findPapers(archive, typed);
  if (hits === null) return `no paper matches "${shown}"`;
  const choice = chooseCandidate(hits, first);
  if (choice.kind === 'one') return choice.candidate.id;
  const candidates = readPaperSummaries(
    archive,
    hits.candidates.slice(0, NAMED).map(({ id }) => id),
  );
  const names = candidates.map((paper) => clearName(archive, paper));
  const more = hits.total > candidates.length ? ', …' : '';
  return `"${shown}" fits ${formatCount(hits.total)} papers: ${names.join(', ')}${more}`;
}
