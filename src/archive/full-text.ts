/**
 * Queries for the full text. Typed words are always quoted, so that nothing a person types is read as an operator.
 */

/** Quotes words for FTS5, where what marks are left stand with their letters. */
export function quote(text: string): string {
  return `"${text.normalize('NFC').replaceAll('"', '""')}"`;
}

/**
 * Texts whose column begins with these words, of which the last may go on, but for a number, which is another one with a
 * digit more: "yolov1" does not begin "YOLOv10". Null where there is no word.
 */
export function phraseQuery(column: string, words: readonly string[]): string | null {
  if (words.length === 0) return null;
  const typed = words.join(' ');
  const begins = (text: string) => `^ ${quote(text)} *`;
  if (!/[0-9]$/.test(typed)) return `${column} : ${begins(typed)}`;
  const longer = [...'0123456789'].map((digit) => begins(typed + digit));
  return `${column} : (${begins(typed)} NOT (${longer.join(' OR ')}))`;
}

/** Texts that hold all the words, in any order. `columns` is a column or `{several columns}`. */
export function wordsQuery(columns: string, words: readonly string[]): string | null {
  // Each word once: a common one that is looked for thirty times takes thirty times as long.
  return words.length === 0 ? null : `${columns} : (${[...new Set(words)].map(quote).join(' AND ')})`;
}

/** Texts that hold any of the words. */
export function anyWordQuery(columns: string, words: readonly string[]): string | null {
  return words.length === 0 ? null : `${columns} : (${[...new Set(words)].map(quote).join(' OR ')})`;
}

/** Texts that hold, of each group, at least one way: all of its texts, each of which is a phrase. */
export function eachOfQuery(column: string, groups: readonly (readonly (readonly string[])[])[]): string {
  const ways = groups.map(
    (group) => `(${group.map((way) => `(${way.map(quote).join(' AND ')})`).join(' OR ')})`,
  );
  return `${column} : (${ways.join(' AND ')})`;
}

/** Texts in which all the words stand near each other, in any order, with at most so many others between them. */
export function nearQuery(column: string, words: readonly string[], others: number): string | null {
  return words.length === 0 ? null : `${column} : NEAR(${words.map(quote).join(' ')}, ${others})`;
}

/** Texts with a word that begins with any of these. */
export function prefixesQuery(column: string, beginnings: readonly string[]): string | null {
  return beginnings.length === 0
    ? null
    : `${column} : (${beginnings.map((text) => `${quote(text)} *`).join(' OR ')})`;
}
