import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findDumps } from '../../../src/dumps/index.ts';

test('a folder that has the name of a dump is told of, beside the dumps that are read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pwc-below-'));
  try {
    await mkdir(join(folder, 'methods.json'));
    await writeFile(join(folder, 'datasets.json'), '[]');
    const { dumps, notes } = await findDumps([folder], '/');
    expect({ dumps: dumps.map(({ kind }) => kind), notes }).toEqual({
      dumps: ['datasets'],
      notes: ['methods.json is a folder and is not read'],
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('where each dump is in a folder of its own below, the error names all of them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pwc-below-'));
  try {
    for (const below of ['datasets', 'empty', 'methods']) await mkdir(join(folder, below));
    for (const below of ['datasets', 'methods']) await writeFile(join(folder, below, `${below}.json.gz`), '');
    await expect(findDumps([folder], '/')).rejects.toMatchObject({
      hints: [
        `But there are in ${join(folder, 'datasets')}, ${join(folder, 'methods')}: give those that belong together.`,
        expect.stringMatching(/^Looked for /),
      ],
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('where the dumps are in a folder below, the error names that folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pwc-below-'));
  try {
    for (const below of ['empty', 'files']) await mkdir(join(folder, below));
    await writeFile(join(folder, 'files', 'methods.json.gz'), '');
    await expect(findDumps([folder], '/')).rejects.toMatchObject({
      kind: 'archive',
      message: `there is no dump in ${folder}`,
      hints: [
        `But there are in ${join(folder, 'files')}: give that folder.`,
        expect.stringMatching(/^Looked for /),
      ],
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});
