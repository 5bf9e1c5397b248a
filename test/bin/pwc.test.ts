import { spawn, spawnSync } from 'node:child_process';
import { openSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bin } from '../helpers/sources.ts';
import { binWith, findOldNode, start } from './processes.ts';

const oldNode = findOldNode();
const hasFullDevice = statSync('/dev/full', { throwIfNoEntry: false })?.isCharacterDevice() ?? false;

describe('the program', () => {
  test('answers from the sample, and Node itself says nothing', async () => {
    const { code, out, err } = await start(bin, ['paper', 'scibert', '--json']).ended;
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ arxiv_id: '1903.10676' });
    expect(err).toMatch(/^pwc: note: [^\n]*sample[^\n]*\n$/);
  });

  test('ends in silence with 0 when the reader of its output stops reading', async () => {
    const { child, ended } = start(bin, ['export', 'results', '--quiet']);
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await ended).toMatchObject({ code: 0, err: '' });
  });

  test.skipIf(!hasFullDevice)('says that the disk is full, and ends with 5', () => {
    const stdio = ['ignore', openSync('/dev/full', 'w'), 'pipe'] as const;
    const { status, stderr } = spawnSync(process.execPath, [bin, 'export', 'results', '-q'], {
      stdio: [...stdio],
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([5, 'pwc: could not write: no space left on device\n']);
  });

  test('answers the lines of stdin, flat in memory, and ends with 1 where one has no answer', () => {
    const input = `${'allenai/scibert\n'.repeat(20_000)}nothing of the kind\n`;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--max-old-space-size=40', bin, 'code', '-', '--columns', 'query,arxiv_id', '--no-headers'],
      { input, encoding: 'utf8' },
    );
    expect([status, stdout]).toEqual([1, 'allenai/scibert\t1903.10676\n'.repeat(20_000)]);
    expect(stderr).toContain('pwc: line 20001: no paper matches "nothing of the kind"\n');
  });

  test('answers a line before the next is there', async () => {
    const child = spawn(process.execPath, [bin, 'code', '-', '--quiet', '--limit', '1', '--ids']);
    child.stdin.write('allenai/scibert\nallenai/scibert\n');
    const out: Buffer[] = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    const code = await new Promise((resolve) => child.once('close', resolve));
    child.stdin.destroy();
    expect([code, Buffer.concat(out).toString()]).toEqual([0, 'https://github.com/allenai/scibert\n']);
  });

  test('says why stdin cannot be read, and ends with 5', () => {
    const stdio = [openSync('/', 'r'), 'pipe', 'pipe'] as const;
    const { status, stderr } = spawnSync(process.execPath, [bin, 'code', '-', '-q'], {
      stdio: [...stdio],
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({
      status: 5,
      stderr: 'pwc: could not read: illegal operation on a directory\n',
    });
  });

  test('ends with the exit code of what went wrong', async () => {
    expect(await start(bin, ['scibert']).ended).toMatchObject({ code: 2, out: '' });
  });
});

describe('what starts the program', () => {
  test('lets all of a long output through to a slow pipe before it ends', async () => {
    const script = binWith(
      "module.exports = { ClosedPipe, run: async (argv, { stdout }) => { await stdout.write('x'.repeat(10_000_000)); return 3; } };",
      'nothing',
    );
    const { code, out } = await start(script, []).ended;
    expect({ code, length: out.length }).toEqual({ code: 3, length: 10_000_000 });
  });

  test('tells of errors that come from nowhere, and ends with their code', async () => {
    const script = binWith(
      `module.exports = {
        ClosedPipe,
        run: () => new Promise(() => setTimeout(() => { throw new Error('stray'); }, 1)),
        explainStray: async (error, { stderr }) => { await stderr.write('told: ' + error.message); return 70; },
      };`,
      'nothing',
    );
    expect(await start(script, []).ended).toMatchObject({ code: 70, err: 'told: stray' });
  });

  test('says how to build what is not built', async () => {
    const { code, out, err } = await start(binWith(null, 'nothing'), ['paper']).ended;
    expect({ code, out }).toEqual({ code: 5, out: '' });
    expect(err).toMatch(/^pwc: dist\/ is missing or damaged .*; in .* type: npm run build\n$/s);
  });
});

const waiting = `
  module.exports = { ClosedPipe, run: (argv, { stdout, onInterrupt }) => new Promise((resolve) => {
    const timer = setTimeout(resolve, 60_000, 1);
    onInterrupt(() => { clearTimeout(timer); stdout.write('tidied'); resolve(130); });
    stdout.write(process.versions.node);
  }) };`;

describe('Ctrl-C, a kill and a terminal that closes', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'are tidied up after, and then the process ends by what came: %s',
    async (signal) => {
      const { child, ended } = start(binWith(waiting, 'nothing'), []);
      child.stdout.once('data', () => child.kill(signal));
      expect(await ended).toMatchObject({ code: null, signal, out: `${process.versions.node}tidied` });
    },
  );

  test.each([
    ['INT', 130],
    ['TERM', 143],
    ['HUP', 129],
  ])('SIG%s is %i to a shell, at once, also where a thread is still busy', (signal, code) => {
    const busy = `new (require('node:worker_threads').Worker)('for (;;);', { eval: true });`;
    const script = binWith(`${waiting}\n${busy}`, 'nothing');
    const line = `"${process.execPath}" "${script}" & pid=$!; sleep 1; kill -${signal} $pid; wait $pid; echo $?`;
    // A shell that is not interactive would have its job ignore Ctrl-C.
    const { stdout } = spawnSync('bash', ['-m', '-c', line], { encoding: 'utf8', timeout: 20_000 });
    expect(stdout).toMatch(new RegExp(`${code}\n$`));
  });
});

