import { readPaperResults } from '../archive/leaderboards/results.ts';
import { readCitation } from '../archive/papers/citations.ts';
import { defineCommand } from '../cli/command.ts';
import { keysOf, type Report } from '../output/report.ts';
import { findFilter } from './leaderboard/filter.ts';
import {
  filterFlags,
  type LeaderboardFilterWish,
  leaderboardFilterOptions,
} from './leaderboard/filter-options.ts';
import { firstOption } from './options/first-option.ts';
import { withSubmittedOption } from './options/submitted-option.ts';
import { choosePaper, readingNotes } from './paper/paper-choice.ts';
import { resultColumns } from './results/result-columns.ts';
import { resultsPage } from './results/results-page.ts';
import { flaggedLine } from './wording/command-line.ts';

interface ResultsOptions extends LeaderboardFilterWish {
  readonly first?: boolean;
  readonly distinct?: boolean;
  readonly withSubmitted?: boolean;
}

/** `pwc results`: every leaderboard a paper is on, with its ranks. */
export const results = defineCommand<ResultsOptions>({
  name: 'results',
  aliases: ['result'],
  group: 'look up',
  summary: 'every leaderboard a paper is on, with its rank',
  description:
    'List every result of a paper: one row for each metric, with its rank on the whole leaderboard by that metric, and with the rank that it had there on its own day. With --distinct what stands on the leaderboards of several tasks is one row; its task and ranks are those of the largest of them.',
  examples: [
    'results scibert',
    'results 1903.10676 --csv',
    'results scibert --task "relation extraction"',
    'results scibert --distinct',
    'results scibert --columns task,dataset,value_text,rank,of,rank_then,of_then',
  ],
  arguments: [
    {
      syntax: '<paper...>',
      description: 'an arXiv id, a URL, a title, the part before its colon, or words of it',
      completes: 'paper',
    },
  ],
  options: [
    ...leaderboardFilterOptions,
    { flags: '--distinct', description: 'make one row of those that differ only by their task' },
    firstOption,
    withSubmittedOption,
  ],
  columns: keysOf(resultColumns),
  async describeColumns() {
    const { distinctColumns } = await import('./results/distinct-results.ts');
    return [
      { of: 'results:', columns: keysOf(resultColumns) },
      { of: 'with --distinct:', columns: keysOf(distinctColumns) },
    ];
  },
  async run(
    context,
    args,
    { first = false, distinct = false, withSubmitted = false, ...wish },
  ): Promise<Report> {
    if (withSubmitted) {
      const { resultsWithSubmitted } = await import('#submit');
      return resultsWithSubmitted(context, args, { ...wish, first, distinct });
    }
    const archive = await context.archive();
    const chosen = choosePaper(
      archive,
      args,
      (name, flags = '') => flaggedLine(filterFlags(wish) + flags, 'results', name),
      first,
    );
    const { paper } = chosen;
    const {
      holds,
      of,
      notes: read,
    } = await findFilter(archive, wish, { command: ['results', ...args], first });
    const notes = [...readingNotes(chosen, args.join(' ')), ...read];
    const scores = readPaperResults(archive, paper.id).filter(holds);
    const subject = () => readCitation(archive, paper.id);
    if (!distinct) return { ...resultsPage(paper, scores, { notes, of }), subject };
    const { distinctRows } = await import('./results/distinct-results.ts');
    return { ...resultsPage(paper, scores, { notes, of, shown: distinctRows(scores) }), subject };
  },
});
