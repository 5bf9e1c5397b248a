import type { Archive } from '../../../archive/archive.ts';
import {
  type LeaderboardSummary,
  readLeaderboardSummaries,
  readSpamLeaderboards,
} from '../../../archive/leaderboards/leaderboards.ts';
import { readMetricNames, readMetricsOf } from '../../../archive/leaderboards/metric-names.ts';
import { allowedEdits } from '../../../archive/names/mistakes/edit-distance.ts';
import { nameKey } from '../../../archive/names/writing/keys.ts';
import { UserError } from '../../../errors.ts';
import { countOf } from '../../../output/text/count.ts';
import { shellWord } from '../../../output/text/shell-word.ts';
import { andMore, commandLine, OFFERED, padCommands } from '../../wording/command-line.ts';
import { findMetric, fittingMetrics } from '../ranking/metric.ts';
import { chooseLeaderboards } from './choose.ts';
import { areQuoted } from './pairs.ts';
import { nearestNames } from './unknown-name.ts';

/** How many words at one end of what was typed may be a metric. */
const MOST_METRIC_WORDS = 2;

/** More words, and longer ones, than a leaderboard and its metric have: to look for what so many mean takes long. */
const MOST_TYPED = 8;
const LONGEST_METRIC = 60;

/**
 * The error for words of which some at one end are a metric ("cifar-10 fid"): the leaderboards that the others mean, as
 * `meant` finds them, each as a command that ranks by it. Names in quotes are whole. Null where none of them has such a
 * metric.
 */
export function explainMetric(
  archive: Archive,
  words: readonly string[],
  meant: typeof meantBy,
): UserError | null {
  const parts = areQuoted(words) ? words : words.join(' ').trim().split(/\s+/);
  if (parts.length < 2 || parts.length > MOST_TYPED) return null;
  const known = readMetricNames(archive);
  for (let count = 1; count <= Math.min(MOST_METRIC_WORDS, parts.length - 1); count++) {
    const ways = [
      [parts.slice(-count), parts.slice(0, -count)],
      [parts.slice(0, count), parts.slice(count)],
    ] as const;
    for (const [metric, rest] of ways) {
      const typed = metric.join(' ');
      // What is no metric anywhere is not worth a search for the rest.
      const like = typed.length > LONGEST_METRIC ? [] : known.filter(mayBe(typed));
      if (fittingMetrics(like, typed).next().done) continue;
      const lines = offerByMetric(archive, meant(archive, rest), typed);
      if (lines.length > 0)
        return new UserError('notFound', `"${typed}" is a metric, for --metric. There are:`, lines);
    }
  }
  return null;
}

/**
 * Whether a name is worth a closer look, which few are: one of its words begins as the longest typed one does, by one
 * letter where that may be a short form, or one may have been made of it ("miou", "avg", "ppl"), else by three.
 */
function mayBe(typed: string): (name: string) => boolean {
  const words = typed.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const word = words.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  const start = word.slice(0, word.length < 6 || /^[map]/.test(word) ? 1 : 3);
  if (start === '' || !isAscii(typed)) return () => true;
  return (name) => {
    const lower = name.toLowerCase();
    for (let at = lower.indexOf(start); at >= 0; at = lower.indexOf(start, at + 1)) {
      const isCapital = name[at] !== lower[at];
      if (at === 0 || isCapital || !/[a-z]/.test(lower[at - 1] ?? '')) return true;
    }
    return !isAscii(name);
  };
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

/** The leaderboards that some words may mean; of a name that fits several tasks or datasets none. */
export function meantBy(archive: Archive, words: readonly string[]): readonly number[] {
  const chosen = chooseLeaderboards(archive, words, false);
  if (chosen.kind === 'one') return [chosen.id];
  if (chosen.kind === 'list') return chosen.ids;
  const isOffered = chosen.kind === 'several' && chosen.of === 'leaderboard';
  return isOffered ? chosen.hits.candidates.map(({ id }) => id) : [];
}

/** The leaderboards of the task or dataset that some words are, but for typing mistakes. */
export function meantByMistyped(archive: Archive, words: readonly string[]): readonly number[] {
  const typed = words.join(' ');
  const most = allowedEdits(nameKey(typed).length);
  const nearest = nearestNames(archive, typed).find(({ mistakes, isPart }) => !isPart && mistakes <= most);
  return nearest === undefined ? [] : meantBy(archive, [nearest.name]);
}

/** Those of some leaderboards that have a metric as typed, the largest first and without spam, as lines of an error. */
function offerByMetric(archive: Archive, ids: readonly number[], typed: string): string[] {
  if (ids.length === 0) return [];
  const spam = readSpamLeaderboards(archive);
  const boards = readLeaderboardSummaries(archive, ids).filter(({ id }) => !spam.has(id));
  const metrics = readMetricsOf(archive, ids);
  const fitting = boards.flatMap((board) => {
    const metric = fittingMetric(metrics.get(board.id) ?? [], typed);
    return metric === undefined ? [] : [{ board, metric }];
  });
  if (fitting.length === 0) return [];
  const lines = fitting.slice(0, OFFERED).map(({ board, metric }) => lineOf(board, metric));
  const [largest] = boards;
  const isThere = largest === undefined || largest === fitting[0]?.board;
  return [
    ...padCommands(lines),
    ...andMore(fitting.length - OFFERED),
    ...(isThere ? [] : [`The largest without it: ${commandLine('rank', largest.task, largest.dataset)}`]),
  ];
}

function lineOf(board: LeaderboardSummary, metric: string): { command: string; detail: string } {
  const command = commandLine('rank', board.task, board.dataset);
  const results = countOf(board.results, 'result');
  if (metric === board.metric) return { command, detail: `${results}, ${metric.trim()}` };
  // In front, since nothing behind a "--" is a flag.
  const flag = `--metric ${shellWord(metric.trim())}`;
  return { command: command.replace('pwc rank', () => `pwc rank ${flag}`), detail: results };
}

/** The metric that a typed name means, of several the first, which is the leaderboard's own if it is among them. */
function fittingMetric(names: readonly string[], typed: string): string | undefined {
  const fitting = [...fittingMetrics(names, typed)];
  if (fitting.length < 2) return fitting[0];
  try {
    return fitting[findMetric({ metrics: fitting.map((name) => ({ name })) }, typed)];
  } catch (error) {
    if (error instanceof UserError) return fitting[0];
    throw error;
  }
}
