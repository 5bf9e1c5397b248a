/**
 * The number of typing mistakes between two texts: a letter too many, too few, wrong, or two swapped (optimal string
 * alignment). Gives up above `limit` and returns `limit + 1`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

/** How many mistakes a name of this length may hold and still be meant: none up to 3 letters, 3 above 11. */
export function allowedEdits(length: number): number {
  if (length <= 3) return 0;
  if (length <= 5) return 1;
  return length <= 11 ? 2 : 3;
}

/** How many near names are offered. Here, and not with the library that finds them, which look-ups do without. */
export const NEAR_NAMES = 3;

/**
 * A word cut into so many parts that one with at most so many mistakes holds at least one of them as it is (two letters
 * that changed places may spoil two), so that the others need not be compared letter by letter.
 */
export function partsOf(word: string, edits: number): string[] {
  const letters = [...word];
  const count = Math.max(3, edits + 1);
  const at = (part: number) => Math.floor((part * letters.length) / count);
  return Array.from({ length: count }, (_, part) => letters.slice(at(part), at(part + 1)).join(''));
}
