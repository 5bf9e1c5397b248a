import { hash } from 'node:crypto';
import type { LeaderboardRow, LeaderboardTable } from '../../../model.ts';
import { packLinks } from '../../code/packed-links.ts';

/** A row of a leaderboard without its code. */
export type BareRow = Omit<LeaderboardRow, 'codeLinks'>;

/** A row of a leaderboard with its place in the dump. */
export interface PlacedRow {
  readonly row: BareRow;
  /** The row's code links as one text: as objects those of a whole archive would fill the memory. */
  readonly codeLinks: string;
  readonly place: string;
}

/** A leaderboard while its appearances in the task tree are united. */
export interface MergedLeaderboard {
  readonly task: number;
  readonly taskName: string;
  readonly dataset: string;
  description: string | null;
  url: string | null;
  readonly metrics: string[];
  readonly rows: PlacedRow[];
  /** How many rows of one appearance were equal, by the row's fingerprint. */
  readonly copies: Map<string, number>;
}

/** A leaderboard that has not appeared yet. */
export function emptyLeaderboard(task: number, taskName: string, dataset: string): MergedLeaderboard {
  return { task, taskName, dataset, description: null, url: null, metrics: [], rows: [], copies: new Map() };
}

/**
 * Unites one more appearance with a leaderboard: equal rows of different appearances are one, equal rows inside one
 * appearance stay, rows that are new go to the end. `places` stand in the order of the rows.
 * Returns the number of rows that were there already.
 */
export function mergeAppearance(
  board: MergedLeaderboard,
  table: LeaderboardTable,
  places: readonly string[],
): number {
  board.description ??= table.description;
  board.url ??= table.url;
  const seen = new Map<string, number>();
  let merged = 0;
  for (const [index, row] of table.rows.entries()) {
    const { codeLinks: links, ...bare } = row;
    const codeLinks = packLinks(links);
    const print = fingerprint(bare, codeLinks);
    const copy = (seen.get(print) ?? 0) + 1;
    seen.set(print, copy);
    if (copy <= (board.copies.get(print) ?? 0)) merged++;
    else board.rows.push({ row: bare, codeLinks, place: places[index] ?? '' });
  }
  for (const [print, count] of seen) board.copies.set(print, Math.max(count, board.copies.get(print) ?? 0));
  addMetrics(board, table);
  return merged;
}

/** The metrics that the leaderboard names come first; what only rows report is not lost but stands behind them. */
function addMetrics(board: MergedLeaderboard, table: LeaderboardTable): void {
  const known = new Set(board.metrics);
  const named = [...table.metrics, ...table.rows.flatMap((row) => [...row.scores.keys()])];
  for (const metric of named) {
    if (known.has(metric)) continue;
    known.add(metric);
    board.metrics.push(metric);
  }
}

/** Two rows are equal when every field is. A digest, since whole rows of a whole archive would fill the memory. */
function fingerprint(row: BareRow, codeLinks: string): string {
  const { model, paperTitle, paperUrl, date, usesExtraData } = row;
  const scores = [...row.scores].sort(([a], [b]) => (a < b ? -1 : 1));
  return hash(
    'sha1',
    JSON.stringify([model, scores, paperTitle, paperUrl, date, codeLinks, usesExtraData]),
    'base64',
  );
}
