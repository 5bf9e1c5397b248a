import type { RankedScore } from '../../archive/leaderboards/results.ts';
import { type Column, column } from '../../output/report.ts';
import { scoreText } from '../wording/score-text.ts';

/** The columns of a paper's results: one row for each metric that a result reports. */
export const resultColumns: readonly Column<RankedScore>[] = [
  column('task', 'text', (score) => score.task, { title: 'Task', leaves: 1, floor: 16 }),
  column('dataset', 'text', (score) => score.dataset, { title: 'Dataset', leaves: 0, floor: 12 }),
  column('metric', 'text', (score) => score.metric, { title: 'Metric', leaves: 0, floor: 8 }),
  column('value', 'number', (score) => score.value),
  {
    key: 'value_text',
    type: 'text',
    cell: (score) => score.text,
    sortBy: (score) => score.value,
    screen: {
      title: 'Value',
      leaves: 0,
      align: 'right',
      text: (score) => scoreText(score.text, score.scaled),
    },
  },
  column('scaled', 'boolean', (score) => score.scaled),
  column('model', 'text', (score) => score.model, { title: 'Model', leaves: 2, floor: 14 }),
  column('rank', 'integer', (score) => score.rank, {
    title: 'Rank',
    leaves: 0,
    align: 'right',
    style: 'strong',
    text: rankText,
  }),
  column('of', 'integer', (score) => score.of),
  {
    key: 'best_value_text',
    type: 'text',
    cell: (score) => score.bestText,
    sortBy: (score) => score.bestValue,
    screen: {
      title: 'Best',
      leaves: 4,
      order: 2,
      align: 'right',
      text: (score) => score.bestText?.trim() ?? '',
    },
  },
  column('direction', 'text', (score) => score.direction),
  column('uses_additional_data', 'boolean', (score) => score.usesExtraData),
  column('date', 'date', (score) => score.date),
  column('rank_then', 'integer', (score) => score.rankThen, {
    title: 'Then',
    leaves: 3,
    order: 1,
    align: 'right',
    text: thenText,
  }),
  column('of_then', 'integer', (score) => score.ofThen),
];

/** The place when it was published. */
function thenText(score: RankedScore): string {
  return score.rankThen === null ? '' : `${score.rankThen} of ${score.ofThen}`;
}

/**
 * The columns for a screen on which rows stand in groups by their task, so that there is room for the model beside the
 * dataset: a paper has several on one leaderboard. Only the title of a paper, the best value and the rank of then may leave.
 */
export function groupedColumns<Row>(columns: readonly Column<Row>[]): readonly Column<Row>[] {
  const leaving: Readonly<Record<string, number>> = { paper_title: 3, best_value_text: 2, rank_then: 1 };
  return columns.map(({ screen, ...column }) => {
    if (screen === undefined) return column;
    const inGroup = column.key === 'task';
    return { ...column, screen: { ...screen, leaves: leaving[column.key] ?? 0, inGroup } };
  });
}

/** On how many leaderboards some scores are first, and on how many they were: "first on 19 now, on 22 then (…)". */
export function tellWins(scores: readonly RankedScore[]): string {
  const boards = (rankOf: (score: RankedScore) => number | null) =>
    new Set(scores.filter((score) => rankOf(score) === 1).map((score) => score.leaderboard)).size;
  const now = boards(({ rank }) => rank);
  if (scores.every(({ rankThen }) => rankThen === null)) return `first on ${now}`;
  return `first on ${now} now, on ${boards(({ rankThen }) => rankThen)} then (when published)`;
}

function rankText(score: RankedScore): string {
  return score.rank === null ? 'unranked' : `${score.rank} of ${score.of}`;
}
