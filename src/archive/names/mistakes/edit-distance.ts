/**
 * The number of typing mistakes between two texts: a letter too many, too few, wrong, or two swapped (optimal string
 * alignment). Gives up above `limit` and returns `limit + 1`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || otherLetters(a, b) > limit) return limit + 1;
  // Places that are further apart than the limit cannot stand for each other, so of each row only a band is counted.
  const tooMany = limit + 1;
  let beforeLast: number[] = [];
  let last: number[] = [];
  let row: number[] = [];
  for (let j = 0; j <= b.length; j++) {
    last.push(Math.min(j, tooMany));
    beforeLast.push(tooMany);
    row.push(tooMany);
  }
  for (let i = 1; i <= a.length; i++) {
    let least = Math.min(i, tooMany);
    const start = Math.max(1, i - limit);
    const end = Math.min(b.length, i + limit);
    // What stands beside the band is of an earlier row.
    row[start - 1] = start === 1 ? least : tooMany;
    row[end + 1] = tooMany;
    for (let j = start; j <= end; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let best = (last[j - 1] as number) + (same ? 0 : 1);
      if ((last[j] as number) < best) best = (last[j] as number) + 1;
      if ((row[j - 1] as number) < best) best = (row[j - 1] as number) + 1;
      if (i > 1 && j > 1 && areSwapped(a, i, b, j)) best = Math.min(best, (beforeLast[j - 2] as number) + 1);
      row[j] = best;
      if (best < least) least = best;
    }
    if (least > limit) return tooMany;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(last[b.length] as number, tooMany);
}

// By the last byte of a letter: how many more of them one text has than the other. All 0 between two calls.
const surplus = new Int16Array(256);

/**
 * How many letters one of two texts has that the other has not, in any order: there are no fewer mistakes, and it is
 * soon counted.
 */
function otherLetters(a: string, b: string): number {
  for (let at = 0; at < a.length; at++) count(a, at, 1);
  let missing = 0;
  for (let at = 0; at < b.length; at++) {
    if (count(b, at, -1) < 0) missing += 1;
  }
  const shared = b.length - missing;
  for (let at = 0; at < a.length; at++) count(a, at, -1);
  for (let at = 0; at < b.length; at++) count(b, at, 1);
  return Math.max(missing, a.length - shared);
}

/** Counts a letter of a text, and gives how many there are of it now. */
function count(text: string, at: number, by: 1 | -1): number {
  const letter = text.charCodeAt(at) & 0xff;
  surplus[letter] = (surplus[letter] as number) + by;
  return surplus[letter];
}

/** Whether the two letters before a place in each text are the same the other way round. */
function areSwapped(a: string, i: number, b: string, j: number): boolean {
  return a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
}

/** How many mistakes a name of this length may hold and still be meant: none up to 3 letters, 3 above 11. */
export function allowedEdits(length: number): number {
  if (length <= 3) return 0;
  if (length <= 5) return 1;
  return length <= 11 ? 2 : 3;
}

/** How many near names are offered. Here, and not with the library that finds them, which look-ups do without. */
export const NEAR_NAMES = 3;

/** The few of some things that are nearest, of equals the heaviest; those whose distance is null are too far away. */
export function nearestFew<Thing>(
  things: readonly Thing[],
  distanceOf: (thing: Thing) => number | null,
  weightOf: (thing: Thing) => number,
): Thing[] {
  return things
    .map((thing) => ({ thing, distance: distanceOf(thing) }))
    .filter((one): one is { thing: Thing; distance: number } => one.distance !== null)
    .sort((a, b) => a.distance - b.distance || weightOf(b.thing) - weightOf(a.thing))
    .slice(0, NEAR_NAMES)
    .map(({ thing }) => thing);
}

/**
 * A word cut into so many parts that one with at most so many mistakes holds at least one of them as it is, so that the
 * others need not be compared letter by letter. Each with its place. Two letters that changed places where two parts meet
 * spoil both: with another mistake beside them a word may be passed over.
 */
export function partsOf(word: string, edits: number): { readonly text: string; readonly at: number }[] {
  const letters = [...word];
  const count = Math.max(3, edits + 1);
  const at = (part: number) => Math.floor((part * letters.length) / count);
  return Array.from({ length: count }, (_, part) => ({
    text: letters.slice(at(part), at(part + 1)).join(''),
    at: at(part),
  }));
}
