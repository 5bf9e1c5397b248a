/**
 * Imports onto a disk that is too small, at ten sizes up to that of the whole archive, and sees that the old archive
 * still answers, that the error says so, and that nothing is left behind:
 *
 *   npm run bench:full-disk -- <folder of dumps> [--times 10]
 *
 * Mounts a small file system in memory, so it needs root on Linux. The last line is `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bin } from '../helpers/sources.ts';

const { values, positionals } = parseArgs({
  options: { times: { type: 'string', default: '10' } },
  allowPositionals: true,
});
const [dumps] = positionals;
if (dumps === undefined) throw new Error('usage: npm run bench:full-disk -- <folder of dumps>');
const folder = mkdtempSync(join(tmpdir(), 'pwc-full-'));
const archive = join(folder, 'disk', 'archive.db');
let passed = 0;
let failed = 0;

try {
  const whole = join(folder, 'whole.db');
  runPwc('import', dumps, '--archive', whole, '--quiet');
  const needed = statSync(whole).size;
  const times = Number(values.times);
  for (let time = 0; time < times; time++) {
    // Rows are gathered beside the archive, so a disk of its size alone is too small as well.
    const size = Math.round(2_500_000 + (needed * (time + 0.5)) / times);
    fillDisk(size);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function fillDisk(size: number): void {
  const disk = join(folder, 'disk');
  mkdirSync(disk, { recursive: true });
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk], {
    encoding: 'utf8',
  });
  if (mounted.status !== 0) throw new Error(`could not mount a file system: ${mounted.stderr}`);
  try {
    runPwc('import', 'fixtures/archive', '--archive', archive, '--quiet');
    const before = runPwc('paper', 'scibert', '--json', '--archive', archive);
    const { status, stderr } = runPwc('import', String(dumps), '--archive', archive, '--quiet');
    const after = runPwc('paper', 'scibert', '--json', '--archive', archive);
    const problems = [
      ...(status === 5 ? [] : [`exit code ${status}`]),
      ...(/^pwc: could not write .*(?:space|full)/.test(stderr) ? [] : [stderr]),
      ...(before.status === 0 ? [] : [`the disk has no room for the sample: ${before.stderr}`]),
      ...(after.stdout === before.stdout ? [] : ['the old archive answers otherwise']),
      ...(readdirSync(disk).join() === 'archive.db' ? [] : [`left: ${readdirSync(disk).join(' ')}`]),
    ];
    if (problems.length === 0) passed++;
    else failed++;
    const megabytes = (size / 1e6).toFixed(1);
    console.log(
      `${problems.length === 0 ? 'ok     ' : 'FAILED '} a disk of ${megabytes} MB ${problems.join('; ')}`,
    );
  } finally {
    spawnSync('umount', [disk]);
  }
}

function runPwc(...args: readonly string[]) {
  return spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });
}
