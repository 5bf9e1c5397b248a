import { DatabaseSync } from 'node:sqlite';
import { TOKENIZER } from '../../schema.ts';

/** A character that parts words, as blanks do. */
export const PARTS_WORDS = -1;

/** Added to what becomes of a mark, which goes on with a word that has begun and begins none. */
export const MARK = 1 << 24;

/** Characters that are asked for at once. */
const BLOCK = 256;

/**
 * What FTS5's tokenizer makes of each character. FTS5 itself is asked, by texts with that character, the first time that
 * one of its neighbours is met: its tables of Unicode are its own, and of an older version than JavaScript's.
 */
export class Characters {
  readonly #database = new DatabaseSync(':memory:');
  readonly #blocks: (Int32Array | undefined)[] = [];

  constructor() {
    this.#database.exec(`CREATE VIRTUAL TABLE text USING fts5(alone, within, content='', tokenize='${TOKENIZER}');
      CREATE VIRTUAL TABLE word USING fts5vocab(text, instance)`);
  }

  /**
   * The code point that stands for another one in a word, 0 where none does; `PARTS_WORDS` for one that is in no word;
   * `MARK` more for a mark.
   */
  folded(codePoint: number): number {
    const block = Math.floor(codePoint / BLOCK);
    this.#blocks[block] ??= this.#learn(block * BLOCK);
    return this.#blocks[block][codePoint % BLOCK] as number;
  }

  #learn(first: number): Int32Array {
    const insert = this.#database.prepare('INSERT INTO text (rowid, alone, within) VALUES (?, ?, ?)');
    for (let at = 0; at < BLOCK; at++) {
      const character = String.fromCodePoint(first + at);
      insert.run(at, character, `a${character}b`);
    }
    const folded = new Int32Array(BLOCK).fill(PARTS_WORDS);
    const words = this.#database.prepare('SELECT doc, col, term FROM word').all() as unknown as Word[];
    for (const { doc, col, term } of words) {
      const isMark = folded[doc] === PARTS_WORDS && /^a.?b$/su.test(term);
      if (col === 'alone') folded[doc] = term.codePointAt(0) ?? 0;
      else if (isMark) folded[doc] = MARK + (term.length === 2 ? 0 : (term.codePointAt(1) as number));
    }
    this.#database.exec("INSERT INTO text (text) VALUES ('delete-all')");
    return folded;
  }
}

interface Word {
  readonly doc: number;
  readonly col: 'alone' | 'within';
  readonly term: string;
}
