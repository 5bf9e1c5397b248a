import { arxivIdOf, paperAddress } from '../../../archive/addresses.ts';
import type { Archive } from '../../../archive/archive.ts';
import type { Leaderboard } from '../../../archive/leaderboards/leaderboards.ts';
import { type RankedScore, readPaperResults } from '../../../archive/leaderboards/results.ts';
import { nameKey } from '../../../archive/names/writing/keys.ts';
import { readCitation } from '../../../archive/papers/citations.ts';
import type { PaperSummary } from '../../../archive/papers/papers.ts';
import type { Context } from '../../../cli/command.ts';
import { UserError } from '../../../errors.ts';
import type { Report } from '../../../output/report.ts';
import { placesWhenPublished } from '../../../ranking/publication.ts';
import type { KeptSubmission } from '../../../submissions/submission.ts';
import { findFilter } from '../../leaderboard/filter.ts';
import { filterFlags, type LeaderboardFilterWish } from '../../leaderboard/filter-options.ts';
import { rankLeaderboard } from '../../leaderboard/ranking/ranking.ts';
import { type ChosenPaper, choosePaper, readingNotes } from '../../paper/paper-choice.ts';
import { distinctRows } from '../../results/distinct-results.ts';
import { resultsPage } from '../../results/results-page.ts';
import { commandLine, type LineWith } from '../../wording/command-line.ts';
import { readSubmissions } from '../read-submissions.ts';
import {
  findLeaderboard,
  findSubmittedPaper,
  NOT_IN_ARCHIVE,
  type Place,
  submittedOn,
} from '../submitted-leaderboard.ts';
import { readWithSubmitted } from './submitted-rows.ts';

/**
 * The answer of `pwc results` with the person's own results among the archive's: also those of a paper that the archive
 * does not know. Throws what `choosePaper` and `findFilter` throw, and `UserError` of kind `io` where their file cannot be read.
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
  const line = (name: string) => commandLine('results', name) + filterFlags(wish);
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

/** The paper's scores in the archive's order, those on a leaderboard with submissions ranked with these among its rows. */
function rankAnew(
  archive: Archive,
  paper: PaperSummary,
  own: readonly KeptSubmission[],
  kept: readonly KeptSubmission[],
): readonly RankedScore[] {
  const stored = readPaperResults(archive, paper.id);
  const places = new Map<string, Place>();
  for (const { leaderboard: id, task, dataset } of stored) {
    const place = { id, task, dataset };
    if (submittedOn(archive, place, kept).length > 0) places.set(String(id), place);
  }
  for (const submission of own) {
    const { task, dataset } = submission;
    const id = findLeaderboard(archive, submission);
    const key = id === null ? JSON.stringify([nameKey(task), nameKey(dataset)]) : String(id);
    // Each that is new has an id of its own, to be counted by.
    if (!places.has(key)) places.set(key, { id: id ?? NOT_IN_ARCHIVE - places.size, task, dataset });
  }
  const ids = new Set([...places.values()].map(({ id }) => id));
  const ownIds = new Set(own.map(({ id }) => id));
  const anew = [...places.values()].flatMap((place) =>
    scoresOf(readWithSubmitted(archive, place, kept), paper.id, ownIds),
  );
  return [...stored.filter(({ leaderboard }) => !ids.has(leaderboard)), ...anew].sort(compare);
}

function scoresOf(board: Leaderboard, paper: number, own: ReadonlySet<string>): RankedScore[] {
  return board.metrics.flatMap(({ name }) => {
    const { metric, by, rows } = rankLeaderboard(board, { metric: name });
    const of = rows.filter(({ rank }) => rank !== null).length;
    const best = rows[0]?.rank === 1 ? rows[0] : undefined;
    const places = placesWhenPublished(rows.map(({ entry, rank }) => ({ date: entry.date, rank })));
    return rows.flatMap(({ entry, rank, value, scaled }, index): RankedScore[] => {
      const isOwn = entry.submission === undefined ? entry.paper === paper : own.has(entry.submission);
      const text = entry.scores[by]?.text;
      if (!isOwn || text === undefined || metric === undefined) return [];
      return [
        {
          leaderboard: board.id,
          leaderboardUrl: board.url,
          task: board.task,
          dataset: board.dataset,
          metric: metric.name,
          value,
          text,
          scaled,
          rank,
          of,
          rankThen: places[index]?.rank ?? null,
          ofThen: places[index]?.of ?? null,
          bestText: best?.entry.scores[by]?.text ?? null,
          bestValue: best?.value ?? null,
          direction: metric.direction,
          directionSource: metric.directionSource,
          model: entry.model,
          usesExtraData: entry.usesExtraData,
          date: entry.date,
          position: entry.position,
          ...(entry.submission !== undefined && { submission: entry.submission }),
        },
      ];
    });
  });
}

/** Best rank first; of equal ranks the one on the larger leaderboard; unranked scores last. */
function compare(one: RankedScore, other: RankedScore): number {
  return (
    (one.rank ?? Number.POSITIVE_INFINITY) - (other.rank ?? Number.POSITIVE_INFINITY) ||
    other.of - one.of ||
    compareTexts(one.task, other.task) ||
    compareTexts(one.dataset, other.dataset) ||
    one.position - other.position
  );
}

function compareTexts(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
