import { describe, expect, test } from 'vitest';
import { answerOf, dumpFolder, exportOf, importBroken, jsonOf, type Row } from './importing.ts';

const first = 'a-paper-that-does-not-exist-1';
const second = 'a-paper-that-does-not-exist-2';
const page = (slug: string) => `https://paperswithcode.com/paper/${slug}`;

describe('odd dumps are imported, with what was left out and why', () => {
  test('nulls in every place', async () => {
    const { code, out, err, archive } = await importBroken('nulls');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toBe(`Reading 5 files (4.9 KiB) into ARCHIVE

methods: 3 records in 0.0s
papers: 6 records in 0.0s
datasets: 3 records in 0.0s
links: 4 records in 0.0s
evaluations: 4 records in 0.0s
archive: rows gathered in 0.0s
full text: written in 0.0s

Imported 2 papers, 1 code link, 1 leaderboard, 3 results, 1 task, 1 dataset, 1 method in 0.0s.
  left out   5  record that is not an object
  left out   3  paper without an address
  left out   1  dataset without an address
  left out   1  link without a paper
  left out   1  link without a repository
  left out   1  method without an address
  left out   1  task without a name
Archive: ARCHIVE (SIZE)
Try it: pwc paper ${first} --archive ARCHIVE
`);
    expect(await exportOf(archive, 'papers', 'paper_url', 'title', 'authors', 'repositories')).toEqual([
      [page(first), null, [], 1],
      [page(second), null, [], 0],
    ]);
    expect(await exportOf(archive, 'leaderboards', 'task', 'dataset', 'results', 'best_model')).toEqual([
      ['', '', 3, null],
    ]);
    expect(await jsonOf(['paper', first, '--archive', archive])).toMatchObject({
      title: null,
      authors: [],
      date: null,
      venue: null,
      abstract: null,
      tasks: [],
      methods: [],
      paper_url: page(first),
      results: [],
      related: [],
    });
  });

  test('values of the wrong types', async () => {
    const { code, err, archive } = await importBroken('wrong-types');
    expect(code).toBe(0);
    expect(err.split('\n').filter((line) => line.startsWith('  left out'))).toEqual([
      '  left out   8  field that is not a text',
      '  left out   4  name that is not a text',
      '  left out   3  date that cannot be read for certain',
      '  left out   3  link without an address',
      '  left out   3  record that is not an object',
      '  left out   3  row that is not an object',
      '  left out   3  tasks, leaderboards or rows that are not a list',
      '  left out   2  leaderboard that is not an object',
      '  left out   2  score that is not a text or a number',
      '  left out   2  task without a name',
      '  left out   1  dataset without an address',
      '  left out   1  field that is not a whole number',
      '  left out   1  link without a repository',
      '  left out   1  method without a name',
      '  left out   1  paper without an address',
      '  left out   1  scores that are not an object',
      '  left out   1  task that is not an object',
    ]);
    expect(await exportOf(archive, 'papers', 'title', 'arxiv_id', 'authors', 'tasks')).toEqual([
      ['1984', '2001.50000', ['Nemo Nobody'], ['Invented Task', '7']],
      ['A Paper That Does Not Exist, Part 3', null, ['Nemo'], ['Invented Task']],
    ]);
    expect(await exportOf(archive, 'results', 'model', 'metric', 'value_text', 'value')).toEqual([
      ['Numbers', 'Score', '1.0', 1],
      ['Numbers', 'Size', '100', 100],
      ['Numbers', 'Flag', 'true', null],
    ]);
  });

  test('papers and links that stand twice', async () => {
    const { err, archive } = await importBroken('duplicate-papers');
    expect(err).toContain('\n  left out   1  a paper with the same page stands before it\n');
    expect(await exportOf(archive, 'papers', 'title', 'paper_url', 'repositories')).toEqual([
      ['A Paper That Does Not Exist, Part 1', page(first), 1],
      ['A Paper That Does Not Exist, Part 2', page(second), 0],
    ]);
    const { repositories } = await jsonOf<{ repositories: Row[] }>(['paper', first, '--archive', archive]);
    expect(repositories.map((row) => [row.repo_url, row.is_official])).toEqual([
      ['https://example.org/nobody/nothing', true],
      ['https://example.org/nobody/nothing', true],
      ['https://example.org/nobody/nothing', false],
    ]);
  });

  test('a paper that nobody could ask for is named among the problems', async () => {
    const folder = dumpFolder({
      'papers-with-abstracts.json': [
        { paper_url: page(first), title: null },
        { paper_url: 'nothing', title: null, abstract: 'Words.' },
      ],
    });
    const archive = ['--archive', 'a.db'];
    const { err } = await answerOf(['import', ...archive], { cwd: folder });
    expect(err).toContain('\nImported 1 paper, ');
    expect(err).toContain('\n  left out   1  paper without a title or a usable address\n');
    expect((await answerOf(['info', '--problems', ...archive], { cwd: folder })).out).toBe(
      'dump\tplace\treason\npapers\tpapers-with-abstracts.json [1]\tpaper without a title or a usable address\n',
    );
  });

  test('one dump of five, which is an empty list', async () => {
    const folder = dumpFolder({
      'methods.json': [],
      'datasets.json': [{ name: 'One', url: 'https://paperswithcode.com/dataset/one' }],
    });
    const { code, err } = await answerOf(['import', '--archive', 'a.db'], { cwd: folder });
    expect(code).toBe(0);
    expect(err).toContain('\nmethods: 0 records in 0.0s\ndatasets: 1 record in 0.0s\n');
  });
});
