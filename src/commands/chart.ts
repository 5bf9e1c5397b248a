import { readLeaderboard } from '../archive/leaderboards/leaderboards.ts';
import { defineCommand } from '../cli/command.ts';
import { type LeaderboardOptions, leaderboardOptions, wishOf } from './leaderboard/leaderboard-options.ts';
import { withSubmittedOption } from './options/submitted-option.ts';

/** `pwc chart`: the best result on a leaderboard over time, as a picture. */
export const chart = defineCommand<LeaderboardOptions & { readonly withSubmitted?: boolean }>({
  name: 'chart',
  aliases: ['trend'],
  group: 'look up',
  summary: 'the best result over time, here or as SVG or HTML',
  description:
    'Draw the results of a leaderboard over time and the line of the best so far, with the records under it. ' +
    'As svg it is a picture, as html a page of its own, as latex, bibtex, ris and csl-json the records, in all other formats the results that are drawn.',
  examples: [
    'chart ner bc5cdr',
    'chart "Image Classification" ImageNet --with-code --since 2016',
    'chart "Image Classification" ImageNet -m "Number of params" --format svg',
    'chart "Network Pruning" ImageNet --csv',
  ],
  arguments: [
    {
      syntax: '<name...>',
      description: "a task and a dataset, or a leaderboard's slug or URL",
      completes: 'leaderboard',
    },
  ],
  options: [...leaderboardOptions, withSubmittedOption],
  columns: [
    'date',
    'model',
    'value',
    'value_text',
    'scaled',
    'is_record',
    'gain',
    'rank',
    'paper_title',
    'paper_url',
    'arxiv_id',
    'paper',
    'code_url',
    'uses_additional_data',
    'position',
  ],
  async run(context, typed, options) {
    const wish = wishOf(options, typed);
    if (options.withSubmitted) {
      const { chartWithSubmitted } = await import('#submit');
      return chartWithSubmitted(context, typed, wish, options.first ?? false);
    }
    const archive = await context.archive();
    // Loaded here, since no other command needs them.
    const [{ chooseLeaderboard }, { chartPage }, { papersOfEntries, withPapers }] = await Promise.all([
      import('./leaderboard/choice/choose-one.ts'),
      import('./leaderboard/chart-page.ts'),
      import('./cite/cited-rows.ts'),
    ]);
    const { id, notes } = await chooseLeaderboard(archive, typed, options.first ?? false);
    const page = withPapers(chartPage(readLeaderboard(archive, id), wish), papersOfEntries(archive));
    return { ...page, notes: [...notes, ...(page.notes ?? [])] };
  },
});
