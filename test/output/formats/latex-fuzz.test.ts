import { describe, expect, test } from 'vitest';
import type { Citation } from '../../../src/model.ts';
import { text as bibtex } from '../../../src/output/formats/bibtex.ts';
import { text as csl } from '../../../src/output/formats/csl-json.ts';
import { text as latex } from '../../../src/output/formats/latex.ts';
import { text as ris } from '../../../src/output/formats/ris.ts';
import { arrange } from '../../../src/output/print/arrange.ts';
import { type List, list } from '../../../src/output/report.ts';
import { readCslJson, readRis } from '../../helpers/bibliography-readers.ts';
import { hostileNames } from '../../helpers/hostile-names.ts';
import { compileLatex, hasLatex } from '../../helpers/latex.ts';
import { pipe, plainLook } from '../reports.ts';

const names = hostileNames(10_000);

function citationOf(name: string, index: number): Citation {
  const other = (step: number) => names[(index * 7 + step) % names.length] ?? '';
  return {
    key: `key${index}`,
    title: name,
    authors: [other(1), other(2), 'Iz Beltagy'],
    year: '2019',
    venue: index % 3 === 0 ? other(3) : null,
    arxivId: index % 3 === 1 ? '1903.10676' : other(4),
    doi: index % 5 === 0 ? `10.1234/${other(5)}` : null,
    url: `https://example.org/${other(6)}`,
  };
}

/** The names with their places, as a list of papers. */
function papers(from: number, to: number): List {
  const rows = names.slice(from, to).map((name, index) => ({ name, index: from + index }));
  return list(
    [
      {
        key: 'name',
        type: 'text',
        cell: ({ name }) => name,
        screen: { title: names[from] ?? '', leaves: 0 },
      },
      {
        key: 'score',
        type: 'number',
        cell: ({ index }) => index,
        sortBy: ({ index }) => index,
        better: 'lower',
        screen: { title: 'Score', leaves: 0 },
      },
    ],
    rows,
    { bibliography: { citation: ({ name, index }) => citationOf(name, index) } },
  );
}

const table = (from: number, to: number) =>
  [...latex(arrange(papers(from, to), { cites: true }), pipe, plainLook)].join('');
const bibliography = [...bibtex(papers(0, names.length))].join('');
const control = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/;

/** How many braces are open at the end; below zero where one is closed that is not open. A backslash takes none away, as in BibTeX. */
function openBraces(text: string): number {
  let open = 0;
  for (const [sign] of text.matchAll(/[{}]/g)) {
    open += sign === '{' ? 1 : -1;
    if (open < 0) return open;
  }
  return open;
}

describe('10,000 hostile names', () => {
  test('come through LaTeX with every brace closed and no raw control', () => {
    const rows = table(0, names.length).split('\n');
    expect(rows).toHaveLength(names.length + 7);
    expect(rows.filter((row) => openBraces(row) !== 0 || control.test(row))).toEqual([]);
  });

  test('come through LaTeX without a command of their own', () => {
    const known =
      /^\\(?:begin|end|toprule|midrule|bottomrule|textbf|underline|cite|text[a-z]+|mathcal|frac|alpha|Gamma|rightarrow|leq|[&%#_$\\,;:! ])$/;
    const commands = new Set(table(0, names.length).match(/\\(?:[a-zA-Z]+|.)/g));
    expect([...commands].filter((command) => !known.test(command))).toEqual([]);
  });

  test('come through BibTeX with every brace of every field closed and no raw control', () => {
    const lines = bibliography.split('\n');
    const fields = lines.filter((line) => line.startsWith('  '));
    expect(fields.filter((line) => openBraces(line) !== 0 || control.test(line))).toEqual([]);
    expect(lines.filter((line) => !/^(?:@[a-z]+\{key\d+,|\}|| {2}[a-zA-Z]+ = \{.+\},?)$/.test(line))).toEqual(
      [],
    );
  });

  test('come through RIS and CSL-JSON as one record each, under one key, and no raw control', () => {
    const records = readRis([...ris(papers(0, names.length))].join(''));
    const items = readCslJson([...csl(papers(0, names.length))].join(''));
    const keys = names.map((_, index) => `key${index}`);
    expect(records.map((record) => record[1])).toEqual(keys.map((key) => ['ID', key]));
    expect(items.map(({ id }) => id)).toEqual(keys);
    const values = [
      ...records.flat().map(([, value]) => value),
      ...items.map((item) => JSON.stringify(item)),
    ];
    expect(values.filter((value) => control.test(value))).toEqual([]);
  });

  test.skipIf(!hasLatex)('are compiled by LaTeX and BibTeX without an error', { timeout: 300_000 }, () => {
    const tables = Array.from(
      { length: names.length / 50 },
      (_, at) => `${table(at * 50, at * 50 + 50)}\\newpage\n`,
    );
    const { errors, bbl } = compileLatex(tables.join('\n'), bibliography);
    expect(errors.slice(0, 10)).toEqual([]);
    expect(bbl.match(/\\bibitem/g)).toHaveLength(names.length);
  });
});
