import type { Archive } from '../../../archive/archive.ts';
import { climbTogether, type PairHits } from '../../../archive/leaderboards/names.ts';
import { MOST_WORDS } from '../../../archive/names/keys.ts';
import type { Step } from '../../../archive/names/ladder.ts';

/** A task and a dataset as somebody may have typed them. */
export type Pair = readonly [task: string, dataset: string];

/**
 * The ways to read words as a task and a dataset. Two words are one and the other, the task first, since nobody remembers
 * the order; more words may be parted anywhere, also at an "on" between them, as pages of leaderboards are headed.
 */
export function pairsOf(words: readonly string[]): readonly Pair[] {
  const [one = '', other = ''] = words;
  if (words.length === 2) return inBothOrders([[one, other]]);
  const parts = words.join(' ').trim().split(/\s+/);
  if (parts.length < 2 || parts.length > MOST_WORDS) return [];
  const halves = parts.slice(1).flatMap((_, index): Pair[] => {
    const before = parts.slice(0, index + 1).join(' ');
    const after = parts.slice(index + 1);
    const isOn = after.length > 1 && after[0]?.toLowerCase() === 'on';
    return [...(isOn ? [[before, after.slice(1).join(' ')] as const] : []), [before, after.join(' ')]];
  });
  return inBothOrders(halves);
}

function inBothOrders(pairs: readonly Pair[]): readonly Pair[] {
  return [...pairs, ...pairs.map(([task, dataset]): Pair => [dataset, task])];
}

/** The leaderboards that some words mean as a task and a dataset, one step of the ladder at a time; null where none fits. */
export function climbPairs(archive: Archive, words: readonly string[]): (step: Step) => PairHits | null {
  const ways = pairsOf(words).map(([task, dataset]) => climbTogether(archive, task, dataset));
  return (step) => {
    const found = ways.map((atStep) => atStep(step)).filter((hits) => hits !== null);
    return found.toSorted((a, b) => a.better - b.better)[0] ?? null;
  };
}
