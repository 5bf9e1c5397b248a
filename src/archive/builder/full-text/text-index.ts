import type { DatabaseSync } from 'node:sqlite';
import { BatchTable } from '../table.ts';
import { IdList, type List, PlaceList, POSITION_BITS } from './list.ts';
import { Segment } from './segment.ts';
import { SegmentTables } from './segment-tables.ts';
import { Tokenizer } from './tokenizer.ts';
import { putVarint } from './varint.ts';
import { Words } from './words.ts';

/**
 * Words, each as often as it stands, of which a segment is made; one document may have more. They take twelve bytes each
 * while the segment grows. A whole archive has a dozen segments, and each word that is looked for is looked for in all.
 */
const SEGMENT_WORDS = 8_000_000;

/** Words between two places where an import can be stopped. */
const AT_ONCE = 20_000;

/** What is left of a segment's room for the last document, mostly. */
const ROOM = 20_000;

/** The rows of FTS5's own that say how many documents and words there are, and which segments. */
const AVERAGES = 1;
const STRUCTURE = 10;

/** What a table of FTS5 is like. One with `none` keeps no sizes of documents either (columnsize=0). */
export interface TextTable {
  readonly columns: number;
  /** Whether it keeps where in a document a word stands, or only which documents hold it. */
  readonly detail: 'full' | 'none';
  readonly segmentWords?: number | undefined;
}

/**
 * The full text of a table of FTS5 without contents, written as FTS5 would write it, into the tables where it keeps it (the
 * format is described at the head of fts5_index.c in the source of SQLite). FTS5 looks for each word on its own in memory
 * that is far away, and mostly waits for it; here words are numbered, and sorted by the million.
 */
export class TextIndex {
  readonly #database: DatabaseSync;
  readonly #table: string;
  readonly #columns: number;
  readonly #sizes: BatchTable | null;
  readonly #words = new Words();
  readonly #tokenizer = new Tokenizer(this.#words);
  readonly #list: List;
  readonly #leaves: number[] = [];
  readonly #segmentWords: number;
  #tokens: Int32Array;
  #places = new Int32Array(0);
  #end = 0;
  #ids: number[] = [];
  /** How many words each column of each document has. */
  #counts: number[] = [];
  #documents = 0;
  readonly #totals: number[];

  /** The table is empty, has no prefix indexes and nothing set. */
  constructor(database: DatabaseSync, table: string, { columns, detail, segmentWords }: TextTable) {
    this.#database = database;
    this.#table = table;
    this.#columns = columns;
    this.#segmentWords = segmentWords ?? SEGMENT_WORDS;
    this.#tokens = new Int32Array(this.#segmentWords + ROOM);
    this.#list = detail === 'full' ? new PlaceList() : new IdList();
    this.#sizes = detail === 'full' ? new BatchTable(database, `${table}_docsize`, ['id', 'sz']) : null;
    this.#totals = Array<number>(columns).fill(0);
  }

  /** Adds a document, whose id is greater than those before in its segment and below 2^31, with the text of each column. */
  add(id: number, texts: readonly string[]): void {
    this.#makeRoom(texts);
    const sizes = new Uint8Array(texts.length * 5);
    let sizesEnd = 0;
    for (const [column, text] of texts.entries()) {
      const end = this.#tokenizer.add(text, this.#tokens, this.#end);
      const count = end - this.#end;
      this.#end = end;
      this.#counts.push(count);
      this.#totals[column] = (this.#totals[column] ?? 0) + count;
      sizesEnd = putVarint(sizes, sizesEnd, count);
    }
    this.#ids.push(id);
    this.#documents++;
    this.#sizes?.insert(id, sizes.subarray(0, sizesEnd));
  }

  /** Whether a segment is to be written before more is added. */
  get isFull(): boolean {
    return this.#end >= this.#segmentWords;
  }

  /** Writes what was added since the last segment as one. Yields now and then, so that an import can be stopped. */
  *writeSegment(): Generator<void> {
    if (this.#end > 0) {
      const order = this.#words.sorted();
      yield;
      const ends = this.#sortPlaces(order);
      yield;
      yield* this.#writeWords(order, ends);
      this.#words.clear();
    }
    [this.#end, this.#ids, this.#counts] = [0, [], []];
  }

  /** Writes what has not been written: to be called after the last document, once. Yields as `writeSegment` does. */
  *finish(): Generator<void> {
    yield* this.writeSegment();
    // A hundred megabytes.
    this.#tokens = new Int32Array(0);
    this.#places = new Int32Array(0);
    this.#sizes?.finish();
    if (this.#documents > 0) this.#replace(AVERAGES, [this.#documents, ...this.#totals]);
    if (this.#leaves.length === 0) return;
    const leaves = this.#leaves.reduce((sum, count) => sum + count, 0);
    const segments = this.#leaves.flatMap((count, at) => [at + 1, 1, count]);
    const level = [0, this.#leaves.length, ...segments];
    // Four bytes tell whether settings were changed; then how many levels, segments and leaves there are.
    this.#replace(STRUCTURE, [0, 0, 0, 0, 1, this.#leaves.length, leaves, ...level]);
  }

  #replace(id: number, numbers: readonly number[]): void {
    const bytes = new Uint8Array(numbers.length * 5);
    let end = 0;
    for (const number of numbers) end = putVarint(bytes, end, number);
    this.#database
      .prepare(`REPLACE INTO ${this.#table}_data (id, block) VALUES (?, ?)`)
      .run(id, bytes.subarray(0, end));
  }

  /** A word has one letter at least, and something parts it from the next one. */
  #makeRoom(texts: readonly string[]): void {
    const most = this.#end + texts.reduce((sum, { length }) => sum + Math.ceil(length / 2), 0);
    if (most <= this.#tokens.length) return;
    const tokens = new Int32Array(most + ROOM);
    tokens.set(this.#tokens.subarray(0, this.#end));
    this.#tokens = tokens;
  }

  /** Puts where each word stands (see `List`) side by side, in the order of the words; returns where those of each end. */
  #sortPlaces(order: Int32Array): Int32Array {
    if (this.#places.length < this.#end * 2) this.#places = new Int32Array(this.#tokens.length * 2);
    const [tokens, places, counts] = [this.#tokens, this.#places, this.#counts];
    const next = new Int32Array(order.length);
    let first = 0;
    for (const word of order) {
      next[word] = first;
      first += this.#words.countOf(word);
    }
    let token = 0;
    for (const [at, count] of counts.entries()) {
      const document = Math.floor(at / this.#columns);
      const column = (at % this.#columns) << POSITION_BITS;
      for (let position = 0; position < count; position++) {
        const word = tokens[token++] as number;
        const pair = (next[word] as number)++;
        places[pair * 2] = document;
        places[pair * 2 + 1] = column | position;
      }
    }
    return next;
  }

  *#writeWords(order: Int32Array, ends: Int32Array): Generator<void> {
    const tables = new SegmentTables(this.#database, this.#table, this.#leaves.length + 1);
    const segment = new Segment(tables);
    const ids = Int32Array.from(this.#ids);
    const { bytes } = this.#words;
    for (const [place, word] of order.entries()) {
      if (place % AT_ONCE === 0) yield;
      const end = ends[word] as number;
      this.#list.write(this.#places, end - this.#words.countOf(word), end, ids);
      segment.add(bytes.subarray(this.#words.start(word), this.#words.start(word + 1)), this.#list);
    }
    this.#leaves.push(segment.finish());
  }
}
