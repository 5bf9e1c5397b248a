import { arxivIdOf, paperAddress } from '../../../archive/addresses/addresses.ts';
import type { Archive } from '../../../archive/archive.ts';
import { nameKey } from '../../../archive/names/writing/keys.ts';
import { readCitation } from '../../../archive/papers/citations.ts';
import type { PaperSummary } from '../../../archive/papers/papers.ts';
import type { Context } from '../../../cli/command.ts';
import { UserError } from '../../../errors.ts';
import type { Report } from '../../../output/report.ts';
import type { KeptSubmission } from '../../../submissions/submission.ts';
import { findFilter } from '../../leaderboard/filter.ts';
import { filterFlags, type LeaderboardFilterWish } from '../../leaderboard/filter-options.ts';
import { type ChosenPaper, choosePaper, readingNotes } from '../../paper/paper-choice.ts';
import { distinctRows } from '../../results/distinct-results.ts';
import { resultsPage } from '../../results/results-page.ts';
import { flaggedLine, type LineWith } from '../../wording/command-line.ts';
import { readSubmissions } from '../read-submissions.ts';
import { findSubmittedPaper, NOT_IN_ARCHIVE } from '../submitted-leaderboard.ts';
import { rankAnew } from './paper-scores.ts';

/**
 * The answer of `pwc results` with the person's own results among the archive's: also those of a paper that the archive
 * does not know. Throws what `choosePaper` and `findFilter` throw, and `UserError` of kind `io` where their file cannot
 * be read.
 */
export async function resultsWithSubmitted(
  context: Context,
  words: readonly string[],
  {
    first,
    distinct,
    ...wish
  }: LeaderboardFilterWish & { readonly first: boolean; readonly distinct: boolean },
): Promise<Report> {
  const archive = await context.archive();
  const { kept, notes: badLines } = readSubmissions(context.runtime);
  const line: LineWith = (name, flags = '') => flaggedLine(filterFlags(wish) + flags, 'results', name);
  const { paper, own, notes } = findPaper(archive, words, { line, first }, kept);
  const filter = await findFilter(archive, wish, { command: ['results', ...words], first });
  const scores = rankAnew(archive, paper, own, kept).filter(filter.holds);
  const shown = distinct ? distinctRows(scores) : undefined;
  const page = resultsPage(paper, scores, {
    notes: [...notes, ...filter.notes, ...badLines],
    withSubmitted: true,
    shown,
    of: filter.of,
  });
  return paper.id !== NOT_IN_ARCHIVE ? { ...page, subject: () => readCitation(archive, paper.id) } : page;
}

interface OwnPaper extends Pick<ChosenPaper, 'paper' | 'notes'> {
  /** The submissions that name it. */
  readonly own: readonly KeptSubmission[];
}

function findPaper(
  archive: Archive,
  words: readonly string[],
  { line, first }: { readonly line: LineWith; readonly first: boolean },
  kept: readonly KeptSubmission[],
): OwnPaper {
  try {
    const chosen = choosePaper(archive, words, line, first);
    const { paper } = chosen;
    const notes = readingNotes(chosen, words.join(' '));
    const own = kept.filter((submission) => findSubmittedPaper(archive, submission)?.id === paper.id);
    return { paper, notes, own };
  } catch (error) {
    if (!(error instanceof UserError) || error.kind !== 'notFound') throw error;
    const own = kept.filter((submission) => isNamed(submission, words.join(' ')));
    const [named] = own;
    if (named === undefined) throw error;
    return { paper: paperOf(named), own, notes: [] };
  }
}

function isNamed({ paperUrl, paperTitle }: KeptSubmission, typed: string): boolean {
  const address = paperAddress(typed);
  return (
    (paperUrl !== null &&
      (paperAddress(paperUrl) === address || arxivIdOf(paperUrl) === (arxivIdOf(typed) ?? ''))) ||
    (paperTitle !== null && nameKey(paperTitle) === nameKey(typed))
  );
}

function paperOf({ paperUrl, paperTitle, date }: KeptSubmission): PaperSummary {
  return {
    id: NOT_IN_ARCHIVE,
    title: paperTitle ?? paperUrl,
    date,
    arxivId: paperUrl === null ? null : arxivIdOf(paperUrl),
    page: null,
    slug: null,
    isStub: true,
    results: 0,
    repositories: 0,
  };
}
