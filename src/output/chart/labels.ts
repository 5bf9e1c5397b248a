import { cut, displayWidth } from '../text/text-width.ts';

/** A rectangle in the units of a picture. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A point that should be named. */
export interface Named extends Point {
  readonly name: string;
}

interface Point {
  readonly x: number;
  readonly y: number;
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
/** What a capital letter takes more than that. */
const capitalWidth = 1.6;
const [above, below] = [11, 4];

/**
 * Places for the names of points, in the order given: each on a side where it covers no name before it, none of these
 * points and nothing that is taken, and as few of the points without a name as it can. A name without such a place is left
 * out. `rises` says to which side the free room is: above the line that comes from the left, or below it.
 */
export function placeNames(
  points: readonly Named[],
  unnamed: readonly Point[],
  taken: readonly Box[],
  frame: Box,
  rises: boolean,
): readonly PlacedName[] {
  const boxes = [...taken, ...points.map(pointBox)];
  const spared = unnamed.map(pointBox);
  const placed: PlacedName[] = [];
  for (const point of points) {
    const name = cut(point.name, mostCells, '…');
    const free = sidesOf({ ...point, name }, rises).filter((side) => {
      const box = boxOf(side);
      return isInside(box, frame) && !boxes.some((other) => overlap(box, other));
    });
    const best = leastBy(free, (side) => spared.filter((other) => overlap(boxOf(side), other)).length);
    if (best === undefined) continue;
    placed.push(best);
    boxes.push(boxOf(best));
  }
  return placed;
}

function pointBox({ x, y }: Point): Box {
  return { left: x - 5, top: y - 5, right: x + 5, bottom: y + 5 };
}

/** The first of those for which the measure is least. */
function leastBy<Item>(items: readonly Item[], measure: (item: Item) => number): Item | undefined {
  const measures = items.map(measure);
  return items[measures.indexOf(Math.min(...measures))];
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
  const capitals = name.match(/\p{Lu}/gu)?.length ?? 0;
  const width = displayWidth(name) * cellWidth + capitals * capitalWidth;
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
