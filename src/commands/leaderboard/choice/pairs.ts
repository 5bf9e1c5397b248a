import type { Archive } from '../../../archive/archive.ts';
import { climbTogether, type PairHits } from '../../../archive/leaderboards/names.ts';
import { STEPS, type Step } from '../../../archive/names/ladder.ts';
import { MOST_WORDS } from '../../../archive/names/writing/keys.ts';
import { findWritten } from '../../names/written-names.ts';

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

/** More words than a task and a dataset on both sides of it have: the ways to part them grow with the square. */
const MOST_PARTED = 10;

/** Whether some of several words were typed in quotes, so that each is a whole name. */
export function areQuoted(words: readonly string[]): boolean {
  return words.length > 1 && words.some((word) => /\S\s+\S/.test(word));
}

/** The ways to read words as a dataset with its task in the middle: "coco detection minival". Names in quotes are whole. */
function partedPairs(words: readonly string[]): readonly Pair[] {
  const parts = words.join(' ').trim().split(/\s+/);
  if (areQuoted(words) || parts.length > MOST_PARTED) return [];
  return parts.flatMap((_, begin) =>
    parts.slice(begin + 1, -1).map((_, length): Pair => {
      const end = begin + 1 + length + 1;
      const dataset = [...parts.slice(0, begin + 1), ...parts.slice(end)];
      return [parts.slice(begin + 1, end).join(' '), dataset.join(' ')];
    }),
  );
}

/** The leaderboards that some words mean as a task and a dataset, one step of the ladder at a time; null where none fits. */
export function climbPairs(archive: Archive, words: readonly string[]): (step: Step) => PairHits | null {
  return climbWays(archive, pairsOf(words));
}

/** The leaderboards that some words mean as a dataset, written out, with a task in its middle; null where none fits. */
export function findParted(archive: Archive, words: readonly string[]): PairHits | null {
  // Most ways end here, before a task is looked for.
  const ways = partedPairs(words).filter(([, dataset]) => findWritten(archive, 'benchmark', dataset));
  const atStep = climbWays(archive, ways, ({ isDatasetWritten }) => isDatasetWritten);
  for (const step of STEPS) {
    const hits = atStep(step);
    if (hits !== null) return hits;
  }
  return null;
}

function climbWays(
  archive: Archive,
  pairs: readonly Pair[],
  fits: (hits: PairHits) => boolean = () => true,
): (step: Step) => PairHits | null {
  const ways = pairs.map(([task, dataset]) => climbTogether(archive, task, dataset));
  return (step) => {
    const found = ways
      .map((atStep) => atStep(step))
      .filter((hits) => hits !== null)
      .filter(fits);
    return found.toSorted((a, b) => a.better - b.better)[0] ?? null;
  };
}
