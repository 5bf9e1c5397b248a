import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, writeDumps } from '../helpers/archive.ts';
import { answerOf } from './import/importing.ts';

const archive = join(temporaryFolder(), 'archive.db');
const papers = [{ paper_url: 'https://paperswithcode.com/paper/one', title: 'Reading', tasks: ['Parsing'] }];
await answerOf(['import', writeDumps({ papers }), '--archive', archive]);

test.each([
  ['dataset trees', 'no dataset is called "trees". The archive has none.'],
  ['method zzzz', 'no method is called "zzzz". The archive has none.'],
  ['area zzzz', 'no area is called "zzzz". The archive has none.'],
  ['conference zzzz', 'no conference is called "zzzz". The archive has none.'],
  ['rank zzzz', 'no task or dataset is called "zzzz". The archive has no leaderboards.'],
  ['rank parsing trees', 'no task or dataset is called "parsing trees". The archive has no leaderboards.'],
  ['task zzzz', 'no task is called "zzzz".\n     All tasks: pwc task'],
])('of an archive of papers alone "%s" sends nobody to an empty list', async (line, message) => {
  const world = { env: { PWC_ARCHIVE: archive } };
  expect(await answerOf(line.split(' '), world)).toEqual({ code: 1, out: '', err: `pwc: ${message}\n` });
});
