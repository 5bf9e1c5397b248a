import { readPaperResults } from '../archive/results.ts';
import { defineCommand } from '../cli/command.ts';
import type { Report } from '../output/report.ts';
import { choosePaper } from './paper-choice.ts';
import { resultColumns } from './result-columns.ts';
import { resultsPage } from './results-page.ts';
import { withSubmittedOption } from './submitted-option.ts';

/** `pwc results`: every leaderboard a paper is on, with its ranks. */
export const results = defineCommand<{ first?: boolean; withSubmitted?: boolean }>({
  name: 'results',
  aliases: ['result'],
  group: 'look up',
  summary: 'every leaderboard a paper is on, with its rank',
  description:
    'List every result of a paper: one row for each metric, with its rank on the whole leaderboard by that metric.',
  examples: [
    'results scibert',
    'results 1903.10676 --csv',
    'results scibert --columns task,dataset,value_text,rank,of',
  ],
  arguments: [
    {
      syntax: '<paper...>',
      description: 'an arXiv id, a URL, a title, the part before its colon, or words of it',
      completes: 'paper',
    },
  ],
  options: [
    { flags: '--first', description: 'if the name fits several papers, take the best match' },
    withSubmittedOption,
  ],
  columns: resultColumns.map((column) => column.key),
  async run(context, args, { first = false, withSubmitted = false }): Promise<Report> {
    if (withSubmitted) {
      const { resultsWithSubmitted } = await import('#submit');
      return resultsWithSubmitted(context, args, first);
    }
    const archive = await context.archive();
    const { paper, notes } = choosePaper(archive, args, 'results', first);
    return resultsPage(paper, readPaperResults(archive, paper.id), notes);
  },
});
