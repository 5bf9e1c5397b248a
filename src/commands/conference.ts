import { defineCommand } from '../cli/command.ts';
import { keysOf } from '../output/report.ts';
import { firstOption } from './options/first-option.ts';
import { type PaperFilterWish, paperFilterOptions } from './paper/paper-filter-options.ts';

interface ConferenceOptions extends Omit<PaperFilterWish, 'conference'> {
  readonly first?: boolean;
}

/** `pwc conference`: all conferences, the years of one, or the papers of one in a year. */
export const conference = defineCommand<ConferenceOptions>({
  name: 'conference',
  aliases: ['venue'],
  group: 'look up',
  summary: 'a conference: its years, and the papers of a year',
  description:
    'With no name, list the conferences and journals that papers appeared at, with their papers per year. With a name, list its years; with a name and a year, the papers, newest first.',
  examples: [
    'conference',
    'conference CVPR',
    'conference "CVPR 2018"',
    'conference neurips 2019 --with-code --json',
  ],
  arguments: [
    {
      syntax: '[name...]',
      description: 'a conference, or one of its years: CVPR, "CVPR 2018"; or an address of the old site',
      completes: 'conference',
    },
  ],
  options: [...paperFilterOptions.filter(({ flags }) => !flags.startsWith('--conference')), firstOption],
  suits: (_, names) => names > 0,
  columns: ['conference', 'papers', 'years', 'first_year', 'last_year', 'papers_per_year'],
  async describeColumns() {
    const { conferenceColumns, yearColumns } = await import('./paper/conference-list.ts');
    const { paperListColumns } = await import('./paper/paper-list.ts');
    return [
      { of: 'conferences (without a name):', columns: keysOf(conferenceColumns) },
      { of: 'years of a conference:', columns: keysOf(yearColumns) },
      { of: 'papers of a conference in a year:', columns: keysOf(paperListColumns) },
    ];
  },
  async run(context, args, { first = false, ...wish }) {
    const { answerConference } = await import('./paper/conference-list.ts');
    return answerConference(await context.archive(), args, wish, first);
  },
});
