const letters: ReadonlyMap<string, number> = new Map(Object.entries({ k: 3, m: 6, g: 9, b: 9, t: 12 }));
const words: ReadonlyMap<string, number> = new Map(
  Object.entries({
    thousand: 3,
    million: 6,
    billion: 9,
    trillion: 12,
    mn: 6,
    mil: 6,
    mio: 6,
    bn: 9,
  }),
);

/**
 * The power of ten of a word behind a number, "M" or "million"; undefined if it is no suffix. `small`: whether "m" is
 * one too.
 */
export function findSuffix(word: string, small: boolean): number | undefined {
  const folded = word.toLowerCase();
  if (word.length > 1) return words.get(folded);
  return small || word !== folded ? letters.get(folded) : undefined;
}
