/** A whole number as people read it: "1,060". Not by `toLocaleString`, which loads the tables of all languages first. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** "1 result", "2 repositories", "1,060 results". */
export function countOf(count: number, singular: string, plural = pluralOf(singular)): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

/** Of nouns of ours: "tasks", "searches", "libraries"; what ends with "s" is one already. */
export function pluralOf(noun: string): string {
  if (noun.endsWith('s')) return noun;
  if (noun.endsWith('ch')) return `${noun}es`;
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
