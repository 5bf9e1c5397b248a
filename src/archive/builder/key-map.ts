/**
 * Texts with a number each, for millions of texts: of a text only a hash of 64 bits is kept. A `Map` keeps the texts as
 * well, which takes ten times the memory, and to find its way through them three times as long. That any two of a
 * million texts share a hash happens in one of thirty million archives.
 */
export class KeyMap {
  /**
   * Three cells for each place: the two halves of a hash, and one more than the number, so that 0 is a free place. They
   * stand side by side, because each text is somewhere else in the memory and only the way there takes time.
   */
  #cells = new Uint32Array(SMALLEST * CELLS);
  #places = SMALLEST;
  #size = 0;

  /** The number of a text; undefined if it has none. */
  get(text: string): number | undefined {
    const found = this.#cells[this.#find(text) + NUMBER] as number;
    return found === 0 ? undefined : found - 1;
  }

  /** Gives a text its number, from 0 to 4,294,967,294, in place of one that it has. */
  set(text: string, number: number): void {
    this.#put(this.#findRoom(text), number);
  }

  /** Gives a text its number if it has none. Returns false if it has one. */
  setOnce(text: string, number: number): boolean {
    const cell = this.#findRoom(text);
    if (this.#cells[cell + NUMBER] !== 0) return false;
    this.#put(cell, number);
    return true;
  }

  /** Counts a text. Returns how often it was counted before. */
  count(text: string): number {
    const cell = this.#findRoom(text);
    const before = this.#cells[cell + NUMBER] as number;
    this.#put(cell, before);
    return before;
  }

  clear(): void {
    this.#makeRoom(SMALLEST);
    this.#size = 0;
  }

  #find(text: string): number {
    hashText(text, HASH);
    return this.#cellOf(HASH[0] as number, HASH[1] as number);
  }

  /** As `find`, with room for one more text. */
  #findRoom(text: string): number {
    if (this.#size * 2 >= this.#places) this.#grow();
    return this.#find(text);
  }

  /** The first cell of where a hash stands, or of the free place where it is to stand. */
  #cellOf(low: number, high: number): number {
    const cells = this.#cells;
    const mask = this.#places - 1;
    let place = (low ^ (high >>> 7)) & mask;
    for (;;) {
      const cell = place * CELLS;
      if (cells[cell + NUMBER] === 0 || (cells[cell] === low && cells[cell + 1] === high)) return cell;
      place = (place + 1) & mask;
    }
  }

  /** Puts the number of the text that was found last. */
  #put(cell: number, number: number): void {
    if (this.#cells[cell + NUMBER] === 0) this.#size++;
    this.#cells[cell] = HASH[0] as number;
    this.#cells[cell + 1] = HASH[1] as number;
    this.#cells[cell + NUMBER] = number + 1;
  }

  #grow(): void {
    const old = this.#cells;
    this.#makeRoom(this.#places * 2);
    for (let cell = 0; cell < old.length; cell += CELLS) {
      if (old[cell + NUMBER] === 0) continue;
      const to = this.#cellOf(old[cell] as number, old[cell + 1] as number);
      for (let at = 0; at < CELLS; at++) this.#cells[to + at] = old[cell + at] as number;
    }
  }

  #makeRoom(places: number): void {
    this.#cells = new Uint32Array(places * CELLS);
    this.#places = places;
  }
}

/** A power of two, as all numbers of places are. */
const SMALLEST = 1024;

/** Cells of a place, and which of them has the number. */
const CELLS = 3;
const NUMBER = 2;

/** The halves of the hash of the text that was asked for last. */
const HASH = new Uint32Array(2);

/**
 * Both halves of a text's hash. The lower one is FNV-1a over the UTF-16 units, with the last step of MurmurHash3: the
 * lowest bits choose the place. The higher one has another beginning and another prime, so that texts which share one half
 * do not share the other.
 */
function hashText(text: string, hash: Uint32Array): void {
  let low = 0x811c9dc5;
  let high = 0x2f0b4a27;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b) ^ (high >>> 15);
  }
  hash[0] = scatter(low);
  hash[1] = scatter(high);
}

function scatter(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
