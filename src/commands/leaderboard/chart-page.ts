import type { Leaderboard } from '../../archive/leaderboards/leaderboards.ts';
import { rowsBelowChart } from '../../output/chart/height.ts';
import { list, type Report } from '../../output/report.ts';
import { countOf } from '../../output/text/count.ts';
import { spamRemarks } from '../options/spam-option.ts';
import { metricText } from '../wording/score-text.ts';
import { chartColumns } from './chart-columns.ts';
import { describeDirection } from './direction-reasons.ts';
import { leaderboardBasis } from './leaderboard-basis.ts';
import { type DatedEntry, datedEntries, leaderboardChart } from './leaderboard-chart.ts';
import { conflictNote, directionFields, idOf, nothingLeft, submittedText } from './leaderboard-page.ts';
import { type LeaderboardWish, type RankedLeaderboard, rankLeaderboard } from './ranking/ranking.ts';

/**
 * The page with the best result over time, and the records under it, newest first. Its main list are all results of
 * the chart. Throws `UserError` of kind `notFound` where the leaderboard has no metric as wished.
 */
export function chartPage(stored: Leaderboard, wish: LeaderboardWish): Report {
  const ranked = rankLeaderboard(stored, wish);
  const { board, by, metric, rows, leftOut } = ranked;
  const newestFirst = datedEntries(ranked).toReversed();
  const records = newestFirst.filter(({ isRecord }) => isRecord).length;
  const main = list(chartColumns(board, by, wish.withSubmitted), newestFirst, {
    count: newestFirst.length,
    id: idOf,
  });
  const chart = leaderboardChart(ranked);
  return {
    kind: 'page',
    title: chart.title,
    subtitle: [...subtitleOf(ranked), ...(wish.withSubmitted ? [submittedText(rows)] : [])],
    fields: [
      ...directionFields(ranked),
      { key: 'count', value: newestFirst.length },
      { key: 'records', value: records },
      { key: 'not_drawn', value: rows.length - newestFirst.length },
      { key: 'left_out', value: leftOut },
      { key: 'points', value: main },
    ],
    main,
    blocks: [
      { kind: 'chart', heading: null, chart },
      {
        kind: 'table',
        heading: null,
        list: main,
        limit: rowsBelowChart,
        only: { count: records, has: (row) => (row as DatedEntry).isRecord },
      },
    ],
    hints: records === 0 ? [] : ['As a picture: -o chart.svg    As a page: -o chart.html'],
    inPipe: 'text',
    basis: leaderboardBasis(ranked, wish),
    notes: [...ranked.readings, ...nothingLeft(newestFirst.length, leftOut)],
    remarks: [
      ...spamRemarks('leaderboard', board.isSpam),
      ...(metric?.directionConflict ? [conflictNote(metric)] : []),
    ],
    matched: chart.title,
  };
}

function subtitleOf({ metric, leftOut }: RankedLeaderboard): string[] {
  const what =
    metric === undefined
      ? 'no metric'
      : `${metricText(metric.name, metric.direction)} over time (${describeDirection(metric)})`;
  return [what, ...(leftOut === 0 ? [] : [`${countOf(leftOut, 'row')} left out by the filters`])];
}
