import { describe, expect, test } from 'vitest';
import { answerOf, exportOf, importBroken, jsonOf } from './importing.ts';

describe('what is odd but right is kept', () => {
  test('a tree of ten thousand levels, down to the leaderboard at its bottom', async () => {
    const { code, err, archive } = await importBroken('deep-tree');
    expect(code).toBe(0);
    expect(err).toContain(
      '\nImported 0 papers, 0 code links, 1 leaderboard, 1 result, 10,001 tasks, 0 datasets, 0 methods in 0.0s.\n',
    );
    expect(await jsonOf(['rank', 'bottom', 'invented dataset', '--archive', archive])).toMatchObject({
      task: 'Bottom',
      dataset: 'Invented Dataset',
      metric: 'Score',
      results: [{ rank: 1, model: 'Invented Diver', value_text: '1.50' }],
    });
  });

  test('tasks that stand above themselves, once each', async () => {
    const { code, err, archive } = await importBroken('cyclic-tree');
    expect(code).toBe(0);
    expect(err).toContain(
      '  merged     1  leaderboards that hang at several places of the task tree\n  merged     1  rows of those leaderboards\n',
    );
    expect(await exportOf(archive, 'tasks', 'name', 'parents', 'leaderboards')).toEqual([
      ['Chicken', ['Egg'], 1],
      ['Egg', ['Chicken'], 0],
    ]);
    expect(await exportOf(archive, 'results', 'task', 'dataset', 'model', 'value_text')).toEqual([
      ['Chicken', 'Farm', 'Invented Hen', '1'],
    ]);
  });

  test('a score of a million digits, which the table cuts and JSON does not', async () => {
    const { code, archive } = await importBroken('huge-score');
    expect(code).toBe(0);
    const scores = await exportOf(archive, 'results', 'value_text', 'value', 'rank');
    expect(scores).toEqual([
      ['9'.repeat(1_000_000), null, null],
      ['1', 1, 1],
    ]);
    const terminal = { tty: true, env: { NO_COLOR: '1', PWC_ARCHIVE: archive } };
    const { out } = await answerOf(['rank', 'invented task'], terminal);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('a record of 50 MB', async () => {
    const { code, archive } = await importBroken('huge-record');
    expect(code).toBe(0);
    const papers = await exportOf(archive, 'papers', 'abstract');
    expect(papers.map(([abstract]) => String(abstract).length)).toEqual([16, 50_600_000, 16]);
  });

  test('a byte order mark and CR LF', async () => {
    const { code, archive } = await importBroken('bom-crlf');
    expect(code).toBe(0);
    expect(await exportOf(archive, 'papers', 'abstract')).toEqual([['Two\r\nlines.'], ['Nobody wrote it.']]);
    expect((await answerOf(['export', 'papers', '--csv', '-c', 'abstract', '--archive', archive])).out).toBe(
      'abstract\n"Two\r\nlines."\nNobody wrote it.\n',
    );
  });

  test('broken UTF-8 and half surrogate pairs, as U+FFFD and counted', async () => {
    const broken = await importBroken('invalid-utf8');
    expect(broken.err).toContain('  merged     4  characters that are not valid text, replaced by U+FFFD\n');
    expect(await exportOf(broken.archive, 'papers', 'title', 'abstract')).toEqual([
      ['A Paper That Does Not Exist: Caf\ufffd', 'Nobody wrote it.'],
      ['\ufffd was there before, \ufffd\ufffd\ufffd', 'Nobody wrote it, naïvely.'],
    ]);
    const halves = await importBroken('lone-surrogates');
    expect(halves.err).toContain('  merged     6  characters that are not valid text, replaced by U+FFFD\n');
    expect(await exportOf(halves.archive, 'papers', 'title', 'abstract')).toEqual([
      ['high \ufffd low \ufffd pair 😀 backslash \\ud83d twice \ufffd😀', 'It ends on \ufffd'],
    ]);
  });

  test('task files by hand: lists, a single task, subdatasets, numbers as they were written', async () => {
    const { code, archive } = await importBroken('task-files');
    expect(code).toBe(0);
    expect(await exportOf(archive, 'results', 'task', 'dataset', 'metric', 'value_text', 'rank')).toEqual([
      ['Invented Reading', 'Invented Books › Easy', 'F1', '90.0', 2],
      ['Invented Reading', 'Invented Books › Easy', 'Size', '12', 1],
      ['Invented Reading', 'Invented Books › Easy', 'F1', '1e2', 1],
      ['Invented Reading', 'Invented Books › Easy', 'Recall', '-0.50', 1],
      ['Invented Reading', 'Invented Books › Hard › Very Hard', 'F1', '12.5', 1],
      ['Invented Reading', 'Old Books', 'Errors', '3.0', 1],
      ['Invented Writing', 'Invented Pages', 'BLEU', '40.10', 1],
    ]);
  });

  test('a gzip file that is called .json', async () => {
    const { code, archive } = await importBroken('gzip-named-json');
    expect(code).toBe(0);
    expect(await exportOf(archive, 'methods', 'name')).toEqual([['Invented Method']]);
  });
});
