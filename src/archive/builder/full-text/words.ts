/** No more bytes of a word count for FTS5. */
export const LONGEST_WORD = 32_768;

/** Cells of a word: the halves of its hash, how often it was counted, where its bytes begin. */
const CELLS = 4;
const COUNT = 2;
const START = 3;

/** A power of two, as all numbers of places are. */
const SMALLEST = 1 << 16;

/** So many bytes decide the order of most words, and are exact in a number. */
const KEY_BYTES = 6;

/**
 * The words of a segment, each with a number from 0 and a count. Two words with the same hash of 64 bits would be one:
 * among the hundred thousand of a segment that happens in one of a billion segments.
 */
export class Words {
  /** One more than the number of the word whose hash leads here; 0 is a free place. */
  #places = new Int32Array(SMALLEST);
  #cells = new Int32Array((SMALLEST / 2 + 1) * CELLS);
  #bytes = new Uint8Array(SMALLEST * 8);
  #size = 0;

  /** The bytes of all words, one behind the other; until one more is added. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  /** Where the bytes of a word begin; of the number after the last one, where they end. */
  start(word: number): number {
    return this.#cells[word * CELLS + START] as number;
  }

  countOf(word: number): number {
    return this.#cells[word * CELLS + COUNT] as number;
  }

  /** Counts the word that stands in `bytes`, with the halves of its hash, and returns its number. */
  count(low: number, high: number, bytes: Uint8Array, from: number, to: number): number {
    const places = this.#places;
    const cells = this.#cells;
    const mask = places.length - 1;
    let place = firstPlace(low, mask);
    for (;;) {
      const word = (places[place] as number) - 1;
      if (word === -1) return this.#add(low, high, bytes.subarray(from, to));
      const cell = word * CELLS;
      if (cells[cell] === low && cells[cell + 1] === high) {
        (cells[cell + COUNT] as number)++;
        return word;
      }
      place = (place + 1) & mask;
    }
  }

  #add(low: number, high: number, bytes: Uint8Array): number {
    if (this.#size * 2 >= this.#places.length) this.#grow();
    const word = this.#size++;
    this.#places[this.#freePlace(low)] = word + 1;
    const start = this.start(word);
    this.#cells.set([low, high, 1, start, 0, 0, 0, start + bytes.length], word * CELLS);
    if (start + bytes.length > this.#bytes.length) {
      const more = new Uint8Array((start + bytes.length) * 2);
      more.set(this.#bytes);
      this.#bytes = more;
    }
    this.#bytes.set(bytes, start);
    return word;
  }

  #freePlace(low: number): number {
    const mask = this.#places.length - 1;
    let place = firstPlace(low, mask);
    while (this.#places[place] !== 0) place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    const cells = new Int32Array((this.#places.length + 1) * CELLS);
    cells.set(this.#cells);
    this.#cells = cells;
    this.#places = new Int32Array(this.#places.length * 2);
    for (let word = 0; word < this.#size; word++) {
      this.#places[this.#freePlace(cells[word * CELLS] as number)] = word + 1;
    }
  }

  /** The numbers of all words, in the order of their bytes. */
  sorted(): Int32Array {
    const keys = new Float64Array(this.#size);
    for (let word = 0; word < this.#size; word++) keys[word] = this.#key(word);
    const words = Int32Array.from({ length: this.#size }, (_, word) => word);
    return words.sort(
      (one, other) => (keys[one] as number) - (keys[other] as number) || this.#compare(one, other),
    );
  }

  /** The first bytes as a number; a word that ends before them has zeros there, which are in no word. */
  #key(word: number): number {
    const [start, end] = [this.start(word), this.start(word + 1)];
    let key = 0;
    for (let at = start; at < start + KEY_BYTES; at++) {
      key = key * 0x100 + (at < end ? (this.#bytes[at] as number) : 0);
    }
    return key;
  }

  /** Two words whose keys are the same. */
  #compare(one: number, other: number): number {
    const bytes = this.#bytes;
    const shift = this.start(other) - this.start(one);
    const end = Math.min(this.start(one + 1), this.start(other + 1) - shift);
    for (let at = this.start(one) + KEY_BYTES; at < end; at++) {
      const difference = (bytes[at] as number) - (bytes[at + shift] as number);
      if (difference !== 0) return difference;
    }
    return this.start(one + 1) + shift - this.start(other + 1);
  }

  /** Forgets all words. */
  clear(): void {
    this.#places.fill(0);
    this.#size = 0;
  }
}

/** Where the way to a word begins: the lowest bits of its hash alone are too much alike. */
function firstPlace(low: number, mask: number): number {
  return (low ^ (low >>> 15)) & mask;
}
