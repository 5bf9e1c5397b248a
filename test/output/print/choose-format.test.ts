import { expect, test } from 'vitest';
import { chooseFormat } from '../../../src/output/print/choose-format.ts';
import { names } from '../reports.ts';

const choose = (output: string, more: object = {}) =>
  chooseFormat(names(['a']), { color: 'never', output, ...more }, false);

test.each([
  ['chart.pdf', 'pwc writes no pdf. A chart as a picture is svg, and as a page html.'],
  ['rows.xlsx', 'pwc writes no xlsx. Spreadsheets open csv.'],
  ['rows.csv.gz', 'pwc writes no gz. Pack it behind a pipe: --csv | gzip > rows.csv.gz'],
  ['papers.ENW', 'pwc writes no enw. Reference managers read bib and ris.'],
])('an ending that asks for what pwc does not write is refused: %s', (file, message) => {
  expect(() => choose(file)).toThrow(message);
});

test('whoever names a format may call the file what they want', () => {
  expect(choose('papers.enw', { format: 'bibtex' })).toBe('bibtex');
  // One id a line is of no format.
  expect(choose('ids.enw', { ids: true })).toBe('tsv');
});
