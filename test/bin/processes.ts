import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { temporaryFolder } from '../helpers/archive.ts';
import { root } from '../helpers/sources.ts';

/** What a finished process left behind. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a script in a Node, away from the archive and the caches of the person who runs the tests. */
export function start(script: string, args: readonly string[], node = process.execPath) {
  const home = temporaryFolder();
  const env = { PATH: process.env.PATH, HOME: home };
  const child = spawn(node, [script, ...args], { env, cwd: home, stdio: ['ignore', 'pipe', 'pipe'] });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk) => out.push(chunk));
  child.stderr.on('data', (chunk) => err.push(chunk));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => {
      resolve({ code, signal, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() });
    });
  });
  return { child, ended };
}

/** A copy of bin/pwc.js around another main, to see what bin does with what main does. Returns the script's path. */
export function binWith(
  main: string | null,
  nodeModules: 'pinned Node' | 'Node without its program' | 'nothing',
) {
  const folder = temporaryFolder();
  cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true });
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  if (main !== null) {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(
      join(folder, 'dist', 'main.cjs'),
      `(function (exports, require, module) {\nclass ClosedPipe extends Error {}\n${main}\n})`,
    );
  }
  if (nodeModules === 'Node without its program')
    mkdirSync(join(folder, 'node_modules', 'node'), { recursive: true });
  if (nodeModules === 'pinned Node') symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return join(folder, 'bin', 'pwc.js');
}

/** A Node on this machine that is too old for pwc, to see it hand over; undefined where there is none. */
export function findOldNode(): string | undefined {
  const nodes = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node'));
  return nodes.find((node) => {
    const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
    const major = Number(/^v(\d+)/.exec(stdout ?? '')?.[1] ?? 99);
    return major >= 15 && major < 24;
  });
}
