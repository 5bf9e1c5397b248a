import type { Chart, ChartPoint } from '../../output/chart/chart.ts';
import { countOf, formatCount } from '../../output/text/count.ts';
import { findRecords, sortByDate } from '../../ranking/records.ts';
import { metricText, scoreText } from '../wording/score-text.ts';
import type { RankedEntry } from './leaderboard-columns.ts';
import type { RankedLeaderboard } from './ranking/ranking.ts';

/** A row of a leaderboard that has a place in time. */
export interface DatedEntry extends RankedEntry {
  readonly date: string;
  readonly value: number;
  /** Better than all before it. */
  readonly isRecord: boolean;
  /** How much was added to the record before; null for the first, and for what is no record. */
  readonly gain: number | null;
}

/** The rows that have a date and a readable score, oldest first, with what each added to the best so far. */
export function datedEntries({ rows, metric }: RankedLeaderboard): readonly DatedEntry[] {
  const dated = rows.flatMap((row) => {
    const { value, entry } = row;
    return value === null || !Number.isFinite(value) || entry.date === null
      ? []
      : [{ ...row, value, date: entry.date }];
  });
  const records = findRecords(dated, metric?.direction ?? 'higher');
  return sortByDate(dated).map((row) => ({
    ...row,
    isRecord: records.has(row),
    gain: records.get(row) ?? null,
  }));
}

/** The best result over time, and all others. */
export function leaderboardChart(ranked: RankedLeaderboard): Chart {
  const { board, metric, leftOut } = ranked;
  const measure = metric?.name.trim() ?? 'no metric';
  return {
    title: `${board.task} on ${board.dataset}`,
    subtitle: [
      `${metricText(measure, metric?.direction ?? null)} over time`,
      ...(leftOut === 0 ? [] : [`${countOf(leftOut, 'result')} left out by the filters`]),
    ].join(', '),
    measure,
    lowerIsBetter: metric?.direction === 'lower',
    points: datedEntries(ranked).map((row) => pointOf(row, ranked.by)),
    leftOut: leftOutOf(ranked),
    credit: 'Papers With Code archive, CC BY-SA 4.0',
  };
}

function pointOf(row: DatedEntry, by: number): ChartPoint {
  const { entry, value, date, isRecord, gain, scaled } = row;
  return {
    date,
    value,
    valueText: scoreText(entry.scores[by]?.text ?? '', scaled),
    name: entry.model,
    source: entry.paperTitle,
    url: entry.paperUrl,
    isRecord,
    gain,
  };
}

/** Rows that have no place in a chart, by what they lack. */
function leftOutOf({ rows }: RankedLeaderboard): string[] {
  const scored = rows.filter(({ value }) => value !== null && Number.isFinite(value));
  const undated = scored.filter(({ entry }) => entry.date === null).length;
  const unscored = rows.length - scored.length;
  return [
    ...(undated === 0 ? [] : [`${formatCount(undated)} without a date`]),
    ...(unscored === 0 ? [] : [`${formatCount(unscored)} without a readable score`]),
  ];
}
