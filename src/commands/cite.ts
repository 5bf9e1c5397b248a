import { defineCommand } from '../cli/command.ts';
import { citeKeys } from './cite/cite-keys.ts';
import { firstOption } from './options/first-option.ts';

/** `pwc cite`: papers for a bibliography. */
export const cite = defineCommand<{ first?: boolean }>({
  name: 'cite',
  aliases: ['citation'],
  group: 'show and share',
  summary: 'papers as BibTeX, RIS or CSL-JSON, by any name',
  description:
    'Write papers as BibTeX, for reference managers as RIS or CSL-JSON, or in another format if one is asked for. The words are one name, or several where each of them is one. With "-" each line of stdin is a name; what names no paper is told on stderr, and the exit code is then 1.',
  examples: [
    'cite scibert',
    'cite 1903.10676 1810.04805',
    'cite scibert --format ris',
    'cite scibert --columns key,title,year --csv',
    'cite - --csv',
  ],
  arguments: [
    {
      syntax: '<paper...>',
      description: 'an arXiv id, a URL, a title or words of it; or - for lines of stdin',
      completes: 'paper',
    },
  ],
  options: [firstOption],
  columns: citeKeys,
  async run(context, args, { first = false }) {
    const archive = await context.archive();
    // Loaded here: no look-up needs it.
    const { citePapers } = await import('./cite/cited-papers.ts');
    return citePapers(context, archive, args, first);
  },
});
