import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveOf, temporaryFolder } from '../helpers/archive.ts';
import { pwc } from '../helpers/pwc.ts';

test('--force does not let --output replace the archive that answers, by whatever path', async () => {
  const { path } = await archiveOf({
    papers: [{ paper_url: 'https://paperswithcode.com/paper/x', title: 'X' }],
  });
  const before = readFileSync(path);
  const link = join(temporaryFolder(), 'link.csv');
  symlinkSync(path, link);
  for (const output of [path, link]) {
    const { exitCode, out, err } = await pwc([
      'export',
      'papers',
      '--archive',
      path,
      '-o',
      output,
      '--force',
      '--csv',
    ]);
    expect([exitCode, out, err]).toEqual([
      2,
      '',
      `pwc: ${output} is the archive that answers: name another file.\n`,
    ]);
  }
  expect(readFileSync(path).equals(before)).toBe(true);
  const other = join(temporaryFolder(), 'papers.csv');
  expect((await pwc(['export', 'papers', '--archive', path, '-o', other, '--force', '-q'])).exitCode).toBe(0);
});
