import { paperAddress } from '../../addresses/addresses.ts';
import type { BareRow, MergedLeaderboard } from './merge.ts';

/** What rows tell of the paper that they name. */
export interface PaperFacts {
  title: string | null;
  date: string | null;
}

/**
 * The titles and dates of papers, by their addresses, of which some row gives the address alone: the first that another
 * row gives.
 */
export function gatherPaperFacts(boards: readonly MergedLeaderboard[]): ReadonlyMap<string, PaperFacts> {
  const facts = new Map<string, PaperFacts>();
  for (const row of rowsOf(boards)) {
    if (row.paperUrl === null || (row.paperTitle !== null && row.date !== null)) continue;
    facts.set(paperAddress(row.paperUrl), { title: null, date: null });
  }
  if (facts.size === 0) return facts;
  for (const { paperUrl, paperTitle, date } of rowsOf(boards)) {
    const known = paperUrl === null ? undefined : facts.get(paperAddress(paperUrl));
    if (known === undefined) continue;
    known.title ??= paperTitle;
    known.date ??= date;
  }
  return facts;
}

function* rowsOf(boards: readonly MergedLeaderboard[]): Generator<BareRow> {
  for (const { rows } of boards) for (const { row } of rows) yield row;
}