describe('a pager', () => {
  const paging = (words: string) => `
    module.exports = { ClosedPipe, run: async (argv, { stdout, startPager }) => {
      const pager = await startPager(${words});
      if (pager === null) return 9;
      try {
        for (let line = 0; line < 100_000; line++) await pager.write('line ' + line + '\\n');
      } catch (error) {
        if (!(error instanceof ClosedPipe)) throw error;
        await stdout.write('closed\\n');
      }
      await pager.close();
      return 3;
    } };`;

  test('gets all of the text, and is waited for', async () => {
    const script = binWith(paging("['sh', '-c', 'tail -1; sleep 0.2; echo left']"), 'nothing');
    expect(await start(script, []).ended).toMatchObject({ code: 3, out: 'line 99999\nleft\n', err: '' });
  });

  test('that is left early is a reader that has gone', async () => {
    const script = binWith(paging("['head', '-1']"), 'nothing');
    expect(await start(script, []).ended).toMatchObject({ code: 3, out: 'line 0\nclosed\n', err: '' });
  });

  test('that does not exist is none', async () => {
    const script = binWith(paging("['no-such-pager']"), 'nothing');
    expect(await start(script, []).ended).toMatchObject({ code: 9, out: '', err: '' });
  });
});

describe.skipIf(oldNode === undefined)('an old Node (where this machine has one)', () => {
  const old = oldNode ?? '';

  test('hands over to the Node of the checkout, words, output and exit code', async () => {
    const script = binWith(
      'module.exports = { ClosedPipe, run: async (argv, { stdout, platform }) => { await stdout.write(argv.join("|") + platform); return 7; } };',
      'pinned Node',
    );
    const { code, out, err } = await start(script, ['paper', 'a b', '--x'], old).ended;
    expect({ code, err }).toEqual({ code: 7, err: '' });
    expect(out).toMatch(/^paper\|a b\|--xnode 2[4-9]\./);
  });

  test('passes Ctrl-C on and ends as the other did', async () => {
    const { child, ended } = start(binWith(waiting, 'pinned Node'), [], old);
    child.stdout.once('data', () => child.kill('SIGINT'));
    expect(await ended).toMatchObject({ code: null, signal: 'SIGINT' });
  });

  test('ends by the signal that ended the other', async () => {
    const { child, ended } = start(binWith(waiting, 'pinned Node'), [], old);
    child.stdout.once('data', () => child.kill('SIGTERM'));
    expect(await ended).toMatchObject({ code: null, signal: 'SIGTERM' });
  });

  test.each([
    [
      'Node without its program',
      /^pwc: needs Node 24\.15 or newer, .*type there: npm rebuild node --ignore-scripts=false && npm run build\n$/,
    ],
    ['nothing', /^pwc: needs Node 24\.15 or newer, and this is [\d.]+; install a newer one.*\n$/],
  ] as const)('beside %s says in one line what to do', async (nodeModules, line) => {
    const { code, out, err } = await start(binWith('', nodeModules), ['paper'], old).ended;
    expect({ code, out }).toEqual({ code: 5, out: '' });
    expect(err).toMatch(line);
  });
});
