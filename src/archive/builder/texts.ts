/**
 * Texts of some papers for the full text and the abstracts, in the order of their ids. They are kept in lists, one for
 * each column, since they may be sent to another thread: four lists are copied in a fraction of the time that as many
 * objects as papers take.
 */
export interface PaperTexts {
  readonly ids: number[];
  readonly titles: (string | null)[];
  readonly abstracts: (string | null)[];
  /** The authors of each paper, one after the other in one text. */
  readonly authors: string[];
}

/** By which names a search finds things: `names` in one text for each entry, by its number in `ids`. */
export interface EntryTexts {
  readonly ids: number[];
  readonly names: string[];
}

/** What goes into the full text. */
export interface Texts {
  readonly papers: PaperTexts;
  readonly entries: EntryTexts;
}

/** No texts of papers yet. */
export function noPapers(): PaperTexts {
  return { ids: [], titles: [], abstracts: [], authors: [] };
}

/** No names yet. */
export function noEntries(): EntryTexts {
  return { ids: [], names: [] };
}
