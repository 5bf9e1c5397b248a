import { describe, expect, test } from 'vitest';
import { text } from '../../../../src/output/formats/table.ts';
import { type Column, list } from '../../../../src/output/report.ts';
import { displayWidth } from '../../../../src/output/text/text-width.ts';
import { countedRows, names, pipe, plainLook, terminal, textOf } from '../../reports.ts';
import { tableOf } from '../result-table.ts';

describe('a long list', () => {
  const values = Array.from({ length: 31 }, (_, index) => `row ${index + 1}`);

  test('stops after 30 rows on a terminal and says how many there are', () => {
    expect(
      tableOf({ ...names(values), count: 31, hints: ['See: pwc x'] })
        .split('\n')
        .slice(29),
    ).toEqual(['row 29', 'row 30', '', '30 of 31 (--limit 0 for all)', 'See: pwc x', '']);
  });

  test('is whole where each row answers something of its own', () => {
    expect(tableOf({ ...names(values), isWhole: true })).toBe(`NAME\n${values.join('\n')}\n`);
  });

  test('keeps a column away that had no room among its first rows', () => {
    const columns: Column<number>[] = [
      {
        key: 'name',
        type: 'text',
        cell: (row) => `${row} `.repeat(9).trim(),
        screen: { title: 'Name', leaves: 0, floor: 18 },
      },
      { key: 'n', type: 'integer', cell: (row) => row, screen: { title: 'N', leaves: 1 } },
    ];
    const rows = Array.from({ length: 1002 }, (_, index) => index);
    const lines = tableOf(list(columns, rows), { width: 20 }, { limit: 0 }).split('\n');
    expect([lines[0], lines[1], lines[1002]]).toEqual(['NAME', '0 0 0 0 0 0 0 0 0', '1001 1001 1001 1001…']);
  });

  test('does not count what nobody has counted', () => {
    expect(tableOf(names(values), {}, { limit: 2 })).toBe(
      'NAME\nrow 1\nrow 2\n\nthe first 2 (--limit 0 for all)\n',
    );
  });

  test('is whole in a pipe, without hints', () => {
    const piped = textOf(text({ ...names(values), hints: ['See: pwc x'] }, pipe, plainLook));
    expect(piped).toBe(`NAME\n${values.join('\n')}\n`);
  });

  test('is whole when it was asked for, and says nothing about a limit it did not reach', () => {
    expect(tableOf(names(values), {}, { limit: 0 })).toBe(`NAME\n${values.join('\n')}\n`);
    expect(tableOf(names(values), {}, { limit: 31 })).toBe(`NAME\n${values.join('\n')}\n`);
  });

  test('reads one row more than it shows, and closes the rest', () => {
    const counted = countedRows(1000);
    tableOf({ ...names([]), rows: counted.rows }, {}, { limit: 5 });
    expect(counted.read()).toBe(6);
    expect(counted.isClosed()).toBe(true);
  });

  test('starts before all rows are read, in batches that grow a rank by a digit', () => {
    const counted = countedRows(5000);
    const columns: Column<number>[] = [
      { key: 'rank', type: 'integer', cell: (row) => row + 1, screen: { title: '#', leaves: 0 } },
      {
        key: 'name',
        type: 'text',
        cell: (row) => 'x'.repeat(row < 1000 ? 9 : 30),
        screen: { title: 'Name', leaves: 0, floor: 4 },
      },
    ];
    const lines: string[] = [];
    for (const line of text(list(columns, counted.rows), terminal, { ...plainLook, limit: 0 })) {
      lines.push(line);
      if (lines.length === 1) expect(counted.read()).toBe(1000);
    }
    expect(lines).toHaveLength(5001);
    expect(lines.slice(998, 1003)).toEqual([
      ' 998  xxxxxxxxx\n',
      ' 999  xxxxxxxxx\n',
      '1000  xxxxxxxxx\n',
      '1001  xxxxxxxx…\n',
      '1002  xxxxxxxx…\n',
    ]);
    expect(lines.at(-1)).toBe('5000  xxxxxxxx…\n');
  });
});

describe('the width of the screen', () => {
  const words = [
    '日本語の固有表現抽出',
    '👩‍👩‍👧‍👦👍🏽',
    'cafe\u0301 नमस्ते ไทย',
    'a\u001b[31mb',
    'plain text of some length',
    '',
  ];
  const columns: Column<number>[] = [0, 1, 2, 3, 4].map((column) => ({
    key: `column_${column}`,
    type: column % 2 === 0 ? 'text' : 'number',
    cell: (row: number) => (words[(row + column) % words.length] ?? '').repeat(1 + ((row * column) % 3)),
    screen: { title: `Head ${column}`, leaves: column % 3, ...(column < 3 ? { floor: 4 + column } : {}) },
  }));

  test('is never exceeded by a table, whatever its rows', () => {
    for (let width = 20; width <= 200; width += 1) {
      const rows = Array.from({ length: 12 }, (_, index) => index + (width % 5));
      for (const line of tableOf(list(columns, rows), { width }).split('\n')) {
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(line).toBe(line.trimEnd());
      }
    }
  });
});
