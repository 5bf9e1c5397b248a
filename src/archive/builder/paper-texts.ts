/**
 * Texts of some papers for the full text and the abstracts, in the order of their ids. They are kept in lists, one for
 * each column, since they may be sent to another thread: four lists are copied in a fraction of the time that as many
 * objects as papers take.
 */
export interface PaperTexts {
  readonly ids: number[];
  readonly titles: string[];
  readonly abstracts: (string | null)[];
  /** The authors of each paper, one after the other in one text. */
  readonly authors: string[];
}

/** No texts yet. */
export function noTexts(): PaperTexts {
  return { ids: [], titles: [], abstracts: [], authors: [] };
}
