import { isEscaped } from './numbers.ts';

/** What stands between the texts. */
const token = /(None|nan|True|False)(?!\w)|(-?\d[\w.+-]*)|([[\]{},:])|\s+/uy;

const words: Readonly<Record<string, string>> = { None: 'null', nan: 'null', True: 'true', False: 'false' };

/**
 * Makes JSON of a list or an object as Python prints it, which is how tables of pandas hold them: `['A', "B's", None]`,
 * also without commas between texts, as NumPy prints lists. Null where it holds anything else.
 */
export function pythonToJson(text: string): string | null {
  const pieces: string[] = [];
  let isAfterText = false;
  for (let at = 0; at < text.length; ) {
    const isText = text[at] === "'" || text[at] === '"';
    const end = isText ? findEnd(text, at) : findTokenEnd(text, at);
    if (end === 0) return null;
    const found = text.slice(at, end);
    if (isText) pieces.push(isAfterText ? ',' : '', quote(found.slice(1, -1)));
    else pieces.push(words[found] ?? found);
    if (isText || found.trim() !== '') isAfterText = isText;
    at = end;
  }
  return pieces.join('');
}

/** The index after the text that begins at `start`; 0 if it does not end. Not by a pattern: a long one fills the stack. */
function findEnd(text: string, start: number): number {
  const mark = text[start] as string;
  let end = text.indexOf(mark, start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf(mark, end + 1);
  return end + 1;
}

function findTokenEnd(text: string, start: number): number {
  token.lastIndex = start;
  return token.test(text) ? token.lastIndex : 0;
}

const escaped = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([\s\S]))/gu;

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\n': '' };

/** The text between Python's quotes as JSON. */
function quote(written: string): string {
  const text = written.replace(escaped, (_, x, u, long, other: string) => {
    const code = Number.parseInt(x ?? u ?? long, 16);
    return Number.isNaN(code) || code > 0x10ffff ? (controls[other] ?? other) : String.fromCodePoint(code);
  });
  return JSON.stringify(text.toWellFormed());
}
