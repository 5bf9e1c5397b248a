import { expect, test } from 'vitest';
import { archiveOf, board, task } from '../../helpers/archive.ts';
import { pwc } from '../../helpers/pwc.ts';

const papers = ['Twin Nets', 'Twin Trees', 'Solo Net'].map((title, index) => ({
  paper_url: `https://paperswithcode.com/paper/p${index}`,
  arxiv_id: `2101.0000${index}`,
  title,
  date: '2021-01-01',
}));
const rows = [
  { model_name: 'Twin Model', metrics: { F1: '90' } },
  { model_name: 'Solo A', metrics: { F1: '80' } },
  { model_name: 'Solo B', metrics: { F1: '70' } },
  { model_name: 'Net', metrics: { F1: '60' }, paper_url: 'https://arxiv.org/abs/2101.00002' },
];
const evaluations = [task('T', { datasets: [board('D', ['F1'], rows)] })];
const { path } = await archiveOf({ papers, evaluations });

test('a name is that of a model where it begins several papers, and of a paper where it begins several models', async () => {
  const { out, err } = await pwc(`compare twin solo --json --archive ${path}`);
  const { sides } = JSON.parse(out);
  expect(sides.map(({ kind, title }: Record<string, unknown>) => `${kind} ${title}`)).toEqual([
    'model Twin Model',
    'paper Solo Net',
  ]);
  expect(err).toBe(
    'pwc: note: "twin" is read as Twin Model\npwc: note: "solo" is read as Solo Net (2101.00002)\n',
  );
});
