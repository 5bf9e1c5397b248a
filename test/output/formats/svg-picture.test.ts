import { expect, test } from 'vitest';
import { text } from '../../../src/output/formats/svg.ts';
import { chartOf, point } from '../chart/charts.ts';
import { samplePage, textOf } from '../reports.ts';

/** What stands in the field of a picture and below it, a line each. */
function drawn(points: readonly Parameters<typeof point>[]): string[] {
  const chart = chartOf(points.map((one) => point(...one)));
  const svg = textOf(text(samplePage({ blocks: [{ kind: 'chart', heading: null, chart }] })));
  return svg
    .slice(svg.indexOf('<g class="pwc-plot">'))
    .replace(/<title>[^<]*<\/title>/g, '')
    .trimEnd()
    .split('\n');
}

const namesIn = (lines: readonly string[]) => lines.filter((line) => line.includes('pwc-name'));

test('a picture has its line, the names of its records on free places, and the key below', () => {
  expect(
    drawn([
      ['2015-01-01 0.125*', { name: `the ${' \n'.repeat(20)}first model` }],
      ['2015-02-01 0.25*', { name: ' ', source: 'A Paper' }],
      ['2019-06-01 0.375', { name: null }],
      ['2019-12-01 0.875*', { name: 'a name of more than twenty-eight letters' }],
    ]),
  ).toEqual([
    '<g class="pwc-plot">',
    '<circle class="pwc-other" cx="817.5" cy="320.3" r="3.5"></circle>',
    '<polyline class="pwc-line" points="68.1,414.8 82.5,414.8 82.5,367.5 902.6,367.5 902.6,131.3 936,131.3"/>',
    '<text class="pwc-name" x="900.6" y="121.3" text-anchor="end">a name of more than twenty-…</text>',
    '<text class="pwc-name" x="84.5" y="357.5">A Paper</text>',
    '<text class="pwc-name" x="74.1" y="432.8">the first model</text>',
    '<circle class="pwc-record" cx="68.1" cy="414.8" r="5.5"></circle>',
    '<circle class="pwc-record" cx="82.5" cy="367.5" r="5.5"></circle>',
    '<circle class="pwc-record" cx="902.6" cy="131.3" r="5.5"></circle>',
    '</g>',
    '<circle class="pwc-record" cx="60.6" cy="502" r="5.5"/>',
    '<text class="pwc-soft pwc-small" x="71.6" y="506">best so far (3)</text>',
    '<circle class="pwc-other" cx="203" cy="502" r="3.5"/>',
    '<text class="pwc-soft pwc-small" x="212" y="506">other results (1)</text>',
    '<text class="pwc-soft pwc-small" x="936" y="526" text-anchor="end">somebody</text>',
    '</svg>',
  ]);
});

test('a name stands on the side where it covers nothing, within the field, or not at all', () => {
  const crowd = [
    '2015-01-01 60*',
    '2015-01-20 61*',
    '2015-06-01 61.5*',
    '2019-11-01 75*',
    '2019-12-01 75.5*',
  ];
  const points = crowd.map(
    (one, index): Parameters<typeof point> => [one, { name: `model number ${index}` }],
  );
  expect(namesIn(drawn(points))).toEqual([
    '<text class="pwc-name" x="900.3" y="159.1" text-anchor="end">model number 4</text>',
    '<text class="pwc-name" x="878.3" y="182.5" text-anchor="end">model number 3</text>',
    '<text class="pwc-name" x="131.8" y="423.7" text-anchor="middle">model number 2</text>',
  ]);
});

test('a name above the highest record has room over the field', () => {
  const points: readonly Parameters<typeof point>[] = [
    ['2019-01-01 70*', { name: 'first' }],
    ['2020-01-01 90*', { name: 'highest' }],
  ];
  expect(namesIn(drawn(points))).toEqual([
    '<text class="pwc-name" x="900.3" y="74" text-anchor="end">highest</text>',
    '<text class="pwc-name" x="63" y="452">first</text>',
  ]);
});

test('a date at the end of the axis stays within the picture', () => {
  const days: readonly Parameters<typeof point>[] = [['2019-01-16 70*'], ['2019-02-13 90*']];
  const chart = chartOf(days.map((one) => point(...one)));
  const svg = textOf(text(samplePage({ blocks: [{ kind: 'chart', heading: null, chart }] })));
  const dates = [...svg.matchAll(/x="([\d.]+)" y="482" text-anchor="middle">([\d-]+)</g)];
  expect(dates.map(([, x, date]) => `${date} ${x}`)).toEqual([
    '2019-01-17 91.1',
    '2019-01-24 301.4',
    '2019-01-31 511.7',
    '2019-02-07 722.1',
    '2019-02-14 924',
  ]);
});

test('a key tells only of what there is', () => {
  const records = ['2019-01-01 80*', '2020-01-01 90*'].map((one): Parameters<typeof point> => [one]);
  const usual = Array.from(
    { length: 40 },
    (_, index): Parameters<typeof point> => [`2020-02-01 ${80 + (index % 10)}`],
  );
  const keyOf = (points: readonly Parameters<typeof point>[]) =>
    drawn(points).flatMap((line) => /pwc-small"[^>]*>([^<]*)/.exec(line)?.[1] ?? []);
  expect(keyOf(records)).toEqual(['best so far (2)', 'somebody']);
  expect(keyOf([...records, ...usual, ['2020-03-01 2']])).toEqual([
    'best so far (2)',
    'other results (41)',
    '1 outside the range',
    'somebody',
  ]);
});
