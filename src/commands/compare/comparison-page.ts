import type { Archive } from '../../archive/archive.ts';
import { readSpamLeaderboards } from '../../archive/leaderboards/leaderboards.ts';
import { withLeaderboards } from '../../archive/leaderboards/names.ts';
import { STEPS } from '../../archive/names/ladder.ts';
import { areSpam, findNamesAtStep, readNames } from '../../archive/names/names.ts';
import type { Citation } from '../../model.ts';
import { type Block, type List, list, type Report } from '../../output/report.ts';
import { idsOnce } from '../leaderboard/leaderboard-id.ts';
import { chooseAmong } from '../names/filter-names.ts';
import { spamNotes } from '../options/spam-option.ts';
import { commandLine, countOf } from '../wording/command-line.ts';
import type { Side } from './compared-side.ts';
import { type ComparisonWish, chooseSides, joinNames } from './compared-sides.ts';
import { type ComparedMetric, compareScores, countShared } from './comparison.ts';
import { type CountedSide, comparisonColumns, sideColumns } from './comparison-columns.ts';

/**
 * Papers or models side by side by the metrics that they share; those of leaderboards that look like spam only with
 * `includeSpam`, or where their task is named. Throws `UserError` as `chooseSides` does, and for a task
 * that the archive does not know, or of which several fit.
 */
export async function comparisonPage(archive: Archive, wish: ComparisonWish): Promise<Report> {
  const { sides, notes } = chooseSides(archive, wish);
  const task = await chooseTask(archive, wish);
  const taken = (side: Side) => side.scores.filter((score) => task === null || score.task === task.name);
  const all = compareScores(sides.map(taken));
  const passed = wish.includeSpam || task?.isSpam ? new Set<number>() : readSpamLeaderboards(archive);
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
  const size = tellSize(metrics, sides.length, leaderboards, task?.name ?? null);
  return {
    kind: 'page',
    title: joinNames(sides.map(({ name }) => name)),
    subtitle: metrics.length === 0 ? [] : [size, LEGEND],
    fields: [
      { key: 'sides', value: what },
      { key: 'task', value: task?.name ?? null },
      { key: 'count', value: metrics.length },
      { key: 'leaderboards', value: leaderboards },
      { key: 'results', value: main },
    ],
    main,
    blocks: blocksOf(what, main),
    remarks: metrics.length === 0 ? [size] : [],
    hints: hintsOf(sides, metrics),
    inPipe: 'tsv',
    notes: [...notes, ...(task?.notes ?? []), ...spamNotes(all.length - metrics.length)],
    matched: joinNames(sides.map(({ title, name }) => title ?? name)),
  };
}

const LEGEND = '* best of them; in brackets the rank on the whole leaderboard, OF so many';

/** A task without a leaderboard counts where nothing else does: one is called "NER" and means something else. */
async function chooseTask(
  archive: Archive,
  { names, kind, task: typed, first }: ComparisonWish,
): Promise<{ name: string; notes: readonly string[]; isSpam: boolean } | null> {
  if (typed === undefined) return null;
  const command = ['compare', ...names];
  const others = kind === undefined ? [] : [['--as', kind] as const];
  for (const step of STEPS) {
    const candidates = withLeaderboards(archive, 'task', findNamesAtStep(archive, 'task', typed, step));
    if (candidates.length === 0) continue;
    const asked = { flag: '--task', typed, others, command, first };
    const hits = { step, candidates, total: candidates.length };
    const chosen = chooseAmong('task', hits, asked, (ids) => readNames(archive, 'task', ids));
    return { ...chosen, isSpam: areSpam(archive, 'task', [chosen.id]) };
  }
  const { choosePaperFilter } = await import('../paper/paper-filter-choice.ts');
  const { about, notes } = await choosePaperFilter(archive, { task: [typed] }, command, first);
  return { name: about[0] ?? typed, notes, isSpam: false };
}

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
  task: string | null,
): string {
  const of = task === null ? '' : ` of ${task}`;
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
