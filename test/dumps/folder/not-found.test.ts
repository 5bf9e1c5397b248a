import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findDumps } from '../../../src/dumps/index.ts';
import { temporaryFolder } from '../../helpers/archive.ts';

const lookedFor = expect.stringMatching(/^Looked for /);

/** A folder with files of these texts. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('where files have lost the names of dumps, the error names those that are some by their content', async () => {
  const folder = folderOf({
    'a.json': '[{"paper_url": "x", "abstract": null}]',
    'b.ndjson': '{"paper_url": "x", "repo_url": "y"}',
    'c.json': '[{"colour": "none"}]',
    'd.json': 'cut [',
  });
  mkdirSync(join(folder, 'e.json'));
  await expect(findDumps([folder], '/')).rejects.toMatchObject({
    kind: 'archive',
    message: `there is no dump in ${folder}`,
    hints: [
      `But ${join(folder, 'a.json')} holds papers, by its content: give the file itself.`,
      `But ${join(folder, 'b.ndjson')} holds links, by its content: give the file itself.`,
      lookedFor,
    ],
  });
});

test('a download that has not ended is told of', async () => {
  const part = 'jul-28-methods.json.gz.part';
  const folder = folderOf({ [part]: 'x', [`${part}.json`]: '{}' });
  await expect(findDumps([folder], '/')).rejects.toMatchObject({
    message: `there is no dump in ${folder}`,
    hints: [`${join(folder, part)}: its download has not ended.`, lookedFor],
  });
});

test('a download that has not ended is told of beside the dumps that are read, unless one takes its place', async () => {
  const links = { 'links-between-papers-and-code.json': '[{"paper_url": "x", "repo_url": "y"}]' };
  const parts = {
    'Unconfirmed 1234.crdownload': 'x',
    'papers-with-abstracts.json.gz.crdownload': 'x',
    'links-between-papers-and-code.json.gz.part': 'x',
  };
  const { notes } = await findDumps([folderOf({ ...links, ...parts })], '/');
  expect(notes).toEqual(['papers-with-abstracts.json.gz.crdownload is not read: its download has not ended']);
});
