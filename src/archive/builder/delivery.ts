import type { PaperCell } from './paper-row.ts';

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

/**
 * What the archive's own file gets while the dumps are read. It may be sent to another thread, so it has lists of texts
 * and numbers, which are copied in a fraction of the time that as many objects take.
 */
export interface Delivery {
  readonly papers: PaperRows;
  /** Whether there are no more papers behind these. */
  readonly arePapersIn: boolean;
  /** The counts of all papers, once there are no more of them; else null. */
  readonly counts: PaperCounts | null;
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
export function isEmpty({ papers, arePapersIn, counts, entries }: Delivery): boolean {
  return papers.cells.length + entries.ids.length === 0 && !arePapersIn && counts === null;
}

/**
 * Empties the lists of a delivery that was copied or is written. What copies lists for V8 holds on to them until it is
 * garbage itself and found to be so: all that is in them would be looked at, and moved, several times before that.
 */
export function empty({ papers, entries }: Delivery): void {
  for (const list of [papers.cells, papers.abstracts, entries.ids, entries.names]) list.length = 0;
}
