import { bibtexText } from '../../output/formats/bibtex-text.ts';
import { webAddress } from '../../output/formats/reference.ts';
import type { BibFile } from './bib-file.ts';
import { type BibRow, bestResults } from './bib-rows.ts';

/** Results that are named in an entry. */
const NAMED = 3;

/**
 * The text of a bibliography with the code and the best ranks of the papers that were surely found, as fields that styles
 * pass over. Not a byte of the text is changed but that the fields stand between; one that is there already stays.
 */
export function annotate(file: BibFile, rows: readonly BibRow[]): string {
  const newline = file.text.includes('\r\n') ? '\r\n' : '\n';
  let text = '';
  let done = 0;
  for (const row of rows) {
    const fields = fieldsOf(row, file);
    if (fields.length === 0) continue;
    const { begin, end } = row.entry;
    const source = file.text.slice(begin, end - 1);
    // Behind the last value: what blanks and comments stand before the closing brace stay there.
    const at = begin + endOfValues(source);
    const indent = /\n([ \t]+)[\w-]+\s*=/.exec(source)?.[1] ?? '  ';
    const comma = file.text[at - 1] === ',' ? '' : ',';
    const rest = /^\s*\n/.test(file.text.slice(at, end)) ? '' : newline;
    text +=
      file.text.slice(done, at) + comma + fields.map((field) => newline + indent + field).join(',') + rest;
    done = at;
  }
  return text + file.text.slice(done);
}

/**
 * Where the last value ends: before the blanks and comments behind it. Within a value a "%" has a brace or quote behind
 * it.
 */
function endOfValues(source: string): number {
  let text = source.trimEnd();
  for (;;) {
    const line = text.lastIndexOf('\n') + 1;
    const closed = Math.max(...['{', '}', '"'].map((sign) => text.lastIndexOf(sign)), line - 1);
    const comment = text.indexOf('%', closed + 1);
    if (comment < 0) return text.length;
    text = text.slice(0, comment).trimEnd();
  }
}

function fieldsOf(row: BibRow, { encoding }: BibFile): readonly string[] {
  const [code] = row.repositories;
  const ranks = bestResults(row, NAMED).map(
    ({ rank, of, task, dataset, metric, text }) =>
      `${rank} of ${of}: ${task} on ${dataset} (${metric.trim()} ${text.trim()})`,
  );
  const values: readonly [string, string | null][] = [
    ['pwc_code', code === undefined ? null : webAddress(code.url)],
    ['pwc_official', code?.isOfficial ? 'yes' : null],
    ['pwc_ranks', ranks.length === 0 ? null : bibtexText(ranks.join('; '))],
  ];
  return values.flatMap(([name, value]) => {
    if (value === null || row.entry.fields?.has(name)) return [];
    return [`${name} = {${encoding === 'latin1' ? toLatin1(value) : value}}`];
  });
}

/** What such a file cannot hold is written without its mark, or as a question mark. */
function toLatin1(text: string): string {
  return text.replace(
    /[^\0-\xff]/gu,
    (letter) => letter.normalize('NFKD').replace(/[^\0-\xff]/gu, '') || '?',
  );
}
