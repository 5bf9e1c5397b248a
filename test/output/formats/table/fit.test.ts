import { describe, expect, test } from 'vitest';
import { fitColumns, totalWidth } from '../../../../src/output/formats/table/fit.ts';

const rigid = (width: number, leaves = 0) => ({ width, floor: undefined, leaves });
const soft = (width: number, floor: number, leaves = 0) => ({ width, floor, leaves });

describe('columns', () => {
  test('keep their widths where there is room', () => {
    expect(fitColumns([rigid(3), soft(20, 5)], 25)).toEqual([3, 20]);
  });

  test('shrink the widest first', () => {
    expect(fitColumns([soft(30, 5), soft(10, 5)], 32)).toEqual([20, 10]);
    expect(fitColumns([soft(30, 5), soft(28, 5)], 42)).toEqual([20, 20]);
  });

  test('shrink down to their floors, and those without a floor never', () => {
    expect(fitColumns([soft(30, 25), soft(28, 5), rigid(40)], 80)).toEqual([25, 11, 40]);
  });

  test('leave in their order when all others stand at their floors', () => {
    const columns = [rigid(10), soft(30, 10, 2), rigid(8, 3), rigid(8, 1)];
    expect(fitColumns(columns, 42)).toEqual([10, 10, 8, 8]);
    expect(fitColumns(columns, 41)).toEqual([10, 19, 0, 8]);
    expect(fitColumns(columns, 25)).toEqual([10, 0, 0, 8]);
    expect(fitColumns(columns, 15)).toEqual([10, 0, 0, 0]);
  });

  test('that are empty leave before any other is cut, if they may leave', () => {
    const empty = { ...rigid(9, 1), isEmpty: true };
    expect(fitColumns([soft(30, 10), empty], 41)).toEqual([30, 9]);
    expect(fitColumns([soft(30, 10), empty, rigid(4, 2)], 40)).toEqual([30, 0, 4]);
    expect(fitColumns([soft(30, 10), { ...empty, leaves: 0 }], 40)).toEqual([29, 9]);
  });

  test('of text are cut below their floors before one that should not be cut is', () => {
    expect(fitColumns([soft(30, 12), rigid(12), soft(10, 10)], 34)).toEqual([8, 12, 10]);
    expect(fitColumns([soft(30, 12), rigid(12), soft(10, 10)], 30)).toEqual([4, 12, 10]);
    expect(fitColumns([soft(30, 12), rigid(12), soft(10, 10)], 29)).toEqual([4, 11, 10]);
  });

  test('have their heads cut before a text that has nothing else left to give, and their cells after all', () => {
    const scores = { ...rigid(32), cells: 6 };
    expect(fitColumns([soft(30, 15), scores, rigid(7, 1)], 60)).toEqual([17, 32, 7]);
    expect(fitColumns([soft(30, 15), scores, rigid(7, 1)], 42)).toEqual([20, 20, 0]);
    expect(fitColumns([soft(30, 15), scores], 30)).toEqual([15, 13]);
    expect(fitColumns([soft(30, 15), scores], 24)).toEqual([10, 12]);
    expect(fitColumns([soft(30, 15), { ...scores, cells: 20 }], 30)).toEqual([8, 20]);
  });

  test('are cut when there is no other way, and the last ones go', () => {
    expect(fitColumns([rigid(10), rigid(10)], 12)).toEqual([5, 5]);
    expect(fitColumns([rigid(10), rigid(10), rigid(10)], 5)).toEqual([2, 1, 0]);
  });

  test('that are empty take no room', () => {
    expect(fitColumns([rigid(4), rigid(0), rigid(4)], 10)).toEqual([4, 0, 4]);
    expect(fitColumns([], 10)).toEqual([]);
  });

  test('keep everything in endless room', () => {
    expect(fitColumns([soft(5000, 1), rigid(3)], Number.POSITIVE_INFINITY)).toEqual([5000, 3]);
  });

  test('never take more than the room', () => {
    const widths = [1, 7, 20, 90];
    for (let room = 1; room <= 200; room += 1) {
      for (const width of widths) {
        const columns = [soft(width, 6), rigid(20, 2), soft(90, 12, 1), rigid(width), rigid(8, 3)];
        expect(totalWidth(fitColumns(columns, room))).toBeLessThanOrEqual(room);
      }
    }
  });
});
