import { expect, test } from 'vitest';
import { chooseLeaderboards } from '../../../../src/commands/leaderboard/choice/choose.ts';
import { rows } from '../../../archive/named-dumps.ts';
import { archiveOf, task } from '../../../helpers/archive.ts';
import { shellWords } from '../../../helpers/examples.ts';

const archive = await archiveOf({
  evaluations: [
    task('Image Retrieval', { datasets: [rows(' CUB-200-2011', 9), rows('CUB-200-2011', 2)] }),
    task('Link Prediction', { datasets: [rows('FB15k', 5), rows('FB-15k', 5), rows('WN18', 9)] }),
  ],
});

test.each([
  [
    '"Image Retrieval" CUB-200-2011',
    ['written otherwise there is pwc rank "Image Retrieval" " CUB-200-2011", 9 results'],
  ],
  ['"Image Retrieval" " CUB-200-2011"', []],
  ['"Link Prediction" FB15k', []],
  ['"Link Prediction" WN18', []],
])('of %s, typed exactly, a note tells another one that may be meant: %j', (line, notes) => {
  expect(chooseLeaderboards(archive, shellWords(line), false)).toMatchObject({ kind: 'one', notes });
});
