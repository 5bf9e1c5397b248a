import { defineCommand } from '../cli/command.ts';
import { type LeaderboardFilterWish, leaderboardFilterOptions } from './leaderboard/filter-options.ts';
import { includeSpamOption } from './options/spam-option.ts';

interface ModelOptions extends LeaderboardFilterWish {
  readonly first?: boolean;
  readonly includeSpam?: boolean;
}

/** `pwc model`: one model on all its leaderboards. */
export const model = defineCommand<ModelOptions>({
  name: 'model',
  aliases: [],
  group: 'look up',
  summary: 'a model on all its leaderboards, with its ranks',
  description:
    'List every result of a model over all leaderboards, whichever paper reports it: one row for each metric, with its rank on the whole leaderboard. Case, blanks and dashes in the name do not matter.',
  examples: [
    'model scibert',
    'model "resnet-50" --csv',
    'model resnet-50 --task "image classification"',
    'model "SciBERT (SciVocab)" --json',
  ],
  arguments: [
    {
      syntax: '<name...>',
      description: 'a name as leaderboards have it, its beginning, or words of it',
      completes: 'model',
    },
  ],
  options: [
    ...leaderboardFilterOptions,
    { flags: '--first', description: 'if the name fits several models, take the one with most results' },
    includeSpamOption,
  ],
  columns: [
    'task',
    'dataset',
    'metric',
    'value',
    'value_text',
    'scaled',
    'model',
    'rank',
    'of',
    'best_value_text',
    'direction',
    'uses_additional_data',
    'date',
    'rank_then',
    'of_then',
    'paper_title',
    'paper_url',
    'arxiv_id',
    'paper',
  ],
  async run(context, args, { first = false, includeSpam = false, ...wish }) {
    const archive = await context.archive();
    const { modelPage } = await import('./results/model-page.ts');
    return modelPage(archive, args.join(' '), { ...wish, first, includeSpam });
  },
});
