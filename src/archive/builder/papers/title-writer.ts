import type { DatabaseSync } from 'node:sqlite';
import { type FoldedName, keyHash } from '../../names/writing/keys.ts';
import { titleShortKey } from '../../names/writing/short-forms.ts';
import { formulaWords } from '../../papers/formula-words.ts';
import { TitleKeys } from './title-keys.ts';
import { TitleWords } from './title-words.ts';

/** Writes what leads from a title to its paper: keys of the whole and of its part before the colon, and its words. */
export class TitleWriter {
  readonly #database: DatabaseSync;
  readonly #keys = new TitleKeys();
  readonly #words = new TitleWords();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Adds the title of a paper, which is also given folded. */
  add(paper: number, title: string, { key, words }: FoldedName): void {
    this.#keys.add(keyHash(key), paper);
    const short = titleShortKey(title);
    if (short !== null) this.#keys.add(keyHash(short), paper);
    this.#words.add([...words, ...formulaWords(title)], paper);
  }

  /** To be called when all titles are in. Yields now and then, so that an import can be stopped. */
  *finish(): Generator<void> {
    yield* this.#keys.write(this.#database);
    yield;
    yield* this.#words.write(this.#database);
  }
}
