import { describe, expect, test } from 'vitest';
import type { Citation } from '../../../src/model.ts';
import type { Look } from '../../../src/output/format.ts';
import { text } from '../../../src/output/formats/latex.ts';
import { latexText, latexWords } from '../../../src/output/formats/latex-text.ts';
import { type Column, list } from '../../../src/output/report.ts';
import { compileLatex, hasLatex } from '../../helpers/latex.ts';
import { printed } from '../../helpers/pwc.ts';
import { pipe, plainLook } from '../reports.ts';

interface Row {
  readonly model: string;
  readonly accuracy: number | null;
  readonly error: number;
}

const rows: readonly Row[] = [
  { model: 'B_1', accuracy: 90, error: 3 },
  { model: '[A]*', accuracy: 91.5, error: 2 },
  { model: 'C & D', accuracy: 91.5, error: 1 },
  { model: '', accuracy: null, error: 2 },
];

const table = (look: Partial<Look> = {}) => {
  const scores = list<Row>(
    [
      { key: 'model', type: 'text', cell: ({ model }) => model, screen: { title: 'Model', leaves: 0 } },
      {
        key: 'accuracy',
        type: 'number',
        cell: ({ accuracy }) => accuracy,
        sortBy: ({ accuracy }) => accuracy,
        better: 'higher',
        screen: { title: 'Accuracy ↑', leaves: 0 },
      },
      {
        key: 'error',
        type: 'number',
        cell: ({ error }) => error,
        sortBy: ({ error }) => error,
        better: 'lower',
        screen: { title: 'Error ↓', leaves: 0, order: -1, text: ({ error }) => `${error}%` },
      },
      { key: 'hidden', type: 'text', cell: () => 'no' },
    ],
    rows,
  );
  return [...text(scores, pipe, { ...plainLook, ...look })].join('');
};

test('tells in a column what on a screen stands above groups of rows', async () => {
  expect((await printed('results scibert --format latex --limit 1')).split('\n')[2]).toMatch(
    /^Task & Dataset /,
  );
  expect((await printed('compare scibert biobert --format latex')).split('\n')[2]).toMatch(
    /^Task & Dataset /,
  );
  expect(await printed('results scibert --format latex --limit 1 --columns dataset')).not.toContain('Task');
});

test('a list that has no columns for a screen, as what is exported, shows all', () => {
  const columns = [
    { key: 'task', type: 'text', cell: (row: { task: string }) => row.task } as const,
    { key: 'papers', type: 'integer', cell: () => 2 } as const,
    { key: 'cite', type: 'citation', cell: () => 'a2019b', screen: { title: 'Cite', leaves: 0 } } as const,
  ];
  const exported = list(columns, [{ task: 'NER & RE' }]);
  expect([...text(exported, pipe, plainLook)].join('')).toBe(
    '\\begin{tabular}{lrl}\n\\toprule\ntask & papers & Cite \\\\\n\\midrule\nNER \\& RE & 2 & \\cite{a2019b} \\\\\n\\bottomrule\n\\end{tabular}\n',
  );
});

test('a number has no bar beside it, which a screen shows', () => {
  const papers = { key: 'papers', type: 'integer', cell: () => 7 } as const;
  const counted = list([{ ...papers, screen: { title: 'Papers', leaves: 0, text: () => '█▉ 7' } }], [{}]);
  expect([...text(counted, pipe, plainLook)].join('')).toContain('\n7 \\\\\n');
});

describe('a LaTeX table', () => {
  test('has what a screen shows, with the best of each column of scores in bold', () => {
    expect(table()).toBe(`\\begin{tabular}{rlr}
\\toprule
Error $\\downarrow$ & Model & Accuracy $\\uparrow$ \\\\
\\midrule
3\\% & B\\_1 & 90 \\\\
2\\% & [A]* & \\textbf{91.5} \\\\
\\textbf{1\\%} & C \\& D & \\textbf{91.5} \\\\
2\\% &  &  \\\\
\\bottomrule
\\end{tabular}
`);
  });

  test('underlines the second best where that is asked for', () => {
    const lines = table({ underlineSecond: true }).split('\n').slice(4, 8);
    expect(lines).toEqual([
      '3\\% & B\\_1 & \\underline{90} \\\\',
      '\\underline{2\\%} & [A]* & \\textbf{91.5} \\\\',
      '\\textbf{1\\%} & C \\& D & \\textbf{91.5} \\\\',
      '\\underline{2\\%} &  &  \\\\',
    ]);
  });

  test('has no head without headers, and every column when all are asked for', () => {
    expect(table({ headers: false })).not.toContain('Model');
    expect(table({ wide: true })).toContain('\\begin{tabular}{lrrl}');
  });

  test('cites by the keys of the bibliography, whichever columns are there', () => {
    const unknown = { authors: [], year: null, venue: null, arxivId: null, doi: null, url: null };
    const paper = (title: string): Citation => ({ ...unknown, key: 'smith2020', title });
    const column = (title: string): Column<string> => ({
      key: title,
      type: 'text',
      cell: () => '1',
      paper: () => paper(title),
    });
    const papers = () => ['A', 'B'].map(paper);
    const compared = list([column('B')], ['row'], { bibliography: { papers } });
    const head = [...text(compared, pipe, { ...plainLook, wide: true })][1];
    expect(head).toBe('B~\\cite{smith2020a} \\\\\n\\midrule\n');
  });

  test('does not let a row begin with what belongs to the row before', () => {
    const names = list([{ key: 'name', type: 'text', cell: (name: string) => name }], ['[1]', '*']);
    const lines = [...text(names, pipe, { ...plainLook, wide: true })];
    expect(lines.slice(2, 4)).toEqual(['{[}1] \\\\\n', '{*} \\\\\n']);
  });

  test.each([
    ['$x^2$ costs $5', '$x^2$ costs \\$5'],
    ['$\\mathcal{L}_1$', '$\\mathcal{L}_1$'],
    ['$\\input{x}$', '\\$\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}\\$'],
    ['$a_b_c$', '\\$a\\_b\\_c\\$'],
    ['a--b', 'a-{}-b'],
    ['Why?`x` Now!`', 'Why?{}`x` Now!{}`'],
    ['\\$x$', '\\textbackslash{}\\$x\\$'],
    [`$${'x'.repeat(300)}$`, `$${'x'.repeat(300)}$`],
    [`$${'x'.repeat(301)}$`, `\\$${'x'.repeat(301)}\\$`],
    [`$${'{'.repeat(8)}x${'}'.repeat(8)}$`, `$${'{'.repeat(8)}x${'}'.repeat(8)}$`],
    ['$\\frac{{{{{{{{{x}}}}}}}}}{y}$', latexWords('$\\frac{{{{{{{{{x}}}}}}}}}{y}$')],
    ['\x1b[31m\u202e', '\\textbackslash{}x1b[31m\\textbackslash{}u202e'],
    ['β ≤ é', '$\\beta$ $\\leq$ é'],
  ])('writes %j as it is printed', (name, expected) => {
    expect(latexText(name)).toBe(expected);
  });

  test.skipIf(!hasLatex)('is compiled by LaTeX, which tells of a mistake', () => {
    const bib = '@misc{a, title = {A}, key = {A}}\n';
    expect(compileLatex(table({ underlineSecond: true }), bib).errors).toEqual([]);
    expect(compileLatex('\\nosuchcommand\n', bib).errors).not.toEqual([]);
    expect(compileLatex('', '@misc{a, title = {A}}\n@misc{a, title = {B}}\n').errors).not.toEqual([]);
  });
});
