import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../helpers/archive.ts';
import { bin } from '../helpers/sources.ts';
import type { Ended } from './processes.ts';

/** Runs `pwc` for a person whose folder is `home`; with `limit` no file may grow beyond so many blocks of 1 KiB. */
function start(home: string, args: readonly string[], limit?: number) {
  const env = { PATH: process.env.PATH, HOME: home, XDG_DATA_HOME: home };
  const command =
    limit === undefined
      ? [process.execPath, bin, ...args]
      : ['bash', '-c', `ulimit -f ${limit}; exec "$@"`, 'bash', process.execPath, bin, ...args];
  const child = spawn(command[0] ?? '', command.slice(1), { env, cwd: home });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk) => out.push(chunk));
  child.stderr.on('data', (chunk) => err.push(chunk));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) =>
      resolve({ code, signal, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
  return { child, ended };
}

/** The flags of a result; each number is a result of its own. */
function result(number: number | string): string[] {
  return [
    'submit',
    '--task',
    'ner',
    '--dataset',
    'bc5cdr',
    '--model',
    `net ${number}`,
    '--metric',
    'F1=80',
    '--ids',
    '-q',
  ];
}

function fileOf(home: string): string {
  return join(home, 'pwc', 'submissions.jsonl');
}

/** The models in the file, every line of which must be whole. */
function modelsIn(home: string): string[] {
  const text = existsSync(fileOf(home)) ? readFileSync(fileOf(home), 'utf8') : '';
  expect(text === '' || text.endsWith('\n')).toBe(true);
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line).model_name);
}

test('a submission that is killed at any moment is kept whole or not at all, and what was kept before stays', async () => {
  const home = temporaryFolder();
  await start(home, result('before')).ended;
  const reported = ['net before'];
  for (let number = 0; number < 8; number++) {
    const { child, ended } = start(home, result(number));
    await wait(30 + 25 * number);
    child.kill('SIGKILL');
    const { code } = await ended;
    if (code === 0) reported.push(`net ${number}`);
    const models = modelsIn(home);
    expect(reported.filter((model) => !models.includes(model))).toEqual([]);
  }
  // Nobody waits for the lock of one that was killed.
  expect((await start(home, result('after')).ended).code).toBe(0);
  expect(modelsIn(home)).toContain('net after');
});

test('two that write at once lose nothing of each other', async () => {
  const home = temporaryFolder();
  const numbers = Array.from({ length: 4 }, (_, number) => number);
  for (const round of ['a', 'b']) {
    const ends = await Promise.all(numbers.map((number) => start(home, result(`${round}${number}`)).ended));
    expect(ends.map(({ code, err }) => ({ code, err }))).toEqual(numbers.map(() => ({ code: 0, err: '' })));
  }
  const expected = ['a', 'b'].flatMap((round) => numbers.map((number) => `net ${round}${number}`));
  expect(modelsIn(home).toSorted()).toEqual(expected);
});

test('two that submit the same at once keep it once', async () => {
  const home = temporaryFolder();
  const ends = await Promise.all([start(home, result('x')).ended, start(home, result('x')).ended]);
  expect(ends.map(({ code }) => code).toSorted()).toEqual([0, 2]);
  expect(modelsIn(home)).toEqual(['net x']);
});

test('where there is no room the file stays as it was, to the byte', async () => {
  const home = temporaryFolder();
  await start(home, result('before')).ended;
  const before = readFileSync(fileOf(home), 'utf8');
  const many = Array.from({ length: 100 }, (_, number) => ({
    task: 'ner',
    dataset: 'bc5cdr',
    model: `net ${number}`,
    metrics: { F1: `${80 + number / 100}` },
  }));
  const file = join(home, 'many.json');
  writeFileSync(file, JSON.stringify(many));
  const { code, out, err } = await start(home, ['submit', file, '-q'], 8).ended;
  expect({ code, out, err }).toEqual({
    code: 5,
    out: '',
    err: `pwc: could not write ${fileOf(home)}: file too large\n`,
  });
  expect(readFileSync(fileOf(home), 'utf8')).toBe(before);
  expect((await start(home, ['submit', file, '-q']).ended).code).toBe(0);
  expect(modelsIn(home)).toHaveLength(101);
});
