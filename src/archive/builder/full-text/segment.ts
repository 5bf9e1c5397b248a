import type { List } from './list.ts';
import type { SegmentTables } from './segment-tables.ts';
import { putVarint, readVarint, skipVarint } from './varint.ts';
import { LONGEST_WORD } from './words.ts';

/** Bytes of a leaf, as FTS5 has it where nothing else is asked for. A word or number begun before it goes beyond. */
const LEAF_BYTES = 4050;

/** The bytes before what a leaf holds: where its first id stands, and where what it holds ends, two bytes each. */
const HEAD_BYTES = 4;

/** Before each word, for the index of whole words (others are of beginnings). */
const WHOLE_WORD = 0x30;

/** A list of documents that goes on for so many leaves has an index of its own. */
const LEAST_LEAVES_FOR_INDEX = 4;

/** Words and their documents as FTS5 writes them into leaves, in the order of the words' bytes. */
export class Segment {
  readonly #tables: SegmentTables;
  readonly #leaf = new Uint8Array(LEAF_BYTES * 2 + LONGEST_WORD);
  #end = HEAD_BYTES;
  /** Where each word of the leaf stands, from the one before. */
  readonly #offsets = new Uint8Array(LEAF_BYTES);
  #offsetsEnd = 0;
  #lastOffset = 0;
  #leaves = 1;
  #hasWord = false;
  /** Whether an id stands in the leaf or need not be pointed to, since it follows its word. */
  #hasId = false;
  #before: Uint8Array = new Uint8Array(0);
  /** The word that leads to the leaf from which the following ones are found, its number, and the leaves since then. */
  #lead: Uint8Array = new Uint8Array(0);
  #leadLeaf = 1;
  #wordless = 0;
  /** The first id of each leaf over which the last list goes on. */
  #listIndex: number[] = [];
  #lastIndexed = 0;

  constructor(tables: SegmentTables) {
    this.#tables = tables;
  }

