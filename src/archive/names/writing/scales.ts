/** A factor of scale as a word of its own, on either side of its sign: "x4", "4x", "×4", "4×". */
const scalePattern = () => /(?<![\p{L}\p{N}])(?:[x×](\d{1,2})|(\d{1,2})[x×])(?![\p{L}\p{N}×])/giu;

/**
 * A typed name with its factors of scale written the other ways: "set5 x4" is "Set5 4x", as leaderboards of super-resolution
 * are called, and "set5 4x" may be "Set5 x4". Empty where there is none.
 */
export function turnScales(typed: string): readonly string[] {
  if (!/\d[x×]|[x×]\d/i.test(typed)) return [];
  const forms = ['$1$2x', 'x$1$2'].map((form) => typed.replace(scalePattern(), form));
  return forms.filter((form) => form !== typed);
}
