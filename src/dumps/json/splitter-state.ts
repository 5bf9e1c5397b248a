import type { Layout } from './layout.ts';

/** The bytes of one element of a dump, as they stand in the file. */
export interface Element {
  readonly bytes: Uint8Array;
  /** Its number in the list, from 0. */
  readonly index: number;
  /** Where it begins, in bytes of the unpacked file. */
  readonly offset: number;
  /** How many keys the objects in it have, counted as they stand there: also those that come twice. */
  readonly keys: number;
  /** Its end is only guessed: where it is not valid JSON, `goBack` before anything else. Its keys are not counted. */
  readonly isGuessed: boolean;
}

/** Where the cutting of one file stands. Only `split` and `goBack` change it. */
export interface Splitter {
  /** The file's name, for messages. */
  readonly file: string;
  /** What the file holds as a whole: a list, an object, or one object after the other; null while only blanks were seen. */
  shape: 'array' | 'object' | 'objects' | null;
  /** The list or the last object has ended. A file that ends before is cut off. */
  isComplete: boolean;
  /** Whether ends of elements may be guessed by the layout of the file. */
  readonly mayGuess: boolean;
  /** How elements begin and end where they may be guessed; null where they are not. */
  layout: Layout | null;
  /** Elements cut so far. */
  count: number;
  /** Bytes of all chunks before the present one. */
  consumed: number;
  /** Brackets open inside the present element. */
  depth: number;
  /** Colons in the present element, outside strings. */
  keys: number;
  inString: boolean;
  /** The last chunk ended on a backslash, so the next byte cannot end the string. */
  isEscaped: boolean;
  /** The present element's bytes in earlier chunks. */
  parts: Uint8Array[];
  partBytes: number;
}

/** A splitter at the beginning of a file. Without `mayGuess` it looks at each byte. */
export function createSplitter(file: string, mayGuess = false): Splitter {
  return {
    file,
    shape: null,
    isComplete: false,
    mayGuess,
    layout: null,
    count: 0,
    consumed: 0,
    depth: 0,
    keys: 0,
    inString: false,
    isEscaped: false,
    parts: [],
    partBytes: 0,
  };
}

/**
 * Forgets the guessed element that `split` yielded last, since it is not valid JSON. Returns what is to be split instead of
 * the rest of the chunk: all from that element on. Nothing is guessed any more.
 */
export function goBack(splitter: Splitter, chunk: Uint8Array, { index, offset }: Element): Uint8Array {
  const start = offset - splitter.consumed;
  Object.assign(splitter, createSplitter(splitter.file), { shape: 'array', count: index, consumed: offset });
  return chunk.subarray(start);
}
