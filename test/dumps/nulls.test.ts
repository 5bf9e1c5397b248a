import { describe, expect, test } from 'vitest';
import { drawLeaderboards, drawTasks, readBroken } from './reading.ts';

describe('nulls', () => {
  test('a paper needs an address that leads somewhere, and nothing else', async () => {
    const { items, ...rest } = await readBroken('nulls', 'papers');
    expect(
      items.map((item) => [item.place.path, item.value.url, item.value.title, item.value.authors]),
    ).toEqual([
      ['[2]', 'https://paperswithcode.com/paper/a-paper-that-does-not-exist-1', null, []],
      ['[3]', 'https://paperswithcode.com/paper/a-paper-that-does-not-exist-2', null, []],
    ]);
    expect(rest).toEqual({
      replaced: 0,
      error: null,
      leftOut: [
        '[0]: record that is not an object',
        '[1]: paper without an address',
        '[4]: paper without an address',
        '[5]: paper without an address',
      ],
    });
  });

  test('a link needs a paper and a repository', async () => {
    const { items, leftOut } = await readBroken('nulls', 'links');
    expect(items.map((item) => item.value)).toEqual([
      {
        paperUrl: 'https://paperswithcode.com/paper/a-paper-that-does-not-exist-1',
        paperTitle: null,
        arxivId: null,
        abstractUrl: null,
        pdfUrl: null,
        repositoryUrl: 'https://example.org/nobody/nothing',
        isOfficial: false,
        mentionedInPaper: false,
        mentionedInGithub: false,
        framework: null,
      },
    ]);
    expect(leftOut).toEqual([
      '[0]: record that is not an object',
      '[1]: link without a paper',
      '[2]: link without a repository',
    ]);
  });

  test('a method and a dataset need an address and a name', async () => {
    const methods = await readBroken('nulls', 'methods');
    const datasets = await readBroken('nulls', 'datasets');
    expect(methods.items.map((item) => item.value.name)).toEqual(['Invented Method']);
    expect(datasets.items.map((item) => item.value.name)).toEqual(['Invented Dataset']);
    expect([...methods.leftOut, ...datasets.leftOut]).toEqual([
      '[0]: record that is not an object',
      '[1]: method without an address',
      '[0]: record that is not an object',
      '[1]: dataset without an address',
    ]);
  });

  test('results under a task and a dataset without a name are kept, null and "None" are no model', async () => {
    const { items, leftOut } = await readBroken('nulls', 'evaluations');
    expect(drawTasks(items)).toEqual(['null > ', 'null > ']);
    expect(drawLeaderboards(items)).toEqual([' |  | Score', '  null: ', '  null: ', '  null: Score=']);
    expect(leftOut).toEqual(['[0]: record that is not an object', '[1]: task without a name']);
  });
});
