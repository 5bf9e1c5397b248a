/**
 * Whole numbers below 2³² in a row, four bytes each: in an array of JavaScript's own a million take several times as
 * much.
 */
export class NumberList {
  #numbers = new Uint32Array(1024);
  #size = 0;

  push(number: number): void {
    if (this.#size === this.#numbers.length) {
      const longer = new Uint32Array(this.#size * 2);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[this.#size++] = number;
  }

  /** What is in the list now, to be read before more is added. */
  get numbers(): Uint32Array {
    return this.#numbers.subarray(0, this.#size);
  }
}

/** Whole numbers, each once, a bit for each that there may be: in a set of JavaScript's own a million take 40 MB. */
export class NumberSet {
  #bits = new Uint8Array(1024);

  add(number: number): void {
    const place = number >>> 3;
    if (place >= this.#bits.length) {
      const more = new Uint8Array(Math.max(place + 1, this.#bits.length * 2));
      more.set(this.#bits);
      this.#bits = more;
    }
    this.#bits[place] = (this.#bits[place] as number) | (1 << (number & 7));
  }

  has(number: number): boolean {
    return ((this.#bits[number >>> 3] ?? 0) & (1 << (number & 7))) !== 0;
  }
}

/** The places of a list, from 0. */
export function placesOf(list: Uint32Array): Uint32Array {
  return new Uint32Array(list.length).map((_, place) => place);
}

/** Sorts places by their numbers, all below `limit`; those with the same number stay in the order in which they were. */
export function sortBy(places: Uint32Array, limit: number, numberOf: (place: number) => number): Uint32Array {
  const before = new Uint32Array(limit + 1);
  const count = (number: number) => {
    const counted = before[number] as number;
    before[number] = counted + 1;
    return counted;
  };
  for (const place of places) count(numberOf(place) + 1);
  for (let number = 0; number < limit; number++) {
    before[number + 1] = (before[number + 1] as number) + (before[number] as number);
  }
  const sorted = new Uint32Array(places.length);
  for (const place of places) sorted[count(numberOf(place))] = place;
  return sorted;
}
