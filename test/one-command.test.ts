import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { run as runOne } from '../src/one-command.ts';
import { commands } from './helpers/commands.ts';
import { sampleFile, shellWords } from './helpers/examples.ts';
import { pwc } from './helpers/pwc.ts';
import { fakeRuntime } from './helpers/runtime.ts';
import { root } from './helpers/sources.ts';

const { bundlesFor } = createRequire(import.meta.url)('../bin/compiled.cjs');

/** What bin loads first for a line that begins with a command, and not what it loads where that has no bundle. */
function bundleOf(command: string): { readonly run: typeof runOne } {
  const [own, whole] = bundlesFor(command, `${root}dist`);
  if (whole === undefined) throw new Error(`pwc ${command} has no bundle of its own`);
  return own().exports;
}

/** What the bundle that has only the command at the head of a line makes of the line. */
async function runAlone(line: string) {
  const argv = shellWords(line);
  const nowhere = { HOME: '/nowhere', XDG_DATA_HOME: '/nowhere', XDG_CACHE_HOME: '/nowhere' };
  const runtime = fakeRuntime({ sampleArchive: sampleFile, cwd: `${root}fixtures`, env: nowhere });
  const exitCode = await bundleOf(argv[0] ?? '').run(argv, runtime);
  return { exitCode, out: runtime.out(), err: runtime.err() };
}

describe.each(commands.filter(({ writes }) => !writes))('the bundle of pwc $name', ({ examples }) => {
  test.each(examples)('answers as the whole of pwc does: pwc %s', async (example) => {
    expect(await runAlone(example)).toEqual(await pwc(example));
  });
});

describe('the bundle of one command', () => {
  test.each([
    ['a name that there is not', 'paper scibertt'],
    ['a wrong value', 'rank ner bc5cdr --metric nonsense'],
    ['the names of other commands in a line', 'search code model task'],
  ])('answers %s as the whole of pwc does: pwc %s', async (_, line) => {
    expect(await runAlone(line)).toEqual(await pwc(line));
  });

  test.each([
    ['a flag of another command', 'paper scibert --metric F1'],
    ['help', 'paper --help'],
    ['a number that is none', 'paper scibert --limit many'],
    ['too many names', 'completion bash zsh'],
  ])('leaves %s to the whole of pwc, and writes nothing: pwc %s', async (_, line) => {
    expect(await runAlone(line)).toEqual({ exitCode: null, out: '', err: '' });
  });
});
