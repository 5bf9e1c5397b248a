/**
 * The candidate that was most likely meant by `typed`: one that begins with it, else the one fewest edits away, if
 * at most a third of the letters differ, or one, but not all. Undefined where none comes near.
 */
export function findNearest(typed: string, candidates: readonly string[]): string | undefined {
  const beginning = candidates.find((candidate) => typed !== '' && candidate.startsWith(typed));
  if (beginning !== undefined) return beginning;
  const ranked = candidates
    .map((candidate) => ({ candidate, edits: countEdits(typed, candidate) }))
    .filter(({ edits }) => edits < typed.length && edits <= Math.max(1, typed.length / 3))
    .sort((one, other) => one.edits - other.edits);
  return ranked[0]?.candidate;
}

/** Letters to insert, remove, replace or swap with their neighbour to get from one text to the other. */
function countEdits(from: string, to: string): number {
  let before: readonly number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 0; row < from.length; row++) {
    const current = [row + 1];
    for (let column = 0; column < to.length; column++) {
      const replaced = (previous[column] ?? 0) + (from[row] === to[column] ? 0 : 1);
      const isSwapped = row > 0 && from[row] === to[column - 1] && from[row - 1] === to[column];
      const swapped = isSwapped ? (before[column - 1] ?? 0) + 1 : replaced;
      current.push(Math.min(replaced, swapped, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    before = previous;
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
