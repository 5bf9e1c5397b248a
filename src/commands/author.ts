import { defineCommand } from '../cli/command.ts';
import { UserError } from '../errors.ts';
import { firstOption } from './options/first-option.ts';
import { type PaperFilterWish, paperFilterOptions } from './paper/paper-filter-options.ts';

interface AuthorOptions extends PaperFilterWish {
  readonly first?: boolean;
}

/** `pwc author`: the papers of an author. */
export const author = defineCommand<AuthorOptions>({
  name: 'author',
  aliases: [],
  group: 'look up',
  summary: 'the papers of an author',
  description:
    'List the papers of an author, newest first. The archive knows authors by their names alone, so people of one name are one author. Case and accents do not matter, initials in the middle need not be typed, and a first name may be an initial.',
  examples: [
    'author "Jacob Devlin"',
    'author "C. Manning" --since 2018 --json',
    'author "Iz Beltagy" --author "Kyle Lo"',
    'author toutanova --ids',
  ],
  arguments: [
    {
      syntax: '<name...>',
      description: 'a name, in full or with initials, a family name, or an address of the old site',
    },
  ],
  options: [...paperFilterOptions, firstOption],
  columns: [
    'title',
    'authors',
    'date',
    'venue',
    'arxiv_id',
    'paper_url',
    'url_abs',
    'url_pdf',
    'repositories',
    'results',
  ],
  async run(context, args, { first = false, ...wish }) {
    const typed = args.join(' ').trim();
    if (typed === '') throw new UserError('usage', 'the name of the author is empty.');
    const { authorPapers } = await import('./paper/author-papers.ts');
    return authorPapers(await context.archive(), typed, wish, first);
  },
});
