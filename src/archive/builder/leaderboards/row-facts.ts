import { paperAddress } from '../../addresses/addresses.ts';
import type { BareRow } from './merge.ts';

/** What a row tells of the paper that it names. */
type Naming = Pick<BareRow, 'paperUrl' | 'paperTitle' | 'date'>;

/** What rows tell of the paper that they name. */
interface PaperFact {
  title: string | null;
  date: string | null;
}

/**
 * The titles and dates of papers, by their addresses, of which some row gives the address alone: the first that another
 * row gives. All rows are first asked what they lack (`ask`), and then told (`tell`), in their order.
 */
export class PaperFacts {
  readonly #facts = new Map<string, PaperFact>();

  /** Notes the paper of a row that gives its address without a title or without a date. */
  ask({ paperUrl, paperTitle, date }: Naming): void {
    if (paperUrl === null || (paperTitle !== null && date !== null)) return;
    this.#facts.set(paperAddress(paperUrl), { title: null, date: null });
  }

  /** Notes what a row says of a paper that was asked for. */
  tell({ paperUrl, paperTitle, date }: Naming): void {
    const asked = this.of(paperUrl);
    if (asked === undefined) return;
    asked.title ??= paperTitle;
    asked.date ??= date;
  }

  /** What is known of the paper at an address; undefined if nobody asked for it. */
  of(url: string | null): PaperFact | undefined {
    return url === null || this.#facts.size === 0 ? undefined : this.#facts.get(paperAddress(url));
  }
}
