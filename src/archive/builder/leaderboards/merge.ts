import type { LeaderboardRow, LeaderboardTable } from '../../../model.ts';
import { packLinks } from '../../code/packed-links.ts';

/** A row of a leaderboard without its code. */
export type BareRow = Omit<LeaderboardRow, 'codeLinks' | 'source'>;

/** A row of a leaderboard with its place in the dump. */
export interface PlacedRow {
  readonly row: BareRow;
  /** The row's code links as one text. */
  readonly codeLinks: string;
  readonly place: string;
}

/** What a leaderboard is but for its rows. */
interface LeaderboardHead {
  readonly task: number;
  readonly taskName: string;
  readonly dataset: string;
  description: string | null;
  url: string | null;
  readonly metrics: string[];
}

/** A leaderboard all of whose appearances are united. */
export interface MergedLeaderboard extends LeaderboardHead {
  readonly rows: readonly PlacedRow[];
}

/** A leaderboard while its appearances in the task tree are united: see `mergedLeaderboard`. */
export interface GatheredLeaderboard extends LeaderboardHead {
  /** Each row as one text: as objects those of a whole archive take hundreds of megabytes, and V8 copies them twice. */
  readonly rows: { readonly text: string; readonly place: string }[];
  /** How often one appearance had a row, by its text. */
  readonly copies: Map<string, number>;
}

/** A leaderboard that has not appeared yet. */
export function emptyLeaderboard(task: number, taskName: string, dataset: string): GatheredLeaderboard {
  return { task, taskName, dataset, description: null, url: null, metrics: [], rows: [], copies: new Map() };
}

/**
 * Unites one more appearance with a leaderboard: equal rows of different appearances are one, equal rows inside one
 * appearance stay, rows that are new go to the end. `places` stand in the order of the rows.
 * Returns the number of rows that were there already.
 */
export function mergeAppearance(
  board: GatheredLeaderboard,
  table: LeaderboardTable,
  places: readonly string[],
): number {
  board.description ??= table.description;
  board.url ??= table.url;
  const seen = new Map<string, number>();
  let merged = 0;
  for (const [index, row] of table.rows.entries()) {
    const text = packRow(row);
    const copy = (seen.get(text) ?? 0) + 1;
    seen.set(text, copy);
    if (copy <= (board.copies.get(text) ?? 0)) merged++;
    else board.rows.push({ text, place: places[index] ?? '' });
  }
  for (const [text, count] of seen) board.copies.set(text, Math.max(count, board.copies.get(text) ?? 0));
  addMetrics(board, table);
  return merged;
}

/** A leaderboard with its rows as they came, when all its appearances are united. */
export function mergedLeaderboard({ rows, copies: _, ...head }: GatheredLeaderboard): MergedLeaderboard {
  return { ...head, rows: rows.map(({ text, place }) => ({ ...unpackRow(text), place })) };
}

/** The metrics that the leaderboard names come first; what only rows report is not lost but stands behind them. */
function addMetrics(board: GatheredLeaderboard, table: LeaderboardTable): void {
  const known = new Set(board.metrics);
  const named = [...table.metrics, ...table.rows.flatMap((row) => [...row.scores.keys()])];
  for (const metric of named) {
    if (known.has(metric)) continue;
    known.add(metric);
    board.metrics.push(metric);
  }
}

/** What the text of a row holds. */
type PackedRow = readonly [
  model: string | null,
  scores: readonly (readonly [metric: string, text: string])[],
  paperTitle: string | null,
  paperUrl: string | null,
  date: string | null,
  codeLinks: string,
  usesExtraData: boolean | null,
];

/** Two rows have the same text when every field is the same; the order of the scores says nothing. */
function packRow({
  model,
  scores,
  paperTitle,
  paperUrl,
  date,
  codeLinks,
  usesExtraData,
}: LeaderboardRow): string {
  const sorted = [...scores].sort(([a], [b]) => (a < b ? -1 : 1));
  const packed: PackedRow = [model, sorted, paperTitle, paperUrl, date, packLinks(codeLinks), usesExtraData];
  return JSON.stringify(packed);
}

function unpackRow(text: string): Omit<PlacedRow, 'place'> {
  const [model, scores, paperTitle, paperUrl, date, codeLinks, usesExtraData] = JSON.parse(text) as PackedRow;
  return { row: { model, scores: new Map(scores), paperTitle, paperUrl, date, usesExtraData }, codeLinks };
}
