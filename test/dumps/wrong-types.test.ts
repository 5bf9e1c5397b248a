import { describe, expect, test } from 'vitest';
import { drawLeaderboards, readBroken } from './reading.ts';

describe('values of the wrong type', () => {
  test('count as missing in a paper, where numbers are texts too', async () => {
    const { items, leftOut, error } = await readBroken('wrong-types', 'papers');
    expect(items.map((item) => item.value)).toEqual([
      {
        url: 'https://paperswithcode.com/paper/a-paper-that-does-not-exist-1',
        arxivId: '2001.50000',
        title: '1984',
        abstract: null,
        authors: ['Nemo Nobody'],
        date: null,
        venue: null,
        abstractUrl: null,
        pdfUrl: null,
        conferenceUrls: [],
        tasks: ['Invented Task', '7'],
        methods: ['Invented Method', 'Second Invented Method'],
      },
      expect.objectContaining({ authors: ['Nemo'], date: '2020-02-29', tasks: ['Invented Task'] }),
    ]);
    expect(leftOut).toEqual([
      '[0].date: date that cannot be read for certain',
      '[0].tasks: name that is not a text',
      '[0].abstract: field that is not a text',
      '[0].proceeding: field that is not a text',
      '[0].url_abs: field that is not a text',
      '[1]: paper without an address',
      '[3]: record that is not an object',
      '[4]: record that is not an object',
      '[5]: record that is not an object',
    ]);
    expect(error).toBe(null);
  });

  test('truth is also read from words and numbers', async () => {
    const { items, leftOut } = await readBroken('wrong-types', 'links');
    expect(items.map((item) => item.value)).toEqual([
      {
        paperUrl: 'https://paperswithcode.com/paper/a-paper-that-does-not-exist-1',
        paperTitle: '5',
        arxivId: null,
        abstractUrl: null,
        pdfUrl: null,
        repositoryUrl: 'https://example.org/nobody/nothing',
        isOfficial: true,
        mentionedInPaper: false,
        mentionedInGithub: true,
        framework: null,
      },
    ]);
    expect(leftOut).toEqual(['[0].framework: field that is not a text', '[1]: link without a repository']);
  });

  test('a row, score or leaderboard that cannot be read is left out alone', async () => {
    const { items, leftOut } = await readBroken('wrong-types', 'evaluations');
    expect(drawLeaderboards(items)).toEqual([
      'Invented Task | Invented Dataset | Score, Size, Flag',
      '  Numbers: Score=1.0 Size=100 Flag=true',
      '  null: ',
      '  No metrics: ',
      'Invented Task | No rows | Score',
      'Invented Task | 7 | 1.0',
    ]);
    const table = items[1];
    expect(table?.kind === 'leaderboard' && table.rowPaths).toEqual([
      '[0].datasets[0].sota.rows[0]',
      '[0].datasets[0].sota.rows[3]',
      '[0].datasets[0].sota.rows[4]',
    ]);
    expect(leftOut).toEqual([
      '[0].datasets[0].sota.rows[1]: row that is not an object',
      '[0].datasets[0].sota.rows[2]: row that is not an object',
      '[0].datasets[0].sota.rows[3].model_name: field that is not a text',
      '[0].datasets[0].sota.rows[3].code_links: link without an address',
      '[0].datasets[0].sota.rows[3].metrics["Score"]: score that is not a text or a number',
      '[0].datasets[0].sota.rows[3].metrics["Other"]: score that is not a text or a number',
      '[0].datasets[0].sota.rows[3].paper_date: date that cannot be read for certain',
      '[0].datasets[0].sota.rows[4].metrics: scores that are not an object',
      '[0].datasets[0].sota.rows[5]: row that is not an object',
      '[0].datasets[1]: leaderboard that is not an object',
      '[0].datasets[2].sota.rows: tasks, leaderboards or rows that are not a list',
      '[0].datasets[5].sota: leaderboard that is not an object',
      '[0].subtasks[0]: task that is not an object',
      '[0].subtasks[2]: task without a name',
      '[0].subtasks[3]: task without a name',
      '[1].datasets: tasks, leaderboards or rows that are not a list',
      '[1].subtasks: tasks, leaderboards or rows that are not a list',
    ]);
  });

  test('the catalogue keeps what can be read', async () => {
    const methods = await readBroken('wrong-types', 'methods');
    const datasets = await readBroken('wrong-types', 'datasets');
    expect(methods.items.map((item) => item.value)).toEqual([
      {
        url: 'https://paperswithcode.com/method/invented-method',
        name: '7',
        fullName: null,
        description: null,
        paper: { title: null, url: 'https://paperswithcode.com/paper/a-paper-that-does-not-exist-1' },
        introducedYear: 2019,
        sourceUrl: null,
        sourceTitle: null,
        codeSnippetUrl: null,
        paperCount: null,
        collections: [
          { name: 'Invented Collection', areaId: null, area: '5' },
          { name: 'x', areaId: null, area: null },
        ],
      },
    ]);
    expect(datasets.items.map((item) => item.value)).toEqual([
      {
        url: 'https://paperswithcode.com/dataset/invented-dataset',
        name: 'Invented Dataset',
        fullName: null,
        homepage: null,
        description: null,
        paper: null,
        introduced: null,
        modalities: ['Images'],
        languages: [],
        tasks: [
          { title: 'Invented Task', url: '' },
          { title: 'Second Invented Task', url: 'https://paperswithcode.com/task/second-invented-task' },
          { title: '7', url: '' },
        ],
        variants: ['Invented Dataset'],
        paperCount: 12,
        loaders: [
          {
            url: 'https://example.org/loader',
            repository: 'https://example.org/loader',
            frameworks: ['jax'],
          },
        ],
        licenseName: null,
        licenseUrl: null,
      },
    ]);
    expect(methods.leftOut).toEqual([
      '[0].collections: name that is not a text',
      '[0].full_name: field that is not a text',
      '[0].description: field that is not a text',
      '[0].source_url: field that is not a text',
      '[0].num_papers: field that is not a whole number',
      '[1]: method without a name',
    ]);
    expect(datasets.leftOut).toEqual([
      '[0].introduced_date: date that cannot be read for certain',
      '[0].languages: name that is not a text',
      '[0].variants: name that is not a text',
      '[0].data_loaders: link without an address',
      '[0].paper: link without an address',
      '[1]: dataset without an address',
    ]);
  });
});
