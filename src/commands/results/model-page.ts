import type { Archive } from '../../archive/archive.ts';
import { findVersions, type NamedModel, readSpellings } from '../../archive/leaderboards/models.ts';
import {
  type ExportedScore,
  type RankedScore,
  readModelResults,
} from '../../archive/leaderboards/results.ts';
import { type Column, changeScreen, column, list, type Report } from '../../output/report.ts';
import { countOf } from '../../output/text/count.ts';
import { papersOfRows } from '../cite/cited-rows.ts';
import { findFilter } from '../leaderboard/filter.ts';
import type { ChosenFilter } from '../leaderboard/filter-choice.ts';
import { filterFlags, type LeaderboardFilterWish } from '../leaderboard/filter-options.ts';
import { idsOnce } from '../leaderboard/leaderboard-id.ts';
import { spamNotes } from '../options/spam-option.ts';
import { commandLine, flaggedLine, type LineWith } from '../wording/command-line.ts';
import { chooseModel } from './model-choice.ts';
import { groupedColumns, resultColumns, tellWins } from './result-columns.ts';

const paperColumns: readonly Column<ExportedScore>[] = [
  column('paper_title', 'text', (score) => score.paperTitle, {
    title: 'Paper',
    leaves: 3,
    order: 3,
    floor: 16,
  }),
  column('paper_url', 'text', (score) => score.paperUrl),
  column('arxiv_id', 'text', (score) => score.arxivId),
  column('paper', 'text', (score) => score.paperPage),
];

/** How a model is chosen and shown. */
interface ModelWish extends LeaderboardFilterWish {
  /** Of several that fit the one with most results. */
  readonly first: boolean;
  readonly includeSpam: boolean;
}

/**
 * The results of the model that a typed name means, on the leaderboards that are asked for; those on leaderboards that
 * look like spam with `includeSpam` only, or where there are no others. Throws as `chooseModel` and `findFilter` do.
 */
export async function modelPage(archive: Archive, typed: string, wish: ModelWish): Promise<Report> {
  const { first, includeSpam } = wish;
  const line: LineWith = (name, flags = '') => flaggedLine(filterFlags(wish) + flags, 'model', name);
  const { model, notes } = chooseModel(archive, typed, line, first);
  const filter = await findFilter(archive, wish, { command: ['model', typed], first });
  const all = readModelResults(archive, model.key).filter(filter.holds);
  const plain = includeSpam || filter.isSpam ? all : all.filter(({ isSpam }) => !isSpam);
  const scores = plain.length === 0 ? all : plain;
  const passed = spamNotes(all.length - scores.length);
  const empty = scores.length === 0 ? ['nothing found'] : [];
  return {
    ...pageOf(archive, model, scores, filter),
    notes: [...notes, ...filter.notes, ...passed, ...empty],
  };
}

function pageOf(
  archive: Archive,
  { key, name }: NamedModel,
  scores: readonly ExportedScore[],
  { of }: ChosenFilter,
): Report {
  const names = readSpellings(archive, key);
  const main = list(screenColumns(names.length === 1), scores, {
    count: scores.length,
    id: idsOnce(),
    bibliography: { citation: papersOfRows(archive) },
  });
  const leaderboards = new Set(scores.map((score) => score.leaderboard)).size;
  const papers = new Set(
    scores.map(({ paperPage, paperUrl, paperTitle }) => paperPage ?? paperUrl ?? paperTitle),
  );
  papers.delete(null);
  const size = `${countOf(scores.length, 'result')} on ${countOf(leaderboards, 'leaderboard')}${of}`;
  const isEmpty = scores.length === 0;
  return {
    kind: 'page',
    title: name,
    subtitle: isEmpty
      ? [`no results on leaderboards${of}`]
      : [`${size}, from ${countOf(papers.size, 'paper')}; ${tellWins(scores)}`],
    fields: [
      { key: 'model', value: name },
      { key: 'names', value: names },
      { key: 'count', value: scores.length },
      { key: 'leaderboards', value: leaderboards },
      { key: 'papers', value: papers.size },
      { key: 'results', value: main },
    ],
    main,
    blocks: [{ kind: 'table', heading: null, list: main, group: (score) => (score as RankedScore).task }],
    hints: isEmpty ? [`All its results: ${commandLine('model', name)}`] : versionHints(archive, key),
    inPipe: 'tsv',
    matched: `${name}: ${size}`,
  };
}

/** Where all rows are of one spelling the title says it. */
function screenColumns(isOneSpelling: boolean): readonly Column<ExportedScore>[] {
  const columns = groupedColumns<ExportedScore>([...resultColumns, ...paperColumns]);
  return isOneSpelling ? changeScreen(columns, 'model', { inHeading: true }) : columns;
}

function versionHints(archive: Archive, key: string): string[] {
  const { models, total } = findVersions(archive, key);
  if (models.length === 0) return [];
  return [
    `${countOf(total, 'other model')} ${total === 1 ? 'begins' : 'begin'} so:`,
    ...models.map(({ name }) => commandLine('model', name)),
  ];
}
