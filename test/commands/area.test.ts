import { expect, test } from 'vitest';
import { browsed } from './browse-dumps.ts';

const answer = await browsed();

test('areas are listed with what they hold, each paper once and without what looks like spam', async () => {
  expect(await answer('area')).toEqual({
    code: 0,
    out: `name\ttasks\tleaderboards\tresults\tpapers
Natural Language Processing\t3\t4\t6\t3
Robots\t2\t0\t0\t0
`,
    err: '',
  });
});

test('an area is its tasks', async () => {
  expect((await answer('area', 'robots')).out).toBe(
    'name\tslug\tareas\tleaderboards\tresults\tpapers\nChicken\t\tRobots\t0\t0\t0\nEgg\t\tRobots\t0\t0\t0\n',
  );
});

test.each([
  'nlp',
  'natural-language-processing',
  'NATURAL LANGUAGE',
  'language',
  'https://paperswithcode.com/area/natural-language-processing',
])('an area is found by %s', async (name) =>
  expect((await answer('area', name, '--ids', '--limit', '1', '--quiet')).out).toBe('parsing\n'),
);

test('an area that is not there is answered with the nearest, else with all', async () => {
  expect(await answer('area', 'robts')).toEqual({
    code: 1,
    out: '',
    err: 'pwc: no area is called "robts". The nearest:\n     pwc area Robots\n',
  });
  expect((await answer('task', '--area', 'langage')).err).toBe(
    'pwc: no area is called "langage". The nearest:\n     pwc task --area "Natural Language Processing"\n',
  );
  expect((await answer('area', 'zz')).err).toBe(
    'pwc: no area is called "zz". There are:\n     pwc area "Natural Language Processing"\n     pwc area Robots\n',
  );
  expect((await answer('area', ' ')).code).toBe(2);
});
