import type { RankedScore } from '../../archive/leaderboards/results.ts';
import { type Cell, type Column, type ColumnType, column } from '../../output/report.ts';
import { metricText, scoreText } from '../wording/score-text.ts';
import type { Side } from './compared-side.ts';
import { type ComparedMetric, countShared } from './comparison.ts';
import { sharedKeys, sideKeys } from './comparison-keys.ts';

/** What is longer is a remark more than a score, and may be cut where there is no room. */
const LONGEST_SCORE = 24;

/** A side with what it won. */
export interface CountedSide extends Side {
  /** Metrics by which it alone is the best. */
  readonly wins: number;
  /** Metrics by which it is the best together with another. */
  readonly ties: number;
}

/** The columns of what is compared. */
export const sideColumns: readonly Column<CountedSide>[] = [
  column('name', 'text', ({ wholeName }) => wholeName, {
    title: 'Name',
    leaves: 0,
    floor: 12,
    text: ({ name }) => name,
  }),
  column('kind', 'text', ({ kind }) => kind, { title: 'Kind', leaves: 2 }),
  column('wins', 'integer', ({ wins }) => wins, { title: 'Best by', leaves: 0, order: 1 }),
  column('ties', 'integer', ({ ties }) => ties, { title: 'Equal', leaves: 0, order: 1 }),
  column('results', 'integer', ({ scores }) => scores.length, { title: 'Results', leaves: 1, order: 1 }),
  column('title', 'text', ({ title }) => title, {
    title: 'Title',
    leaves: 3,
    order: 2,
    floor: 20,
    text: titleText,
    link: ({ page }) => page,
  }),
  column('arxiv_id', 'text', ({ arxivId }) => arxivId),
  column('paper_url', 'text', ({ page }) => page),
];

/** What the name does not say. */
function titleText({ title, name }: CountedSide): string {
  return title === null || title === name ? '' : title;
}

/** The columns of the metrics that sides share: what they share, then the score of each side under its number. */
export function comparisonColumns(
  sides: readonly Side[],
  metrics: readonly ComparedMetric[],
): readonly Column<ComparedMetric>[] {
  return [...sharedColumns(sides), ...sides.flatMap((side, index) => scoreColumns(side, index, metrics))];
}

function sharedColumns(sides: readonly Side[]): readonly Column<ComparedMetric>[] {
  const cells: Readonly<Record<(typeof sharedKeys)[number], Omit<Column<ComparedMetric>, 'key'>>> = {
    task: {
      type: 'text',
      cell: ({ task }) => task,
      screen: { title: 'Task', leaves: 0, inGroup: true },
    },
    dataset: {
      type: 'text',
      cell: ({ dataset }) => dataset,
      screen: { title: 'Dataset', leaves: 0, floor: 12 },
    },
    metric: {
      type: 'text',
      cell: ({ metric }) => metric,
      screen: {
        title: 'Metric',
        leaves: 0,
        floor: 8,
        text: ({ metric, direction }) => metricText(metric, direction),
      },
    },
    direction: { type: 'text', cell: ({ direction }) => direction },
    of: { type: 'integer', cell: ({ of }) => of, screen: { title: 'Of', leaves: 100, order: 2 } },
    shared: { type: 'integer', cell: countShared },
    winners: { type: 'texts', cell: ({ winners }) => winners.map((side) => sides[side]?.wholeName ?? '') },
  };
  return sharedKeys.map((key) => ({ key, ...cells[key] }));
}

function scoreColumns(
  { name, citation }: Side,
  side: number,
  metrics: readonly ComparedMetric[],
): readonly Column<ComparedMetric>[] {
  const whole = (row: ComparedMetric) => markText(row, side) + screenText(row, side);
  // A head may be cut, a score not; where there is no room for all sides the last ones leave, and a line says so.
  const longest = metrics.reduce((most, row) => Math.max(most, whole(row).length), 8);
  const floor = Math.min(longest, LONGEST_SCORE);
  const screen = { leaves: side < 2 ? 0 : side, isMissed: true, order: 1, floor };
  const cells: Readonly<Record<(typeof sideKeys)[number], [ColumnType, (score: RankedScore) => Cell]>> = {
    value: ['number', ({ value }) => value],
    value_text: ['text', ({ text }) => text],
    scaled: ['boolean', ({ scaled }) => scaled],
    model: ['text', ({ model }) => model],
    rank: ['integer', ({ rank }) => rank],
    uses_additional_data: ['boolean', ({ usesExtraData }) => usesExtraData],
  };
  return sideKeys.map((key) => {
    const [type, cellOf] = cells[key];
    const cell = ({ scores }: ComparedMetric) => {
      const score = scores[side] ?? null;
      return score === null ? null : cellOf(score);
    };
    const plain = column(`${key}_${side + 1}`, type, cell);
    if (key !== 'value_text') return plain;
    return {
      ...plain,
      sortBy: ({ scores }) => scores[side]?.value ?? null,
      place: ({ places }) => places[side] ?? null,
      ...(citation && { paper: citation }),
      screen: {
        ...screen,
        title: name,
        isName: true,
        align: 'right',
        branch: (row) => markText(row, side),
        text: (row) => screenText(row, side),
      },
    };
  });
}

/** The best of the sides is marked. */
function markText({ winners }: ComparedMetric, side: number): string {
  return winners.includes(side) ? '*' : '';
}

/** "88.94 (3)": the rank stands behind. */
function screenText({ scores }: ComparedMetric, side: number): string {
  const score = scores[side] ?? null;
  if (score === null) return '';
  const rank = score.rank === null ? '–' : score.rank;
  return `${scoreText(score.text, score.scaled)} (${rank})`;
}
