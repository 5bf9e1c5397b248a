import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as library from '../src/index.ts';
import {
  type Archive,
  chooseCandidate,
  directionByName,
  findLeaderboards,
  findPapers,
  type Hits,
  type Leaderboard,
  openArchive,
  rankContenders,
  rankLeaderboard,
  readColumn,
  readLeaderboard,
  readLeaderboardSummaries,
  readPaper,
  readPaperResults,
  readPaperSummaries,
  readRepositories,
  UserError,
} from '../src/index.ts';
import { readRootFile, sampleFile } from './helpers/examples.ts';
import { printed } from './helpers/pwc.ts';
import { root } from './helpers/sources.ts';

let archive: Archive;

beforeAll(() => {
  archive = openArchive(sampleFile);
});
afterAll(() => archive.close());

/** The id of what a name means. */
function idOf(hits: Hits | null): number {
  const choice = hits && chooseCandidate(hits, false);
  if (choice?.kind !== 'one') throw new Error('no such thing');
  return choice.candidate.id;
}

function boardOf(task: string, dataset: string): Leaderboard {
  return readLeaderboard(archive, idOf(findLeaderboards(archive, task, dataset)));
}

describe('a paper read by a program', () => {
  test('is what pwc paper shows', async () => {
    const id = idOf(findPapers(archive, 'scibert'));
    const shown = JSON.parse(await printed('paper scibert --json'));
    const { title, authors, arxivId, tasks, methods } = readPaper(archive, id);
    expect({ title, authors, arxivId, tasks, methods }).toEqual({
      title: shown.title,
      authors: shown.authors,
      arxivId: shown.arxiv_id,
      tasks: shown.tasks,
      methods: shown.methods,
    });
    expect(readPaperSummaries(archive, [id])).toMatchObject([{ id, title, arxivId }]);
    expect(readRepositories(archive, id).map(({ url, isOfficial }) => [url, isOfficial])).toEqual(
      shown.repositories.map((row: { repo_url: string; is_official: boolean }) => [
        row.repo_url,
        row.is_official,
      ]),
    );
    expect(readPaperResults(archive, id).map(({ model, text, rank, of }) => [model, text, rank, of])).toEqual(
      shown.results.map((row: { model: string; value_text: string; rank: number; of: number }) => [
        row.model,
        row.value_text,
        row.rank,
        row.of,
      ]),
    );
  });

  test('is not found under a name that fits nothing, and left open under one that fits several', () => {
    expect(findPapers(archive, 'scibertt')).toBeNull();
    const hits = findPapers(archive, 'language');
    expect(hits && chooseCandidate(hits, false)).toEqual({ kind: 'several', hits });
    expect(hits && chooseCandidate(hits, true)).toMatchObject({ kind: 'one', others: 3 });
  });
});

