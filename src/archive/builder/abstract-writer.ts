import type { DatabaseSync } from 'node:sqlite';
import { blockOf, packAbstracts, placeInBlock } from '../abstracts.ts';
import { Table } from './table.ts';

/** Writes abstracts in blocks. Papers come in the order of their ids. Blocks are packed beside other work. */
export class AbstractWriter {
  readonly #table: Table;
  readonly #open = new Map<number, string>();
  /** Blocks that are being packed, in their order. */
  readonly #packing: { readonly block: number; readonly bytes: Promise<Uint8Array> }[] = [];
  #block = -1;

  constructor(database: DatabaseSync) {
    this.#table = new Table(database, 'abstract', ['block', 'bytes']);
  }

  add(paper: number, abstract: string | null): void {
    if (abstract === null) return;
    if (blockOf(paper) !== this.#block) this.flush();
    this.#block = blockOf(paper);
    this.#open.set(placeInBlock(paper), abstract);
  }

  /** Ends the present block. */
  flush(): void {
    if (this.#open.size > 0) this.#packing.push({ block: this.#block, bytes: packAbstracts(this.#open) });
    this.#open.clear();
  }

  /** Writes the blocks that were ended. */
  async settled(): Promise<void> {
    for (const { block, bytes } of this.#packing.splice(0)) this.#table.insert(block, await bytes);
  }
}
