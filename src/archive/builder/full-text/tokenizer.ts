import { Characters, MARK, PARTS_WORDS } from './characters.ts';
import { LONGEST_WORD, type Words } from './words.ts';

/** Bytes of a character at most, in UTF-8. */
const CHARACTER_BYTES = 4;

/** Cuts texts into words as FTS5 does. */
export class Tokenizer {
  readonly #words: Words;
  readonly #characters = new Characters();
  /** What becomes of each byte of ASCII; 0 for one that parts words. */
  readonly #ascii = new Uint8Array(256);
  /** The same for texts that are folded already. */
  readonly #asIs = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  #bytes = Buffer.alloc(1 << 16);

  constructor(words: Words) {
    this.#words = words;
    for (let code = 0; code < 0x80; code++) this.#ascii[code] = Math.max(this.#characters.folded(code), 0);
  }

  /** Counts the words of a text and writes their numbers, in its order, from `place` on; returns the place after them. */
  add(text: string, tokens: Int32Array, place: number): number {
    const room = text.length * CHARACTER_BYTES + 1;
    if (room > this.#bytes.length) this.#bytes = Buffer.alloc(room * 2);
    const written = this.#bytes.write(text);
    // Any other character has more bytes than units.
    if (written === text.length) return this.#split(written, this.#ascii, tokens, place);
    return this.#split(this.#fold(text), this.#asIs, tokens, place);
  }

  #split(end: number, fold: Uint8Array, tokens: Int32Array, place: number): number {
    const bytes = this.#bytes;
    bytes[end] = 0;
    let next = place;
    for (let at = 0; at < end; at++) {
      let byte = fold[bytes[at] as number] as number;
      if (byte === 0) continue;
      const from = at;
      let low = 0;
      let high = 0;
      // Two hashes of different kinds: words that share one do not share the other.
      while (byte !== 0 && at - from < LONGEST_WORD) {
        low = Math.imul(low ^ byte, 0x01000193);
        high = (Math.imul(high, 31) + byte) | 0;
        bytes[at] = byte;
        byte = fold[bytes[++at] as number] as number;
      }
      tokens[next++] = this.#words.count(low, high, bytes, from, at);
      while (fold[bytes[at] as number] !== 0) at++;
    }
    return next;
  }

  /** Writes the words of a text, parted by zeros; returns where they end. */
  #fold(text: string): number {
    const bytes = this.#bytes;
    let end = 0;
    let isInWord = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.codePointAt(at) as number;
      if (code > 0xffff) at++;
      const folded = this.#characters.folded(code);
      isInWord = folded !== PARTS_WORDS && (isInWord || folded < MARK);
      end = isInWord ? putCharacter(bytes, end, folded % MARK) : putZero(bytes, end);
    }
    return end;
  }
}

function putZero(bytes: Uint8Array, at: number): number {
  bytes[at] = 0;
  return at + 1;
}

/** Writes a code point in UTF-8, and nothing for 0; returns the place after it. */
function putCharacter(bytes: Buffer, at: number, code: number): number {
  if (code >= 0x80) return at + bytes.write(String.fromCodePoint(code), at);
  bytes[at] = code;
  return code === 0 ? at : at + 1;
}
