import stringWidth from 'fast-string-width';

/** The width of a text without control characters, in cells of a terminal: wide characters take two, marks none. */
export function displayWidth(text: string): number {
  return stringWidth(text);
}

/** `text`, cut by whole graphemes to at most `width` cells; what is missing is shown by `ellipsis`. */
export function cut(text: string, width: number, ellipsis: string): string {
  if (displayWidth(text) <= width) return text;
  const mark = displayWidth(ellipsis) <= width ? ellipsis : '.'.repeat(width);
  return takeCells(text, width - displayWidth(mark)).trimEnd() + mark;
}

/**
 * The lines of `text` when each may take `width` cells. Lines break at blanks; a word longer than a line is cut
 * between graphemes (Chinese has no blanks), but an address stays whole even if it is too long, so that it can be
 * copied and clicked. A no-break space does not break.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) {
      line = longer;
    } else if (displayWidth(word) <= width || /^\W*https?:\/\//.test(word)) {
      if (line !== '') lines.push(line);
      line = word;
    } else {
      const pieces = breakWord(longer, width);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? '';
    }
  }
  return line === '' ? lines : [...lines, line];
}

function breakWord(text: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (displayWidth(rest) > width) {
    const piece = takeCells(rest, width) || firstGrapheme(rest);
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return rest === '' ? pieces : [...pieces, rest];
}

/** The longest beginning of `text` that takes at most `width` cells and ends between two graphemes. */
function takeCells(text: string, width: number): string {
  if (/^[ -~]*$/.test(text)) return text.slice(0, Math.max(width, 0));
  let end = 0;
  let used = 0;
  for (const { segment } of graphemes(text)) {
    used += displayWidth(segment);
    if (used > width) break;
    end += segment.length;
  }
  return text.slice(0, end);
}

function firstGrapheme(text: string): string {
  for (const { segment } of graphemes(text)) return segment;
  return text;
}

let segmenter: Intl.Segmenter | undefined;

function graphemes(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}
