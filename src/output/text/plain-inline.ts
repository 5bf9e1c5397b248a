/** The HTML that descriptions use. Whatever else stands between angle brackets ("<instrument, verb, target>") is text. */
const TAGS =
  /<\/?(?:a|b|blockquote|center|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]*|\/)?>/gi;

const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    apos: "'",
    gt: '>',
    hellip: '…',
    isin: '∈',
    ldquo: '“',
    lsquo: '‘',
    lt: '<',
    mdash: '—',
    mu: 'μ',
    nbsp: ' ',
    ndash: '–',
    quot: '"',
    rdquo: '”',
    rsquo: '’',
    sigma: 'σ',
    times: '×',
  }),
);

/**
 * Text that is kept as it stands: code and formulas. In a formula Markdown has its underscores and stars escaped. What
 * was opened is looked for as far as it may be closed, here and below: a text of nothing but openings would take minutes.
 */
const KEPT =
  /(`{1,20})([^`]+)\1(?!`)|\$\$[^$]+\$\$|\$(?!\s)[^$\n]*(?:\n[^$\n]+)*\$|\\begin\{(\w+\*?)\}[\s\S]{0,2000}?\\end\{\3\}/g;

const heldMark = /\ue000(\d+)\ue001/g;

/**
 * Markdown and HTML within lines as text: of a link its text, of a picture nothing but its name, `x<sub>i</sub>` as x_i.
 * Code and formulas stay as they are. `references` are the names that the text defines for addresses.
 */
export function plainInline(text: string, references: ReadonlySet<string>): string {
  const held: string[] = [];
  const open = text.replace(KEPT, (whole: string, _ticks: string, code?: string) => {
    held.push(code === undefined ? whole.replace(/\\([_*])/g, '$1').replace(/\\\\([{}])/g, '\\$1') : code);
    return `\ue000${held.length - 1}\ue001`;
  });
  const plain = dropTags(dropEmphasis(plainLinks(open, references)));
  const unescaped = plain.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return decodeEntities(unescaped).replace(heldMark, (whole, index: string) => held[Number(index)] ?? whole);
}

function plainLinks(text: string, references: ReadonlySet<string>): string {
  const address = /\(\s*<?((?:[^()\s<>]|\([^()\s]*\))*)>?(?:\s+["'][^"'\n]*["'])?\s*\)/.source;
  const name = /\[((?:[^[\]\\]|\\.|\[[^[\]]*\])*)\]/.source;
  return (
    text
      .replace(new RegExp(`!${name}${address}`, 'g'), '$1')
      .replace(new RegExp(`${name}${address}`, 'g'), (_, label: string, url: string) => label.trim() || url)
      // An address with blanks in it, as people paste them.
      .replace(/\[([^[\]]+)\]\((?:https?:\/)?\/[^()\n]*\)/g, '$1')
      .replace(/<((?:https?|ftp):\/\/[^<>\s]+|mailto:[^<>\s]+)>/g, '$1')
      .replace(/\[([^[\]]+)\](?:\[([^[\]]*)\])?/g, (whole, label: string, reference?: string) =>
        references.has((reference || label).toLowerCase()) ? label : whole,
      )
  );
}

/** Signs within a word or between blanks are no markup: `file_name`, `3 * 4`. */
function dropEmphasis(text: string): string {
  return text
    .replace(/(?<=^|[^\s\d*])\*{2,4}|\*{2,4}(?=[^\s\d*])|(?<=\s)\*{2,4}(?=\d)|\*{2,4}(?=[\s.,:;)]|$)/gm, '')
    .replace(/(?<![\p{L}\p{N}*\\])\*(?=[^\s*])([^*]*[^\s*\\])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_\\])__(?=[^\s_])([^\n]{0,2000}?[^\s_\\])__(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_\\/])_(?=[^\s_])([^_\n]*[^\s_\\])_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/~~(?=\S)([^~\n]+)~~/g, '$1');
}

function dropTags(text: string): string {
  return dropComments(text)
    .replace(/<sup(?:\s[^<>]*)?>\s*(?=st\b|nd\b|rd\b|th\b|TM\b)/gi, '')
    .replace(/<sup(?:\s[^<>]*)?>/gi, '^')
    .replace(/<sub(?:\s[^<>]*)?>/gi, '_')
    .replace(TAGS, '');
}

/** Comments of any length, in one pass: one that is not closed is none. */
function dropComments(text: string): string {
  let kept = '';
  let start = 0;
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', start)) {
    const close = text.indexOf('-->', open + 4);
    if (close < 0) break;
    kept += text.slice(start, open);
    start = close + 3;
  }
  return kept + text.slice(start);
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
