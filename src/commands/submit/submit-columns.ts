import type { Direction } from '../../model.ts';
import { type Column, column } from '../../output/report.ts';
import { metricText, scoreText } from '../wording/score-text.ts';

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
  column('id', 'text', (row) => row.id, { title: 'Id', leaves: 0 }),
  column('task', 'text', (row) => row.task, { title: 'Task', leaves: 2, floor: 12 }),
  column('dataset', 'text', (row) => row.dataset, { title: 'Dataset', leaves: 0, floor: 10 }),
  column('model', 'text', (row) => row.model, { title: 'Model', leaves: 1, floor: 12 }),
  column('metric', 'text', (row) => row.metric, {
    title: 'Metric',
    leaves: 0,
    floor: 8,
    text: (row) => metricText(row.metric, row.direction),
  }),
  column('value', 'number', (row) => row.value),
  {
    key: 'value_text',
    type: 'text',
    cell: (row) => row.text,
    sortBy: (row) => row.value,
    screen: { title: 'Value', leaves: 0, align: 'right', text: (row) => scoreText(row.text, row.scaled) },
  },
  column('scaled', 'boolean', (row) => row.scaled),
  column('rank', 'integer', (row) => row.rank, {
    title: 'Rank',
    leaves: 0,
    align: 'right',
    style: 'strong',
    text: (row) => (row.rank === null ? 'unranked' : `${row.rank} of ${row.of}`),
  }),
  column('of', 'integer', (row) => row.of),
  column('direction', 'text', (row) => row.direction),
  {
    key: 'best_value_text',
    type: 'text',
    cell: (row) => row.bestText,
    sortBy: (row) => row.bestValue,
    screen: { title: 'Best', leaves: 3, align: 'right', text: (row) => row.bestText?.trim() ?? '' },
  },
  column('best_model', 'text', (row) => row.bestModel, { title: 'Best model', leaves: 4, floor: 12 }),
];
