import type { Archive } from '../../archive/archive.ts';
import {
  readMostImplementedPapers,
  readNewestPapers,
  readTaskDatasets,
} from '../../archive/catalogue/task-contents.ts';
import type { TaskCard } from '../../archive/catalogue/tasks.ts';
import type { LeaderboardSummary } from '../../archive/leaderboards/leaderboards.ts';
import { eachLeaderboard } from '../../archive/leaderboards/lists.ts';
import { leaderboardsOfTask } from '../../archive/leaderboards/names.ts';
import { taskIdOf } from '../../archive/names/own-slugs.ts';
import { type Block, changeScreen, type List, list, type Page, type Report } from '../../output/report.ts';
import { countOf, formatCount } from '../../output/text/count.ts';
import { papersOfBoards } from '../cite/cited-rows.ts';
import { leaderboardId } from '../leaderboard/leaderboard-id.ts';
import {
  leaderboardListColumns,
  rankLine,
  submittedCountColumn,
  submittedLine,
} from '../leaderboard/leaderboard-list.ts';
import { spamNotes, spamRemarks } from '../options/spam-option.ts';
import { present } from '../wording/card-facts.ts';
import { commandLine, writeFlags } from '../wording/command-line.ts';
import { descriptionBlock } from '../wording/description-block.ts';
import { countedHeading, MOST_PAPERS_FIRST, MOST_RESULTS_FIRST } from '../wording/list-order.ts';
import { taskDatasetColumns, taskPaperColumns } from './task-columns.ts';

/** How many of its newest and of its most implemented papers a task's page has. */
const PAPERS = 10;
/** Rows of a list on a terminal. */
const LEADERBOARDS_ON_SCREEN = 10;
const ROWS_ON_SCREEN = 5;

/** The lists of a task's page. */
interface Sections {
  readonly boards: readonly LeaderboardSummary[];
  /** On all of them. */
  readonly results: number;
  readonly leaderboards: List;
  readonly datasets: List;
  readonly newest: List;
  readonly implemented: List;
}

/** What a task's page is made of beside the archive. */
export interface TaskPageWish {
  readonly includeSpam: boolean;
  /** Puts the person's own results among those of the task's leaderboards, where they were asked for. */
  readonly withSubmitted?: (boards: readonly LeaderboardSummary[]) => readonly LeaderboardSummary[];
}

/** The page of a task; leaderboards that look like spam are on it with `includeSpam` only, or where the task does itself. */
export function taskPage(
  archive: Archive,
  card: TaskCard,
  { includeSpam, withSubmitted }: TaskPageWish,
): Report {
  const { id } = card;
  const ids = leaderboardsOfTask(archive, id);
  const known = [...eachLeaderboard(archive, { ids, includeSpam: includeSpam || card.isSpam })];
  const boards = withSubmitted?.(known) ?? known;
  const columns = withSubmitted ? [...leaderboardListColumns, submittedCountColumn] : leaderboardListColumns;
  const sections = readSections(archive, id, boards, columns);
  return {
    kind: 'page',
    title: card.name === '' ? '(no name)' : card.name,
    subtitle: [subtitleOf(card, sections)],
    fields: fieldsOf(card, sections),
    main: sections.leaderboards,
    id: taskIdOf(archive)(card),
    blocks: blocksOf(card, sections),
    hints: hintsOf(card, sections),
    notes: spamNotes(ids.length - known.length),
    remarks: spamRemarks('task', card.isSpam),
    matched: card.name,
    inPipe: 'text',
  };
}

function readSections(
  archive: Archive,
  id: number,
  boards: readonly LeaderboardSummary[],
  ofBoards: typeof leaderboardListColumns,
): Sections {
  const datasets = readTaskDatasets(archive, id);
  return {
    boards,
    results: boards.reduce((sum, board) => sum + board.results, 0),
    leaderboards: list(changeScreen(ofBoards, 'task', { inHeading: true }), boards, {
      count: boards.length,
      id: leaderboardId,
      order: MOST_RESULTS_FIRST,
      bibliography: { citation: papersOfBoards(archive) },
    }),
    datasets: list(taskDatasetColumns, datasets, { count: datasets.length }),
    newest: list(taskPaperColumns, readNewestPapers(archive, id, PAPERS)),
    implemented: list(taskPaperColumns, readMostImplementedPapers(archive, id, PAPERS)),
  };
}

function subtitleOf(card: TaskCard, { boards, results }: Sections): string {
  return [
    ...card.areas,
    countOf(card.papers, 'paper'),
    countOf(boards.length, 'leaderboard'),
    ...(boards.length === 0 ? [] : [countOf(results, 'result')]),
  ].join(' · ');
}

function fieldsOf(card: TaskCard, sections: Sections): Page['fields'] {
  return [
    { key: 'name', value: card.name },
    { key: 'slug', value: card.slug },
    { key: 'url', value: card.url },
    { key: 'areas', value: card.areas },
    { key: 'description', value: card.description },
    { key: 'parents', value: card.parents },
    { key: 'subtasks', value: card.subtasks },
    { key: 'synonyms', value: card.synonyms },
    { key: 'papers', value: card.papers },
    { key: 'results', value: sections.results },
    { key: 'leaderboards', value: sections.leaderboards },
    { key: 'datasets', value: sections.datasets },
    { key: 'newest_papers', value: sections.newest },
    { key: 'most_implemented_papers', value: sections.implemented },
  ];
}

function blocksOf(card: TaskCard, sections: Sections): Block[] {
  const { boards, leaderboards, datasets, newest, implemented } = sections;
  const facts = [
    { label: 'slug', values: present(card.slug) },
    { label: 'above it', values: card.parents },
    { label: 'subtasks', values: card.subtasks },
    { label: 'also', values: card.synonyms },
  ];
  const ofTask = writeFlags([['--task', card.name]]);
  const papers = `pwc paper${ofTask}`;
  const all = (of: List, command: string) => (shown: number) =>
    `${formatCount(shown)} of ${formatCount(of.count ?? 0)}: ${command}`;
  return [
    ...descriptionBlock(card.description),
    { kind: 'facts', facts },
    {
      kind: 'table',
      heading: countedHeading('LEADERBOARDS', boards.length, MOST_RESULTS_FIRST),
      list: leaderboards,
      limit: LEADERBOARDS_ON_SCREEN,
      more: all(leaderboards, submittedLine(boards[0], card.name)),
    },
    {
      kind: 'table',
      heading: countedHeading('DATASETS', datasets.count ?? 0, MOST_PAPERS_FIRST),
      list: datasets,
      limit: ROWS_ON_SCREEN,
      more: all(datasets, `pwc dataset${ofTask}`),
    },
    ...paperBlock('NEWEST PAPERS', newest, papers),
    ...paperBlock('MOST IMPLEMENTED PAPERS', implemented, `${papers} --sort -repositories`),
  ];
}

function paperBlock(title: string, papers: List, command: string): Block[] {
  const isEmpty = (papers.rows as readonly unknown[]).length === 0;
  return isEmpty
    ? []
    : [{ kind: 'table', heading: title, list: papers, limit: ROWS_ON_SCREEN, more: () => `All: ${command}` }];
}

function hintsOf(card: TaskCard, { boards }: Sections): string[] {
  const [best] = boards;
  return [
    ...(best === undefined ? [] : [`A leaderboard: ${rankLine(best)}`]),
    ...(card.subtasks.length === 0 ? [] : [`Its subtasks: ${commandLine('task --tree', card.name)}`]),
  ];
}
