import { describe, expect, test } from 'vitest';
import { text } from '../../../../src/output/formats/table/colored.ts';
import { text as plainText } from '../../../../src/output/formats/table.ts';
import { type Column, list, type Report } from '../../../../src/output/report.ts';
import { plainLook, samplePage, terminal, textOf } from '../../reports.ts';

function tableOf(report: Report, screen = {}, look = {}): string {
  return textOf(text(report, { ...terminal, ...screen }, { ...plainLook, ...look }));
}

describe('colour', () => {
  const colored = { color: true, links: true };
  const linked: Column<string>[] = [
    {
      key: 'model',
      type: 'text',
      cell: (row) => row,
      screen: {
        title: 'Model',
        leaves: 0,
        floor: 6,
        style: 'strong',
        link: (row) => (row === 'none' ? null : `https://x.org/${row}`),
      },
    },
    { key: 'f1', type: 'number', cell: () => 1, screen: { title: 'F1', leaves: 0, style: 'dim' } },
  ];

  test('dims the head and styles the cells, and a link carries its address', () => {
    expect(tableOf(list(linked, ['BERT', 'none']), colored)).toBe(
      [
        '\u001b[2mMODEL\u001b[22m  \u001b[2mF1\u001b[22m',
        '\u001b]8;;https://x.org/BERT\u001b\\\u001b[1mBERT\u001b[22m\u001b]8;;\u001b\\    \u001b[2m1\u001b[22m',
        '\u001b[1mnone\u001b[22m    \u001b[2m1\u001b[22m',
        '',
      ].join('\n'),
    );
  });

  test('gives no link to an address that could end the terminal’s code', () => {
    const lines = tableOf(list(linked, ['a b', 'a\u0007']), colored, { headers: false });
    expect(lines).not.toContain('\u001b]8');
  });

  test('is absent everywhere when it is off', () => {
    expect(textOf(plainText(list(linked, ['BERT']), terminal, plainLook))).toBe('MODEL  F1\nBERT    1\n');
  });

  test('writes titles and headings strong, labels and hints dim', () => {
    const page = samplePage({ subtitle: [], hints: ['Go on'] });
    const lines = tableOf(page, { color: true }).split('\n');
    expect(lines[0]).toBe('\u001b[1mA Language Model for Papers\u001b[22m');
    expect(lines).toContain('\u001b[1mCODE (2 repositories)\u001b[22m');
    expect(lines[6]).toBe('  \u001b[2mpaper\u001b[22m     https://arxiv.org/abs/1903.10676');
    expect(lines).toContain('\u001b[2mGo on\u001b[22m');
  });
});
