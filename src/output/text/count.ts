/** A whole number as people read it: "1,060". Not by `toLocaleString`, which loads the tables of all languages first. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
