import Fuse from 'fuse.js';
import type { Archive } from './archive.ts';
import { editDistance } from './edit-distance.ts';
import { nameKey } from './keys.ts';
import type { NamedKind } from './names.ts';

/** How many near names are offered. */
export const NEAR_NAMES = 3;

interface Named {
  readonly id: number;
  readonly name: string;
  readonly weight: number;
}

const NAMES: Readonly<Record<NamedKind, string>> = {
  // Names that nothing hangs on are often misspelt copies of those that are used.
  task: 'SELECT id, name, results AS weight FROM task WHERE leaderboards > 0 OR papers > 3',
  dataset: 'SELECT id, name, papers AS weight FROM dataset',
  benchmark: 'SELECT id, name, results AS weight FROM benchmark',
  method: 'SELECT id, name, papers AS weight FROM method',
};

/**
 * The names nearest to one that fits nothing, best first. Fuse finds names that look alike; the number of typing
 * mistakes decides between them, since Fuse alone puts ImageNet-R before ImageNet for "imagnet".
 */
export function findNearNames(archive: Archive, kind: NamedKind, typed: string): Named[] {
  const key = nameKey(typed);
  if (key === '') return [];
  const named = archive.all<Named>(NAMES[kind]);
  const fuse = new Fuse(named, { keys: ['name'], ignoreLocation: true, threshold: 0.4 });
  return fuse
    .search(typed.slice(0, 100), { limit: 50 })
    .map(({ item }) => ({ item, mistakes: editDistance(key, nameKey(item.name), 30) }))
    .sort((a, b) => a.mistakes - b.mistakes || b.item.weight - a.item.weight)
    .slice(0, NEAR_NAMES)
    .map(({ item }) => item);
}
