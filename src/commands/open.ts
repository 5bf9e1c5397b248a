import { defineCommand } from '../cli/command.ts';
import type { OpenOptions } from './open/open-address.ts';
import { firstOption } from './options/first-option.ts';

/** `pwc open`: a paper, its PDF or its code, a dataset's homepage, in the browser. */
export const open = defineCommand<OpenOptions>({
  name: 'open',
  aliases: ['browse'],
  group: 'look up',
  summary: 'a paper, its code or a dataset in the browser',
  description:
    'Open in the browser what a name means: a paper where it can be read, the homepage of a dataset, the paper of a method; of a task or a leaderboard the archived copy of its page, since the old site is gone. A name is tried as a paper, a dataset, a method, a task and a leaderboard, in this order at each step of pwc help names; a noun before it says which. pwc itself uses no network. BROWSER names another program; without a terminal or a display the address is printed.',
  examples: [
    'open scibert --print',
    'open scibert --code --print',
    'open dataset bc5cdr --print',
    'open task "Relation Extraction" --print',
  ],
  arguments: [
    {
      syntax: '<name...>',
      description: 'what pwc paper, dataset, method, task and rank take; after one of these nouns only that',
      completes: 'paper',
    },
  ],
  options: [
    { flags: '--pdf', description: 'the PDF of a paper' },
    { flags: '--code', description: 'the code: the official repository of a paper, the snippet of a method' },
    { flags: '--archived', description: "the archived copy of the old site's page" },
    { flags: '--print', description: 'print the address and open nothing' },
    firstOption,
  ],
  columns: ['what', 'url'],
  async run(context, args, options) {
    const archive = await context.archive();
    const { openAddress } = await import('./open/open-address.ts');
    return openAddress(archive, context, args, options);
  },
});
