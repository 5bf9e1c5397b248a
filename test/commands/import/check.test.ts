import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brokenFolder } from '../../dumps/reading.ts';
import { SAMPLE_FOLDER, temporaryFolder } from '../../helpers/archive.ts';
import { answerOf, dumpFolder, importBroken, jsonOf } from './importing.ts';

const world = () => ({ env: { HOME: temporaryFolder() } });

describe('pwc import --check', () => {
  test('says what is in the dumps and builds nothing', async () => {
    const home = temporaryFolder();
    const { code, out, err } = await answerOf(['import', '--check', SAMPLE_FOLDER, '--csv'], {
      env: { HOME: home },
    });
    const lines = out.split('\n').map((line) => line.replace(/,\d+(?=,\d+,\d+$)/, ',BYTES'));
    expect([code, lines]).toEqual([
      0,
      [
        'name,file,bytes,records,left_out',
        'papers,papers-with-abstracts.json,BYTES,181,0',
        'links,links-between-papers-and-code.json,BYTES,614,0',
        'evaluations,evaluation-tables.json,BYTES,21,0',
        'methods,methods.json,BYTES,103,0',
        'datasets,datasets.json,BYTES,45,0',
        '',
      ],
    ]);
    expect(err).toMatch(/^Reading 5 files \([^()]+\)\n\n/);
    expect(readdirSync(home)).toEqual([]);
  });

  test('names the place of everything that an import would leave out, as the import does', async () => {
    const { left_out: checked } = await jsonOf<{ left_out: unknown[] }>(
      ['import', '--check', '--quiet', brokenFolder('wrong-types')],
      world(),
    );
    const { archive } = await importBroken('wrong-types');
    const imported = await jsonOf<unknown[]>(['info', '--problems', '--archive', archive]);
    const inOrder = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(inOrder(checked)).toEqual(inOrder(imported));
    expect(checked).toContainEqual({
      dump: 'links',
      place: 'links-between-papers-and-code.json [1]',
      reason: 'link without a repository',
    });
  });

  test('shows counts as pwc info does', async () => {
    const methods = Array.from({ length: 1200 }, (_, index) => ({
      url: `https://paperswithcode.com/method/m${index}`,
      name: `M${index}`,
    }));
    const folder = dumpFolder({ 'methods.json': methods });
    const { out } = await answerOf(['import', '--check', '--quiet', folder], world());
    expect(out).toMatch(/RECORDS {2}LEFT OUT\nmethods +methods\.json +\S+ KiB +1,200 +0\n/);
  });

  test.each([
    ['a dump that is cut off', brokenFolder('cut-gzip')],
    ['nothing but empty lists', dumpFolder({ 'methods.json': [], 'datasets.json': [] })],
  ])('refuses %s, with the words of the import', async (_, folder) => {
    const checked = await answerOf(['import', '--check', '--quiet', folder], world());
    const archive = join(temporaryFolder(), 'archive.db');
    const imported = await answerOf(['import', '--quiet', folder, '--archive', archive]);
    expect(checked).toEqual(imported);
    expect(checked.code).toBe(4);
  });

  test('does not promise to keep records that stand twice', async () => {
    const { out } = await answerOf(
      ['import', '--check', '--quiet', brokenFolder('duplicate-papers')],
      world(),
    );
    expect(out).toMatch(
      /\n\n {2}All of it can be read\. Of papers, methods and datasets that stand twice an import keeps the first\.\n$/,
    );
  });

  test('does not count a dump that cannot be used among those that it has read', async () => {
    const { err } = await answerOf(['import', '--check', brokenFolder('cut-gzip')], world());
    expect(err).toBe(
      [
        'Reading 1 file (700 B)',
        '',
        'pwc: papers-with-abstracts.json.gz stops in the middle (unexpected end after 700 bytes)',
        '     The archive was not changed. Get the file again.',
        '',
      ].join('\n'),
    );
  });

  test('reads on after a dump that cannot be used, and names them all', async () => {
    const folders = ['cut-gzip', 'not-json', 'object-not-array'];
    const files = ['papers-with-abstracts.json.gz', 'methods.json', 'datasets.json'];
    const paths = folders.map((folder, index) => join(brokenFolder(folder), String(files[index])));
    expect(await answerOf(['import', '--check', '--quiet', ...paths], world())).toEqual({
      code: 4,
      out: '',
      err: [
        'pwc: 3 of 3 files cannot be used:',
        '     papers-with-abstracts.json.gz stops in the middle (unexpected end after 700 bytes)',
        '     methods.json is not a JSON list: it begins with "This file was meant "',
        '     datasets.json is one JSON object, not a list of datasets',
        '',
      ].join('\n'),
    });
  });
});
