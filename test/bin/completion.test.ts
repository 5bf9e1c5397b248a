import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scripts } from '../../src/commands/completion/scripts.ts';
import { board, task, temporaryFolder, writeDumps } from '../helpers/archive.ts';

type Shell = keyof typeof scripts;

/** How each shell is started without what its owner has set up, and loads the script. */
const starts: Readonly<Record<Shell, { readonly words: string; readonly load: string }>> = {
  bash: { words: 'bash --norc -i', load: 'eval "$(pwc completion bash)"' },
  zsh: { words: 'zsh -f -i', load: 'source <(pwc completion zsh)' },
  fish: { words: 'fish -N -i', load: 'pwc completion fish | source' },
};

const imagenet = ['rank', 'image-classification', 'imagenet'];

const lines: readonly (readonly [typed: string, words: readonly string[]])[] = [
  ['pwc ra\tner bc\t', ['rank', 'ner', 'bc5cdr']],
  [
    'pwc rank image-cl\tim\t--metric Number\t',
    ['rank', 'image-classification', 'imagenet', '--metric', 'Number of params'],
  ],
  ['pwc rank ner --format=js\t', ['rank', 'ner', '--format=json']],
  ['pwc rank image-classification imagenet --metric="Number\t', [...imagenet, '--metric=Number of params']],
  [
    "pwc rank image-classification imagenet --metric='Number of\t",
    [...imagenet, '--metric=Number of params'],
  ],
  ['pwc rank ner --output=./some-fol\t', ['rank', 'ner', '--output=./some-folder']],
  ['pwc rank ner\t', ['rank', 'named-entity-recognition-ner']],
  ['pwc paper "SciBERT: A Pr\t', ['paper', 'scibert-pretrained-contextualized-embeddings']],
  ['pwc import ./some-fol\t', ['import', './some-folder']],
];

import { bin } from '../helpers/sources.ts';

const isThere = (program: string) => !spawnSync(program, ['--version']).error;
const hasTerminal = process.platform === 'linux' && isThere('script');

describe.each(Object.keys(starts) as Shell[])('in %s', (shell) => {
  test.skipIf(!isThere(shell))('the script is one that the shell can read', () => {
    const file = join(temporaryFolder(), 'script');
    writeFileSync(file, scripts[shell]);
    const { status, stderr } = spawnSync(shell, ['-n', file], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test.skipIf(!isThere(shell) || !hasTerminal)(
    'the Tab key makes whole lines of what is typed',
    async () => {
      const called = await typeInto(
        shell,
        lines.map(([typed]) => typed),
      );
      expect(called).toEqual(lines.map(([, words]) => words));
    },
    60_000,
  );

  test.skipIf(!isThere(shell) || !hasTerminal).each(['', '"', "'"])(
    'names behind %j reach pwc as they are, and nothing in them is run',
    async (quote) => {
      const typed = named.map((name) => `pwc model ${quote}${name[0]}\t`);
      const called = await typeInto(shell, typed, archiveOfNames());
      expect(called).toEqual(named.map((name) => ['model', name]));
    },
    60_000,
  );
});

/** Names with signs that a shell reads; the first letters tell them apart. */
const named = [
  "Aunt's",
  'By $HOME',
  'Cc `date`',
  'Dé "x"',
  'Ee\\n',
  'Fa! b',
  'Ga [x*]',
  'Ha: b=c',
  'Ii (#~)',
  'Jj  k',
];

function archiveOfNames(): string {
  const models = named.map((model, at) => ({ model_name: model, metrics: { F1: `${at}` } }));
  const folder = writeDumps({
    evaluations: [task('Parsing', { datasets: [board('Trees', ['F1'], models)] })],
  });
  const archive = join(temporaryFolder(), 'archive.db');
  spawnSync(process.execPath, [bin, 'import', folder, '--archive', archive, '--quiet']);
  return archive;
}

/** The words that pwc is called with when somebody types lines into a shell on a terminal, each with Enter behind it. */
async function typeInto(shell: Shell, typed: readonly string[], archive = ''): Promise<string[][]> {
  const home = temporaryFolder();
  const called = join(home, 'called');
  mkdirSync(join(home, 'bin'));
  mkdirSync(join(home, 'some-folder'));
  const pwc = join(home, 'bin', 'pwc');
  writeFileSync(
    pwc,
    `#!/bin/sh
case $1 in __complete | completion) exec "${process.execPath}" "${bin}" "$@" ;; esac
printf '%s\\t' "$@" >> "${called}"
echo >> "${called}"
`,
  );
  chmodSync(pwc, 0o755);
  const { words, load } = starts[shell];
  const env = {
    PATH: `${join(home, 'bin')}${delimiter}${process.env.PATH}`,
    HOME: home,
    TERM: 'xterm',
    LANG: 'C.UTF-8',
    PWC_ARCHIVE: archive,
  };
  const child = spawn('script', ['-qec', words, '/dev/null'], {
    env,
    cwd: home,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  // What is typed ahead the shell reads when it is ready.
  child.stdin.end([load, ...typed, 'exit', ''].join('\n'));
  await ended;
  return (
    readFileSync(called, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/\t$/, '').split('\t'))
      // Zsh takes the slash behind a folder away again.
      .map((line) => line.map((word) => word.replace(/\/$/, '')))
  );
}
