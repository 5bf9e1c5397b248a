/** What a column of texts, or of lists of texts, holds. */
export type TextValue = string | null | readonly (string | null)[];

/** Texts of a column as UTF-8, one after the other: thousands of strings would take longer to send to another thread. */
export interface EncodedTexts {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of each text, in bytes; -1 for one that is null. */
  readonly lengths: Int32Array<ArrayBuffer>;
  /** Where the values are lists: how many texts are in each; -1 for one that is null. */
  readonly counts: Int32Array<ArrayBuffer> | null;
}

/** Texts that are longer, in UTF-16 units, are no names; gathered as strings they keep the collector busy. */
const longestName = 200;

/** So many values of a column, taken from all over it, show whether its texts differ. */
const sampledValues = 512;

/** Gathers the values of a column. Names that come again and again stay strings, since a dictionary is made of those. */
export class TextColumn {
  readonly #ofLists: boolean;
  readonly #values: TextValue[] = [];
  #encoder: Encoder | undefined;

  /** `isVaried`: that the values will differ, as far as one knows from those before. */
  constructor(ofLists: boolean, isVaried: boolean) {
    this.#ofLists = ofLists;
    if (isVaried) this.#encoder = new Encoder(ofLists);
  }

  add(value: TextValue): void {
    if (this.#encoder !== undefined) {
      this.#encoder.add(value);
      return;
    }
    this.#values.push(value);
    if (typeof value === 'string' && value.length > longestName) this.#encode();
  }

  /** To be called once. */
  end(): readonly TextValue[] | EncodedTexts {
    if (this.#encoder === undefined && areVaried(this.#values)) this.#encode();
    return this.#encoder?.end() ?? this.#values;
  }

  #encode(): void {
    this.#encoder = new Encoder(this.#ofLists);
    for (const value of this.#values) this.#encoder.add(value);
    this.#values.length = 0;
  }
}

/** Whether most texts are there only once. */
function areVaried(values: readonly TextValue[]): boolean {
  const step = Math.max(1, Math.floor(values.length / sampledValues));
  const seen = new Set<unknown>();
  let count = 0;
  for (let at = 0; at < values.length; at += step) {
    const value = values[at] ?? null;
    if (value === null) continue;
    for (const text of typeof value === 'string' ? [value] : value) {
      count++;
      seen.add(text);
    }
  }
  return seen.size * 2 > count;
}

class Encoder {
  #memory = Buffer.from(new ArrayBuffer(65_536));
  #used = 0;
  readonly #lengths: number[] = [];
  readonly #counts: number[] | null;

  constructor(ofLists: boolean) {
    this.#counts = ofLists ? [] : null;
  }

  add(value: TextValue): void {
    if (value === null && this.#counts !== null) this.#counts.push(-1);
    else if (value === null) this.#lengths.push(-1);
    else if (typeof value === 'string') this.#addText(value);
    else {
      this.#counts?.push(value.length);
      for (const text of value) {
        if (text === null) this.#lengths.push(-1);
        else this.#addText(text);
      }
    }
  }

  end(): EncodedTexts {
    const { buffer } = this.#memory;
    return {
      bytes: new Uint8Array(buffer, 0, this.#used),
      lengths: Int32Array.from(this.#lengths),
      counts: this.#counts === null ? null : Int32Array.from(this.#counts),
    };
  }

  #addText(text: string): void {
    const most = this.#used + text.length * 3;
    if (most > this.#memory.length) {
      const larger = Buffer.from(new ArrayBuffer(Math.max(most, this.#memory.length * 2)));
      this.#memory.copy(larger, 0, 0, this.#used);
      this.#memory = larger;
    }
    const length = this.#memory.write(text, this.#used);
    this.#lengths.push(length);
    this.#used += length;
  }
}

/** The values again, each text as a piece of the same memory. */
export function decodeTexts({ bytes, lengths, counts }: EncodedTexts): unknown[] {
  const texts = cut(lengths, (start, end) => bytes.subarray(start, end));
  return counts === null ? texts : cut(counts, (start, end) => texts.slice(start, end));
}

function cut<Piece>(lengths: Int32Array, take: (start: number, end: number) => Piece): (Piece | null)[] {
  let end = 0;
  return Array.from(lengths, (length) => {
    if (length < 0) return null;
    end += length;
    return take(end - length, end);
  });
}
