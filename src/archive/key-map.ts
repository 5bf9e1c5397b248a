/**
 * Texts with a number each, for millions of texts: of a text only a hash of 64 bits is kept. A `Map` keeps the texts as
 * well, which takes ten times the memory, and to find its way through them three times as long. That any two of a
 * million texts share a hash happens in one of thirty million archives.
 */
export class KeyMap {
  #low = new Uint32Array(SMALLEST);
  #high = new Uint32Array(SMALLEST);
  /** One more than the number, so that 0 is a free place. */
  #numbers = new Uint32Array(SMALLEST);
  #size = 0;

  /** The number of a text; undefined if it has none. */
  get(text: string): number | undefined {
    const found = this.#numbers[this.#placeOf(lowHash(text), highHash(text))] as number;
    return found === 0 ? undefined : found - 1;
  }

  /** Gives a text its number, from 0 to 4,294,967,294, in place of one that it has. */
  set(text: string, number: number): void {
    if (this.#size * 2 >= this.#numbers.length) this.#grow();
    const [low, high] = [lowHash(text), highHash(text)];
    const place = this.#placeOf(low, high);
    if (this.#numbers[place] === 0) this.#size++;
    this.#put(place, low, high, number + 1);
  }

  /** Gives a text its number if it has none. Returns false if it has one. */
  setOnce(text: string, number: number): boolean {
    if (this.#size * 2 >= this.#numbers.length) this.#grow();
    const [low, high] = [lowHash(text), highHash(text)];
    const place = this.#placeOf(low, high);
    if (this.#numbers[place] !== 0) return false;
    this.#size++;
    this.#put(place, low, high, number + 1);
    return true;
  }

  clear(): void {
    this.#makeRoom(SMALLEST);
    this.#size = 0;
  }

  /** Where a hash stands, or the free place where it is to stand. */
  #placeOf(low: number, high: number): number {
    const mask = this.#numbers.length - 1;
    let place = (low ^ (high >>> 7)) & mask;
    while (this.#numbers[place] !== 0 && (this.#low[place] !== low || this.#high[place] !== high)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  #put(place: number, low: number, high: number, number: number): void {
    this.#low[place] = low;
    this.#high[place] = high;
    this.#numbers[place] = number;
  }

  #grow(): void {
    const [lows, highs, numbers] = [this.#low, this.#high, this.#numbers];
    this.#makeRoom(numbers.length * 2);
    for (let i = 0; i < numbers.length; i++) {
      if (numbers[i] === 0) continue;
      const [low, high] = [lows[i] as number, highs[i] as number];
      this.#put(this.#placeOf(low, high), low, high, numbers[i] as number);
    }
  }

  #makeRoom(places: number): void {
    this.#low = new Uint32Array(places);
    this.#high = new Uint32Array(places);
    this.#numbers = new Uint32Array(places);
  }
}

/** A power of two, as all sizes are. */
const SMALLEST = 1024;

/** FNV-1a over the UTF-16 units, with the last step of MurmurHash3: the lowest bits choose the place. */
function lowHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return scatter(hash);
}

/** The same from another beginning and with another prime, so that texts which share one hash do not share the other. */
function highHash(text: string): number {
  let hash = 0x2f0b4a27;
  for (let i = 0; i < text.length; i++)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x85ebca6b) ^ (hash >>> 15);
  return scatter(hash);
}

function scatter(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
