import type { Leaderboard, LeaderboardEntry, Metric } from '../../../archive/leaderboards/leaderboards.ts';
import { shellWord } from '../../../output/text/shell-word.ts';
import { isProportion } from '../../../ranking/metric/kind.ts';
import { readColumn } from '../../../ranking/score/column.ts';
import type { Submission } from '../../../submissions/submission.ts';
import { numberText } from '../../leaderboard/ranking/score-beside.ts';
import { indexOfMetric } from '../submitted-leaderboard.ts';
import type { Problem } from './verdict.ts';

/** The submission with its metrics under the leaderboard's names for them, and what is wrong with them. */
export interface CheckedScores {
  readonly scores: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  /** What is odd about scores that can be right all the same. */
  readonly warnings: readonly string[];
}

/** Checks the scores of a submission against its leaderboard: known metrics, and numbers in their range and scale. */
export function checkScores(board: Leaderboard, submission: Submission, mayBeNew: boolean): CheckedScores {
  const scores = new Map<string, string>();
  const problems: Problem[] = [];
  const warnings: string[] = [];
  for (const [typed, text] of submission.scores) {
    const index = indexOfMetric(board.metrics, typed);
    const metric = board.metrics[index];
    if (metric === undefined && !mayBeNew && board.metrics.length > 0)
      problems.push(unknownMetric(board, typed));
    const before = [...scores.keys()].map((name) => ({ name }));
    // Names that are one metric on a leaderboard are one on a new leaderboard too.
    const name = metric?.name ?? before[indexOfMetric(before, typed)]?.name ?? typed;
    if (scores.has(name)) problems.push(givenTwice(name, typed));
    scores.set(name, text);
    const texts = board.entries.map((entry) => entry.scores[index]?.text ?? null);
    const read = readColumn([...texts, text], name, metric?.direction ?? 'higher').at(-1);
    const value = read?.value ?? null;
    if (read?.scaled && value !== null)
      warnings.push(
        `${name.trim()} ${text.trim()} is read as ${numberText(value)}, on the scale of the others`,
      );
    if (value === null)
      problems.push(mistake(`the score "${text}" of ${name.trim()} cannot be read as a number.`));
    else warnings.push(...checkRange(board, metric, index, text, value));
  }
  return { scores, problems, warnings };
}

function mistake(message: string): Problem {
  return { kind: 'usage', message, hints: [] };
}

function givenTwice(name: string, typed: string): Problem {
  const other = name === typed ? '' : `, also as ${typed.trim()}`;
  return mistake(`the result gives the score of ${name.trim()} twice${other}.`);
}

function unknownMetric(board: Leaderboard, typed: string): Problem {
  return {
    kind: 'notFound',
    message: `${board.task} on ${board.dataset} has no metric "${typed}". It has:`,
    hints: [
      ...board.metrics.slice(0, 8).map(({ name }) => `--metric ${shellWord(name.trim())}=…`),
      'If it is new: --new',
    ],
  };
}

/** Fewer scores than this say nothing of the range. */
const ENOUGH = 2;

interface Neighbour {
  readonly entry: LeaderboardEntry;
  readonly value: number;
  readonly text: string;
}

/** A warning where a score is far from all others: it may be on another scale, or of another metric. */
function checkRange(
  board: Leaderboard,
  metric: Metric | undefined,
  index: number,
  text: string,
  value: number,
): readonly string[] {
  if (metric === undefined) return [];
  const others = board.entries.flatMap((entry): Neighbour[] => {
    const score = entry.scores[index];
    if (score?.value == null) return [];
    return [{ entry, value: score.value, text: score.scaled ? String(score.value) : score.text }];
  });
  const name = metric.name.trim();
  if (isProportion(metric.name) && (value > 100 || value < -100)) {
    return [`${name} ${text.trim()} is no proportion; the nearest: ${nearest(others, value)}`];
  }
  if (others.length < ENOUGH || !isFarOut(others, value)) return [];
  const sorted = others.toSorted((one, other) => one.value - other.value);
  const range = `${sorted[0]?.text.trim()} to ${sorted.at(-1)?.text.trim()}`;
  const side = value > (sorted.at(-1)?.value ?? 0) ? 'above' : 'below';
  return [
    `${name} ${text.trim()} is far ${side} the other scores (${range}): is it on the same scale? The nearest: ${nearest(others, value)}`,
  ];
}

/** Further from the range of the others than half of it and than a third of the nearest of them. */
function isFarOut(others: readonly Neighbour[], value: number): boolean {
  const values = others.map((other) => other.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const distance = Math.max(low - value, value - high);
  const edge = Math.abs(value > high ? high : low);
  return distance > (high - low) / 2 && distance > edge / 3;
}

function nearest(others: readonly Neighbour[], value: number): string {
  return others
    .toSorted((one, other) => Math.abs(one.value - value) - Math.abs(other.value - value))
    .slice(0, 3)
    .map(({ entry, text }) => `${entry.model ?? '(no name)'} ${text.trim()}`)
    .join(', ');
}
