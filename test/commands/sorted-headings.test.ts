import { expect, test } from 'vitest';
import { printed, terminal } from '../helpers/pwc.ts';

/** The lines of a screen that tell how many rows there are, or how they stand. */
async function told(line: string): Promise<readonly string[]> {
  const screen = await printed(`${line} --quiet`, terminal(200));
  return screen
    .split('\n')
    .filter((text) =>
      /^(?:\d+ (?:results|rows|leaderboards|tasks)|LEADERBOARDS|RESULTS|in all)\b/.test(text),
    );
}

test.each([
  [
    'rank "Image Classification" ImageNet --since 2020',
    'model',
    [
      "44 results, best first by Top 1 Accuracy ↑ (higher is better: the archive's own order), 2020-01 to 2020-06",
      '3 rows without a readable score at the end',
      '155 rows left out by the filters',
    ],
    [
      "44 results, by Top 1 Accuracy ↑ (higher is better: the archive's own order), 2020-01 to 2020-06",
      '3 rows without a readable score',
      '155 rows left out by the filters',
    ],
  ],
  [
    'paper scibert',
    'dataset',
    ['RESULTS (43 on 26 leaderboards, best first; THEN: when published)'],
    ['RESULTS (43 on 26 leaderboards; THEN: when published)'],
  ],
  [
    'rank --notable',
    'results',
    [
      '58 leaderboards, most active first: results and papers, halved for every 2 years from the newest result to 2020-08-18',
    ],
    ['58 leaderboards: results and papers, halved for every 2 years from the newest result to 2020-08-18'],
  ],
  ['task --tree', 'name', ['184 tasks in a tree, most results first'], ['184 tasks in a tree']],
])('%s tells how its rows stand, but not where they stand otherwise', async (line, key, own, sorted) => {
  expect(await told(line)).toEqual(own);
  expect(await told(`${line} --sort ${key}`)).toEqual(sorted);
});
