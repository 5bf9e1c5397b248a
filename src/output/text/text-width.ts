import stringWidth from 'fast-string-width';

/** The width of a text without control characters, in cells of a terminal: wide characters take two, marks none. */
export function displayWidth(text: string): number {
  return isPlain(text) ? text.length : stringWidth(text);
}

/**
 * Visible ASCII, Latin, Greek and Cyrillic letters, dashes, dots, arrows and signs of formulas: one cell each, without
 * a table of scripts.
 */
function isPlain(text: string): boolean {
  return /^[ -~\u00a0-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u203b\u2190-\u22ff]*$/.test(text);
}

/** The text with blanks behind it, so that it takes `width` cells; as it is where it takes more. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** `text`, cut by whole graphemes to at most `width` cells; what is missing is shown by `ellipsis`. */
export function cut(text: string, width: number, ellipsis: string): string {
  if (displayWidth(text) <= width) return text;
  const mark = displayWidth(ellipsis) <= width ? ellipsis : '.'.repeat(width);
  return takeCells(text, width - displayWidth(mark)).trimEnd() + mark;
}

/** The text, of which at most `width` cells are left: its beginning and its end, with the ellipsis between. */
export function cutMiddle(text: string, width: number, ellipsis: string): string {
  if (displayWidth(text) <= width) return text;
  const room = Math.floor((width - displayWidth(ellipsis)) / 2);
  let end = '';
  for (const segment of [...segments(text)].reverse()) {
    if (displayWidth(segment + end) > room) break;
    end = segment + end;
  }
  return cut(text, width - displayWidth(end), ellipsis) + end;
}

const isToCopy = /^\W*https?:\/\/|^[a-z0-9]+(?:-[a-z0-9]+){2,}$/;

/**
 * The lines of `text` when each may take `width` cells. Lines break at blanks; a word longer than a line is cut
 * between graphemes (Chinese has no blanks), but an address or a slug stays whole even if it is too long, so that it
 * can be copied and clicked. A no-break space does not break.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) {
      line = longer;
    } else if (displayWidth(word) <= width || isToCopy.test(word)) {
      if (line !== '') lines.push(line);
      line = word;
    } else {
      const begun = line === '' ? '' : `${line} `;
      const pieces = breakWord(word, width, displayWidth(begun));
      // Nothing of the word has room behind the line: a blank would end it.
      pieces[0] = pieces[0] === '' ? line : `${begun}${pieces[0]}`;
      line = pieces.pop() ?? '';
      // One by one: more arguments than a call can have are in a word of some megabytes.
      for (const piece of pieces) lines.push(piece);
    }
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * The pieces of a word, the first for a line of which so many cells are used: '' where none are left. Goes through the word
 * once: it may be a megabyte long.
 */
function breakWord(text: string, width: number, usedBefore: number): string[] {
  const pieces: string[] = [];
  let start = 0;
  let end = 0;
  let used = usedBefore;
  for (const segment of segments(text)) {
    const cells = displayWidth(segment);
    if (used + cells > width && used > 0) {
      pieces.push(text.slice(start, end));
      start = end;
      used = 0;
    }
    used += cells;
    end += segment.length;
  }
  return [...pieces, text.slice(start)];
}

/** The longest beginning of `text` that takes at most `width` cells and ends between two graphemes. */
function takeCells(text: string, width: number): string {
  if (isPlain(text)) return text.slice(0, Math.max(width, 0));
  let end = 0;
  let used = 0;
  for (const { segment } of graphemes(text)) {
    used += displayWidth(segment);
    if (used > width) break;
    end += segment.length;
  }
  return text.slice(0, end);
}

/** What a reader takes for one character each. The tables of `Intl` take as long to load as a whole answer to print. */
function* segments(text: string): Generator<string> {
  if (isPlain(text)) yield* text;
  else for (const { segment } of graphemes(text)) yield segment;
}

let segmenter: Intl.Segmenter | undefined;

function graphemes(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}
