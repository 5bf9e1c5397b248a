import type { DatabaseSync } from 'node:sqlite';
import { BLOCK_CHARACTERS, packAbstracts } from '../../papers/abstracts.ts';
import { Table } from '../table.ts';

/** Papers in a block at most, those without an abstract included. */
const MOST_PAPERS = 1000;

/** Writes abstracts in blocks. Papers come in the order of their ids. Blocks are packed beside other work. */
export class AbstractWriter {
  readonly #table: Table;
  /** Blocks that are being packed, in their order. */
  readonly #packing: { readonly first: number; readonly bytes: Promise<Uint8Array> }[] = [];
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

  /** Ends the present block. */
  flush(): void {
    if (this.#texts.length > 0) this.#packing.push({ first: this.#first, bytes: packAbstracts(this.#texts) });
    [this.#texts, this.#characters] = [[], 0];
  }

  /** Writes the blocks that were ended. */
  async settled(): Promise<void> {
    for (const { first, bytes } of this.#packing.splice(0)) this.#table.insert(first, await bytes);
  }
}
