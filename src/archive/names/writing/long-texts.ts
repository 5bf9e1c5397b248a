/** From so many characters on it takes longer to make something of a text than to look up whether it was made before. */
const LONG = 1000;
const MOST_KEPT = 4;

/**
 * The same function, but that what it made of the last few long texts is kept: a look-up folds what was typed at each
 * of its steps, and a text of half a million words would take seconds. The function must be pure.
 */
export function keepLong<Value>(make: (text: string) => Value): (text: string) => Value {
  const kept = new Map<string, Value>();
  return (text) => {
    if (text.length < LONG) return make(text);
    const made = kept.has(text) ? (kept.get(text) as Value) : make(text);
    if (!kept.has(text) && kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, made);
    return made;
  };
}
