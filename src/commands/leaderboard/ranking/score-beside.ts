import type { Leaderboard, Score as RowScore } from '../../../archive/leaderboards/leaderboards.ts';
import { formatCount } from '../../../output/text/count.ts';
import { readColumn } from '../../../ranking/score/column.ts';
import { readScore, type Score } from '../../../ranking/score/score.ts';
import { readScoreText } from '../../../ranking/score/text.ts';

/** A text that was read as a score, with the scores of the rows on the scale on which it can be held against them. */
export interface ScoreBeside {
  readonly own: Score;
  /** One for each row, in the order of the entries; null where a row has no readable score. */
  readonly values: readonly (number | null)[];
}

/** A number as people read it: "4,000,000". One with a fraction stays as it is. */
export function numberText(value: number): string {
  return Number.isInteger(value) ? formatCount(value) : String(value);
}

/**
 * Reads a text as one more score of a metric, and the column with it: neighbours decide on scales, units and commas. What
 * they decided on before stands: one more score has no vote on the others.
 */
export function readBeside(board: Leaderboard, metric: number, text: string): ScoreBeside {
  const { name = '', direction = 'higher' } = board.metrics[metric] ?? {};
  const texts = board.entries.map(({ scores }) => settledText(scores[metric] ?? null));
  const read = readColumn([...texts, text], name, direction);
  return {
    own: read.at(-1) ?? { value: null, scaled: false },
    values: read.slice(0, -1).map(({ value }) => value),
  };
}

/** A row's score as a text that says alone what it says among its neighbours; null where it has no number. */
function settledText(score: RowScore | null): string | null {
  if (score === null || score.value === null) return null;
  if (score.scaled) return spellScaled(score);
  return holdsOpenComma(score.text) ? String(score.value) : score.text;
}

function holdsOpenComma(text: string): boolean {
  return text.includes(',') && (readScoreText(text, true)?.thousands ?? null) !== null;
}

/**
 * A scaled score with the suffix that it took ("61.9" as "61.9M"), so that it still counts as one that has it, else in
 * full.
 */
function spellScaled({ text, value }: RowScore): string {
  const suffixed = ['K', 'M', 'G', 'T'].map((suffix) => text + suffix);
  return suffixed.find((spelt) => readScore(spelt).value === value) ?? String(value);
}
