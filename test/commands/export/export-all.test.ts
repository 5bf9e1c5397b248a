import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { archiveOf, board, task, temporaryFolder } from '../../helpers/archive.ts';
import { askDuckDb } from '../../helpers/duckdb.ts';
import { printed, pwc } from '../../helpers/pwc.ts';

const names = ['code', 'datasets', 'leaderboards', 'methods', 'papers', 'results', 'tasks'];

/** What makes the tables and views of an exported folder. */
function viewsOf(folder: string, ending: string): readonly string[] {
  const tables = ['results', 'leaderboards'].map(
    (name) => `CREATE VIEW ${name} AS SELECT * FROM '${folder}/${name}.${ending}'`,
  );
  return [...tables, readFileSync(join(folder, 'views.sql'), 'utf8')];
}

describe('pwc export all', () => {
  test('writes every collection as Parquet, with the views', async () => {
    const folder = join(temporaryFolder(), 'new', 'folder');
    const { exitCode, out, err } = await pwc(`export all -o ${folder}/`);
    expect([exitCode, out]).toEqual([0, '']);
    expect(readdirSync(folder)).toEqual([...names.map((name) => `${name}.parquet`), 'views.sql']);
    expect(err).toMatch(/note: wrote 181 rows to .*papers\.parquet \(/);
  });

  // Node's own way of making a folder with those above it never ends there.
  test.skipIf(process.platform !== 'linux')('says so where no folder can be made', async () => {
    const { exitCode, out, err } = await pwc('export all -o /proc/none/folder --quiet');
    expect({ exitCode, out, err: err.split('\n')[0] }).toEqual({
      exitCode: 5,
      out: '',
      err: expect.stringMatching(/^pwc: could not write \/proc\/none\/folder: /),
    });
  });

  test('takes the name of one file for a mistake, and makes nothing', async () => {
    const folder = temporaryFolder();
    const { exitCode, err } = await pwc(`export all -o ${folder}/all.csv --quiet`);
    expect([exitCode, err]).toEqual([
      2,
      `pwc: these are several files, and "${folder}/all.csv" is the name of one.\n     A folder of them: -o ${folder}/all/ --format csv\n`,
    ]);
    const packed = await pwc(`export all -o ${folder}/all.zip --quiet`);
    expect([packed.exitCode, packed.err.split('. ')[0]]).toEqual([2, 'pwc: pwc writes no zip']);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('writes them in another format that is asked for, as each export is', async () => {
    const folder = temporaryFolder();
    expect((await pwc(`export all -o ${folder} --csv --limit 3 --quiet`)).exitCode).toBe(0);
    for (const name of names) {
      expect(readFileSync(join(folder, `${name}.csv`), 'utf8')).toBe(
        await printed(`export ${name} --limit 3`),
      );
    }
  });

  test('has views that rank as pwc does, ties and unreadable scores too', async () => {
    const folder = temporaryFolder();
    await pwc(`export all -o ${folder}`);
    const views = viewsOf(folder, 'parquet');
    const differing = await askDuckDb(
      ...views,
      'SELECT COUNT(*) FROM result_ranked v JOIN results r USING (task, dataset, metric, position) WHERE v.rank IS DISTINCT FROM r.rank',
    );
    expect(differing).toEqual([['0']]);
    const first = await askDuckDb(
      ...views,
      "SELECT model, value, direction FROM leaderboard_best WHERE dataset = 'Replay-Attack'",
    );
    expect(first).toEqual([['3D Synthesis (balancing sampling)', 0.25, 'lower']]);
    const ranks = await askDuckDb(
      ...views,
      "SELECT rank, value_text FROM leaderboard_ranked WHERE task = 'Image Classification' AND dataset = 'ImageNet' ORDER BY rank NULLS LAST, position",
    );
    const page = JSON.parse(await printed('rank "Image Classification" ImageNet --json'));
    const reported = page.results.filter((row: { value_text: string | null }) => row.value_text !== null);
    const expected = reported.map((row: { rank: number | null }) => String(row.rank));
    expect(ranks.map(([rank]) => String(rank))).toEqual(expected);
  });

  test('has views that lose no leaderboard whose task has an empty name, in CSV either', async () => {
    const results = [{ model_name: 'm', metrics: { F1: '1' } }];
    const named = task('', { datasets: [board('Texts', ['F1'], results)] });
    const { path } = await archiveOf({ evaluations: [named] });
    for (const ending of ['csv', 'parquet']) {
      const folder = temporaryFolder();
      await pwc(`export all -o ${folder} --format ${ending} --archive ${path}`);
      const ranked = await askDuckDb(
        ...viewsOf(folder, ending),
        'SELECT rank, model, dataset FROM leaderboard_ranked',
      );
      expect(ranked).toEqual([['1', 'm', 'Texts']]);
    }
  });

  test.each([
    ['export all', 'these are several files: name a folder for them, with -o folder/'],
    ['export all -o -', 'these are several files: name a folder for them, with -o folder/'],
    ['export all -o x --columns title', '--columns is for one list, and these are several.'],
    ['export all -o x --sort title', '--sort is for one list, and these are several.'],
    ['export all -o x --ids', '--ids is for one list, and these are several.'],
    ['export all -o x --format table', '--format table is not for files of data.'],
    ['export all -o x --format bibtex', '--format bibtex is not for files of data.'],
    ['export all -o x --format ris', '--format ris is not for files of data.'],
    ['export all -o x --format svg', '--format svg is not for files of data.'],
  ])('%s is refused', async (line, message) => {
    const { exitCode, err } = await pwc(`${line} --quiet`, { cwd: temporaryFolder() });
    expect([exitCode, err]).toEqual([2, `pwc: ${message}\n`]);
  });

  test('replaces nothing unless it may, and then writes nothing at all', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'tasks.parquet'), 'mine');
    const { exitCode, err } = await pwc(`export all -o ${folder} --quiet`);
    expect([exitCode, err]).toEqual([
      2,
      `pwc: ${join(folder, 'tasks.parquet')} exists. Overwrite it with --force.\n`,
    ]);
    expect(readdirSync(folder)).toEqual(['tasks.parquet']);
    expect((await pwc(`export all -o ${folder} --quiet --force`)).exitCode).toBe(0);
    expect(existsSync(join(folder, 'views.sql'))).toBe(true);
  });

  test('says why a folder cannot be made', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const { exitCode, err } = await pwc(`export all -o ${file} --quiet`);
    expect([exitCode, err]).toEqual([5, `pwc: could not write ${file}: file already exists\n`]);
  });
});
