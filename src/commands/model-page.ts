import type { Archive } from '../archive/archive.ts';
import { chooseCandidate } from '../archive/ladder.ts';
import {
  findModels,
  findNearModels,
  findVersions,
  type ModelHits,
  type NamedModel,
  readSpellings,
} from '../archive/models.ts';
import { type ExportedScore, type RankedScore, readModelResults } from '../archive/results.ts';
import { UserError } from '../errors.ts';
import { formatCount } from '../output/count.ts';
import { type Column, list, type Report } from '../output/report.ts';
import { noteReading } from './chosen-leaderboards.ts';
import { papersOfRows } from './cited-rows.ts';
import { commandLine, countOf, padCommands } from './command-line.ts';
import { idsOnce } from './leaderboard-id.ts';
import { groupedColumns, resultColumns, tellWins } from './result-columns.ts';

const OFFERED = 5;

const paperColumns: readonly Column<ExportedScore>[] = [
  {
    key: 'paper_title',
    type: 'text',
    cell: (score) => score.paperTitle,
    screen: { title: 'Paper', leaves: 3, order: 3, floor: 16 },
  },
  { key: 'paper_url', type: 'text', cell: (score) => score.paperUrl },
  { key: 'arxiv_id', type: 'text', cell: (score) => score.arxivId },
  { key: 'paper', type: 'text', cell: (score) => score.paperPage },
];

/**
 * The results of the model that a typed name means. Throws `UserError`: `usage` where nothing is typed but blanks,
 * `ambiguous` with a command for each candidate, `notFound` with the nearest names.
 */
export function modelPage(archive: Archive, typed: string, first: boolean): Report {
  if (typed.trim() === '') throw new UserError('usage', 'the name of the model is empty.');
  const hits = findModels(archive, typed);
  if (hits === null) throw unknownModel(archive, typed);
  const candidates = hits.models.map(({ results }, id) => ({ id, weight: results }));
  const choice = chooseCandidate({ ...hits, candidates }, first);
  const chosen = choice.kind === 'one' ? hits.models[choice.candidate.id] : undefined;
  if (chosen === undefined) throw ambiguousModel(typed, hits);
  const notes = noteReading({ typed, step: hits.step }, chosen.name, hits.total - 1, 'model');
  return { ...pageOf(archive, chosen), notes };
}

function pageOf(archive: Archive, { key, name }: NamedModel): Report {
  const scores = readModelResults(archive, key);
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
  const size = `${countOf(scores.length, 'result')} on ${countOf(leaderboards, 'leaderboard')}`;
  return {
    kind: 'page',
    title: name,
    subtitle: [`${size}, from ${countOf(papers.size, 'paper')}; ${tellWins(scores)}`],
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
    hints: versionHints(archive, key),
    inPipe: 'tsv',
    matched: `${name}: ${size}`,
  };
}

/** Where all rows are of one spelling the title says it. */
function screenColumns(isOneSpelling: boolean): readonly Column<ExportedScore>[] {
  const columns = groupedColumns<ExportedScore>([...resultColumns, ...paperColumns]);
  return columns.map(({ screen, ...column }) => {
    if (screen === undefined) return column;
    if (column.key === 'paper_title') return { ...column, screen: { ...screen, leaves: 3 } };
    return { ...column, screen: { ...screen, ...(column.key === 'model' && { inHeading: isOneSpelling }) } };
  });
}

function versionHints(archive: Archive, key: string): string[] {
  const { models, total } = findVersions(archive, key);
  if (models.length === 0) return [];
  return [
    `${countOf(total, 'other model')} ${total === 1 ? 'begins' : 'begin'} so:`,
    ...models.map(({ name }) => commandLine('model', name)),
  ];
}

function ambiguousModel(typed: string, { models, total }: ModelHits): UserError {
  const shown = models.slice(0, OFFERED);
  return new UserError('ambiguous', `"${typed}" fits ${formatCount(total)} models:`, [
    ...padCommands(shown.map(suggestion)),
    ...(total > shown.length ? [`and ${formatCount(total - shown.length)} more`] : []),
    `The one with most results: ${commandLine('model', typed)} --first`,
  ]);
}

function unknownModel(archive: Archive, typed: string): UserError {
  const near = findNearModels(archive, typed);
  if (near.length === 0) return new UserError('notFound', `no model is called "${typed}".`);
  return new UserError(
    'notFound',
    `no model is called "${typed}". The nearest:`,
    padCommands(near.map(suggestion)),
  );
}

function suggestion({ name, results }: NamedModel): { command: string; detail: string } {
  return { command: commandLine('model', name), detail: countOf(results, 'result') };
}
