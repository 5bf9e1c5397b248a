import type { PaperCell } from './paper-row.ts';
import type { PaperLinks } from './papers/paper-links.ts';

/** Papers in the order of their ids. */
export interface PaperRows {
  /** Their rows, one behind the other: a list of lists takes longer to copy. */
  readonly cells: PaperCell[];
  /** The abstract of each of them. */
  readonly abstracts: (string | null)[];
}

/** How many results and repositories papers have, where they have any: lists of one length, in the order of the ids. */
export interface PaperCounts {
  readonly ids: Uint32Array;
  readonly results: Uint32Array;
  readonly repositories: Uint32Array;
}

/** By which names a search finds things: `names` in one text for each entry, by its number in `ids`. */
export interface EntryTexts {
  readonly ids: number[];
  readonly names: string[];
}

/** Parts of an archive that are handed on as a whole, each once, in this order; else null. */
interface WholeParts {
  /** What papers name, once there are no more of them. */
  readonly paperLinks: PaperLinks | null;
  /** The file of early rows (`RowFiles`), once they are whole. */
  readonly earlyRows: string | null;
  /** The counts of all papers. */
  readonly counts: PaperCounts | null;
}

/** None of these parts. */
export const NOTHING_WHOLE: WholeParts = { paperLinks: null, earlyRows: null, counts: null };

/**
 * What the archive's own file gets while the dumps are read. It may be sent to another thread, so it has lists of texts
 * and numbers, which are copied in a fraction of the time that as many objects take.
 */
export interface Delivery extends WholeParts {
  readonly papers: PaperRows;
  readonly entries: EntryTexts;
}

/** No papers yet. */
export function noPapers(): PaperRows {
  return { cells: [], abstracts: [] };
}

/** No names yet. */
export function noEntries(): EntryTexts {
  return { ids: [], names: [] };
}

/** Whether there is nothing in a delivery. */
export function isEmpty({ papers, paperLinks, earlyRows, counts, entries }: Delivery): boolean {
  const isNothingWhole = paperLinks === null && earlyRows === null && counts === null;
  return papers.cells.length + entries.ids.length === 0 && isNothingWhole;
}

/**
 * Empties the lists of a delivery that was copied or is written. What copies lists for V8 holds on to them until it is
 * garbage itself and found to be so: all that is in them would be looked at, and moved, several times before that.
 */
export function empty({ papers, entries }: Delivery): void {
  for (const list of [papers.cells, papers.abstracts, entries.ids, entries.names]) list.length = 0;
}
