import { expect, test } from 'vitest';
import { printed, terminal } from '../../helpers/pwc.ts';
import { createRandom } from '../../helpers/random.ts';
import { nastyNames } from '../../output/reports.ts';

const random = createRandom(7);
const pieces = [
  ...nastyNames.map(String).filter((name) => name.isWellFormed()),
  "'; DROP TABLE paper; --",
  '"; --',
  '$x^2$',
  '{}',
  '%',
  '</script>',
  '\u2028',
  '𝒳',
];
const names = Array.from({ length: 10_000 }, () =>
  Array.from({ length: 1 + random(12) }, () => pieces[random(pieces.length)]).join(''),
);
const query = `VALUES ${names.map((name) => `('${name.replaceAll("'", "''")}')`).join(', ')}`;

test('10,000 names that break what is not careful come out of a query as they went in', async () => {
  const rows = JSON.parse(await printed('sql - --json', { stdin: query })) as { column1: string }[];
  expect(rows.map(({ column1 }) => column1)).toEqual(names);
});

test('on a terminal none of them moves the cursor or turns a line', async () => {
  for (const format of ['table', 'csv', 'json', 'markdown']) {
    const text = await printed(`sql - --format ${format} --limit 0 --no-pager`, {
      ...terminal(),
      stdin: query,
    });
    expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  }
});
