import type { DatabaseSync } from 'node:sqlite';
import { blockOf, packAbstracts, placeInBlock } from '../abstracts.ts';
import { Table } from './table.ts';

/** Writes abstracts in blocks. Papers come in the order of their ids. */
export class AbstractWriter {
  readonly #table: Table;
  readonly #open = new Map<number, string>();
  #block = -1;

  constructor(database: DatabaseSync) {
    this.#table = new Table(database, 'abstract', ['block', 'bytes']);
  }

  add(paper: number, abstract: string): void {
    if (blockOf(paper) !== this.#block) this.flush();
    this.#block = blockOf(paper);
    this.#open.set(placeInBlock(paper), abstract);
  }

  flush(): void {
    if (this.#open.size > 0) this.#table.insert(this.#block, packAbstracts(this.#open));
    this.#open.clear();
  }
}
