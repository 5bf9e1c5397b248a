import { defineCommand } from '../cli/command.ts';
import { choosePaper } from './paper-choice.ts';
import { resultColumns } from './result-columns.ts';

/** `pwc paper`: everything about one paper. */
export const paper = defineCommand<{ first?: boolean }>({
  name: 'paper',
  aliases: [],
  group: 'look up',
  summary: 'a paper: abstract, code, results, links',
  description:
    'Show everything about one paper: authors, abstract, links, repositories with the official one marked, its results with their ranks, methods and related papers.',
  examples: [
    'paper scibert',
    'paper 1903.10676',
    'paper https://arxiv.org/abs/1903.10676v3',
    'paper scibert --json',
  ],
  arguments: [
    {
      syntax: '<name...>',
      description: 'an arXiv id, a URL, a title, the part before its colon, or words of it',
      completes: 'paper',
    },
  ],
  options: [{ flags: '--first', description: 'if the name fits several papers, take the best match' }],
  columns: resultColumns.map((column) => column.key),
  async run(context, args, { first = false }) {
    const archive = await context.archive();
    const chosen = choosePaper(archive, args, 'paper', first);
    // Loaded here, since an abstract takes the decompression that all other commands do without.
    const { paperPage } = await import('./paper-page.ts');
    return { ...paperPage(archive, chosen), notes: chosen.notes };
  },
});
