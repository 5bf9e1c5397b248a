/**
 * Measures pwc on made-up archives as large as the real one, and writes what it found to test/bench/RESULTS.md:
 *
 *   npm run bench -- [--dir <folder>] [--scales 0.1,1,2] [--runs 15] [--imports 3]
 *
 * `--runs` is how often each look-up is measured, `--imports` each import (at scale 1) and each export.
 *
 * The import beside DuckDB's load of the same files; look-ups and exports as whole cold processes beside empty Node
 * processes, in turns, and at scale 1 beside DuckDB, which is asked the same. Dumps that are in the folder already, from an earlier run, are used again. Needs some 10 GB and
 * half an hour for all scales; the folder stays, also where it is a temporary one.
 */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeArchive } from './make/archive.ts';
import { measureExports } from './measure/exports.ts';
import { measureImports } from './measure/imports.ts';
import { measureLookUps } from './measure/look-ups.ts';
import { measureSharing } from './measure/process.ts';
import { type MeasuredScale, writeResults } from './measure/results.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string' },
    scales: { type: 'string', default: '0.1,1,2' },
    runs: { type: 'string', default: '15' },
    imports: { type: 'string', default: '3' },
  },
});
const dir = values.dir ?? mkdtempSync(join(tmpdir(), 'pwc-bench-'));
const home = join(dir, 'home');
mkdirSync(home, { recursive: true });
say(`measuring in ${dir}`);
const env = { PATH: process.env.PATH, HOME: home, NO_COLOR: '1' };

const scales: MeasuredScale[] = [];
for (const scale of values.scales.split(',').map(Number)) {
  const dumps = join(dir, `dumps-${scale}`);
  if (!existsSync(dumps)) {
    say(`making dumps of scale ${scale}`);
    // Under another name until it is whole: what was broken off must not be measured.
    const part = `${dumps}.part`;
    await makeArchive({ scale, folder: part, seed: 1, isPacked: true });
    renameSync(part, dumps);
  }
  const archive = join(dir, `archive-${scale}.db`);
  say(`importing at scale ${scale}`);
  const database = `${archive}.duckdb`;
  const isWhole = scale === 1;
  const imports = await measureImports(dumps, archive, database, env, isWhole ? Number(values.imports) : 1);
  say(`looking up at scale ${scale}`);
  const lookUps = await measureLookUps(archive, isWhole ? database : null, env, Number(values.runs));
  rmSync(database);
  say(`exporting at scale ${scale}`);
  scales.push({
    scale,
    imports,
    lookUps,
    exports: await measureExports(archive, env, Number(values.imports)),
  });
}
const sharing = await measureSharing(env);
const path = fileURLToPath(new URL('RESULTS.md', import.meta.url));
writeFileSync(path, writeResults(scales, sharing, Number(values.runs)));
say(`wrote ${path}`);

function say(line: string): void {
  console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);
}