  /** Adds a word and its list. */
  add(word: Uint8Array, list: List): void {
    this.#addWord(word);
    if (this.#used + list.length + 1 <= LEAF_BYTES) this.#copy(list.bytes, 0, list.length);
    else this.#addLongList(list);
  }

  /** Ends the segment; returns how many leaves it has. */
  finish(): number {
    if (this.#end > HEAD_BYTES) this.#writeLeaf();
    this.#writeLead();
    return this.#leaves - 1;
  }

  /** Bytes that the present leaf will have. */
  get #used(): number {
    return this.#end + this.#offsetsEnd;
  }

  #addWord(word: Uint8Array): void {
    const isFull = this.#used + word.length + 1 + 2 >= LEAF_BYTES;
    if (isFull && this.#end > HEAD_BYTES) this.#writeLeaf();
    this.#offsetsEnd = putVarint(this.#offsets, this.#offsetsEnd, this.#end - this.#lastOffset);
    this.#lastOffset = this.#end;
    const common = commonBytes(this.#before, word);
    if (this.#hasWord) {
      this.#end = putVarint(this.#leaf, this.#end, common + 1);
      this.#end = putVarint(this.#leaf, this.#end, word.length - common);
      this.#copy(word, common, word.length);
    } else {
      if (this.#leaves > 1) this.#setLead(word.subarray(0, common + 1));
      this.#end = putVarint(this.#leaf, this.#end, word.length + 1);
      this.#leaf[this.#end++] = WHOLE_WORD;
      this.#copy(word, 0, word.length);
    }
    this.#before = word;
    this.#hasWord = true;
    this.#hasId = true;
  }

  /** A list that does not end in the present leaf. Leaves are cut between numbers, and the first id of each is whole. */
  #addLongList(list: List): void {
    const { bytes, length } = list;
    let id = 0;
    for (let at = 0; at < length; ) {
      const from = at;
      const room = this.#hasId ? LEAF_BYTES - this.#used : 0;
      // Whole documents, with differences of ids, as long as the leaf does not end with them.
      while (at < length) {
        const end = list.documentEnd(at);
        if (end - from >= room) break;
        id += readVarint(bytes, at);
        at = end;
      }
      this.#copy(bytes, from, at);
      if (at === length) return;
      id += readVarint(bytes, at);
      this.#addId(id, readVarint(bytes, at));
      at = this.#addPlaces(bytes, skipVarint(bytes, at), list.documentEnd(at));
    }
  }

  #addPlaces(list: Uint8Array, from: number, end: number): number {
    for (let at = from; at < end; ) {
      const next = wholeNumbers(list, at, end, LEAF_BYTES - this.#used);
      this.#copy(list, at, next);
      at = next;
      if (this.#used >= LEAF_BYTES) this.#writeLeaf();
    }
    // An id without places may have filled the leaf as well.
    if (this.#used >= LEAF_BYTES) this.#writeLeaf();
    return end;
  }

  #addId(id: number, difference: number): void {
    if (this.#hasId) {
      this.#end = putVarint(this.#leaf, this.#end, difference);
      return;
    }
    putPair(this.#leaf, 0, this.#end);
    this.#end = putVarint(this.#leaf, this.#end, id);
    this.#hasId = true;
    if (this.#listIndex.length === 0) this.#listIndex.push(0, this.#leaves, id);
    else this.#listIndex.push(id - this.#lastIndexed);
    this.#lastIndexed = id;
  }

  #copy(bytes: Uint8Array, from: number, to: number): void {
    // Shorter ones are copied one by one sooner than a view of them is made.
    if (to - from > 64) this.#leaf.set(bytes.subarray(from, to), this.#end);
    else for (let at = from; at < to; at++) this.#leaf[this.#end + at - from] = bytes[at] as number;
    this.#end += to - from;
  }

  #writeLeaf(): void {
    putPair(this.#leaf, 2, this.#end);
    if (!this.#hasWord) {
      if (!this.#hasId && this.#listIndex.length > 0) this.#listIndex.push(0);
      this.#wordless++;
    }
    this.#leaf.set(this.#offsets.subarray(0, this.#offsetsEnd), this.#end);
    this.#tables.writeLeaf(this.#leaves++, this.#leaf.subarray(0, this.#used));
    putPair(this.#leaf, 0, 0);
    [this.#end, this.#offsetsEnd, this.#lastOffset] = [HEAD_BYTES, 0, 0];
    [this.#hasWord, this.#hasId] = [false, false];
  }

  #setLead(beginning: Uint8Array): void {
    this.#writeLead();
    this.#lead = Uint8Array.of(WHOLE_WORD, ...beginning);
    this.#leadLeaf = this.#leaves;
  }

  #writeLead(): void {
    const isIndexed = this.#listIndex.length > 0 && this.#wordless >= LEAST_LEAVES_FOR_INDEX;
    if (isIndexed) this.#tables.writeListIndex(this.#leadLeaf, this.#listIndex);
    this.#tables.writeLead(this.#lead, this.#leadLeaf, isIndexed);
    [this.#listIndex, this.#wordless] = [[], 0];
  }
}

/** A number below 65,536, in two bytes. */
function putPair(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value >>> 8;
  bytes[at + 1] = value & 0xff;
}

/** How many bytes two words have in common from their beginning. */
function commonBytes(one: Uint8Array, other: Uint8Array): number {
  const most = Math.min(one.length, other.length);
  let common = 0;
  while (common < most && one[common] === other[common]) common++;
  return common;
}

/** The end of the whole numbers that take no more bytes than there is room for, but of one at least. */
function wholeNumbers(bytes: Uint8Array, from: number, end: number, room: number): number {
  if (end - from <= room) return end;
  let at = skipVarint(bytes, from);
  for (let next = at; next - from <= room; next = skipVarint(bytes, next)) at = next;
  return at;
}
