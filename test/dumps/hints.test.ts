import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DumpKind } from '../../src/dumps/index.ts';
import { temporaryFolder } from '../helpers/archive.ts';
import { readOutcome } from './reading.ts';

/** The lines of the error with which a file is refused. */
async function refuse(kind: DumpKind, content: string | Uint8Array) {
  const path = join(temporaryFolder(), 'dump.json');
  writeFileSync(path, content);
  return (await readOutcome(kind, { name: 'dump.json', path })).error;
}

describe('a list inside an object is refused with the command that takes it out', () => {
  const records = [{ url: 'https://paperswithcode.com/method/one', name: 'One' }];
  const tasks = [{ task: 'T', datasets: [] }];

  test('of methods', async () => {
    expect(await refuse('methods', JSON.stringify({ count: 1, errors: [], results: records }))).toEqual([
      'archive: dump.json is one JSON object, not a list of methods',
      `There is a list under "results". To take it out: jq '.["results"]' <file> > <new file>`,
    ]);
  });

  test('of tasks', async () => {
    expect(await refuse('evaluations', JSON.stringify({ data: tasks }))).toEqual([
      'archive: dump.json is valid JSON, but holds no evaluations that could be read',
      'Why the first was left out: task without a name.',
      `There is a list under "data". To take it out: jq '.["data"]' <file> > <new file>`,
    ]);
  });

  test.each([
    ['no list of objects is in it', { data: [1, 2], empty: [] }],
    ['the name of the field could do harm in a shell', { "a'b": records }],
    ['it is itself a record', { ...records[0], collections: [{ collection: 'C' }] }],
  ])('but not where %s', async (_what, object) => {
    expect(await refuse('methods', JSON.stringify(object))).toEqual([
      'archive: dump.json is one JSON object, not a list of methods',
    ]);
  });
});

test('text of another encoding is refused with the command that converts it', async () => {
  expect(await refuse('methods', Buffer.from('\ufeff[]', 'utf16le'))).toEqual([
    'archive: dump.json is UTF-16 text; a dump is UTF-8',
    'To convert it: iconv -f UTF-16 -t UTF-8 <file> > <new file>',
  ]);
});
