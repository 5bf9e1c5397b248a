/**
 * The column keys of a leaderboard's metrics, in their order: lower case, runs of anything but letters and digits as
 * `_`, none at the ends, `metric` if nothing is left. A key that a fixed column or an earlier metric has gets `_2`,
 * `_3` … Scripts rely on these keys.
 */
export function metricKeys(metrics: readonly string[], fixedKeys: readonly string[]): readonly string[] {
  const taken = new Set(fixedKeys);
  return metrics.map((metric) => {
    const key = chooseFreeKey(makeKey(metric), taken);
    taken.add(key);
    return key;
  });
}

function makeKey(metric: string): string {
  const key = metric
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');
  return key === '' ? 'metric' : key;
}

function chooseFreeKey(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  let number = 2;
  while (taken.has(`${key}_${number}`)) number += 1;
  return `${key}_${number}`;
}
