import { expect, test } from 'vitest';
import { archiveOf } from '../../helpers/archive.ts';
import { printed, terminal } from '../../helpers/pwc.ts';

const models = ['Universal Sentence Encoder (large)', 'Universal Sentence Encoder (small)'];
const rows = models.map((model_name, at) => ({ model_name, metrics: { F1: `${91 + at}` } }));
const { path } = await archiveOf({
  evaluations: [{ task: 'Similarity', datasets: [{ dataset: 'Pairs', sota: { metrics: ['F1'], rows } }] }],
});
const names = models.map((name) => `"${name}"`).join(' ');

test('long names of what is compared are cut on the screen only', async () => {
  const csv = `compare ${names} --csv --no-headers --columns winners --archive ${path}`;
  expect(await printed(csv)).toBe('Universal Sentence Encoder (small)\n');
  const { sides } = JSON.parse(await printed(`compare ${names} --json --archive ${path}`));
  expect(sides.map(({ name }: { name: string }) => name)).toEqual(models);
  const screen = await printed(`compare ${names} --archive ${path}`, terminal());
  expect(screen).toContain('Universal Sentence Enco…');
});
