import { type Block, type Cell, type Column, column, list } from '../../output/report.ts';
import { countOf } from '../../output/text/count.ts';
import { metricText, scoreText } from '../wording/score-text.ts';
import type { RankedEntry } from './leaderboard-columns.ts';
import type { Placement } from './ranking/placement.ts';
import type { RankedLeaderboard } from './ranking/ranking.ts';
import { numberText } from './ranking/score-beside.ts';

/** Rows that are shown on each side of a score, and as many that are equal to it. */
const SHOWN = 3;

/** A row beside a score, or the score itself, with the rank that it would have. */
interface Neighbour {
  readonly rank: number;
  readonly model: string;
  readonly text: string;
  readonly date: string;
}

/** Where a score would stand, as JSON has it: the ranks of the rows beside it are those that they have without it. */
export function placementCell(placement: Placement | null, by: number): Cell {
  if (placement === null) return null;
  const { text, value, scaled, rank, of, better, equal, worse } = placement;
  return {
    value,
    value_text: text,
    scaled,
    rank,
    of,
    better: better.length,
    worse: worse.length,
    above: rowCell(better.at(-1), by),
    equal: equal.map((row) => rowCell(row, by)),
    below: rowCell(worse[0], by),
  };
}

function rowCell(row: RankedEntry | undefined, by: number): Cell {
  if (row === undefined) return null;
  const { entry, rank, value, scaled } = row;
  return {
    rank,
    model: entry.model,
    value,
    value_text: entry.scores[by]?.text ?? null,
    scaled,
    paper_title: entry.paperTitle,
    arxiv_id: entry.arxivId,
    date: entry.date,
  };
}

/** The same in a sentence: "91.2 would be rank 3 of 13 by F1: better than 10 rows, worse than 2 rows". */
export function tellPlacement(placement: Placement, { metric }: RankedLeaderboard): string {
  const { text, value, scaled, rank, of, better, equal, worse } = placement;
  const read = scaled ? ` (read as ${numberText(value)})` : '';
  const sides = [
    ...(worse.length === 0 ? [] : [`better than ${countOf(worse.length, 'row')}`]),
    ...(equal.length === 0 ? [] : [`equal to ${countOf(equal.length, 'row')}`]),
    ...(better.length === 0 ? [] : [`worse than ${countOf(better.length, 'row')}`]),
  ];
  const told = sides.length === 0 ? 'there is no other score' : sides.join(', ');
  return `${text.trim()}${read} would be rank ${rank} of ${of} by ${metric?.name.trim() ?? ''}: ${told}`;
}

/** The rows around a score, with the ranks that they would have. */
export function placementBlock(placement: Placement, ranked: RankedLeaderboard): Block {
  const rows = neighboursOf(placement, ranked.by);
  return {
    kind: 'table',
    heading: `WHERE ${placement.text.trim()} WOULD STAND (rank ${placement.rank} of ${placement.of})`,
    list: list(columnsOf(ranked), rows, { count: rows.length }),
  };
}

function neighboursOf(
  { text, value, scaled, rank, better, equal, worse }: Placement,
  by: number,
): Neighbour[] {
  const rowOf =
    (shift: number) =>
    ({ entry, rank: now, scaled: isScaled }: RankedEntry): Neighbour => ({
      rank: (now ?? 0) + shift,
      model: entry.model ?? '',
      text: scoreText(entry.scores[by]?.text ?? '', isScaled),
      date: entry.date?.slice(0, 7) ?? '',
    });
  const own = {
    rank,
    model: '> this score',
    text: scaled ? `${text.trim()} (${numberText(value)})` : text.trim(),
    date: '',
  };
  return [
    ...better.slice(-SHOWN).map(rowOf(0)),
    ...equal.slice(0, SHOWN).map(rowOf(0)),
    own,
    ...worse.slice(0, SHOWN).map(rowOf(1)),
  ];
}

function columnsOf({ metric }: RankedLeaderboard): readonly Column<Neighbour>[] {
  const title = metric === undefined ? '' : metricText(metric.name, metric.direction);
  return [
    column('rank', 'integer', ({ rank }) => rank, { title: '#', leaves: 0 }),
    column('model', 'text', ({ model }) => model, { title: 'Model', leaves: 0, floor: 20 }),
    column('value_text', 'text', ({ text }) => text, {
      title,
      isName: true,
      leaves: 0,
      align: 'right',
      style: 'strong',
    }),
    column('date', 'text', ({ date }) => date, { title: 'Date', leaves: 1 }),
  ];
}
