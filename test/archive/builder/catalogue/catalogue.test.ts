import { describe, expect, test } from 'vitest';
import {
  readAllDatasets,
  readAllMethods,
  readAllTasks,
} from '../../../../src/archive/catalogue/catalogue.ts';
import { readInfo } from '../../../../src/archive/info.ts';
import { archiveOf, board, task } from '../../../helpers/archive.ts';

const SITE = 'https://paperswithcode.com';

const archive = await archiveOf({
  papers: [
    {
      paper_url: `${SITE}/paper/p`,
      title: 'P',
      tasks: ['Leaf', 'Named by a paper'],
      methods: [{ name: 'BERT' }, { name: 'Unlisted' }],
    },
  ],
  evaluations: [
    task('Vision task', {
      categories: ['Vision'],
      subtasks: [
        task('Leaf', {
          synonyms: ['L'],
          datasets: [board('RTE', ['F1'], [{ model_name: 'A', metrics: { F1: '1' } }])],
        }),
      ],
    }),
    task('Speech task', {
      categories: ['Speech'],
      subtasks: [
        task('Leaf', { description: 'Second appearance', synonyms: ['L', 'M'] }),
        task('Own', { categories: ['Music'] }),
      ],
    }),
    task('Round', { subtasks: [task('Round about', { subtasks: [task('Round')] })] }),
  ],
  datasets: [
    { url: `${SITE}/dataset/glue`, name: 'GLUE', variants: ['GLUE', 'RTE'], num_papers: 1000 },
    {
      url: `${SITE}/dataset/rte-1`,
      name: 'RTE',
      variants: ['RTE'],
      num_papers: 3,
      tasks: [{ task: 'Leaf', url: `${SITE}/task/leaf-of-the-site` }],
    },
    { url: `${SITE}/dataset/glue`, name: 'GLUE again', variants: ['RTE'] },
    { url: `${SITE}/dataset/superglue`, name: 'SuperGLUE', variants: ['RTE', 'CB'], num_papers: 500 },
  ],
  methods: [
    {
      url: `${SITE}/method/bert`,
      name: 'BERT',
      introduced_year: 2000,
      paper: { title: 'P', url: `${SITE}/paper/p` },
      collections: [
        { collection: 'Transformers', area: 'NLP' },
        { collection: 'Language Models', area: 'NLP' },
        { collection: 'Autoencoders', area: 'Vision' },
      ],
    },
    { url: `${SITE}/method/bert-2`, name: 'BERT' },
    { url: `${SITE}/method/old`, name: 'Old', introduced_year: 2000 },
    {
      url: `${SITE}/method/known`,
      name: 'Known',
      introduced_year: 1943,
      paper: { title: 'Q', url: `${SITE}/paper/q` },
    },
  ],
});

describe('a task', () => {
  const tasks = new Map([...readAllTasks(archive)].map((one) => [one.name, one]));

  test('unites what its appearances say', () => {
    expect(tasks.get('Leaf')).toEqual({
      name: 'Leaf',
      slug: 'leaf-of-the-site',
      areas: ['Speech', 'Vision'],
      parents: ['Vision task', 'Speech task'],
      synonyms: ['L', 'M'],
      leaderboards: 1,
      papers: 1,
      description: 'Second appearance',
    });
  });

  test('keeps to its own areas where it names some', () => {
    expect(tasks.get('Own')?.areas).toEqual(['Music']);
  });

  test('may stand below itself', () => {
    expect(['Round', 'Round about'].map((name) => tasks.get(name)?.parents)).toEqual([
      ['Round about'],
      ['Round'],
    ]);
  });

  test('is there when a paper alone names it, without a slug', () => {
    expect(tasks.get('Named by a paper')).toEqual({
      name: 'Named by a paper',
      slug: null,
      areas: [],
      parents: [],
      synonyms: [],
      leaderboards: 0,
      papers: 1,
      description: null,
    });
  });
});

describe('a dataset', () => {
  test('is kept once for each page', () => {
    expect([...readAllDatasets(archive)].map(({ name, leaderboards }) => [name, leaderboards])).toEqual([
      ['GLUE', 1],
      ['RTE', 1],
      ['SuperGLUE', 1],
    ]);
    expect(readInfo(archive).leftOut).toContainEqual({
      count: 1,
      reason: 'a dataset with the same page stands before it',
    });
  });

  test('has a leaderboard of its own name, before datasets of which that is a variant', () => {
    const sql = 'SELECT dataset.name FROM leaderboard JOIN dataset ON dataset.id = leaderboard.dataset';
    expect(archive.all(sql)).toEqual([{ name: 'RTE' }]);
  });
});

test('a dataset has the leaderboards of its variants, also where its number of papers is none', async () => {
  const evaluations = ['A', 'B', 'C'].map((name) => task(name, { datasets: [board(name, ['F1'], [])] }));
  const datasets = [-5, 'many', -1].map((num_papers, index) => {
    const variants = ['ABC'[index], `ABC${index}`];
    return { url: `${SITE}/dataset/${index}`, name: `Dataset ${index}`, variants, num_papers };
  });
  const joined = await archiveOf({ evaluations, datasets });
  const sql = `SELECT dataset_name, dataset.name FROM leaderboard
    JOIN dataset ON dataset.id = leaderboard.dataset ORDER BY 1`;
  expect(joined.all(sql)).toEqual([
    { dataset_name: 'A', name: 'Dataset 0' },
    { dataset_name: 'B', name: 'Dataset 1' },
    { dataset_name: 'C', name: 'Dataset 2' },
  ]);
});

describe('a method', () => {
  const methods = [...readAllMethods(archive)];

  test('is kept once for each name, and those that papers alone name are not in the catalogue', () => {
    expect(methods.map(({ name, url }) => [name, url])).toEqual([
      ['BERT', `${SITE}/method/bert`],
      ['Old', `${SITE}/method/old`],
      ['Known', `${SITE}/method/known`],
    ]);
    expect(readInfo(archive).leftOut).toContainEqual({
      count: 1,
      reason: 'a method with the same name stands before it',
    });
  });

  test('has no year where the dump says 2000, which means unknown, with a paper or without', () => {
    expect(methods.map(({ introducedYear }) => introducedYear)).toEqual([null, null, 1943]);
  });

  test('has its collections in the order of the dump and each area once', () => {
    expect([methods[0]?.collections, [...(methods[0]?.areas ?? [])].sort()]).toEqual([
      ['Transformers', 'Language Models', 'Autoencoders'],
      ['NLP', 'Vision'],
    ]);
  });
});
