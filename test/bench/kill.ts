/**
 * Kills imports at random moments, with SIGKILL, and sees that the archive that was there still answers; then imports
 * once more and holds the new archive against one that was made at once:
 *
 *   npm run bench:kill -- <folder of dumps> [--times 20] [--seed 1]
 *
 * The last line is `N passed, N failed`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createRandom } from '../helpers/random.ts';
import { bin } from '../helpers/sources.ts';
import { compareArchives } from './check/compare-archives.ts';

const { values, positionals } = parseArgs({
  options: { times: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const [dumps] = positionals;
if (dumps === undefined) throw new Error('usage: npm run bench:kill -- <folder of dumps>');
const folder = mkdtempSync(join(tmpdir(), 'pwc-kill-'));
const archive = join(folder, 'archive.db');
const random = createRandom(Number(values.seed));
let passed = 0;
let failed = 0;

try {
  const began = performance.now();
  const fresh = join(folder, 'fresh.db');
  importTo(fresh);
  const whole = performance.now() - began;
  importTo(archive, 'fixtures/archive');
  const answer = answerOf(archive);
  if (!answer.startsWith('0 {')) throw new Error(`the archive of the sample does not answer: ${answer}`);
  for (let time = 1; time <= Number(values.times); time++) {
    let after = (random(1000) / 1000) * whole * 0.9;
    let litter = await killImport(after);
    // The machine was slower when the whole import was measured: an import that has ended is no test.
    while (litter === null) {
      importTo(archive, 'fixtures/archive');
      after *= 0.8;
      litter = await killImport(after);
    }
    const isSame = answerOf(archive) === answer;
    check(
      `killed after ${(after / 1000).toFixed(2)} s, beside it ${litter.join(' ') || 'nothing'}: the old archive answers`,
      isSame,
    );
  }
  importTo(archive);
  const differences = compareArchives(archive, fresh);
  check(
    `the archive after all that is the one made at once ${differences.join('; ')}`,
    differences.length === 0,
  );
  const left = readdirSync(folder).filter((name) => name !== 'archive.db' && name !== 'fresh.db');
  check(`nothing is left beside it ${left.join(' ')}`, left.length === 0);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function check(what: string, isRight: boolean): void {
  if (isRight) passed++;
  else failed++;
  console.log(`${isRight ? 'ok     ' : 'FAILED '} ${what}`);
}

function importTo(path: string, from = String(dumps)): void {
  const { status, stderr } = spawnSync(process.execPath, [bin, 'import', from, '--archive', path, '--quiet']);
  if (status !== 0) throw new Error(`the import ended with ${status}: ${stderr}`);
}

function answerOf(path: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [
    bin,
    'paper',
    'scibert',
    '--json',
    '--archive',
    path,
  ]);
  return `${status} ${stdout}${stderr}`;
}

/** Resolves with the files beside the archive, or with null where the import ended before it was killed. */
async function killImport(after: number): Promise<string[] | null> {
  const child = spawn(process.execPath, [bin, 'import', String(dumps), '--archive', archive, '--quiet']);
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.on('close', (_, signal) => resolve(signal)),
  );
  await Promise.race([new Promise((resolve) => setTimeout(resolve, after)), ended]);
  child.kill('SIGKILL');
  if ((await ended) !== 'SIGKILL') return null;
  return readdirSync(folder).filter((name) => name.startsWith('archive.db.'));
}
