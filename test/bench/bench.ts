/**
 * Measures pwc on made-up archives as large as the real one, and writes what it found to test/bench/RESULTS.md:
 *
 *   npm run bench -- [--dir <folder>] [--scales 0.1,1,2] [--runs 15] [--imports 3]
 *
 * `--runs` is how often each look-up is measured, `--imports` each import (at scale 1) and each export.
 *
 * The import beside DuckDB's load of the same files; look-ups as whole cold processes beside empty Node processes, at all
 * scales in turns, and at scale 1 beside DuckDB, which is asked the same; exports beside a plain loop. Dumps that are in
 * the folder already, from an earlier run, are used again. Needs some 12 GB and half an hour for all scales; the folder
 * stays, also where it is a temporary one.
 */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeArchive } from './make/archive.ts';
import { measureExports } from './measure/exports.ts';
import { measureImports } from './measure/imports.ts';
import { type Asked, measureLookUps } from './measure/look-ups.ts';
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

interface Loaded extends Asked {
  readonly scale: number;
  readonly imports: MeasuredScale['imports'];
}

const loaded: Loaded[] = [];
for (const scale of values.scales.split(',').map(Number)) loaded.push(await load(scale));
say('looking up');
const lookUps = await measureLookUps(loaded, env, Number(values.runs));
const scales: MeasuredScale[] = [];
for (const [at, { scale, imports, archive, database }] of loaded.entries()) {
  if (database !== null) rmSync(database);
  say(`exporting at scale ${scale}`);
  const exports = await measureExports(archive, env, Number(values.imports));
  scales.push({ scale, imports, lookUps: lookUps[at] ?? [], exports });
}
const sharing = await measureSharing(env);
const path = fileURLToPath(new URL('RESULTS.md', import.meta.url));
writeFileSync(path, writeResults(scales, sharing, Number(values.runs)));
say(`wrote ${path}`);

/** Makes the dumps of a scale, if they are not there, and imports them, by DuckDB too. */
async function load(scale: number): Promise<Loaded> {
  const dumps = join(dir, `dumps-${scale}`);
  if (!existsSync(dumps)) {
    say(`making dumps of scale ${scale}`);
    // Under another name until it is whole: what was broken off must not be measured.
    const part = `${dumps}.part`;
    await makeArchive({ scale, folder: part, seed: 1, isPacked: true });
    renameSync(part, dumps);
  }
  const archive = join(dir, `archive-${scale}.db`);
  const database = `${archive}.duckdb`;
  say(`importing at scale ${scale}`);
  const isWhole = scale === 1;
  const imports = await measureImports(dumps, archive, database, env, isWhole ? Number(values.imports) : 1);
  if (!isWhole) rmSync(database);
  return { scale, imports, archive, database: isWhole ? database : null };
}

function say(line: string): void {
  console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);
}
