import { markKeys } from './key-order.ts';

/**
 * Parses JSON with its keys in their order, those that look like numbers marked (key-order.ts), and its numbers as text,
 * exactly as they were written: a score of 1.0 must not become 1. (The source text that `JSON.parse` offers to a reviver
 * would do, but a reviver recurses and fails on deep trees.) Throws SyntaxError.
 */
export function parseKeepingNumbers(text: string): unknown {
  const marked = markKeys(text);
  return JSON.parse(holdsNumber.test(marked) ? quoteNumbers(marked) : marked);
}

/** A number after a key. What it finds inside a string costs time and does no harm. */
const holdsNumber = /"\s*:\s*-?\d/;

const maybeNumber = /-?\d[\d.eE+-]*/g;
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const colon = /\s*:/y;

/** Puts every number outside strings between quotes. What only looks like one, or stands as a key, stays a mistake. */
function quoteNumbers(text: string): string {
  return changeOutside(text, (piece) => piece.replace(maybeNumber, quoteNumber));
}

/**
 * Makes JSON of what Python writes for it: NaN, by which tables mean that there is nothing, becomes null, and Infinity a
 * text. Anything else, and JSON itself, comes back as it is.
 */
export function replaceNaN(text: string): string {
  if (!notFinite.test(text)) return text;
  return changeOutside(text, (piece) =>
    piece.replaceAll(new RegExp(notFinite, 'g'), (found) => (found === 'NaN' ? 'null' : `"${found}"`)),
  );
}

const notFinite = /(?<![\w+-])(?:NaN|-?Infinity)(?!\w)/;

/** Changes the pieces of JSON text between its strings. */
function changeOutside(text: string, change: (piece: string) => string): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const string = findQuoteOrEnd(text, at);
    pieces.push(change(text.slice(at, string)));
    at = findStringEnd(text, string);
    pieces.push(text.slice(string, at));
  }
  return pieces.join('');
}

function quoteNumber(found: string, at: number, text: string): string {
  colon.lastIndex = at + found.length;
  return number.test(found) && !colon.test(text) ? `"${found}"` : found;
}

/** The index of the next quote in a text, or its end. */
function findQuoteOrEnd(text: string, from: number): number {
  const quote = text.indexOf('"', from);
  return quote === -1 ? text.length : quote;
}

/** The index in JSON text after the string that begins at `start`. */
export function findStringEnd(text: string, start: number): number {
  let end = findQuoteOrEnd(text, start + 1);
  while (end < text.length && isEscaped(text, end)) end = findQuoteOrEnd(text, end + 1);
  return end + 1;
}

/** Whether an odd number of backslashes stands right before `at`. */
export function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text[first - 1] === '\\') first--;
  return (at - first) % 2 === 1;
}
