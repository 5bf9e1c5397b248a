import { UserError } from '../../errors.ts';
import { findText, isBlank, preview } from './blanks.ts';
import { guessEnd, layoutOf } from './layout.ts';
import { findQuote, isAfterBackslash, quote } from './quotes.ts';
import type { Element, Splitter } from './splitter-state.ts';

/** No record comes near this size. A larger one means a lost quote or bracket and must not fill the memory. */
const largestElement = 256 * 1024 * 1024;

const [comma, colon] = [0x2c, 0x3a];
const [openingBracket, openingBrace, closingBrace] = [0x5b, 0x7b, 0x7d];
const byteOrderMark = [0xef, 0xbb, 0xbf];

/** 1 for the bytes that mean something outside strings. */
const isStructural = new Uint8Array(256);
for (const character of '",:[]{}') isStructural[character.charCodeAt(0)] = 1;

/**
 * Takes the next bytes of a file and yields the elements that end in them. The file is one JSON list of any size and
 * layout; one JSON object counts as its own only element, and several, mostly one a line (NDJSON), as a list of them.
 * Elements are cut, not checked: that is left to whoever parses them, and goes back where a guess was wrong. An element
 * that lies in one chunk is a view into it, so the chunk must not be written to again. Throws UserError (archive), with
 * the place, where a value is missing, where something follows the end, or where an element is larger than 256 MiB.
 */
export function* split(splitter: Splitter, chunk: Uint8Array): Generator<Element> {
  if (chunk.length === 0) return;
  let start = splitter.shape === null ? begin(splitter, chunk) : 0;
  let { layout } = splitter;
  const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
  if (splitter.isComplete) start = goOn(splitter, chunk, start);
  let at = splitter.inString ? finishString(splitter, chunk) : start;
  while (at < chunk.length) {
    const isBefore = at === start && splitter.partBytes === 0;
    const guessed = isBefore && layout !== null ? guessEnd(layout, buffer, at) : -1;
    // To look through the rest of the chunk for each record that has no such end would take longer than all else.
    if (isBefore && guessed === -1) layout = null;
    at = guessed === -1 ? findEnd(splitter, chunk, at) : guessed;
    if (at === chunk.length) break;
    splitter.isComplete = chunk[at] !== comma;
    const element = cut(splitter, chunk, start, splitter.shape === 'array' ? at : at + 1);
    // One object is read in another way than several, so that is to be known before the first is handed on.
    start = splitter.isComplete ? goOn(splitter, chunk, at + 1) : at + 1;
    at = start;
    if (element !== null) yield { ...element, isGuessed: guessed !== -1 };
  }
  if (!splitter.isComplete) keep(splitter, chunk.subarray(start));
  splitter.consumed += chunk.length;
}

/** Skips what may stand before the first element and returns where that begins. */
function begin(splitter: Splitter, chunk: Uint8Array): number {
  for (const [at, byte] of chunk.entries()) {
    if (byte === openingBracket || byte === openingBrace) {
      splitter.shape = byte === openingBrace ? 'object' : 'array';
      if (splitter.mayGuess && splitter.shape === 'array') splitter.layout = layoutOf(chunk, at + 1);
      return byte === openingBrace ? at : at + 1;
    }
    if (!isBlank(byte) && byteOrderMark[splitter.consumed + at] !== byte) {
      throw new UserError(
        'archive',
        `${splitter.file} is not a JSON list: it begins with ${preview(chunk, at)}`,
      );
    }
  }
  return chunk.length;
}

/** Finds the comma or closing bracket after the present element, from `at` on; the chunk's length if it is not there. */
function findEnd(splitter: Splitter, chunk: Uint8Array, from: number): number {
  const outside = splitter.shape === 'array' ? 0 : 1;
  let depth = splitter.depth;
  let at = from;
  for (; at < chunk.length; at++) {
    const byte = chunk[at] as number;
    if (isStructural[byte] === 0) continue;
    if (byte === quote) {
      at = findQuote(chunk, at + 1);
      if (at === -1) break;
    } else if (byte === colon) {
      splitter.keys++;
    } else if (byte === comma) {
      if (depth === 0) break;
    } else if (byte === openingBracket || byte === openingBrace) {
      depth++;
    } else {
      if (depth === outside) break;
      depth--;
    }
  }
  splitter.depth = depth;
  return at === -1 ? leaveInString(splitter, chunk, from) : at;
}

/** Goes on with a string that began in an earlier chunk and returns the index after it. */
function finishString(splitter: Splitter, chunk: Uint8Array): number {
  const from = splitter.isEscaped ? 1 : 0;
  const end = findQuote(chunk, from);
  if (end === -1) return leaveInString(splitter, chunk, from);
  splitter.inString = false;
  return end + 1;
}

function leaveInString(splitter: Splitter, chunk: Uint8Array, from: number): number {
  splitter.inString = true;
  splitter.isEscaped = isAfterBackslash(chunk, from, chunk.length);
  return chunk.length;
}

/** The present element, which ends in this chunk; null for the nothing in an empty list. */
function cut(
  splitter: Splitter,
  chunk: Uint8Array,
  start: number,
  end: number,
): Omit<Element, 'isGuessed'> | null {
  const tail = chunk.subarray(start, end);
  const bytes = splitter.partBytes === 0 ? tail : Buffer.concat([...splitter.parts, tail]);
  const offset = splitter.consumed + start - splitter.partBytes;
  const { keys } = splitter;
  splitter.keys = 0;
  splitter.parts = [];
  splitter.partBytes = 0;
  const blanks = bytes.findIndex((byte) => !isBlank(byte));
  const isStray = chunk[end] === closingBrace && splitter.shape === 'array';
  if (isStray) throw mistake(splitter, 'a "}" without a "{"', offset + bytes.length);
  if (blanks === -1 && splitter.isComplete && splitter.count === 0) return null;
  if (blanks === -1) throw mistake(splitter, 'a comma without a record', offset + bytes.length);
  return { bytes: bytes.subarray(blanks), index: splitter.count++, offset: offset + blanks, keys };
}

/** Keeps the beginning of an element that goes on in the next chunk. */
function keep(splitter: Splitter, part: Uint8Array): void {
  splitter.parts.push(part);
  splitter.partBytes += part.length;
  const offset = splitter.consumed + part.length - splitter.partBytes;
  if (splitter.partBytes > largestElement) throw mistake(splitter, 'a record of more than 256 MiB', offset);
}

/** Finds the next object after one that has ended; the chunk's length if there is none. A list may have nothing after it. */
function goOn(splitter: Splitter, chunk: Uint8Array, from: number): number {
  const at = findText(chunk, from);
  if (at === -1) return chunk.length;
  if (splitter.shape === 'array' || chunk[at] !== openingBrace)
    throw mistake(splitter, `${preview(chunk, at)} after the end`, splitter.consumed + at);
  splitter.shape = 'objects';
  splitter.depth = 0;
  splitter.isComplete = false;
  return at;
}

function mistake(splitter: Splitter, what: string, offset: number): UserError {
  const record =
    splitter.count === 0 ? 'before any record' : `after record ${splitter.count.toLocaleString('en')}`;
  const place = `at byte ${offset.toLocaleString('en')}, ${record}`;
  return new UserError('archive', `${splitter.file} is not valid JSON: ${what} (${place})`);
}
