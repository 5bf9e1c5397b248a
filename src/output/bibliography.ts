import { UserError } from '../errors.ts';
import type { Citation } from '../model.ts';

/** How a text is made bytes: as UTF-8, or each character, all of them below U+0100, as one byte. */
export type TextEncoding = 'utf8' | 'latin1';

/** What a list tells a bibliography. */
export interface Bibliography<Row> {
  /** The paper of a row; null where it has none. Asked for only where a bibliography or `\cite` is wanted. */
  readonly citation?: (row: Row) => Citation | null;
  /** The papers that the answer is about, which stand in a bibliography in place of those of its rows. */
  readonly papers?: () => Iterable<Citation | null>;
  /** The answer is a bibliography: BibTeX where no format is asked for, also on a terminal. */
  readonly isAnswer?: true;
  /** What BibTeX is to write in place of the papers, as it is. */
  readonly text?: { readonly text: string; readonly encoding: TextEncoding };
}

/** Gives each paper its key: the citation's own, with a letter more where another paper has it already. */
export type KeyGiver = (citation: Citation) => { readonly key: string; readonly isNew: boolean };

/** Keys for one document. In the same order the same papers get the same keys, so that a table fits its bibliography. */
export function keyGiver(): KeyGiver {
  const holders = new Map<string, string>();
  return (citation) => {
    const holder = JSON.stringify([citation.title, citation.arxivId, citation.url]);
    for (let extra = 0; ; extra++) {
      const key = citation.key + letters(extra);
      const held = holders.get(key);
      if (held === undefined) holders.set(key, holder);
      if (held === undefined || held === holder) return { key, isNew: held === undefined };
    }
  };
}

/** Says that an answer has no papers to make a bibliography of. */
export function nothingToCite(format: string): UserError {
  return new UserError('usage', `${format} is for papers, and the rows of this answer have none.`, [
    `A bibliography of papers: pwc cite <paper> --format ${format}; of a leaderboard: pwc rank <task> <dataset> --format ${format}`,
  ]);
}

function letters(extra: number): string {
  return extra === 0
    ? ''
    : letters(Math.floor((extra - 1) / 26)) + String.fromCharCode(97 + ((extra - 1) % 26));
}
