/** "a, b and c". */
export function joinWithAnd(words: readonly string[]): string {
  return joinWith('and', words);
}

/** "a, b or c". */
export function joinWithOr(words: readonly string[]): string {
  return joinWith('or', words);
}

function joinWith(conjunction: string, words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}
