import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { putVarint } from './varint.ts';

/** The tables in which FTS5 keeps the index of a table, for one segment of it, by its number from 1. */
export class SegmentTables {
  readonly #data: StatementSync;
  readonly #leads: StatementSync;
  readonly #segment: number;

  constructor(database: DatabaseSync, table: string, segment: number) {
    this.#data = database.prepare(`INSERT INTO ${table}_data (id, block) VALUES (?, ?)`);
    this.#leads = database.prepare(`INSERT INTO ${table}_idx (segid, term, pgno) VALUES (?, ?, ?)`);
    this.#segment = segment;
  }

  writeLeaf(leaf: number, bytes: Uint8Array): void {
    this.#data.run(this.#segment * SEGMENT + leaf, bytes);
  }

  /**
   * Of a list that begins in a leaf and goes on over others: nothing above it, the number of the first leaf with an id,
   * that id, and for each further leaf the difference of its first id, 0 without one.
   */
  writeListIndex(leaf: number, numbers: readonly number[]): void {
    const bytes = new Uint8Array(numbers.length * 5);
    let end = 0;
    for (const number of numbers) end = putVarint(bytes, end, number);
    this.#data.run(this.#segment * SEGMENT + LIST_INDEX + leaf, bytes.subarray(0, end));
  }

  /** The words from this one on stand in a leaf and those after it; whether its last list has an index. */
  writeLead(word: Uint8Array, leaf: number, hasListIndex: boolean): void {
    this.#leads.run(this.#segment, word, leaf * 2 + (hasListIndex ? 1 : 0));
  }
}

/** The id of a leaf: its segment above 37 bits, a bit for indexes of lists above 36, and its number. */
const SEGMENT = 2 ** 37;
const LIST_INDEX = 2 ** 36;
