import type { Direction } from '../../model.ts';
import { fieldOf } from './field-words.ts';
import { type Finding, findMeanings, type Vocabulary } from './name.ts';
import { directionWords, type Hint } from './words.ts';

/** What a metric's name says about the better direction. */
export interface NameDirection {
  readonly direction: Direction;
  /** Whether the name is clear enough to overrule the order of the rows; "MR" is not: it may be a mean recall. */
  readonly isSure: boolean;
}

/** "1 - LPIPS", "100-WER", "1 - mean error (%)": what is left to one or a hundred; "1-shot" is not. */
const complementPattern = () =>
  /^\s*\(?(?:1|100)(?:\s+[-−–]\s+([^()[\]]+)|\s*[-−–]\s*(?!(?:nna?|px|pixels?)\b)([\p{L}\p{N}.]+))\)?\s*(?:[([][^()[\]]*[)\]])?\s*$/iu;

/** "1/εB", "1 / FPR": how many there are to each; "1/4 data" is none. */
const reciprocalPattern = /^\s*1\s*\/\s*(?=\p{L})(.*)$/u;

/** The direction that whole words of the metric's name tell; `null` if none does. */
export function directionByName(metric: string): Direction | null {
  return readNameDirection(metric)?.direction ?? null;
}

/** The same for a metric of a task, by whose name a few words mean something else: "RTE" is an error of odometry. */
export function directionInTask(metric: string, task: string): Direction | null {
  return readNameDirection(metric, fieldOf(task)?.words)?.direction ?? null;
}

/**
 * Reads the direction and how sure it is. A word for higher outranks one for lower ("AP at 10' Elevation error" is a
 * precision), with two exceptions: the noun that closes a compound is what it is about ("Accuracy drop"), and behind a
 * preposition stand conditions ("FPR at TPR 95%"), which speak only where nothing else does ("Number of errors"), and not
 * at all behind an @ ("TPIR@FPIR=0.01"). What is only called a score is mostly a good one, but nobody knows what of.
 */
export function readNameDirection(metric: string, vocabulary = directionWords): NameDirection | null {
  // Of a run of blanks the expressions would try every part.
  const name = metric.replace(/\s+/g, ' ');
  const [, words, word] = complementPattern().exec(name) ?? [];
  const opposite = words ?? word ?? reciprocalPattern.exec(name)?.[1];
  return opposite === undefined ? readWords(name, vocabulary) : reverse(readWords(opposite, vocabulary));
}

function readWords(name: string, vocabulary: Vocabulary<Hint>): NameDirection | null {
  const findings = findMeanings(name, vocabulary).filter(({ meaning }) => meaning !== 'nothing');
  if (has(findings, 'decisive lower')) return { direction: 'lower', isSure: true };
  if (has(findings, 'decisive higher')) return { direction: 'higher', isSure: true };
  const heads = findings.filter(({ isCondition }) => !isCondition);
  const telling = has(heads, 'higher', 'closing lower', 'lower') ? heads : findings.filter(isNoPoint);
  if (closesCompound(telling)) return { direction: 'lower', isSure: true };
  if (has(telling, 'higher')) return { direction: 'higher', isSure: true };
  if (has(telling, 'closing lower', 'lower')) return { direction: 'lower', isSure: true };
  if (has(telling, 'rather higher')) return { direction: 'higher', isSure: true };
  if (has(telling, 'maybe higher')) return { direction: 'higher', isSure: false };
  return has(telling, 'maybe lower') ? { direction: 'lower', isSure: false } : null;
}

function isNoPoint({ isOperatingPoint }: Finding<Hint>): boolean {
  return !isOperatingPoint;
}

function has(findings: readonly Finding<Hint>[], ...hints: readonly Hint[]): boolean {
  return findings.some(({ meaning }) => hints.includes(meaning));
}

/** Whether the first compound that says anything ends with an error or a difference. */
function closesCompound(findings: readonly Finding<Hint>[]): boolean {
  const first = findings.filter(({ compound }) => compound === findings[0]?.compound);
  return first.length > 1 && first.at(-1)?.meaning === 'closing lower';
}

function reverse(name: NameDirection | null): NameDirection | null {
  return name && { ...name, direction: name.direction === 'higher' ? 'lower' : 'higher' };
}
