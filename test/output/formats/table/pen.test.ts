import { expect, test } from 'vitest';
import { hintLines } from '../../../../src/output/formats/table/foot.ts';
import { dress } from '../../../../src/output/formats/table/lines.ts';
import { createPen, noPaint } from '../../../../src/output/formats/table/pen.ts';
import { terminal } from '../../reports.ts';

const pen = createPen(terminal, noPaint);

test('in ASCII a bar is of whole cells, and at least one', () => {
  const ascii = createPen({ ...terminal, unicode: false }, noPaint);
  expect(['███▌ 5', '███ 5', '▏ 1'].map(ascii.clean)).toEqual(['### 5', '### 5', '# 1']);
});

test('a metric keeps its arrow where at least a letter stands before it', () => {
  expect([10, 9, 4, 3, 1].map((width) => pen.cut('F1 score ↑', width))).toEqual([
    'F1 score ↑',
    'F1 sco… ↑',
    'F… ↑',
    'F1…',
    '…',
  ]);
});

test('a word is marked with its accents, however they are written', () => {
  const column = {
    key: 'name',
    type: 'text' as const,
    cell: () => '',
    screen: { title: 'Name', leaves: 0, marks: (word: string) => word === 'cafe\u0301' },
  };
  const shout = createPen(terminal, { ...noPaint, bold: (text) => `*${text}*` });
  expect(dress('the cafe\u0301, cafe', column, null, shout)).toBe('the *cafe\u0301*, cafe');
});

test('a hint keeps its blanks where it fits, else has its parts on few lines, and is never broken within a command', () => {
  const line = 'Cite: pwc cite x    Open: pwc open x';
  expect([36, 35, 33, 15, 9].map((width) => hintLines(line, width, pen))).toEqual([
    [line],
    ['Cite: pwc cite x  Open: pwc open x'],
    ['Cite: pwc cite x', 'Open: pwc open x'],
    ['Cite:', '  pwc cite x', 'Open:', '  pwc open x'],
    ['Cite:', '  pwc cite x', 'Open:', '  pwc open x'],
  ]);
  expect(hintLines('Others: --metric F1  --metric Recall  --metric EM  …', 24, pen)).toEqual([
    'Others: --metric F1',
    '--metric Recall',
    '--metric EM  …',
  ]);
  expect(hintLines('pwc rank "a b" c', 6, pen)).toEqual(['pwc rank "a b" c']);
  expect(hintLines('no command', 6, pen)).toEqual(['no com', 'mand']);
});
