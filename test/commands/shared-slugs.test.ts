import { expect, test } from 'vitest';
import { archiveOf, board, task } from '../helpers/archive.ts';
import { pwc } from '../helpers/pwc.ts';

const SITE = 'https://paperswithcode.com';
const ROW = { model_name: 'One', metrics: { ADD: '90.1' } };
const pose = (name: string, slug: string) => ({ task: name, url: `${SITE}/task/${slug}` });

/** Slugs as the site gave them: they stay when their thing gets another name. */
const { path } = await archiveOf({
  datasets: [
    {
      url: `${SITE}/dataset/linemod`,
      name: 'LINEMOD',
      tasks: [
        pose('6D Pose Estimation using RGB', '6d-pose-estimation'),
        pose('6D Pose Estimation', '6d-pose-estimation-1'),
      ],
    },
    { url: `${SITE}/dataset/babel`, name: 'BABEL Project' },
    { url: `${SITE}/dataset/babel-1`, name: 'BABEL' },
  ],
  methods: [
    { url: `${SITE}/method/unet`, name: 'UNet++' },
    { url: `${SITE}/method/u-net`, name: 'U-Net' },
  ],
  evaluations: [
    task('Pose Estimation', {
      subtasks: ['6D Pose Estimation using RGB', '6D Pose Estimation'].map((name) =>
        task(name, { categories: ['Robots'], datasets: [board('LINEMOD', ['ADD'], [ROW])] }),
      ),
    }),
  ],
});
const answer = (...argv: string[]) => pwc([...argv, '--archive', path, '--quiet']);
const linesOf = (out: string) => out.split('\n').slice(0, -1);

test.each([
  ['task', 'name'],
  ['task --tree', 'name'],
  ['area robots', 'name'],
  ['export tasks', 'name'],
])('each id of pwc %s is taken back as its own task', async (line, key) => {
  const argv = line.split(' ');
  const ids = linesOf((await answer(...argv, '--ids')).out);
  const names = JSON.parse((await answer(...argv, '--json')).out).map(
    (row: Record<string, string>) => row[key],
  );
  const answers = await Promise.all(ids.map((id) => answer('task', id, '--json')));
  expect(answers.map(({ out }) => JSON.parse(out).name)).toEqual(names);
});

test.each([
  ['task', '6d', ['6D Pose Estimation using RGB', '6D Pose Estimation']],
  ['dataset', 'babel', ['BABEL', 'BABEL Project']],
  ['method', 'u', ['U-Net', 'UNet++']],
])('what the Tab key offers for a %s is what the command then answers', async (noun, typed, names) => {
  const { out } = await pwc(['__complete', noun, typed], { env: { PWC_ARCHIVE: path } });
  const offers = linesOf(out).map((line) => line.split('\t'));
  expect(offers.map(([, text]) => text).sort()).toEqual([...names].sort());
  for (const [value = '', text] of offers) {
    expect(JSON.parse((await answer(noun, value, '--json')).out).name).toBe(text);
  }
});

test('the ids of a search are names of what was found', async () => {
  for (const [words, kind] of [
    ['babel', 'dataset'],
    ['unet', 'method'],
    ['6d', 'task'],
  ] as const) {
    const found = JSON.parse((await answer('search', '--in', `${kind}s`, words, '--json')).out);
    expect(found.length).toBeGreaterThan(0);
    for (const { id, name } of found) {
      expect(JSON.parse((await answer(kind, id, '--json')).out).name).toBe(name);
    }
  }
});
