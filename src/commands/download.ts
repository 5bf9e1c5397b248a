import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { downloadsFolder } from '../archive/file/location.ts';
import { type Command, defineCommand } from '../cli/command.ts';
import { parseNames } from '../cli/option-parsers.ts';
import { UserError } from '../errors.ts';
import { keysOf } from '../output/report.ts';
import { shellWord } from '../output/text/shell-word.ts';
import { fileColumns } from './download/columns.ts';
import { defaultPatience, type Patience } from './download/network/patience.ts';
import type { Wish } from './download/run-download.ts';

/** The hub that keeps the last public copies. */
const defaultHub = new URL('https://huggingface.co/');

interface Options {
  readonly from?: URL;
  readonly only?: readonly string[];
  readonly dryRun?: boolean;
}

/** `pwc download`: fetches the dumps from a public copy. It has that much patience with the network. */
export function createDownload(patience: Patience): Command {
  return defineCommand<Options>({
    name: 'download',
    aliases: [],
    group: 'archive',
    summary: 'fetch the public dumps; goes on where it stopped',
    description:
      'Fetch the dumps of Papers With Code from their last public copy, the pwc-archive repositories on Hugging Face, or from a mirror. What was fetched before is not fetched again, each file is checked by size and SHA-256, and only a right one takes its place. Proxies: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY.',
    examples: [
      'download',
      'download ~/pwc-dumps --only evaluations,links',
      'download --from https://mirror.example.org/pwc/',
      'download --dry-run --json',
    ],
    arguments: [
      {
        syntax: '[folder]',
        description: 'where the dumps go; without it pwc/dumps in your cache',
        completes: 'folder',
      },
    ],
    options: [
      {
        flags: '--from <url>',
        description: 'a mirror: of the hub, or a folder that serves the dumps by their names',
        parse: parseAddress,
      },
      {
        flags: '--only <dumps>',
        description: 'only some of papers,links,evaluations,methods,datasets',
        parse: parseNames('--only'),
        choices: ['papers', 'links', 'evaluations', 'methods', 'datasets'],
      },
      { flags: '--dry-run', description: 'list the files, their sizes and addresses, and fetch none' },
    ],
    columns: keysOf(fileColumns),
    writes: true,
    async run(context, [place], options) {
      const { runtime } = context;
      // What a shell makes of a variable that is not set must not stand for the present folder.
      if (place === '') throw new UserError('usage', 'download was given an empty path.');
      if (place !== undefined && /^[a-z]+:\/\//i.test(place)) {
        const hint = `A mirror: pwc download --from ${shellWord(place)}`;
        throw new UserError('usage', 'download takes a folder, and this is an address.', [hint]);
      }
      const folder = place === undefined ? downloadsFolder(runtime) : resolve(runtime.cwd, place);
      if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) {
        throw new UserError('usage', `${folder} is a file: download takes a folder.`);
      }
      // Loaded here, since all other commands do without the network.
      const { runDownload } = await import('./download/run-download.ts');
      return runDownload(context, wishOf(folder, place, options), patience);
    },
  });
}

/** `pwc download` as people have it. */
export const download: Command = createDownload(defaultPatience);

/** What is asked for; `place` is the folder as it was typed. */
function wishOf(folder: string, place: string | undefined, { from, only, dryRun = false }: Options): Wish {
  const words = [
    ...(place === undefined ? [] : [place]),
    ...(from === undefined ? [] : ['--from', hidePassword(from)]),
    ...(only === undefined ? [] : ['--only', only.join(',')]),
  ];
  return {
    folder,
    only,
    base: from ?? defaultHub,
    isMirror: from !== undefined,
    isDryRun: dryRun,
    again: ['pwc download', ...words.map(shellWord)].join(' '),
  };
}

/** An address to type again: who asks and the password are left to be filled in, since a screen or a log shows the line. */
function hidePassword({ href, username, password }: URL): string {
  if (username === '' && password === '') return href;
  return href.replace(/\/\/[^/]*@/, '//<user>:<password>@');
}

/** An address that other addresses can be put behind. */
function parseAddress(text: string): URL {
  const url = URL.parse(text);
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new UserError(
      'usage',
      // What stands before "@" may be a password.
      `--from takes an address that begins with https:// or http://, not "${text.replace(/^.*@/s, '…@')}".`,
    );
  }
  const base = new URL(url);
  [base.search, base.hash] = ['', ''];
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return base;
}
