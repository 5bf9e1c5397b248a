import type { LeaderboardSummary } from '../archive/leaderboards.ts';
import { type Column, list, type Report } from '../output/report.ts';
import { commandLine, countOf } from './command-line.ts';
import { leaderboardId } from './leaderboard-id.ts';
import { arrowOf } from './result-columns.ts';

/** The columns of leaderboards in one line each. A value is worth little without its metric, so that one leaves last. */
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
    screen: { title: 'Metric', leaves: 1, floor: 10, text: metricText },
  },
  { key: 'direction', type: 'text', cell: (board) => board.direction },
  {
    key: 'best_model',
    type: 'text',
    cell: (board) => board.bestModel,
    screen: { title: 'Best model', leaves: 2, floor: 14 },
  },
  {
    key: 'best_value_text',
    type: 'text',
    cell: (board) => board.bestText,
    sortBy: (board) => board.bestValue,
    screen: { title: 'Value', leaves: 1, align: 'right', text: (board) => board.bestText?.trim() ?? '' },
  },
  {
    key: 'best_date',
    type: 'date',
    cell: (board) => board.bestDate,
    screen: { title: 'Date', leaves: 3, abridged: true, text: (board) => board.bestDate?.slice(0, 7) ?? '' },
  },
  { key: 'papers', type: 'integer', cell: (board) => board.papers },
];

/** How many of a leaderboard's results the person has submitted. */
const submittedColumn: Column<LeaderboardSummary> = {
  key: 'submitted',
  type: 'integer',
  cell: (board) => board.submitted ?? 0,
  screen: {
    title: 'Submitted',
    leaves: 0,
    order: 1,
    text: (board) => (board.submitted ? String(board.submitted) : ''),
  },
};

/** The answer that is a list of leaderboards. What all of them share stands above the list and not in each row. */
export function leaderboardList(boards: readonly LeaderboardSummary[], notes: readonly string[]): Report {
  const shared = sharedName(boards);
  const isMarked = boards.some(({ submitted }) => submitted !== undefined);
  const columns = [...leaderboardListColumns, ...(isMarked ? [submittedColumn] : [])].map((column) =>
    column.key === shared?.key && column.screen !== undefined
      ? { ...column, screen: { ...column.screen, inHeading: true } }
      : column,
  );
  const [largest] = boards;
  const hints =
    largest === undefined ? [] : [`One of them: ${commandLine('rank', largest.task, largest.dataset)}`];
  const heading = shared && `${shared.name}: ${countOf(boards.length, 'leaderboard')}`;
  const rows = list(columns, boards, { count: boards.length, hints, id: leaderboardId });
  return {
    ...rows,
    ...(heading !== undefined && { heading }),
    notes,
    matched: heading ?? countOf(boards.length, 'leaderboard'),
  };
}

/** The task that all leaderboards have, else the dataset. */
function sharedName(
  boards: readonly LeaderboardSummary[],
): { readonly key: 'task' | 'dataset'; readonly name: string } | undefined {
  const [first] = boards;
  if (first === undefined) return undefined;
  const key = (['task', 'dataset'] as const).find((name) =>
    boards.every((board) => board[name] === first[name]),
  );
  return key && { key, name: first[key] };
}

function metricText({ metric, direction }: LeaderboardSummary): string {
  return metric === null ? '' : `${metric.trim()} ${direction === null ? '' : arrowOf(direction)}`.trim();
}
