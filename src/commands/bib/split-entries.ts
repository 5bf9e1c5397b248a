/** A piece of a bibliography from its @ to its end. */
export interface RawEntry {
  /** What stands behind the @, in small letters: article, string … */
  readonly kind: string;
  /** Places in the text: of the @, and behind the closing brace. */
  readonly begin: number;
  readonly end: number;
  /** Whether it has an end of its own, and not only the beginning of the next one. */
  readonly isClosed: boolean;
}

const start = /@\s*([a-z][\w-]*)\s*([{(])/gi;
/** A line that can only be the beginning of the next entry: somebody forgot a brace. */
const nextStart = /\n[ \t]*@\s*[a-z]+\s*[{(]\s*[^\s,={}()"]+\s*,/iy;

/** Takes the text of a bibliography apart. Whatever stands between entries is a comment, and so is what is in @comment. */
export function splitEntries(text: string): RawEntry[] {
  const entries: RawEntry[] = [];
  start.lastIndex = 0;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    const [head, kind = '', opening = '{'] = match;
    const inside = match.index + head.length;
    const whole = kind.toLowerCase() === 'comment' ? findEnd(text, inside, opening, true) : null;
    const { end, isClosed } = whole?.isClosed ? whole : findEnd(text, inside, opening);
    entries.push({ kind: kind.toLowerCase(), begin: match.index, end, isClosed });
    start.lastIndex = end;
  }
  return entries;
}

/** Only a comment may hold entries, but not where a brace is missing at its end. */
function findEnd(
  text: string,
  inside: number,
  opening: string,
  mayHoldEntries = false,
): Pick<RawEntry, 'end' | 'isClosed'> {
  const signs = /[{}()"\n]/g;
  let depth = 0;
  let isQuoted = false;
  signs.lastIndex = inside;
  for (let match = signs.exec(text); match !== null; match = signs.exec(text)) {
    const [sign] = match;
    if (sign === '\n') {
      nextStart.lastIndex = match.index;
      if (!mayHoldEntries && nextStart.test(text)) return { end: match.index, isClosed: false };
    } else if (sign === '"') {
      if (depth === 0) isQuoted = !isQuoted;
    } else if (sign === '{') depth++;
    else if (sign === '}' && depth > 0) depth--;
    else if (
      depth === 0 &&
      ((sign === '}' && opening === '{') || (sign === ')' && opening === '(' && !isQuoted))
    )
      return { end: match.index + 1, isClosed: true };
  }
  return { end: text.length, isClosed: false };
}
