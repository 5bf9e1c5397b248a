import type { LeaderboardSummary } from '../archive/leaderboards.ts';
import type { Column } from '../output/report.ts';
import { arrowOf } from './result-columns.ts';

/** The columns of leaderboards in one line each. */
export const leaderboardListColumns: readonly Column<LeaderboardSummary>[] = [
  { key: 'task', type: 'text', cell: (board) => board.task, screen: { title: 'Task', leaves: 0, floor: 18 } },
  {
    key: 'dataset',
    type: 'text',
    cell: (board) => board.dataset,
    screen: { title: 'Dataset', leaves: 0, floor: 14 },
  },
  {
    key: 'results',
    type: 'integer',
    cell: (board) => board.results,
    screen: { title: 'Results', leaves: 0 },
  },
  {
    key: 'metric',
    type: 'text',
    cell: (board) => board.metric,
    screen: { title: 'Metric', leaves: 2, floor: 10, text: metricText },
  },
  { key: 'direction', type: 'text', cell: (board) => board.direction },
  {
    key: 'best_model',
    type: 'text',
    cell: (board) => board.bestModel,
    screen: { title: 'Best model', leaves: 1, floor: 14 },
  },
  {
    key: 'best_value_text',
    type: 'text',
    cell: (board) => board.bestText,
    screen: { title: 'Value', leaves: 1, align: 'right', text: (board) => board.bestText?.trim() ?? '' },
  },
  {
    key: 'best_date',
    type: 'date',
    cell: (board) => board.bestDate,
    screen: { title: 'Date', leaves: 3, text: (board) => board.bestDate?.slice(0, 7) ?? '' },
  },
  { key: 'papers', type: 'integer', cell: (board) => board.papers },
];

function metricText({ metric, direction }: LeaderboardSummary): string {
  return metric === null ? '' : `${metric.trim()} ${direction === null ? '' : arrowOf(direction)}`.trim();
}
