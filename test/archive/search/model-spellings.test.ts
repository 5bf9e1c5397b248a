import { expect, test } from 'vitest';
import { search } from '../../../src/archive/search/search.ts';
import { archiveOf } from '../../helpers/archive.ts';

const models = [
  'S4GAN (DeepLab)',
  'SegAN',
  'resnet18',
  'ResNet-18',
  'ResNet 18',
  'ResNet-18',
  'ResNet-50',
  'Wide Net',
];
const archive = await archiveOf({
  papers: [{ paper_url: 'https://paperswithcode.com/paper/segan', title: 'SegAN' }],
  evaluations: models.map((model_name, at) => ({
    task: `Task ${at}`,
    datasets: [
      {
        dataset: 'Data',
        sota: { metrics: ['Accuracy'], rows: [{ model_name, metrics: { Accuracy: `${90 + at}` } }] },
      },
    ],
  })),
});

/** The models that a search finds, with their results. */
async function modelsOf(text: string): Promise<string[]> {
  const { found } = await search(archive, text, { kinds: ['model'], limit: 10, includeSpam: false });
  return (found.get('model') ?? []).map((one) => ('name' in one ? `${one.name} ${one.results}` : ''));
}

test('a model is found by the words of each of its spellings, and goes by the one that most results have', async () => {
  expect(await modelsOf('resnet')).toEqual(['ResNet-18 4', 'ResNet-50 1']);
  expect(await modelsOf('resnet18')).toEqual(['ResNet-18 4']);
  expect(await modelsOf('18')).toEqual(['ResNet-18 4']);
});

test('a phrase is looked for in all spellings of a model, and a word that must not be there as well', async () => {
  expect(await modelsOf('"resnet 18"')).toEqual(['ResNet-18 4']);
  expect(await modelsOf('resnet -18')).toEqual(['ResNet-50 1']);
});

test('a word that only names of models have is not mended where models alone are asked for', async () => {
  expect(await modelsOf('s4gan')).toEqual(['S4GAN (DeepLab) 1']);
  expect(await modelsOf('s5gan')).toEqual(['SegAN 1']);
});
