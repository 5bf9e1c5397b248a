import { describe, expect, test } from 'vitest';
import { archiveOf, board, task } from '../../helpers/archive.ts';
import { printed, pwc } from '../../helpers/pwc.ts';

const page = (slug: string) => `https://paperswithcode.com/task/${slug}`;
const copy = (slug: string) => `https://web.archive.org/web/20250601000000/${page(slug)}\n`;
const datasets = [board('Books', ['F1'], [{ model_name: 'A', metrics: { F1: '9' } }])];
const { path } = await archiveOf({
  datasets: [
    {
      name: 'X',
      url: 'https://example.org/x',
      tasks: ['reading', 'reading-aloud', 'ner', 'named-entity-recognition'].map((slug) => ({
        task: slug === 'ner' ? 'NER' : slug.replaceAll('-', ' '),
        url: page(slug),
      })),
    },
  ],
  evaluations: [task('reading aloud', { datasets }), task('named entity recognition', { datasets })],
});

test.each([
  ['Reading', 'reading'],
  ['task reading', 'reading'],
  ['reading aloud', 'reading-aloud'],
])('%s opens the task of this name, whether or not it has leaderboards', async (name, slug) => {
  expect(await printed(`open ${name} --print --archive ${path}`)).toBe(copy(slug));
});

describe('a task that has another name by now', () => {
  const renamed = async (line: string) => {
    const { path: mixed } = await archiveOf({
      datasets: [
        {
          name: 'X',
          url: 'https://example.org/x',
          tasks: [{ task: 'Entity Recognition', url: page('entity-recognition-er') }],
        },
      ],
      evaluations: [task('Entity Recognition (ER)', { datasets }), task('Retrieval', { datasets })],
    });
    return printed(`open ${line} --print --archive ${mixed}`);
  };

  test.each([page('entity-recognition-er'), page('entity-recognition'), 'er', 'rank er books'])(
    'is opened by %s at the page that has the slug of its first name',
    async (name) => {
      expect(await renamed(name)).toBe(copy('entity-recognition-er'));
    },
  );

  test.each([page('retrieval'), `task ${page('retrieval')}/`, 'paperswithcode.com/task/retrieval?page=2'])(
    'or whose page no dump tells is opened at the address that was typed: %s',
    async (address) => {
      expect(await renamed(address)).toBe(copy('retrieval'));
    },
  );
});

test('what has no address is shown by the command that knows it', async () => {
  const { path: bare } = await archiveOf({ evaluations: [task('Retrieval', {})] });
  const { exitCode, out, err } = await pwc('open task retrieval --print', { env: { PWC_ARCHIVE: bare } });
  expect({ exitCode, out, err }).toEqual({
    exitCode: 1,
    out: '',
    err: 'pwc: the archive knows no address of Retrieval.\n     What it knows: pwc task Retrieval\n',
  });
});

test.each(['ner', 'task NER'])('%s opens the task that is meant by it', async (name) => {
  expect(await printed(`open ${name} --print --archive ${path}`)).toBe(copy('named-entity-recognition'));
});

test('a beginning of many names is answered with the first of them and how many more there are', async () => {
  const { exitCode, out, err } = await pwc('open dataset s --quiet');
  expect({ exitCode, out, err }).toEqual({
    exitCode: 3,
    out: '',
    err: [
      'pwc: "s" fits 7 datasets:',
      'pwc open dataset SQuAD',
      'pwc open dataset SciCite',
      'pwc open dataset "SemEval-2010 Task 8"',
      'pwc open dataset SciERC',
      'pwc open dataset SearchQA',
      'and 2 more',
      'The first of them: pwc open dataset s --first\n',
    ].join('\n     '),
  });
});
