import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../helpers/archive.ts';
import { bin } from '../helpers/sources.ts';

/** The util-linux program that runs a command on a terminal of its own: here one that says it has no columns and no rows. */
const hasScript = (spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '').includes(
  'util-linux',
);

test.skipIf(!hasScript)('a terminal that does not tell its size is one of 80 columns and 24 rows', () => {
  const home = temporaryFolder();
  const env = { PATH: process.env.PATH, HOME: home, PWC_PAGER: 'sed s/^/paged:/', NO_COLOR: '1' };
  const line = `"${process.execPath}" "${bin}" paper "${'x'.repeat(25)}"; "${process.execPath}" "${bin}" code scibert -q`;
  const { stdout } = spawnSync('script', ['-qec', line, '/dev/null'], { env, cwd: home, encoding: 'utf8' });
  expect(
    stdout.replaceAll('\r', ''),
  ).toBe(`pwc: note: answering from the bundled sample (594 papers); your own:
     pwc import <folder of dumps>
pwc: no paper matches "xxxxxxxxxxxxxxxxxxxxxxxxx".
     Everywhere: pwc search xxxxxxxxxxxxxxxxxxxxxxxxx
SciBERT: A Pretrained Language Model for Scientific Text (1903.10676)

REPOSITORY                                               FRAMEWORK  MENTIONED
https://github.com/allenai/scibert             official  pytorch    in the paper
https://github.com/tetsu9923/scireviewgen                pytorch
https://github.com/georgetown-cset/ai-relevant-papers
                                                         pytorch
https://github.com/hoangcuongnguyen2001/scibert-for-technique-classification
https://github.com/kuldeep7688/BioMedicalBertNer
                                                         pytorch
https://github.com/charles9n/bert-sklearn                pytorch
`);
});
