import type { Leaderboard } from '../../archive/leaderboards/leaderboards.ts';
import { gainText } from '../../output/chart/chart.ts';
import { type Column, column } from '../../output/report.ts';
import { metricText, scoreText } from '../wording/score-text.ts';
import type { DatedEntry } from './leaderboard-chart.ts';
import { leaderboardColumns, submittedColumn } from './leaderboard-columns.ts';

/** The columns that `pwc chart` shares with `pwc rank`, after its own. */
const shared = [
  'rank',
  'paper_title',
  'paper_url',
  'arxiv_id',
  'paper',
  'code_url',
  'uses_additional_data',
  'position',
];

/** The columns of the results in a chart. */
export function chartColumns(
  board: Leaderboard,
  by: number,
  withSubmitted = false,
): readonly Column<DatedEntry>[] {
  const all: readonly Column<DatedEntry>[] = leaderboardColumns(board, by);
  return [
    column('date', 'date', (row) => row.date, { title: 'Date', leaves: 0 }),
    column('model', 'text', (row) => row.entry.model, {
      title: 'Model',
      leaves: 0,
      order: 3,
      floor: 16,
      link: (row) => row.entry.paperUrl,
    }),
    column('value', 'number', (row) => row.value),
    valueTextColumn(board, by),
    column('scaled', 'boolean', (row) => row.scaled),
    column('is_record', 'boolean', (row) => row.isRecord),
    column('gain', 'number', (row) => row.gain, {
      title: 'Gain',
      leaves: 2,
      order: 2,
      align: 'right',
      text: (row) => gainText(row.gain),
    }),
    ...(withSubmitted ? [submittedColumn] : []),
    ...shared.flatMap((key) => all.filter((column) => column.key === key).map(withoutPlace)),
  ];
}

function valueTextColumn(board: Leaderboard, by: number): Column<DatedEntry> {
  const metric = board.metrics[by];
  return {
    key: 'value_text',
    type: 'text',
    cell: (row) => row.entry.scores[by]?.text ?? null,
    sortBy: (row) => row.value,
    screen: {
      title: metric === undefined ? 'Value' : metricText(metric.name, metric.direction),
      isName: true,
      leaves: 0,
      order: 1,
      align: 'right',
      style: 'strong',
      text: (row) => scoreText(row.entry.scores[by]?.text ?? '', row.scaled),
    },
  };
}

/** Of the shared columns the title of the paper alone has a place on a screen; the others are for those who ask. */
function withoutPlace(column: Column<DatedEntry>): Column<DatedEntry> {
  if (column.key === 'paper_title') return column;
  const { screen: _, ...others } = column;
  return others;
}
