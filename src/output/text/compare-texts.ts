/** The order of two texts by their UTF-16 units: the same on every machine, and quicker than that of any language. */
export function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
