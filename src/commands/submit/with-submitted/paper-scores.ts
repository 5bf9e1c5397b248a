import type { Archive } from '../../../archive/archive.ts';
import type { Leaderboard } from '../../../archive/leaderboards/leaderboards.ts';
import { type RankedScore, readPaperResults } from '../../../archive/leaderboards/results.ts';
import { nameKey } from '../../../archive/names/writing/keys.ts';
import type { PaperSummary } from '../../../archive/papers/papers.ts';
import { compareTexts } from '../../../output/text/compare-texts.ts';
import { placesWhenPublished } from '../../../ranking/publication.ts';
import type { KeptSubmission } from '../../../submissions/submission.ts';
import { rankLeaderboard } from '../../leaderboard/ranking/ranking.ts';
import { findLeaderboard, NOT_IN_ARCHIVE, type Place, submittedOn } from '../submitted-leaderboard.ts';
import { readWithSubmitted } from './submitted-rows.ts';

/**
 * A paper's scores in the archive's order, those on a leaderboard with submissions ranked with these among its rows.
 * `own` are the submissions that name the paper, `kept` all that there are.
 */
export function rankAnew(
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
    (one.rank ?? Number.MAX_SAFE_INTEGER) - (other.rank ?? Number.MAX_SAFE_INTEGER) ||
    other.of - one.of ||
    compareTexts(one.task, other.task) ||
    compareTexts(one.dataset, other.dataset) ||
    one.position - other.position
  );
}
