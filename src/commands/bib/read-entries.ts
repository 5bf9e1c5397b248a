import { bibtexParser } from 'latex-utensils';
import { plainText, signedFormula, spelledFormula } from './plain-text.ts';
import { type RawEntry, splitEntries } from './split-entries.ts';

/** An entry of a bibliography: where it stands, and what it says. */
export interface BibEntry {
  readonly begin: number;
  readonly end: number;
  /** The number of its first line, from 1. */
  readonly line: number;
  /** What it is cited by; null where it cannot be read. */
  readonly key: string | null;
  /** Names of fields in small letters, values as they are but with @string put in; null where it cannot be read. */
  readonly fields: ReadonlyMap<string, string> | null;
}

type Strings = Map<string, string>;

/** What is no entry of a bibliography. */
const OTHERS = ['comment', 'preamble', 'string'];

/**
 * Reads all entries of a bibliography, each on its own, so that a damaged one spoils no other. Where commas between fields
 * are missing, or stand twice, it is read as if they stood there once.
 */
export function readEntries(text: string): BibEntry[] {
  const strings: Strings = new Map();
  const entries: BibEntry[] = [];
  const lineAt = lineCounter(text);
  for (const raw of splitEntries(text)) {
    const source = text.slice(raw.begin, raw.end);
    if (raw.kind === 'string') addString(source, strings);
    if (OTHERS.includes(raw.kind)) continue;
    const { begin, end } = raw;
    entries.push({ begin, end, line: lineAt(begin), ...readEntry(raw, source, strings) });
  }
  return withYears(entries);
}

/** Where an entry has no year, that of the proceedings which it names by `crossref`: all else there is not the paper's. */
function withYears(entries: readonly BibEntry[]): BibEntry[] {
  const keyed = new Map(entries.map((entry) => [entry.key?.toLowerCase(), entry.fields]));
  return entries.map((entry) => {
    const { fields } = entry;
    const named = fields?.get('crossref')?.trim().toLowerCase();
    const volume = named === undefined ? undefined : keyed.get(named);
    if (!fields || !volume || fields.has('year') || fields.has('date')) return entry;
    const years = [...volume].filter(([name]) => name === 'year' || name === 'date');
    return { ...entry, fields: new Map([...fields, ...years]) };
  });
}

function readEntry(raw: RawEntry, source: string, strings: Strings): Pick<BibEntry, 'key' | 'fields'> {
  const entry = raw.isClosed ? (parse(source) ?? parse(withCommas(source))) : null;
  if (entry === null || !bibtexParser.isEntry(entry)) return { key: keyOf(source), fields: null };
  const fields = new Map<string, string>();
  for (const { name, value } of entry.content) {
    // Of a field that stands twice BibTeX takes the first.
    if (!fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), valueText(value, strings));
  }
  return { key: entry.internalKey ?? null, fields };
}

function parse(source: string): bibtexParser.BibtexAst['content'][number] | null {
  try {
    return bibtexParser.parse(source).content[0] ?? null;
  } catch {
    return null;
  }
}

/** One behind a line that ends with a value, before one that begins with a field; and one where several stand. */
function withCommas(source: string): string {
  return source.replace(/(["}\w])([ \t]*\r?\n\s*[a-z][\w-]*\s*=)/gi, '$1,$2').replace(/,(?:\s*,)+/g, ',');
}

/** Also that of an entry that cannot be read, so that it can be named. */
function keyOf(source: string): string | null {
  return /^@\s*[\w-]+\s*[{(]\s*([^\s,={}()"]+)\s*,/.exec(source)?.[1] ?? null;
}

/** Characters of an abbreviation's text. A few lines that each double the one before would fill the memory. */
const LONGEST_STRING = 100_000;

function addString(source: string, strings: Strings): void {
  const entry = parse(source);
  if (entry === null || !bibtexParser.isStringEntry(entry)) return;
  // Where the value is another abbreviation the parser takes it for a field of an entry without a key.
  const { abbreviation, value, content } = entry as Partial<bibtexParser.StringEntry & bibtexParser.Entry>;
  const fields = content ?? (abbreviation && value ? [{ name: abbreviation, value }] : []);
  for (const field of fields) {
    const text = valueText(field.value, strings);
    if (text.length <= LONGEST_STRING) strings.set(field.name.toLowerCase(), text);
  }
}

function valueText(value: bibtexParser.FieldValue, strings: Strings): string {
  if (value.kind === 'concat') return value.content.map((part) => valueText(part, strings)).join('');
  if (value.kind === 'abbreviation') return strings.get(value.content.toLowerCase()) ?? value.content;
  return value.content;
}

/** The number of the line of each place in turn, in one go through the text. */
function lineCounter(text: string): (place: number) => number {
  let line = 1;
  let at = 0;
  return (place) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < place; next = text.indexOf('\n', at)) {
      line++;
      at = next + 1;
    }
    return line;
  };
}

/** A field as it is read aloud; '' where there is none. */
export function fieldText({ fields }: BibEntry, name: string): string {
  return plainText(fields?.get(name) ?? '');
}

/**
 * The title of an entry as archives may have it: as it is read aloud, with the commands of its formulas, where these
 * say how letters look, spelled out, and with the signs that they write. None where it has no title.
 */
export function titlesOf({ fields }: BibEntry): readonly string[] {
  const latex = fields?.get('title') ?? '';
  const readings = [plainText(latex), plainText(latex, spelledFormula), plainText(latex, signedFormula)];
  return [...new Set(readings)].filter((title) => title !== '');
}