describe('a leaderboard ranked by a program', () => {
  test('is what pwc rank shows', async () => {
    const { metric, rows, leftOut } = rankLeaderboard(boardOf('ner', 'bc5cdr'));
    const shown = JSON.parse(await printed('rank ner bc5cdr --json'));
    expect([metric?.name, metric?.direction, leftOut]).toEqual([
      shown.metric,
      shown.direction,
      shown.left_out,
    ]);
    expect(rows.map(({ rank, value, entry }) => [rank, value, entry.model])).toEqual(
      shown.results.map((row: { rank: number; value: number; model: string }) => [
        row.rank,
        row.value,
        row.model,
      ]),
    );
  });

  test('is ranked by a metric, in a direction and without the rows that are wished', () => {
    const board = boardOf('image classification', 'imagenet');
    const ranked = rankLeaderboard(board, {
      metric: 'number of params',
      direction: 'higher',
      filter: { since: '2019', until: '2019-06', withCode: true },
    });
    expect(ranked.metric).toMatchObject({
      name: 'Number of params',
      direction: 'higher',
      directionSource: 'user',
    });
    expect(ranked.rows.map(({ entry }) => entry.date?.slice(0, 4))).toEqual(ranked.rows.map(() => '2019'));
    expect(ranked.rows[0]).toMatchObject({ rank: 1, value: 829_000_000 });
    expect(ranked.rows.length + ranked.leftOut).toBe(board.entries.length);
    expect(board.metrics[2]).toMatchObject({ direction: 'lower', directionSource: 'name' });
  });

  test.each(['2017-6', 'junk', '2017-02-30'])('until %s, which is no date, is an error', (until) => {
    const wrong = () => rankLeaderboard(boardOf('ner', 'bc5cdr'), { filter: { until } });
    expect(wrong).toThrow(`until must be a date such as 2021, 2021-06 or 2021-06-30, not "${until}".`);
  });

  test('without a metric of that name is an error that says which there are', () => {
    const wrong = () => rankLeaderboard(boardOf('ner', 'bc5cdr'), { metric: 'AUC' });
    expect(wrong).toThrow(UserError);
    expect(wrong).toThrow('this leaderboard has no metric "AUC". It has: F1');
  });

  test('is one of those that can be listed', () => {
    expect(readLeaderboardSummaries(archive)).toHaveLength(58);
    const { id } = boardOf('ner', 'bc5cdr');
    expect(readLeaderboardSummaries(archive, [id])).toMatchObject([
      { id, dataset: 'BC5CDR', results: 5, metric: 'F1' },
    ]);
  });
});

describe("rows of a program's own", () => {
  test('are read and ranked as those of the archive', () => {
    const direction = directionByName('word error rate') ?? 'higher';
    const scores = readColumn(['5.1%', 'n/a', '4.9', '4.90'], 'word error rate', direction);
    const rows = scores.map(({ value }, index) => ({ values: [value], date: null, position: index + 1 }));
    expect(
      rankContenders(rows, [direction], 0).map(({ rank, contender }) => [rank, contender.position]),
    ).toEqual([
      [1, 3],
      [1, 4],
      [3, 1],
      [null, 2],
    ]);
  });
});

test('an id that the archive does not have is an error of kind notFound', () => {
  const notFound = expect.objectContaining({ name: 'UserError', kind: 'notFound' });
  expect(() => readPaper(archive, 999_999)).toThrow(notFound);
  expect(() => readLeaderboard(archive, 999_999)).toThrow(notFound);
});

test('an archive that is not there is an error of kind archive', () => {
  expect(() => openArchive('/nowhere/archive.db')).toThrow(expect.objectContaining({ kind: 'archive' }));
});

describe('the package', () => {
  const section = readRootFile('README.md').split('\n## As a library\n')[1]?.split('\n## ')[0] ?? '';

  test('can be imported, and its example prints what the README says', () => {
    const [, program = '', output = ''] = /```js\n(.*?)```\n\n```text\n(.*?)```/s.exec(section) ?? [];
    expect(
      execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
        cwd: root,
        encoding: 'utf8',
      }),
    ).toBe(output);
  });

  test('is readable where an error of it is not caught', () => {
    const program = "require('pwc-offline').openArchive('/nowhere/archive.db')";
    const { stderr } = spawnSync(process.execPath, ['--eval', program], { cwd: root, encoding: 'utf8' });
    expect(stderr).toContain('\nUserError: there is no archive at /nowhere/archive.db\n    at ');
    expect(stderr.split('\n').filter((line) => line.length > 1000)).toEqual([]);
  });

  test('exports what the README lists, and nothing else', () => {
    const listed = [...section.matchAll(/`(\w+)\([^`]*\)`/g)].map(([, name]) => name);
    expect([...listed, 'UserError'].sort()).toEqual(Object.keys(library).sort());
  });

  test('brings the types of all that it exports', () => {
    const { exports } = JSON.parse(readRootFile('package.json'));
    const declarations = readFileSync(`${root}${exports['.'].types}`, 'utf8');
    expect(Object.keys(library).filter((name) => !declarations.includes(name))).toEqual([]);
    const files = [...declarations.matchAll(/from '(\.\/[^']+)\.ts'/g)].map(
      ([, file]) => `${root}dist/types/${file}.d.ts`,
    );
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
