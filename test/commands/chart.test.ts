import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { archiveOf, board, task, temporaryFolder } from '../helpers/archive.ts';
import { printed, pwc, terminal } from '../helpers/pwc.ts';

const folder = temporaryFolder();

const row = (model: string, score: string, date?: string, more: object = {}) => ({
  model_name: model,
  metrics: { Error: score },
  ...(date === undefined ? {} : { paper_date: date }),
  ...more,
});

let archive: string;

beforeAll(async () => {
  const rows = [
    row('best', '1.5', '2020-03-01'),
    row('extra', '2', '2019-05-01', { uses_additional_data: true }),
    row('same day', '3', '2019-01-01'),
    row('first', '4', '2018-01-01'),
    row('later', '5', '2019-06-01'),
    row('undated', '1'),
    row('unread', 'n/a', '2019-01-01'),
  ];
  const datasets = [
    board('Sounds', ['Error'], rows),
    board('Noise', ['Error'], [row('one', '3', '2019-01-01')]),
  ];
  const undated = board('Undated', ['Error'], [row('a', '1'), row('b', '2')]);
  const evaluations = [
    task('Hearing', { datasets }),
    task('Listening', { datasets: [undated] }),
    task('Silence'),
  ];
  archive = (await archiveOf({ evaluations })).path;
});

const ask = (...argv: string[]) => pwc(argv, { env: { PWC_ARCHIVE: archive } });
const points = async (...argv: string[]) =>
  JSON.parse((await ask('chart', 'hearing', 'sounds', '--json', ...argv)).out);

describe('pwc chart', () => {
  test('has the results with a date and a score, newest first, the records marked with what they added', async () => {
    const { points: all, ...head } = await points();
    expect(head).toMatchObject({ direction: 'lower', count: 5, records: 4, not_drawn: 2, left_out: 0 });
    expect(
      all.map((one: { model: string; is_record: boolean; gain: number }) => [
        one.model,
        one.is_record,
        one.gain,
      ]),
    ).toEqual([
      ['best', true, -0.5],
      ['later', false, null],
      ['extra', true, -1],
      ['same day', true, -1],
      ['first', true, null],
    ]);
  });

  test('takes the filters and the directions of rank', async () => {
    expect(await points('--no-extra-data')).toMatchObject({ count: 4, records: 3, left_out: 1 });
    expect(await points('--since', '2019', '--until', '2019')).toMatchObject({ count: 3, records: 2 });
    expect(await points('--higher-is-better')).toMatchObject({ direction: 'higher', records: 2 });
    const both = await ask('chart', 'hearing', 'sounds', '--higher-is-better', '--lower-is-better');
    expect(both.exitCode).toBe(2);
  });

  test('is text in a pipe, with every record, and rows where columns are chosen', async () => {
    const { out } = await ask('chart', 'hearing', 'sounds');
    expect(out).toContain(
      '● best so far (4)   ⠂ other results (1)   1 without a date   1 without a readable score',
    );
    expect(out).toContain('2020-03-01      1.5  -0.5  best\n2019-05-01        2    -1  extra\n');
    expect((await ask('chart', 'hearing', 'sounds', '--columns', 'date,model', '--limit', '2')).out).toBe(
      'date\tmodel\n2020-03-01\tbest\n2019-06-01\tlater\n',
    );
  });

  test('of results without a date says so in every way of drawing', async () => {
    for (const format of ['table', 'svg', 'html']) {
      const { exitCode, out } = await ask('chart', 'listening', 'undated', '--format', format);
      expect([exitCode, out]).toEqual([
        0,
        expect.stringMatching(/Nothing to draw: 2 without a date|Not drawn: 2 without a date/),
      ]);
    }
    expect((await ask('chart', 'listening', 'undated', '--csv')).out).toMatch(/^date,.*\n$/);
  });
});

