import { expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { SEARCH_KINDS, type SearchKind } from '../../../src/archive/search/kinds.ts';
import { search } from '../../../src/archive/search/search.ts';
import { archiveOf, board, task } from '../../helpers/archive.ts';

/** Papers by their titles, or by titles and dates. */
function papers(...titles: readonly (string | readonly [title: string, date: string])[]): object[] {
  return titles.map((paper, at) => {
    const [title, date = null] = typeof paper === 'string' ? [paper] : paper;
    return { paper_url: `https://paperswithcode.com/paper/p${at}`, title, date };
  });
}

/** What a search finds of a kind, the best first. */
async function found(archive: Archive, text: string, kind: SearchKind): Promise<(string | null)[]> {
  const answer = await search(archive, text, { kinds: SEARCH_KINDS, limit: 10, includeSpam: false });
  return (answer.found.get(kind) ?? []).map((one) => ('title' in one ? one.title : one.name));
}

/** What a search looks for instead of what was typed, and besides. */
async function lookedFor(archive: Archive, text: string): Promise<readonly (string | null)[]> {
  const { instead, also } = await search(archive, text, {
    kinds: SEARCH_KINDS,
    limit: 10,
    includeSpam: false,
  });
  return [instead, also];
}

test('a title that begins with what was typed comes before a shorter one that ends with it', async () => {
  const archive = await archiveOf({ papers: papers('Deep Graph Attention', 'Graph Attention Networks') });
  expect(await found(archive, 'graph attention', 'paper')).toEqual([
    'Graph Attention Networks',
    'Deep Graph Attention',
  ]);
});

test('of papers that fit alike the newest comes first', async () => {
  const archive = await archiveOf({
    papers: papers(
      ['Graph Mining One', '2018-01-01'],
      ['Graph Mining Two', '2020-01-01'],
      'Graph Mining Six',
    ),
  });
  expect(await found(archive, 'graph mining', 'paper')).toEqual([
    'Graph Mining Two',
    'Graph Mining One',
    'Graph Mining Six',
  ]);
});

test('a name that is spelt as it was typed comes before the same name in another spelling', async () => {
  const archive = await archiveOf({
    evaluations: ['Color Constancy', 'Colour Constancy'].map((task) => ({ task, datasets: [] })),
  });
  expect(await found(archive, 'colour constancy', 'task')).toEqual(['Colour Constancy', 'Color Constancy']);
  expect(await found(archive, 'color constancy', 'task')).toEqual(['Color Constancy', 'Colour Constancy']);
});

test.each([
  ['tts', ['Text-To-Speech Synthesis', 'Text-To-SQL']],
  ['nmt', ['Machine Translation']],
])('the task that papers call "%s" comes first, whatever its name', async (typed, names) => {
  const tasks = ['Text-To-SQL', 'Machine Translation', 'Text-To-Speech Synthesis'];
  const archive = await archiveOf({ evaluations: tasks.map((task) => ({ task, datasets: [] })) });
  expect(await found(archive, typed, 'task')).toEqual(names);
});

test.each([
  [8, 'medical segmentation'],
  [7, null],
])(
  'a word of one title is taken for a mistake where %s titles have the right one: %s',
  async (count, instead) => {
    const right = Array.from({ length: count }, (_, at) => `Medical Image Segmentation ${at}`);
    const archive = await archiveOf({ papers: papers(...right, 'Segmentaion of Roads') });
    expect(await lookedFor(archive, 'medical segmentaion')).toEqual([instead, null]);
  },
);

test('what has a short form written out stands before a long title that has it among much else', async () => {
  const long = 'A Tool with NER and Other Things That Chemistry Needs Every Day';
  const archive = await archiveOf({
    papers: papers(long, 'Named Entity Recognition for Chemistry'),
    evaluations: [{ task: 'Named Entity Recognition (NER)', datasets: [] }],
  });
  expect(await lookedFor(archive, 'chemistry ner')).toEqual([null, 'chemistry named entity recognition']);
  expect(await found(archive, 'chemistry ner', 'paper')).toEqual([
    'Named Entity Recognition for Chemistry',
    long,
  ]);
});

test('the paper of a model comes first by its name, but not before a title with it that is far better known', async () => {
  const row = (model_name: string, paper_title: string) => ({
    model_name,
    paper_title,
    metrics: { F1: '1' },
  });
  const known = Array.from({ length: 4 }, (_, at) => row(`Other ${at}`, 'Frob Is All You Need'));
  const own = row('Frob', 'A Long Story');
  const evaluations = (rows: readonly object[]) => [task('T', { datasets: [board('D', ['F1'], rows)] })];
  expect(
    await found(await archiveOf({ evaluations: evaluations([own, ...known]) }), 'frob', 'paper'),
  ).toEqual(['A Long Story', 'Frob Is All You Need']);
  const archive = await archiveOf({
    evaluations: evaluations([own, ...known, row('Last', 'Frob Is All You Need')]),
  });
  expect(await found(archive, 'frob', 'paper')).toEqual(['Frob Is All You Need', 'A Long Story']);
});
