import type { Archive } from '../../../archive/archive.ts';
import { readSpamLeaderboards } from '../../../archive/leaderboards/leaderboards.ts';
import { type NamedLeaderboard, readPairs } from '../../../archive/leaderboards/names.ts';
import { leaderboardSlugOf } from '../../../archive/leaderboards/slugs.ts';
import { STEPS } from '../../../archive/names/ladder.ts';
import { allowedEdits, NEAR_NAMES } from '../../../archive/names/mistakes/edit-distance.ts';
import { findMistyped, findNearNames } from '../../../archive/names/mistakes/near-names.ts';
import type { NamedKind } from '../../../archive/names/name-texts.ts';
import { findNamesAtStep } from '../../../archive/names/names.ts';
import { nameKey } from '../../../archive/names/writing/keys.ts';
import { findWritten } from '../../names/written-names.ts';
import { type Pair, pairsOf } from './pairs.ts';

/** A text that can be parted in more ways, some twenty words, is no task and dataset with a few mistakes in them. */
const MOST_WAYS = 40;

/** All steps but the last: a name that merely holds the typed words is not what was meant. */
const NAME_STEPS = STEPS.slice(0, STEPS.indexOf('words'));

/** The ways to read what was typed as a task and a dataset: a slug has its "-on-" between them. */
export function waysOf(words: readonly string[]): readonly Pair[] {
  const slug = words.length === 1 ? leaderboardSlugOf(words[0] ?? '') : null;
  const ways = slug === null ? pairsOf(words) : partsOfSlug(slug);
  return ways.length > MOST_WAYS ? [] : ways;
}

function partsOfSlug(slug: string): readonly Pair[] {
  return [...slug.matchAll(/-on-/g)].map(
    ({ index }): Pair => [slug.slice(0, index), slug.slice(index + '-on-'.length)],
  );
}

/** The first of some ways in which both the task and the dataset are known and written out; undefined where none is. */
export function findWrittenPair(archive: Archive, ways: readonly Pair[]): Pair | undefined {
  return ways.find(
    ([task, dataset]) => findWritten(archive, 'task', task) && findWritten(archive, 'benchmark', dataset),
  );
}

/** That of some ways in which the longest text is a task that is written out; undefined where none is. */
export function findWrittenTask(archive: Archive, ways: readonly Pair[]): Pair | undefined {
  return ways
    .toSorted(([a], [b]) => b.length - a.length)
    .find(([task]) => findWritten(archive, 'task', task));
}

/** Leaderboards that may have been meant. */
export interface NearLeaderboards {
  readonly ids: readonly number[];
  /** In the two names of the first one together. */
  readonly mistakes: number;
}

/**
 * The leaderboards that may have been meant by a task and a dataset, of which one or both are mistyped: with the fewest
 * mistakes in both together, then the largest. Ids of leaderboards that exist, at most three.
 */
export function findNearLeaderboards(archive: Archive, ways: readonly Pair[]): NearLeaderboards {
  const sides = new Map<string, Map<number, number>>();
  // Two names that were given apart are worth a longer search than each of many ways to part a text.
  const search = ways.length > 2 ? findMistyped : findNearNames;
  const side = (kind: NamedKind, typed: string) => {
    const key = `${kind} ${typed}`;
    const known = sides.get(key) ?? readSide(archive, kind, typed, search);
    sides.set(key, known);
    return known;
  };
  const found: (NamedLeaderboard & { readonly mistakes: number })[] = [];
  for (const [task, dataset] of ways) {
    const [tasks, datasets] = [side('task', task), side('benchmark', dataset)];
    for (const board of readPairs(archive, [...tasks.keys()], [...datasets.keys()])) {
      const mistakes = (tasks.get(board.task) ?? 0) + (datasets.get(board.benchmark) ?? 0);
      found.push({ ...board, mistakes });
    }
    // The other way round two names mean nothing else once they are plain.
    if (ways.length <= 2 && found.some(({ mistakes }) => mistakes <= plainMistakes(task, dataset))) break;
  }
  const spam = readSpamLeaderboards(archive);
  const offered = found.filter(({ id }) => !spam.has(id));
  const sorted = offered.toSorted((a, b) => a.mistakes - b.mistakes || b.weight - a.weight);
  const ids = [...new Set(sorted.map(({ id }) => id))].slice(0, NEAR_NAMES);
  return { ids, mistakes: sorted[0]?.mistakes ?? 0 };
}

function plainMistakes(task: string, dataset: string): number {
  return allowedEdits(nameKey(task).length) + allowedEdits(nameKey(dataset).length);
}

/** What one side may mean, with the mistakes in it: what the ladder leads to but for mere words, and the nearest names. */
function readSide(
  archive: Archive,
  kind: NamedKind,
  typed: string,
  search: typeof findNearNames,
): Map<number, number> {
  const known = NAME_STEPS.flatMap((step) => findNamesAtStep(archive, kind, typed, step));
  // Of many ways to part a text those are tried in which a name is right or mistyped.
  const near = search === findMistyped && known.length > 0 ? [] : search(archive, kind, typed);
  return new Map([
    ...near.map(({ id, mistakes, isPart }) => [id, mistakes + (isPart ? 1 : 0)] as const),
    ...known.map(({ id }) => [id, 0] as const),
  ]);
}
