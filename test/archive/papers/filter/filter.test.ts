import { describe, expect, test } from 'vitest';
import { findLeaderboards } from '../../../../src/archive/leaderboards/names.ts';
import { findNames } from '../../../../src/archive/names/names.ts';
import type { PaperFilter } from '../../../../src/archive/papers/filter/filter.ts';
import {
  countFilteredPapers,
  readFilteredPapers,
} from '../../../../src/archive/papers/filter/filtered-papers.ts';
import { type PaperOrder, readSortedPapers } from '../../../../src/archive/papers/filter/sorted-papers.ts';
import { archiveOf, board, task } from '../../../helpers/archive.ts';

/** A paper of the dump: its title, and whatever else is said. */
function paper(title: string, more: object = {}): object {
  const slug = title.toLowerCase().replaceAll(' ', '-');
  return { paper_url: `https://paperswithcode.com/paper/${slug}`, title, tasks: [], methods: [], ...more };
}

function link(title: string, framework: string): object {
  const slug = title.toLowerCase().replaceAll(' ', '-');
  const paper_url = `https://paperswithcode.com/paper/${slug}`;
  return { paper_url, paper_title: title, repo_url: `https://github.com/some/${slug}`, framework };
}

const archive = await archiveOf({
  papers: [
    paper('Old Segmenter', { date: '2015-06-08', proceeding: 'CVPR 2015 6', tasks: ['Segmentation'] }),
    paper('New Segmenter', {
      date: '2020-06-16',
      proceeding: 'CVPR 2020 6',
      tasks: ['Segmentation', 'Tagging'],
      methods: [{ name: 'Dropout' }],
    }),
    paper('Same Day', { date: '2020-06-16', proceeding: 'CVPR 2020 7', tasks: ['Tagging'] }),
    paper('Tagger', { date: '2019-12-31', proceeding: 'CVPRW 2020 6', tasks: ['Tagging'] }),
    paper('Undated Tagger', { tasks: ['Tagging'] }),
    paper('Mistaken Date', { date: '2222-12-22', tasks: ['Tagging'] }),
  ],
  links: [link('New Segmenter', 'pytorch'), link('Tagger', 'tf'), link('Only Linked', 'pytorch')],
  evaluations: [
    task('Segmentation', {
      categories: ['Computer Vision'],
      datasets: [
        board(
          'Scenes',
          ['IoU'],
          [
            {
              model_name: 'a',
              metrics: { IoU: '70' },
              paper_title: 'Old Segmenter',
              paper_date: '2015-06-08',
            },
            {
              model_name: 'b',
              metrics: { IoU: '80' },
              paper_title: 'New Segmenter',
              paper_date: '2020-06-16',
            },
            {
              model_name: 'c',
              metrics: { IoU: '81' },
              paper_title: 'New Segmenter',
              paper_date: '2020-06-16',
            },
            {
              model_name: 'd',
              metrics: { IoU: '60' },
              paper_title: 'A Paper That Only Results Name',
              paper_url: 'https://arxiv.org/abs/1701.00001',
              paper_date: '2017-01-01',
            },
          ],
        ),
      ],
    }),
    task('Tagging', { categories: ['Natural Language Processing'] }),
  ],
});

const idOf = (kind: 'task' | 'method', name: string) =>
  findNames(archive, kind, name)?.candidates[0]?.id ?? -1;
const scenes = findLeaderboards(archive, 'Segmentation', 'Scenes')?.candidates.map(({ id }) => id) ?? [];
const stub = 'A Paper That Only Results Name';

const cases: readonly (readonly [string, PaperFilter, readonly string[]])[] = [
  [
    'nothing: all, newest first, of one day the later record first, undated last and days to come behind them',
    {},
    [
      'Same Day',
      'New Segmenter',
      'Tagger',
      stub,
      'Old Segmenter',
      'Only Linked',
      'Undated Tagger',
      'Mistaken Date',
    ],
  ],
  ['a task', { tasks: [idOf('task', 'Segmentation')] }, ['New Segmenter', 'Old Segmenter']],
  ['a task with an undated paper', { tasks: [idOf('task', 'Tagging')], to: '2019-12-31' }, ['Tagger']],
  ['two tasks', { tasks: [idOf('task', 'Segmentation'), idOf('task', 'Tagging')] }, ['New Segmenter']],
  ['a method', { methods: [idOf('method', 'Dropout')] }, ['New Segmenter']],
  [
    'leaderboards, with papers that only they name',
    { leaderboards: [scenes] },
    ['New Segmenter', stub, 'Old Segmenter'],
  ],
  ['several lists of leaderboards', { leaderboards: [scenes, []] }, []],
  ['no leaderboards', { leaderboards: [[]] }, []],
  ['one venue', { venues: ['CVPR 2015 6'] }, ['Old Segmenter']],
  [
    'several venues',
    { venues: ['CVPR 2015 6', 'CVPR 2020 6', 'CVPR 2020 7'] },
    ['Same Day', 'New Segmenter', 'Old Segmenter'],
  ],
  ['no venue', { venues: [] }, []],
  ['an area', { area: 'Computer Vision' }, ['New Segmenter', 'Old Segmenter']],
  [
    'days, of which the first and the last count',
    { from: '2015-06-08', to: '2019-12-31' },
    ['Tagger', stub, 'Old Segmenter'],
  ],
  ['code', { withCode: true }, ['New Segmenter', 'Tagger', 'Only Linked']],
  ['results', { withResults: true }, ['New Segmenter', stub, 'Old Segmenter']],
  ['a framework', { framework: 'pytorch' }, ['New Segmenter', 'Only Linked']],
  [
    'a task and a method',
    { tasks: [idOf('task', 'Tagging')], methods: [idOf('method', 'Dropout')] },
    ['New Segmenter'],
  ],
  ['a venue and days', { venues: ['CVPR 2020 6', 'CVPR 2020 7'], from: '2020-06-17' }, []],
  ['an area and code', { area: 'Natural Language Processing', withCode: true }, ['New Segmenter', 'Tagger']],
  ['leaderboards and days', { leaderboards: [scenes], to: '2017-12-31' }, [stub, 'Old Segmenter']],
];

describe('papers are chosen by', () => {
  test.each(cases)('%s', (_, filter, titles) => {
    const found = [...readFilteredPapers(archive, filter)].map(({ title }) => title);
    expect(found).toEqual(titles);
    expect(countFilteredPapers(archive, filter)).toBe(titles.length);
  });
});

describe('papers are put in the order of', () => {
  const columns: readonly PaperOrder[] = ['date', 'results', 'repositories'];
  const ways = columns.flatMap((column) => [true, false].map((isDescending) => ({ column, isDescending })));

  test.each(ways)(
    '$column, descending: $isDescending, as a sort of all of them has it',
    ({ column, isDescending }) => {
      for (const [, filter] of cases) {
        const sorted = readSortedPapers(archive, filter, column, isDescending);
        const all = [...readFilteredPapers(archive, filter)].filter(({ title }) => title !== 'Mistaken Date');
        const compare = (one: number | string, other: number | string) =>
          one < other ? -1 : Number(one > other);
        const known = all.filter((one) => one[column] !== null);
        const expected = [
          ...known.toSorted((a, b) => (isDescending ? -1 : 1) * compare(a[column] ?? '', b[column] ?? '')),
          ...all.filter((one) => one[column] === null),
        ];
        const titles = [...sorted].map(({ title }) => title).filter((title) => title !== 'Mistaken Date');
        expect(titles).toEqual(expected.map(({ title }) => title));
      }
    },
  );
});
