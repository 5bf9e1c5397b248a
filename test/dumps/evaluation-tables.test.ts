import { describe, expect, test } from 'vitest';
import { findDumps, readRecord } from '../../src/dumps/index.ts';
import { brokenFolder, drawLeaderboards, drawTasks, readOutcome } from './reading.ts';

const file = { name: 'evaluation-tables.json', path: '' };

test('a task gives its appearance, then its leaderboards, then its subtasks, each with its place', () => {
  const task = {
    categories: ['Invented Area'],
    datasets: [
      {
        dataset: 'Invented Dataset',
        dataset_citations: [],
        dataset_links: [
          {
            title: 'Papers with Code Leaderboard URL',
            url: 'https://paperswithcode.com/sota/invented-task-on-invented-dataset',
          },
        ],
        description: 'Nothing is in it.',
        sota: {
          metrics: ['F1', 'Parameters'],
          rows: [
            {
              code_links: [{ title: 'nobody/nothing', url: 'https://github.com/nobody/nothing' }],
              metrics: { F1: ' 96.95%', Parameters: null },
              model_links: [],
              model_name: 'Invented\nModel',
              paper_date: '2019-03-26',
              paper_title: 'A Paper That Does Not Exist',
              paper_url: 'http://arxiv.org/abs/0000.00000v1',
              uses_additional_data: true,
            },
          ],
        },
        subdatasets: [],
      },
    ],
    description: 'A task of **nobody**.',
    source_link: null,
    subtasks: [{ task: 'Invented Subtask', datasets: [], subtasks: [] }],
    synonyms: ['IT'],
    task: 'Invented Task',
  };
  expect(readRecord('evaluations', task, '[3]', file, {})).toEqual([
    {
      kind: 'task',
      value: {
        name: 'Invented Task',
        description: 'A task of **nobody**.',
        synonyms: ['IT'],
        areas: ['Invented Area'],
        parent: null,
      },
      place: { file: 'evaluation-tables.json', path: '[3]' },
    },
    {
      kind: 'leaderboard',
      value: {
        task: 'Invented Task',
        dataset: 'Invented Dataset',
        description: 'Nothing is in it.',
        url: 'https://paperswithcode.com/sota/invented-task-on-invented-dataset',
        metrics: ['F1', 'Parameters'],
        rows: [
          {
            model: 'Invented\nModel',
            scores: new Map([['F1', ' 96.95%']]),
            paperTitle: 'A Paper That Does Not Exist',
            paperUrl: 'http://arxiv.org/abs/0000.00000v1',
            date: '2019-03-26',
            codeLinks: [{ title: 'nobody/nothing', url: 'https://github.com/nobody/nothing' }],
            usesExtraData: true,
          },
        ],
      },
      rowPaths: ['[3].datasets[0].sota.rows[0]'],
      place: { file: 'evaluation-tables.json', path: '[3].datasets[0]' },
    },
    {
      kind: 'task',
      value: {
        name: 'Invented Subtask',
        description: null,
        synonyms: [],
        areas: [],
        parent: 'Invented Task',
      },
      place: { file: 'evaluation-tables.json', path: '[3].subtasks[0]' },
    },
  ]);
});

describe('task files written by hand', () => {
  test('give subdatasets as leaderboards of their own, and numbers as they were written', async () => {
    const [first, second] = (await findDumps([brokenFolder('task-files')], '/')).dumps;
    if (first === undefined || second === undefined) throw new Error('two task files should be found');
    const list = await readOutcome('evaluations', first);
    const single = await readOutcome('evaluations', second);
    expect(drawLeaderboards([...list.items, ...single.items])).toEqual([
      'Invented Reading | Invented Books › Easy | F1, Size, Recall',
      '  Invented Reader: F1=90.0 Size=12',
      '  Invented Skimmer: F1=1e2 Recall=-0.50',
      'Invented Reading | Invented Books › Hard › Very Hard | F1',
      '  Invented Reader: F1=12.5',
      'Invented Reading | Old Books | Errors',
      '  Invented Reader: Errors=3.0',
      'Invented Writing | Invented Pages | BLEU',
      '  Invented Writer: BLEU=40.10',
    ]);
    expect(drawTasks([...list.items, ...single.items])).toEqual([
      'null > Invented Reading',
      'null > Invented Writing',
      'Invented Writing > Invented Spelling',
    ]);
    expect(single.items.map((item) => item.place.path)).toEqual(['$', '$.datasets[0]', '$.subtasks[0]']);
    expect([list.leftOut, list.error, single.leftOut, single.error]).toEqual([[], null, [], null]);
  });
});
