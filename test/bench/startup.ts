/**
 * How long a person waits for an answer: whole runs of `pwc paper scibert` on the sample, beside runs of a Node
 * that does nothing, in turns so that both meet the same machine. Run it with `npm run bench:startup`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin } from '../helpers/sources.ts';
import { median } from './measure/process.ts';

const runs = 20;

const folder = mkdtempSync(join(tmpdir(), 'pwc-startup-'));
try {
  const empty = join(folder, 'empty.js');
  writeFileSync(empty, '');
  const env = {
    ...process.env,
    HOME: folder,
    XDG_CACHE_HOME: join(folder, 'cache'),
    XDG_DATA_HOME: join(folder, 'data'),
  };
  const args = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['paper', 'scibert'];
  const measure = { empty: () => time([empty], env), pwc: () => time([bin, ...args], env) };
  // The first run fills the compile cache, as a person's first run does.
  measure.empty();
  measure.pwc();
  const times = Array.from({ length: runs }, () => ({ empty: measure.empty(), pwc: measure.pwc() }));
  const empty50 = median(times.map((time) => time.empty));
  const pwc50 = median(times.map((time) => time.pwc));
  console.log(`an empty Node process  ${empty50.toFixed(1)} ms`);
  console.log(`pwc ${args.join(' ')}  ${pwc50.toFixed(1)} ms`);
  console.log(`ratio                  ${(pwc50 / empty50).toFixed(2)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Milliseconds of a whole process. Throws where it fails, since a failure is fast. */
function time(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  const ended = performance.now();
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return ended - began;
}
