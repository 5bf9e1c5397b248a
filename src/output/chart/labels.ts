import { cut, displayWidth } from '../text/text-width.ts';

/** A rectangle in the units of a picture. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A point that should be named. */
export interface Named {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

/** A name and where it stands. */
export interface PlacedName {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const mostCells = 28;
/** Of a sans-serif letter of 12 units, with some to spare: fonts differ, and names must not touch. */
const cellWidth = 7.4;
const [above, below] = [11, 4];

/**
 * Places for the names of points, in the order given: each on a side where it covers no name before it, no point and
 * nothing that is taken. A name without such a place is left out. `rises` says to which side the free room is: above the
 * line that comes from the left, or below it.
 */
export function placeNames(
  points: readonly Named[],
  taken: readonly Box[],
  frame: Box,
  rises: boolean,
): readonly PlacedName[] {
  const boxes = [
    ...taken,
    ...points.map(({ x, y }) => ({ left: x - 5, top: y - 5, right: x + 5, bottom: y + 5 })),
  ];
  const placed: PlacedName[] = [];
  for (const point of points) {
    const name = cut(point.name, mostCells, '…');
    const free = sidesOf({ ...point, name }, rises).find((side) => {
      const box = boxOf(side);
      return isInside(box, frame) && !boxes.some((other) => overlap(box, other));
    });
    if (free === undefined) continue;
    placed.push(free);
    boxes.push(boxOf(free));
  }
  return placed;
}

function sidesOf({ x, y, name }: Named, rises: boolean): PlacedName[] {
  const up = y - 10;
  const down = y + 18;
  const [free, other] = rises ? [up, down] : [down, up];
  return [
    { name, x: x - 2, y: free, anchor: 'end' },
    { name, x, y: free, anchor: 'middle' },
    { name, x: x + 2, y: free, anchor: 'start' },
    { name, x: x - 10, y: y + 4, anchor: 'end' },
    { name, x: x + 6, y: other, anchor: 'start' },
    { name, x: x + 10, y: y + 4, anchor: 'start' },
  ];
}

function boxOf({ name, x, y, anchor }: PlacedName): Box {
  const width = displayWidth(name) * cellWidth;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - above, bottom: y + below };
}

function isInside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
