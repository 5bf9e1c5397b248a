import type { DatabaseSync } from 'node:sqlite';
import { type FoldedName, keyHash, titleShortKey } from '../keys.ts';
import { SortedTable } from './table.ts';
import { TitleWords } from './title-words.ts';

/** Writes what leads from a title to its paper: keys of the whole and of its part before the colon, and its words. */
export class TitleWriter {
  readonly #database: DatabaseSync;
  readonly #keys: SortedTable;
  readonly #words = new TitleWords();

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#keys = new SortedTable(database, 'paper_title_key', ['hash', 'paper']);
  }

  /** Adds the title of a paper, as it is and folded. */
  add(paper: number, title: string, { key, words }: FoldedName): void {
    this.#keys.insert(keyHash(key), paper);
    const short = titleShortKey(title);
    if (short !== null) this.#keys.insert(keyHash(short), paper);
    this.#words.add(words, paper);
  }

  /** To be called when all titles are in. */
  finish(): void {
    this.#keys.finish();
    this.#words.write(this.#database);
  }
}
