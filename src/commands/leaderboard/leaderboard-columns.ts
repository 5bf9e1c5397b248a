import type { Leaderboard, LeaderboardEntry } from '../../archive/leaderboards/leaderboards.ts';
import { type Column, column, keysOf, type ScreenColumn } from '../../output/report.ts';
import { metricKeys } from '../../ranking/metric/key.ts';
import { knownDirection, metricText, scoreText } from '../wording/score-text.ts';

/** A row of a leaderboard with its place in the order that is shown. */
export interface RankedEntry {
  readonly entry: LeaderboardEntry;
  readonly rank: number | null;
  /** The number that ranks, and whether it was brought to the scale of its column. */
  readonly value: number | null;
  readonly scaled: boolean;
}

/** The keys of the columns that every leaderboard has; a metric whose key is among them gets another. */
export const leaderboardKeys = [
  'rank',
  'model',
  'value',
  'value_text',
  'scaled',
  'paper_title',
  'paper_url',
  'arxiv_id',
  'paper',
  'date',
  'code_url',
  'code_count',
  'uses_additional_data',
  'position',
] as const;

/**
 * The columns of a leaderboard that is ranked by its metric `by`: the fixed ones with one for each metric between.
 * In a narrow table arXiv ids leave first, then the paper, then the other metrics from the last on.
 */
export function leaderboardColumns(
  board: Leaderboard,
  by: number,
  withSubmitted = false,
): readonly Column<RankedEntry>[] {
  const more = withSubmitted ? [submittedColumn] : [];
  const keys = [...leaderboardKeys, ...keysOf(more)];
  return [...columnsBefore(by), ...metricColumns(board, by, keys), ...columnsAfter(board), ...more];
}

/** Which rows are the person's own: the ids of their submissions. Never cut and never left out. */
export const submittedColumn: Column<RankedEntry> = column(
  'submitted',
  'text',
  ({ entry }) => entry.submission ?? null,
  { title: 'Submitted', leaves: 0, order: 1, text: ({ entry }) => entry.submission ?? '' },
);

function columnsBefore(by: number): Column<RankedEntry>[] {
  return [
    column('rank', 'integer', (row) => row.rank, {
      title: '#',
      leaves: 0,
      align: 'right',
      text: (row) => (row.rank === null ? '–' : String(row.rank)),
    }),
    column('model', 'text', (row) => row.entry.model, {
      title: 'Model',
      leaves: 0,
      floor: 20,
      link: (row) => row.entry.paperUrl,
    }),
    column('value', 'number', (row) => row.value),
    {
      key: 'value_text',
      type: 'text',
      cell: (row) => row.entry.scores[by]?.text ?? null,
      sortBy: (row) => row.value,
    },
    column('scaled', 'boolean', (row) => row.scaled),
  ];
}

function metricColumns(board: Leaderboard, by: number, taken: readonly string[]): Column<RankedEntry>[] {
  const names = board.metrics.map((metric) => metric.name);
  const keys = metricKeys(names, taken);
  return board.metrics.map((metric, index) => ({
    key: keys[index] ?? metric.name,
    type: 'text',
    cell: (row) => row.entry.scores[index]?.text ?? null,
    sortBy: (row) => row.entry.scores[index]?.value ?? null,
    // Of a metric that nothing is known of nobody can say which is best, unless the leaderboard is ranked by it.
    ...((index === by || metric.directionSource !== 'assumed') && { better: metric.direction }),
    screen: {
      title: metricText(metric.name, knownDirection(metric)),
      isName: true,
      leaves: index === by ? 0 : 10 + index,
      order: index === by ? 2 : 3,
      align: 'right',
      text: ({ entry, scaled }) => scoreText(entry.scores[index]?.text ?? '', index === by && scaled),
      ...(index === by ? { style: 'strong' } : {}),
    },
  }));
}

const extraDataScreen: ScreenColumn<RankedEntry> = {
  title: 'Extra',
  leaves: 1002,
  order: 4,
  abridged: true,
  text: (row) => (row.entry.usesExtraData === true ? 'data' : ''),
};

function columnsAfter(board: Leaderboard): Column<RankedEntry>[] {
  // On most leaderboards no row is marked, and an empty column would only take room.
  const tellsExtraData = board.entries.some((entry) => entry.usesExtraData === true);
  return [
    column('paper_title', 'text', (row) => row.entry.paperTitle, {
      title: 'Paper',
      leaves: 1000,
      order: 6,
      floor: 24,
      link: (row) => row.entry.paperUrl,
    }),
    column('paper_url', 'text', (row) => row.entry.paperUrl),
    column('arxiv_id', 'text', (row) => row.entry.arxivId, { title: 'arXiv', leaves: 1001, order: 7 }),
    column('paper', 'text', (row) => row.entry.paperPage),
    column('date', 'date', (row) => row.entry.date, {
      title: 'Date',
      leaves: 2,
      order: 5,
      abridged: true,
      text: (row) => row.entry.date?.slice(0, 7) ?? '',
    }),
    column('code_url', 'text', (row) => row.entry.codeUrl),
    column('code_count', 'integer', (row) => row.entry.codeCount, {
      title: 'Code',
      leaves: 3,
      order: 4,
      align: 'right',
      text: ({ entry }) => (entry.codeCount === 0 ? '' : String(entry.codeCount)),
      link: (row) => row.entry.codeUrl,
    }),
    {
      key: 'uses_additional_data',
      type: 'boolean',
      cell: (row) => row.entry.usesExtraData,
      ...(tellsExtraData ? { screen: extraDataScreen } : {}),
    },
    column('position', 'integer', ({ entry }) => (entry.submission === undefined ? entry.position : null)),
  ];
}
