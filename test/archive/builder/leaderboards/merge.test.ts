import { describe, expect, test } from 'vitest';
import {
  emptyLeaderboard,
  type MergedLeaderboard,
  mergeAppearance,
  mergedLeaderboard,
} from '../../../../src/archive/builder/leaderboards/merge.ts';
import type { LeaderboardRow, LeaderboardTable } from '../../../../src/model.ts';

function row(
  model: string,
  scores: Readonly<Record<string, string>>,
  more: Partial<LeaderboardRow> = {},
): LeaderboardRow {
  return {
    model,
    scores: new Map(Object.entries(scores)),
    paperTitle: null,
    paperUrl: null,
    date: null,
    codeLinks: [],
    usesExtraData: null,
    ...more,
  };
}

function table(
  metrics: readonly string[],
  rows: readonly LeaderboardRow[],
  more: Partial<LeaderboardTable> = {},
): LeaderboardTable {
  return { task: 'T', dataset: 'D', description: null, url: null, metrics, rows, ...more };
}

/** Unites appearances; places are "appearance.row", both from 1. Returns what there is and how many rows were merged. */
function merge(...appearances: readonly LeaderboardTable[]): {
  board: MergedLeaderboard;
  merged: number[];
  lines: string[];
} {
  const gathered = emptyLeaderboard(1, 'T', 'D');
  const merged = appearances.map((appearance, index) =>
    mergeAppearance(
      gathered,
      appearance,
      appearance.rows.map((_, at) => `${index + 1}.${at + 1}`),
    ),
  );
  const board = mergedLeaderboard(gathered);
  return { board, merged, lines: board.rows.map(({ row: { model }, place }) => `${model} ${place}`) };
}

describe('the appearances of a leaderboard', () => {
  const a = row('A', { F1: '90' });
  const b = row('B', { F1: '80' });

  test('are one when they are the same', () => {
    const { lines, merged } = merge(table(['F1'], [a, b]), table(['F1'], [a, b]), table(['F1'], [b, a]));
    expect({ lines, merged }).toEqual({ lines: ['A 1.1', 'B 1.2'], merged: [0, 2, 2] });
  });

  test('keep rows that are equal inside one of them', () => {
    const { lines, merged } = merge(table(['F1'], [a, a, b]), table(['F1'], [a, a, b]));
    expect({ lines, merged }).toEqual({ lines: ['A 1.1', 'A 1.2', 'B 1.3'], merged: [0, 3] });
  });

  test('have a row as often as the one that has it most often', () => {
    const { lines, merged } = merge(
      table(['F1'], [a]),
      table(['F1'], [a, a]),
      table(['F1'], [a, a, a]),
      table(['F1'], [a]),
    );
    expect({ lines, merged }).toEqual({ lines: ['A 1.1', 'A 2.2', 'A 3.3'], merged: [0, 1, 2, 1] });
  });

  test('have a row no more often when one of them has it less often', () => {
    const { lines } = merge(table(['F1'], [a, a]), table(['F1'], [a]), table(['F1'], [a, a]));
    expect(lines).toEqual(['A 1.1', 'A 1.2']);
  });

  test('put new rows and new metrics at the end', () => {
    const c = row('C', { EM: '85', Size: '1M' });
    const { board, lines } = merge(table(['F1'], [a, b]), table(['EM', 'F1'], [c, a, b]));
    expect(lines).toEqual(['A 1.1', 'B 1.2', 'C 2.1']);
    expect(board.metrics).toEqual(['F1', 'EM', 'Size']);
  });

  test('keep the first description and page that there is', () => {
    const { board } = merge(
      table([], []),
      table([], [], { description: 'first', url: 'https://x.org/1' }),
      table([], [], { description: 'second', url: 'https://x.org/2' }),
    );
    expect([board.description, board.url]).toEqual(['first', 'https://x.org/1']);
  });

  test.each<[string, LeaderboardRow]>([
    ['the model', row('A ', { F1: '90' })],
    ['a score', row('A', { F1: '90.0' })],
    ['a metric', row('A', { F2: '90' })],
    ['one score more', row('A', { F1: '90', EM: '1' })],
    ['the title', row('A', { F1: '90' }, { paperTitle: 'P' })],
    ['the address', row('A', { F1: '90' }, { paperUrl: 'https://x.org' })],
    ['the date', row('A', { F1: '90' }, { date: '2020-01-01' })],
    ['the code', row('A', { F1: '90' }, { codeLinks: [{ title: null, url: 'https://x.org' }] })],
    ['extra data', row('A', { F1: '90' }, { usesExtraData: false })],
  ])('have two rows where %s differs', (_, other) => {
    expect(merge(table(['F1'], [a]), table(['F1'], [other])).lines).toHaveLength(2);
  });

  test('have one row where only the order of its scores differs', () => {
    const one = row('A', { F1: '90', EM: '80' });
    const other = row('A', { EM: '80', F1: '90' });
    expect(merge(table(['F1', 'EM'], [one]), table(['F1', 'EM'], [other])).lines).toEqual(['A 1.1']);
  });
});
