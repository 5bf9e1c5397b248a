import type { LeaderboardSummary } from '../../archive/leaderboards/leaderboards.ts';
import { type Column, changeScreen, column, list, type Report } from '../../output/report.ts';
import { countOf } from '../../output/text/count.ts';
import { countColumn, monthColumn } from '../wording/columns.ts';
import { flaggedLine } from '../wording/command-line.ts';
import { knownDirection, metricText } from '../wording/score-text.ts';
import { peekFirst } from './first-row.ts';
import { leaderboardId } from './leaderboard-id.ts';

/** The columns of leaderboards in one line each. A value is worth little without its metric, so that one leaves last. */
export const leaderboardListColumns: readonly Column<LeaderboardSummary>[] = [
  column('task', 'text', (board) => board.task, { title: 'Task', leaves: 0, floor: 18 }),
  column('dataset', 'text', (board) => board.dataset, { title: 'Dataset', leaves: 0, floor: 14 }),
  countColumn('results', 'Results', 0, (board) => board.results),
  column('metric', 'text', (board) => board.metric, {
    title: 'Metric',
    leaves: 1,
    floor: 10,
    text: (board) => metricText(board.metric ?? '', knownDirection(board)),
  }),
  column('direction', 'text', (board) => board.direction),
  column('best_model', 'text', (board) => board.bestModel, { title: 'Best model', leaves: 2, floor: 14 }),
  {
    key: 'best_value_text',
    type: 'text',
    cell: (board) => board.bestText,
    sortBy: (board) => board.bestValue,
    screen: { title: 'Value', leaves: 1, align: 'right', text: (board) => board.bestText?.trim() ?? '' },
  },
  monthColumn('best_date', 'Date', 3, (board) => board.bestDate),
  column('papers', 'integer', (board) => board.papers),
];

/** How many of a leaderboard's results the person has submitted. */
export const submittedCountColumn: Column<LeaderboardSummary> = column(
  'submitted',
  'integer',
  (board) => board.submitted ?? 0,
  {
    title: 'Submitted',
    leaves: 0,
    order: 1,
    text: (board) => (board.submitted ? String(board.submitted) : ''),
  },
);

/**
 * A command for a leaderboard of a list; those with submitted results are asked for as such, since nothing else has
 * them all.
 */
export function rankLine(board: LeaderboardSummary): string {
  return submittedLine(board, board.task, board.dataset);
}

/** `pwc rank` with names, and with the flag for submitted results where a leaderboard of theirs was counted with them. */
export function submittedLine(board: LeaderboardSummary | undefined, ...names: readonly string[]): string {
  return flaggedLine(board?.submitted === undefined ? '' : ' --with-submitted', 'rank', ...names);
}

/** What stands around a list of leaderboards. */
export interface LeaderboardListFrame<Board extends LeaderboardSummary> {
  readonly count: number;
  /** How many of them the list has, where not all. */
  readonly rows?: number;
  /** Whether all of them are of one task, on one dataset. */
  readonly isOneTask: boolean;
  readonly isOneDataset: boolean;
  readonly notes: readonly string[];
  readonly area?: string | undefined;
  /** By what else they were chosen: "with a result since 2020". */
  readonly chosen?: string;
  /** Where it is not by size: ", most active first". */
  readonly order?: string;
  /** By what they were chosen and stand, behind that. */
  readonly basis?: string;
  readonly columns?: readonly Column<Board>[];
}

/** The answer that is a list of leaderboards. What all of them share stands above the list and not in each row. */
export function leaderboardList<Board extends LeaderboardSummary>(
  boards: Iterable<Board>,
  { columns = leaderboardListColumns, ...frame }: LeaderboardListFrame<Board>,
): Report {
  const { count, rows: listed = count, area, chosen, order, basis, notes } = frame;
  const shared = frame.isOneTask ? 'task' : frame.isOneDataset ? 'dataset' : undefined;
  const { first, rows } = peekFirst(boards);
  const names = [first && shared && first[shared], area].filter((name) => name !== undefined).join(', ');
  const counted = [countOf(count, 'leaderboard'), ...(chosen === undefined ? [] : [chosen])].join(' ');
  const told = names === '' ? counted : `${names}: ${counted}`;
  const isPlain = names === '' && chosen === undefined && basis === undefined;
  const shown = shared === undefined ? columns : changeScreen(columns, shared, { inHeading: true });
  return {
    ...list(shown, rows, {
      count: listed,
      hints: [(board) => `One of them: ${rankLine(board)}`],
      id: leaderboardId,
      ...(order !== undefined && { order }),
    }),
    ...(!isPlain && { heading: [told, order, basis].join('') }),
    notes,
    matched: told,
  };
}
