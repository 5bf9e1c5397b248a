import type { DatabaseSync } from 'node:sqlite';
import { nameKey, shortKeys } from '../keys.ts';
import type { LeaderboardSize } from './leaderboard-size.ts';
import { Table } from './table.ts';

/** What may be typed for one thing, by the step of the ladder at which it counts. */
interface Names {
  /** The name itself and the site's slug. */
  readonly own: readonly (string | null)[];
  /** Synonyms, full name, variants: other names for it, each with the short forms that it brings along. */
  readonly others: readonly (string | null)[];
}

interface NamedRow {
  readonly id: number;
  readonly name: string;
  readonly slug: string | null;
  readonly full_name?: string | null;
  readonly synonyms?: string;
  readonly variants?: string;
  readonly papers: number | null;
}

/** Fills the table of names from the rows that are in, when all weights are known. */
export function writeNames(database: DatabaseSync, sizes: readonly LeaderboardSize[]): void {
  const name = new Table(database, 'name', ['kind', 'key', 'step', 'id', 'weight']);
  const write = (kind: string, id: number, weight: number, names: Names) => {
    for (const [key, step] of keysOf(names)) name.insert(kind, key, step, id, weight);
  };
  const taskWeights = weigh(sizes, (size) => size.task);
  for (const row of rowsOf(database, 'SELECT id, name, slug, synonyms, papers FROM task')) {
    const synonyms = JSON.parse(row.synonyms ?? '[]') as string[];
    write('task', row.id, taskWeights.get(row.id) ?? 0, { own: [row.name, row.slug], others: synonyms });
  }
  for (const row of rowsOf(database, 'SELECT id, name, slug, full_name, papers FROM method')) {
    write('method', row.id, row.papers ?? 0, { own: [row.name, row.slug], others: [row.full_name ?? null] });
  }
  const datasetWeights = weigh(sizes, (size) => size.dataset);
  const datasets = rowsOf(database, 'SELECT id, name, slug, full_name, variants, papers FROM dataset');
  for (const row of datasets) {
    const variants = JSON.parse(row.variants ?? '[]') as string[];
    const weight = variants.reduce((sum, variant) => sum + (datasetWeights.get(variant) ?? 0), 0);
    write('dataset', row.id, weight, {
      own: [row.name, row.slug],
      others: [row.full_name ?? null, ...variants],
    });
  }
  writeBenchmarks(database, datasets, datasetWeights, sizes, write);
}

/** A benchmark is the dataset's name on leaderboards; the catalogue's names for that dataset lead to it as well. */
function writeBenchmarks(
  database: DatabaseSync,
  datasets: readonly NamedRow[],
  weights: ReadonlyMap<string, number>,
  sizes: readonly LeaderboardSize[],
  write: (kind: string, id: number, weight: number, names: Names) => void,
): void {
  const benchmark = new Table(database, 'benchmark', ['id', 'name', 'results']);
  const results = new Map<string, number>();
  for (const size of sizes) results.set(size.dataset, (results.get(size.dataset) ?? 0) + size.results);
  const catalogued = new Map<string, NamedRow[]>();
  for (const dataset of datasets) {
    for (const variant of new Set([dataset.name, ...(JSON.parse(dataset.variants ?? '[]') as string[])])) {
      catalogued.set(variant, [...(catalogued.get(variant) ?? []), dataset]);
    }
  }
  for (const [text, count] of results) {
    benchmark.insert(benchmark.rows + 1, text, count);
    const named = catalogued.get(text) ?? [];
    const own = named.filter((dataset) => dataset.name === text).map((dataset) => dataset.slug);
    const others = named.flatMap((dataset) => [dataset.name, dataset.slug, dataset.full_name ?? null]);
    write('benchmark', benchmark.rows, weights.get(text) ?? 0, { own: [text, ...own], others });
  }
}

/** Keys with their step; a key counts at its first step only. */
function keysOf({ own, others }: Names): Map<string, 1 | 2> {
  const keys = new Map<string, 1 | 2>();
  const add = (key: string, step: 1 | 2) => {
    if (key !== '' && !keys.has(key)) keys.set(key, step);
  };
  // The empty name too: the site has a task of that name, and results stand under it.
  for (const name of own) if (name !== null && !keys.has(nameKey(name))) keys.set(nameKey(name), 1);
  for (const name of others) if (name !== null && name !== '') add(nameKey(name), 2);
  for (const name of [...own, ...others]) {
    if (name !== null) for (const key of shortKeys(name)) add(key, 2);
  }
  return keys;
}

/** Results and repositories of the leaderboards that share a key: how much a name is used. */
function weigh<Key>(
  sizes: readonly LeaderboardSize[],
  keyOf: (size: LeaderboardSize) => Key,
): Map<Key, number> {
  const repositories = new Map<Key, Set<string>>();
  const weights = new Map<Key, number>();
  for (const size of sizes) {
    const key = keyOf(size);
    const seen = repositories.get(key) ?? new Set<string>();
    for (const repository of size.repositories) seen.add(repository);
    repositories.set(key, seen);
    weights.set(key, (weights.get(key) ?? 0) + size.results);
  }
  for (const [key, seen] of repositories) weights.set(key, (weights.get(key) ?? 0) + seen.size);
  return weights;
}

function rowsOf(database: DatabaseSync, sql: string): NamedRow[] {
  return database.prepare(sql).all() as unknown as NamedRow[];
}