describe('the names of pwc chart', () => {
  test('may be those of a task or a dataset with one leaderboard, else the leaderboards are offered', async () => {
    expect((await ask('chart', 'noise', '--ids')).exitCode).toBe(0);
    expect(await ask('chart', 'hearing')).toMatchObject({
      exitCode: 3,
      err: `pwc: "hearing" has 2 leaderboards:
     pwc chart Hearing Sounds  7 results, Error
     pwc chart Hearing Noise   1 result, Error
     Add --first to take the one with most results.
`,
    });
    const { err, exitCode } = await ask('chart', 'hearing', '--first', '--csv');
    expect([exitCode, err]).toEqual([
      0,
      'pwc: note: "hearing" is read as Hearing on Sounds; it has 1 other leaderboard\n',
    ]);
  });

  test('that fit nothing are answered with charts that there are', async () => {
    expect(await ask('chart', 'hering', 'sound')).toMatchObject({
      exitCode: 1,
      err: expect.stringContaining('pwc chart Hearing Sounds'),
    });
    expect(await ask('chart', 'silence')).toMatchObject({
      exitCode: 1,
      err: 'pwc: the archive has no leaderboard of Silence\n',
    });
    expect((await pwc('chart')).exitCode).toBe(2);
  });
});

describe('formats for charts', () => {
  test('are refused by answers without one, before a file is made', async () => {
    for (const line of ['rank ner bc5cdr', 'rank', 'paper scibert', 'export papers']) {
      for (const format of ['svg', 'html']) {
        const file = join(folder, `none.${format}`);
        const { exitCode, err } = await pwc(`${line} -o ${file} --quiet`);
        expect([exitCode, err]).toEqual([
          2,
          `pwc: ${format} is for charts, and this answer has none.
     A chart: pwc chart <task> <dataset> -o chart.${format}
`,
        ]);
        expect(existsSync(file)).toBe(false);
      }
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  test('are chosen by the ending of a file, also for a leaderboard with its chart', async () => {
    for (const line of ['chart ner bc5cdr', 'rank ner bc5cdr --chart']) {
      const file = join(folder, `${line.split(' ')[0]}.svg`);
      expect((await pwc(`${line} -o ${file}`)).err).toMatch(/wrote \S+\.svg \([\d.]+ KiB\)\n$/);
      expect(readFileSync(file, 'utf8')).toMatch(/^<svg xmlns/);
    }
  });

  test('are none that pwc does not write', async () => {
    const file = join(folder, 'chart.png');
    expect(await pwc(`chart ner bc5cdr -q -o ${file}`)).toMatchObject({
      exitCode: 2,
      err: 'pwc: pwc writes no png. A chart as a picture is svg, and as a page html.\n',
    });
    expect(existsSync(file)).toBe(false);
  });
});

describe('pwc rank --chart', () => {
  test('draws above the table on a terminal and changes no rows', async () => {
    const plain = await printed('rank ner bc5cdr', terminal());
    const drawn = await printed('rank ner bc5cdr --chart', terminal());
    expect(drawn).toContain('● best so far (4)');
    expect(drawn.slice(drawn.indexOf('#  MODEL'))).toBe(plain.slice(plain.indexOf('#  MODEL')));
    expect(await printed('rank ner bc5cdr --chart')).toBe(await printed('rank ner bc5cdr'));
  });

  test('stays where columns are chosen', async () => {
    const drawn = await printed('rank ner bc5cdr --chart --columns rank,model', terminal());
    expect(drawn).toMatch(/● best so far[\s\S]*\nRANK|● best so far[\s\S]*\n# {2}MODEL/);
  });

  test('is for one leaderboard', async () => {
    const { exitCode, err } = await pwc('rank ner --chart -q');
    expect([exitCode, ...err.split('\n').slice(0, 2)]).toEqual([
      2,
      'pwc: --chart draws one leaderboard: name a task and a dataset. There are:',
      '     pwc rank "Named Entity Recognition (NER)" "CoNLL 2003 (English)" --chart  44 results, F1',
    ]);
  });
});
