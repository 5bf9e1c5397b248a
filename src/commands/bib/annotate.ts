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

/** Where the last value of an entry ends, or the comma behind it: before the blanks and comments that follow. */
function endOfValues(source: string): number {
  const signs = /[\n%"{}]|[^\s%"{}]+/g;
  // In the key a "%" is no comment.
  signs.lastIndex = source.indexOf(',') + 1;
  let [depth, end] = [0, signs.lastIndex];
  let [isQuoted, isComment] = [false, false];
  for (let match = signs.exec(source); match !== null; match = signs.exec(source)) {
    const [sign] = match;
    const isInValue = depth > 0 || isQuoted;
    if (sign === '\n') isComment = false;
    else if (sign === '%' && !isInValue) isComment = true;
    if (isComment || sign === '\n') continue;
    if (sign === '"' && depth === 0) isQuoted = !isQuoted;
    else if (sign === '{') depth++;
    else if (sign === '}') depth = Math.max(0, depth - 1);
    end = signs.lastIndex;
  }
  return end;
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
