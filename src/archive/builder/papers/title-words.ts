import type { DatabaseSync } from 'node:sqlite';
import { backwards } from '../../names/writing/letters.ts';
import { KeyMap } from '../key-map.ts';
import { BatchTable } from '../table.ts';

/** Counts in how many titles each word stands. */
export class TitleWords {
  /** Where a word stands in the lists below. */
  readonly #places = new KeyMap();
  readonly #words: string[] = [];
  readonly #titles: number[] = [];
  /** The paper whose title was counted last, so that a word which it has twice counts once. */
  readonly #latest: number[] = [];

  /** Adds the words of a paper's title. A paper comes once. */
  add(words: readonly string[], paper: number): void {
    for (const word of words) {
      const place = this.#places.get(word);
      if (place === undefined) {
        this.#places.set(word, this.#words.length);
        this.#words.push(word);
        this.#titles.push(1);
        this.#latest.push(paper);
      } else if (this.#latest[place] !== paper) {
        this.#titles[place] = (this.#titles[place] ?? 0) + 1;
        this.#latest[place] = paper;
      }
    }
  }

  /**
   * Writes the words with their counts, and backwards. Words are in the order of the table's key, which is the quickest to
   * write. Yields between the two, so that an import can be stopped.
   */
  *write(database: DatabaseSync): Generator<void> {
    const table = new BatchTable(database, 'title_word', ['word', 'titles']);
    const places = [...this.#words.keys()].sort((a, b) => compare(this.#words[a], this.#words[b]));
    for (const place of places) table.insert(this.#words[place] ?? '', this.#titles[place] ?? 0);
    table.finish();
    yield;
    const backward = new BatchTable(database, 'backward_word', ['word']);
    for (const word of this.#words.map(backwards).sort(compare)) backward.insert(word);
    backward.finish();
  }
}

function compare(one = '', other = ''): number {
  return one < other ? -1 : 1;
}
