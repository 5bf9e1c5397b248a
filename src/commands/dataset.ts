import { defineCommand } from '../cli/command.ts';
import { keysOf } from '../output/report.ts';
import { datasetColumns } from './dataset/dataset-columns.ts';
import type { DatasetFilters } from './dataset/dataset-list.ts';
import { leaderboardListColumns } from './leaderboard/leaderboard-list.ts';
import { chooseName } from './names/name-choice.ts';
import { firstOption } from './options/first-option.ts';
import { namedOption } from './options/named-option.ts';
import { checkFilters } from './options/noun-filters.ts';
import { includeSpamOption } from './options/spam-option.ts';
import { typedFlags } from './options/typed-flags.ts';

interface DatasetOptions extends DatasetFilters {
  readonly first?: boolean;
  readonly includeSpam?: boolean;
}

/** `pwc dataset`: one dataset with its leaderboards over all tasks, or the datasets of the catalogue. */
export const dataset = defineCommand<DatasetOptions>({
  name: 'dataset',
  aliases: [],
  group: 'look up',
  summary: 'a dataset: what it is, its leaderboards; or the list',
  description:
    'Show everything about one dataset: description, homepage, paper, licence, variants, loaders and its leaderboards over all tasks. Without a name, list the datasets, most papers first.',
  examples: [
    'dataset bc5cdr',
    'dataset squad --json',
    'dataset --modality audio --language german',
    'dataset --task ner',
  ],
  arguments: [
    {
      syntax: '[name...]',
      description: 'a name, a full name, a variant on leaderboards, or an address of the old site',
      completes: 'dataset',
    },
  ],
  options: [
    namedOption('--modality', 'list the datasets of a modality: images, texts, audio', 'modality'),
    namedOption('--language', 'list the datasets in a language', 'language'),
    namedOption('--task', 'list the datasets for a task', 'task'),
    includeSpamOption,
    firstOption,
  ],
  columns: keysOf(datasetColumns),
  async describeColumns() {
    return [
      { of: 'datasets (no name):', columns: keysOf(datasetColumns) },
      {
        of: 'a dataset (its leaderboards):',
        columns: keysOf(leaderboardListColumns),
      },
    ];
  },
  async run(context, words, { first = false, includeSpam = false, ...filters }) {
    checkFilters('dataset', words, typedFlags(Object.entries(filters)));
    const archive = await context.archive();
    if (words.length === 0) {
      // Loaded here like the card below: a start of any other command does without both.
      const { datasetList } = await import('./dataset/dataset-list.ts');
      return datasetList(archive, filters, { first, includeSpam });
    }
    const chosen = await chooseName(archive, 'dataset', words, first);
    const { datasetPage } = await import('./dataset/dataset-page.ts');
    return datasetPage(archive, chosen, includeSpam);
  },
});
