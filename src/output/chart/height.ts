/** Lines of a screen that stand around the field of a chart: title, axis, key, the fewest rows of a table, the prompt. */
const linesAround = 15;
const [fewestRows, mostRows] = [6, 20];
/** Rows of the table under a chart. */
const [fewestBelow, mostBelow] = [3, 30];

/** How many rows the field of a chart has on a screen of so many lines. */
export function chartRows(height: number): number {
  return Math.min(Math.max(height - linesAround, fewestRows), mostRows);
}

/** How many rows of a table have room under a chart on the same screen. */
export function rowsBelowChart(height: number): number {
  const left = height - linesAround - chartRows(height);
  return Math.min(Math.max(fewestBelow + left, fewestBelow), mostBelow);
}
