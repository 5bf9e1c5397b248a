import type { DatabaseSync } from 'node:sqlite';
import { BLOCK_CHARACTERS, packAbstracts } from '../../papers/abstracts.ts';
import { Table } from '../table.ts';

/** Papers in a block at most, those without an abstract included. */
const MOST_PAPERS = 1000;

/** Writes abstracts in blocks. Papers come in the order of their ids. */
export class AbstractWriter {
  readonly #table: Table;
  #first = 0;
  #texts: (string | null)[] = [];
  #characters = 0;

  constructor(database: DatabaseSync) {
    this.#table = new Table(database, 'abstract', ['first', 'bytes']);
  }

  add(paper: number, abstract: string | null): void {
    if (abstract === null) return;
    const isFull = this.#characters + abstract.length > BLOCK_CHARACTERS;
    if (isFull || paper - this.#first >= MOST_PAPERS) this.flush();
    if (this.#texts.length === 0) this.#first = paper;
    while (this.#texts.length < paper - this.#first) this.#texts.push(null);
    this.#texts.push(abstract);
    this.#characters += abstract.length;
  }

  /** Ends and writes the present block: to be called after the last abstract, too. */
  flush(): void {
    if (this.#texts.length > 0) this.#table.insert(this.#first, packAbstracts(this.#texts));
    [this.#texts, this.#characters] = [[], 0];
  }
}
