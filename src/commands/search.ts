import { SEARCH_KINDS, type SearchKind } from '../archive/search/kinds.ts';
import { defineCommand } from '../cli/command.ts';
import { UserError } from '../errors.ts';
import { keysOf } from '../output/report.ts';
import { joinWithOr } from '../output/text/join-words.ts';
import { includeSpamOption } from './options/spam-option.ts';
import { givenFilters, paperFilterOptions } from './paper/paper-filter-options.ts';
import type { SearchWish } from './search/search-report.ts';
import { writeFlags } from './wording/command-line.ts';

/** The keys of what is found of several kinds, and of each kind but papers and leaderboards. */
const searchKeys = [
  'kind',
  'name',
  'id',
  'date',
  'results',
  'papers',
  'leaderboards',
  'repositories',
  'url',
] as const;

/** `pwc search`: words, across everything. */
export const search = defineCommand<SearchWish>({
  name: 'search',
  aliases: ['find'],
  group: 'look up',
  summary: 'words, across everything',
  description:
    'Search papers (titles, authors, abstracts) and the names of tasks, datasets, methods, leaderboards and models. All words have to be there; "a phrase" in quotes, -word for one that must not be there, and * at the end of the last word for any ending. Mistyped words are mended, and a note says so. The flags that choose papers search papers only. --limit counts the rows of all kinds together.',
  examples: [
    'search biomedical ner',
    'search --in papers biomedical ner',
    `search '"language model" -bert pretrain*'`,
    'search --in papers transformer --since 2019 --with-code',
    'search scibert --json --limit 5',
  ],
  arguments: [
    { syntax: '<words...>', description: 'what to look for; a phrase and -word in one pair of quotes' },
  ],
  options: [
    {
      flags: '--in <kind>',
      description: 'only papers, tasks, datasets, methods, leaderboards or models',
      parse: parseKind,
      choices: SEARCH_KINDS.map((kind) => `${kind}s`),
    },
    ...paperFilterOptions,
    { flags: '--first', description: 'if a name after a flag fits several things, take the best match' },
    includeSpamOption,
  ],
  leavesWordsOut: true,
  withoutNames(options) {
    const flags = writeFlags(givenFilters(options));
    return flags === '' ? null : `pwc paper${flags}`;
  },
  columns: searchKeys,
  async describeColumns() {
    const { foundPaperColumns } = await import('./search/search-columns.ts');
    const { leaderboardListColumns } = await import('./leaderboard/leaderboard-list.ts');
    return [
      { of: 'what is found:', columns: searchKeys },
      {
        of: 'papers (--in papers, or with flags that choose them):',
        columns: keysOf(foundPaperColumns(() => false)),
      },
      { of: 'leaderboards (--in leaderboards):', columns: keysOf(leaderboardListColumns) },
    ];
  },
  async run(context, words, options) {
    const typed = words.join(' ');
    // A variable that was not set, more often than not.
    if (typed.trim() === '') throw new UserError('usage', 'there are no words to search for.');
    // Loaded here: no other command needs any of it.
    const { searchReport } = await import('./search/search-report.ts');
    return searchReport(context, typed, options);
  },
});

function parseKind(text: string): SearchKind {
  const kind = SEARCH_KINDS.find((known) => text === known || text === `${known}s`);
  if (kind !== undefined) return kind;
  throw new UserError(
    'usage',
    `--in takes ${joinWithOr(SEARCH_KINDS.map((known) => `${known}s`))}, not "${text}".`,
  );
}
