import type { Archive } from '../../archive/archive.ts';
import { readSpamLeaderboards } from '../../archive/leaderboards/leaderboards.ts';
import type { Citation } from '../../model.ts';
import { type Block, type List, list, type Report } from '../../output/report.ts';
import { countOf } from '../../output/text/count.ts';
import { joinWithAnd } from '../../output/text/join-words.ts';
import { findFilter } from '../leaderboard/filter.ts';
import { idsOnce } from '../leaderboard/leaderboard-id.ts';
import { spamNotes } from '../options/spam-option.ts';
import { commandLine } from '../wording/command-line.ts';
import type { Side } from './compared-side.ts';
import { type ComparisonWish, chooseSides } from './compared-sides.ts';
import { type ComparedMetric, compareScores, countShared } from './comparison.ts';
import { type CountedSide, comparisonColumns, sideColumns } from './comparison-columns.ts';

/**
 * Papers or models side by side by the metrics that they share; those of leaderboards that look like spam only with
 * `includeSpam`, or where their task or dataset is named. Throws `UserError` as `chooseSides` does, and for a task
 * or dataset that the archive does not know, or of which several fit.
 */
export async function comparisonPage(archive: Archive, wish: ComparisonWish): Promise<Report> {
  const { sides, notes } = chooseSides(archive, wish);
  const { names, kind, first } = wish;
  const others = kind === undefined ? [] : [['--as', kind] as const];
  const filter = await findFilter(archive, wish, { command: ['compare', ...names], others, first });
  const all = compareScores(sides.map(({ scores }) => scores.filter(filter.holds)));
  const passed = wish.includeSpam || filter.isSpam ? new Set<number>() : readSpamLeaderboards(archive);
  const isListed = ({ leaderboard }: { leaderboard: number }) => !passed.has(leaderboard);
  const metrics = all.filter(isListed);
  const counted = sides.map((side, index) => ({
    ...countWins(side, index, metrics),
    scores: side.scores.filter(isListed),
  }));
  const what = list(sideColumns, counted, { count: counted.length });
  const main = list(comparisonColumns(sides, metrics), metrics, {
    count: metrics.length,
    id: idsOnce(),
    bibliography: { papers: () => citationsOf(sides, metrics) },
  });
  const leaderboards = new Set(metrics.map(({ leaderboard }) => leaderboard)).size;
  const size = tellSize(metrics, sides.length, leaderboards, filter.of);
  return {
    kind: 'page',
    title: joinWithAnd(sides.map(({ name }) => name)),
    subtitle: metrics.length === 0 ? [] : [size, LEGEND],
    fields: [
      { key: 'sides', value: what },
      { key: 'task', value: filter.task },
      { key: 'count', value: metrics.length },
      { key: 'leaderboards', value: leaderboards },
      { key: 'results', value: main },
    ],
    main,
    blocks: blocksOf(what, main),
    remarks: metrics.length === 0 ? [size] : [],
    hints: hintsOf(sides, metrics),
    inPipe: 'tsv',
    notes: [...notes, ...filter.notes, ...spamNotes(all.length - metrics.length)],
    matched: joinWithAnd(sides.map(({ title, name }) => title ?? name)),
  };
}

const LEGEND = '* best of them; in brackets the rank on the whole leaderboard, OF so many';

function citationsOf(sides: readonly Side[], metrics: readonly ComparedMetric[]): Iterable<Citation | null> {
  const shared = new Set(metrics.flatMap(({ scores }) => scores.filter((score) => score !== null)));
  return sides.flatMap(({ citations }) => [...citations(shared)]);
}

function countWins(side: Side, index: number, metrics: readonly ComparedMetric[]): CountedSide {
  const best = metrics.filter(({ winners }) => winners.includes(index));
  const wins = best.filter(({ winners }) => winners.length === 1).length;
  return { ...side, wins, ties: best.length - wins };
}

function tellSize(
  metrics: readonly ComparedMetric[],
  sides: number,
  leaderboards: number,
  of: string,
): string {
  if (metrics.length === 0) return `they share no metric of a leaderboard${of}`;
  const size = `${countOf(metrics.length, 'metric')} on ${countOf(leaderboards, 'leaderboard')}${of}`;
  if (sides === 2) return `both report ${size}`;
  const byAll = metrics.filter((metric) => countShared(metric) === sides).length;
  return `at least two report ${size}; all report ${byAll === 0 ? 'none of these' : `${byAll} of these`}`;
}

function blocksOf(what: List, main: List): Block[] {
  const group = (row: unknown) => (row as ComparedMetric).task;
  return [
    { kind: 'table', heading: null, list: what },
    { kind: 'table', heading: null, list: main, group },
  ];
}

function hintsOf(sides: readonly Side[], metrics: readonly ComparedMetric[]): string[] {
  const [first] = metrics;
  if (first !== undefined) return [`One leaderboard: ${commandLine('rank', first.task, first.dataset)}`];
  return sides.map(({ kind, arxivId, title, name }) =>
    kind === 'paper'
      ? `${name}: ${commandLine('results', arxivId ?? title ?? name)}`
      : `${name}: ${commandLine('model', title ?? name)}`,
  );
}
