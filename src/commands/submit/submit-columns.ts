import type { Direction } from '../../model.ts';
import type { Column } from '../../output/report.ts';
import { arrowOf, scoreText } from '../wording/score-text.ts';

/** A score that is submitted, and where it stands. */
export interface StandingScore {
  /** Null where it was only tried. */
  readonly id: string | null;
  readonly task: string;
  readonly dataset: string;
  readonly model: string;
  readonly metric: string;
  readonly direction: Direction;
  readonly value: number | null;
  readonly text: string;
  readonly scaled: boolean;
  readonly rank: number | null;
  /** Rows with a rank by this metric, this one among them. */
  readonly of: number;
  readonly bestText: string | null;
  readonly bestValue: number | null;
  readonly bestModel: string | null;
}

/** The columns of what was submitted: one row for each metric. */
export const submitColumns: readonly Column<StandingScore>[] = [
  { key: 'id', type: 'text', cell: (row) => row.id, screen: { title: 'Id', leaves: 0 } },
  { key: 'task', type: 'text', cell: (row) => row.task, screen: { title: 'Task', leaves: 2, floor: 12 } },
  {
    key: 'dataset',
    type: 'text',
    cell: (row) => row.dataset,
    screen: { title: 'Dataset', leaves: 0, floor: 10 },
  },
  { key: 'model', type: 'text', cell: (row) => row.model, screen: { title: 'Model', leaves: 1, floor: 12 } },
  {
    key: 'metric',
    type: 'text',
    cell: (row) => row.metric,
    screen: {
      title: 'Metric',
      leaves: 0,
      floor: 8,
      text: (row) => `${row.metric.trim()} ${arrowOf(row.direction)}`,
    },
  },
  { key: 'value', type: 'number', cell: (row) => row.value },
  {
    key: 'value_text',
    type: 'text',
    cell: (row) => row.text,
    sortBy: (row) => row.value,
    screen: { title: 'Value', leaves: 0, align: 'right', text: (row) => scoreText(row.text, row.scaled) },
  },
  { key: 'scaled', type: 'boolean', cell: (row) => row.scaled },
  {
    key: 'rank',
    type: 'integer',
    cell: (row) => row.rank,
    screen: {
      title: 'Rank',
      leaves: 0,
      align: 'right',
      style: 'strong',
      text: (row) => (row.rank === null ? 'unranked' : `${row.rank} of ${row.of}`),
    },
  },
  { key: 'of', type: 'integer', cell: (row) => row.of },
  { key: 'direction', type: 'text', cell: (row) => row.direction },
  {
    key: 'best_value_text',
    type: 'text',
    cell: (row) => row.bestText,
    sortBy: (row) => row.bestValue,
    screen: { title: 'Best', leaves: 3, align: 'right', text: (row) => row.bestText?.trim() ?? '' },
  },
  {
    key: 'best_model',
    type: 'text',
    cell: (row) => row.bestModel,
    screen: { title: 'Best model', leaves: 4, floor: 12 },
  },
];
