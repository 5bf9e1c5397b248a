import { describe, expect, test } from 'vitest';
import { placeNames } from '../../../src/output/chart/labels.ts';

/** Ten letters are 74 units wide. */
const ten = { x: 100, y: 50, name: 'abcdefghij' };
const wide = { left: 0, top: 0, right: 300, bottom: 100 };
const sideOf = (frame: object, rises = true, ...others: readonly (typeof ten)[]) => {
  const [first] = placeNames([ten, ...others], [], [], { ...wide, ...frame }, rises);
  return first && `${first.anchor} ${first.x} ${first.y}`;
};

describe('a name in a picture', () => {
  test('stands above a rising line and below a falling one, to the left of its point', () => {
    expect([sideOf({}), sideOf({}, false)]).toEqual(['end 98 40', 'end 98 68']);
  });

  test('stands elsewhere where the frame is near, and nowhere where it has no room', () => {
    expect(sideOf({ left: 30 })).toBe('middle 100 40');
    expect(sideOf({ left: 70, right: 177 })).toBe('start 102 40');
    expect(sideOf({ left: 70, right: 175 })).toBe(undefined);
    expect(sideOf({ top: 30 })).toBe('end 90 54');
    expect(sideOf({ top: 40, bottom: 60 })).toBe('end 90 54');
  });

  test('has more room where it is of capital letters', () => {
    const capitals = { ...ten, name: 'ABCDEFGHIJ' };
    const frame = { ...wide, left: 20 };
    expect(placeNames([ten], [], [], frame, true)[0]?.anchor).toBe('end');
    expect(placeNames([capitals], [], [], frame, true)[0]?.anchor).toBe('middle');
  });

  test('covers no point, also of a name that comes later', () => {
    expect(sideOf({}, true, { x: 60, y: 41, name: 'later' })).toBe('start 102 40');
  });

  test('covers as few of the points without a name as it can', () => {
    const beside = (...unnamed: readonly { x: number; y: number }[]) => {
      const [first] = placeNames([ten], unnamed, [], wide, true);
      return first && `${first.anchor} ${first.x} ${first.y}`;
    };
    const [left, right] = [
      { x: 60, y: 36 },
      { x: 140, y: 36 },
    ];
    expect(beside(left)).toBe('start 102 40');
    expect(beside(left, right)).toBe('end 90 54');
    const all = [left, right, { x: 40, y: 54 }, { x: 150, y: 54 }, { x: 150, y: 68 }];
    expect(beside(...all)).toBe('end 98 40');
  });
});
