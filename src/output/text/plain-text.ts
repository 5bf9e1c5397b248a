import { plainInline } from './plain-inline.ts';

/** A line of Markdown by what it does to the lines around it. */
type LineKind = 'blank' | 'rule' | 'heading' | 'item' | 'row' | 'verbatim' | 'text';

const listItem = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+(?=\S)/;
const reference = /^ {0,3}\[([^\]\n]+)\]:\s+\S.*$/gm;
const hardBreak = '\ue002';

/**
 * A description as text for people: paragraphs with a blank line between them, an item of a list or a row of a table on
 * a line of its own. Links are their text, markup is gone, code and formulas stay. Credits of pictures are left out, as the
 * pictures are. The dumps' descriptions are Markdown with some HTML, in which a line break is mostly a blank.
 * Returns '' where nothing is left.
 */
export function plainText(markdown: string): string {
  const text = dropCredits(shortenBlanks(markdown.replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ')));
  const references = new Set([...text.matchAll(reference)].map(([, name = '']) => name.toLowerCase()));
  const open = breakAtTags(text.replace(reference, ''));
  return splitFences(open)
    .map((part, index) => (index % 2 === 1 ? verbatim(part) : prose(part, references)))
    .filter((part) => part !== '')
    .join('\n\n')
    .trim();
}

/** What looks for the end of a line behind blanks begins anew at each of them: thousands in a row would take minutes. */
function shortenBlanks(text: string): string {
  return text.replace(/\s{200,}/g, (blanks) => blanks.replace(/[^\n]/g, '').slice(0, 2) || ' ');
}

/** HTML that ends a line or a paragraph ends one here. */
function breakAtTags(text: string): string {
  return text
    .replace(/<br\s*\/?>\n?/gi, `${hardBreak}\n`)
    .replace(/<li(?:\s[^<>]*)?>/gi, '\n- ')
    .replace(/<\/(?:tr|li)>/gi, '\n')
    .replace(/<\/t[dh]>\s*(?=<t[dh])/gi, ' | ')
    .replace(/<\/?(?:p|div|h[1-6]|ul|ol|table|blockquote|center|hr)(?:\s[^<>]*|\/)?>/gi, '\n\n');
}

/** Every second part is what stands between two fences of code. */
function splitFences(text: string): string[] {
  const parts = text.split(/^[ \t]*(?:```|~~~).*$/m);
  if (parts.length % 2 === 1) return parts;
  // The last fence was never closed: what follows it is read as text.
  return [...parts.slice(0, -2), parts.slice(-2).join('\n\n')];
}

function verbatim(text: string): string {
  return text.replace(/^\s*\n|\s+$/g, '').replace(/[ \t]+$/gm, '');
}

function prose(text: string, references: ReadonlySet<string>): string {
  return text
    .split(/\n[ \t]*\n/)
    .flatMap((block) => blocksOf(plainInline(block, references)))
    .join('\n\n');
}

/** Credits of pictures stand in a grey span, which may end a paragraph, or in a line that begins so. */
function dropCredits(text: string): string {
  return text
    .replace(
      /<span(?:\s[^<>]*)?>\s*\(?\s*(?:image|picture|photo|figure)s?\s+(?:credit|source)[^<]*<\/span>/gi,
      '',
    )
    .replace(
      /^[ \t(*_]*(?:image|picture|photo|figure)s?[ -](?:credit|source)s?\b[*_ \t]*(?:[:([]|here|$)[^\n[]*(?:\[[^\]]*\](?:\([^()\s]*\))?)?.*$/gim,
      '',
    );
}

/** The paragraphs of a block: its lines run together but where Markdown keeps them apart. */
function blocksOf(block: string): string[] {
  const blocks: string[][] = [[]];
  let before: LineKind = 'blank';
  let isBroken = true;
  for (const line of block.split('\n')) {
    const kind = kindOf(line, before);
    const words = wordsOf(line, kind);
    // A line under a text makes a heading of it, as one between two texts parts them.
    if (kind === 'rule' && !line.includes('|')) blocks.push([]);
    if (kind === 'rule' || words === '') continue;
    if (kind === 'heading' || before === 'heading') blocks.push([]);
    const lines = blocks.at(-1) ?? [];
    const last = lines.at(-1);
    if (kind === 'text' && last !== undefined && !isBroken) lines[lines.length - 1] = `${last} ${words}`;
    else lines.push(words);
    isBroken = line.includes(hardBreak) || / {2}$|\\$/.test(line) || kind === 'row' || kind === 'verbatim';
    before = kind;
  }
  return blocks.map((lines) => lines.join('\n')).filter((lines) => lines !== '');
}

function kindOf(line: string, before: LineKind): LineKind {
  if (line.trim() === '') return 'blank';
  if (/^\s*(?:[-*_=]\s*){3,}$|^\s*[|:]?\s*:?--[-|:\s]*$/.test(line)) return 'rule';
  if (/^\s{0,3}(?:#{1,6}\s|#{2,6}\w)/.test(line)) return 'heading';
  if (listItem.test(line)) return 'item';
  if (/^\s*\|.*\|/.test(line)) return 'row';
  return /^(?: {4}|\t)/.test(line) && before !== 'item' && before !== 'text' ? 'verbatim' : 'text';
}

function wordsOf(line: string, kind: LineKind): string {
  const text = line.replaceAll(hardBreak, '').replace(/\s+/g, ' ').replace(/\\$/, '').trim();
  if (kind === 'heading') return text.replace(/^#+ ?|\s*#+$/g, '');
  if (kind === 'item') return text.replace(/^[*+•] /, '- ');
  if (kind === 'row') return text.replace(/^\| ?| ?\|$/g, '').trim();
  return text.replace(/^(?:> ?)+/, '');
}
