import type { Archive } from '../../archive/archive.ts';
import {
  type DatasetCard,
  readDataset,
  readLeaderboardsOfDataset,
} from '../../archive/catalogue/dataset-cards.ts';
import type { LeaderboardSummary } from '../../archive/leaderboards/leaderboards.ts';
import { areSpam } from '../../archive/names/name-texts.ts';
import {
  type Block,
  changeScreen,
  type Fact,
  type List,
  list,
  type Page,
  type Report,
} from '../../output/report.ts';
import { countOf, formatCount } from '../../output/text/count.ts';
import { papersOfBoards } from '../cite/cited-rows.ts';
import { leaderboardId } from '../leaderboard/leaderboard-id.ts';
import { leaderboardListColumns } from '../leaderboard/leaderboard-list.ts';
import type { ChosenName } from '../names/reading.ts';
import { spamNotes, spamRemarks } from '../options/spam-option.ts';
import { paperFact, paperHint } from '../paper/named-paper.ts';
import { present, titleOf } from '../wording/card-facts.ts';
import { commandLine, writeFlags } from '../wording/command-line.ts';
import { descriptionBlock } from '../wording/description-block.ts';
import { countedHeading, MOST_RESULTS_FIRST } from '../wording/list-order.ts';

/** Leaderboards on the page before it points to `pwc rank`. */
const LARGEST = 10;

/** The card of a dataset. */
export function datasetPage(archive: Archive, { id, name, notes }: ChosenName, includeSpam: boolean): Report {
  const card = readDataset(archive, id);
  const isSpam = areSpam(archive, 'dataset', [id]);
  const { boards, hidden } = readLeaderboardsOfDataset(archive, card, includeSpam || isSpam);
  const main = list(columnsFor(card, boards), boards, {
    count: boards.length,
    id: leaderboardId,
    order: MOST_RESULTS_FIRST,
    bibliography: { citation: papersOfBoards(archive) },
  });
  return {
    kind: 'page',
    title: titleOf(name, card.fullName),
    subtitle: [
      [
        ...(card.introduced === null ? [] : [`introduced ${card.introduced}`]),
        ...(card.papers === null ? [] : [countOf(card.papers, 'paper')]),
        countOf(boards.length, 'leaderboard'),
      ].join(' · '),
    ],
    fields: fieldsOf(card, main),
    main,
    id: card.url,
    matched: name,
    blocks: blocksOf(card, boards, main),
    hints: hintsOf(archive, card, boards),
    notes: [...notes, ...spamNotes(hidden)],
    remarks: spamRemarks('dataset', isSpam),
    inPipe: 'text',
  };
}

/** Where all leaderboards have the dataset's own name it need not stand in each row. */
function columnsFor(
  { name }: DatasetCard,
  boards: readonly LeaderboardSummary[],
): typeof leaderboardListColumns {
  const isShared = boards.every((board) => board.dataset === name);
  return isShared
    ? changeScreen(leaderboardListColumns, 'dataset', { inHeading: true })
    : leaderboardListColumns;
}

function fieldsOf(card: DatasetCard, leaderboards: List): Page['fields'] {
  return [
    { key: 'name', value: card.name },
    { key: 'full_name', value: card.fullName },
    { key: 'slug', value: card.slug },
    { key: 'url', value: card.url },
    { key: 'homepage', value: card.homepage },
    { key: 'paper_title', value: card.paperTitle },
    { key: 'paper_url', value: card.paperUrl },
    { key: 'introduced', value: card.introduced },
    { key: 'license_name', value: card.licenseName },
    { key: 'license_url', value: card.licenseUrl },
    { key: 'modalities', value: card.modalities },
    { key: 'languages', value: card.languages },
    { key: 'tasks', value: card.tasks },
    { key: 'variants', value: card.variants },
    {
      key: 'loaders',
      value: card.loaders.map(({ url, repository, frameworks }) => ({
        url,
        repo_url: repository,
        frameworks,
      })),
    },
    { key: 'papers', value: card.papers },
    { key: 'description', value: card.description },
    { key: 'leaderboards', value: leaderboards },
  ];
}

function blocksOf(card: DatasetCard, boards: readonly LeaderboardSummary[], main: List): Block[] {
  return [
    ...descriptionBlock(card.description),
    { kind: 'facts', facts: factsOf(card) },
    {
      kind: 'table',
      heading: countedHeading('LEADERBOARDS', boards.length, MOST_RESULTS_FIRST),
      list: main,
      limit: LARGEST,
      more: () => `${formatCount(boards.length)} in all: ${commandLine('rank', card.name)}`,
    },
    ...(card.loaders.length === 0 ? [] : [loadersBlock(card)]),
  ];
}

function factsOf(card: DatasetCard): Fact[] {
  const { homepage, licenseName, licenseUrl, modalities, languages, tasks, variants, slug } = card;
  return [
    { label: 'homepage', values: present(homepage) },
    paperFact(card.paperTitle, card.paperUrl),
    { label: 'licence', values: present(licenseName, licenseUrl) },
    { label: 'modalities', values: present(...modalities) },
    { label: 'languages', values: present(...languages) },
    { label: 'tasks', values: present(...tasks) },
    { label: 'variants', values: present(...variants) },
    { label: 'slug', values: present(slug) },
  ];
}

function loadersBlock({ loaders }: DatasetCard): Block {
  return {
    kind: 'entries',
    heading: `LOADERS (${loaders.length})`,
    entries: loaders.map(({ url, frameworks }) => ({
      text: url,
      details: frameworks.filter((framework) => framework !== 'none'),
    })),
  };
}

function hintsOf(archive: Archive, card: DatasetCard, boards: readonly LeaderboardSummary[]): string[] {
  const [largest] = boards;
  return [
    ...(largest === undefined
      ? []
      : [`A leaderboard: ${commandLine('rank', largest.task, largest.dataset)}`]),
    `Papers: pwc paper${writeFlags([['--dataset', card.name]])}`,
    ...paperHint(archive, card.paperUrl),
  ];
}
