import type { DatabaseSync } from 'node:sqlite';
import { KEY_SOURCE, type KeySource, nameKey, spellingKey } from '../names/writing/keys.ts';
import { bracketKeys, headKeys, initialKeys, tailKeys } from '../names/writing/short-forms.ts';
import type { LeaderboardSize } from './leaderboards/leaderboard-size.ts';
import { isSpam } from './spam/spam.ts';
import { Table } from './table.ts';

/** What may be typed for one thing. */
interface Names {
  readonly name: string;
  readonly slug: string | null;
  /** Other names that are as much its own: each with the short forms that it brings along. */
  readonly synonyms?: readonly string[];
  /** Names of which nobody may use a short form. */
  readonly fullNames?: readonly (string | null)[];
  /** Of a dataset the names on leaderboards, of such a name those of its dataset. */
  readonly variants?: readonly (string | null)[];
  /** Whether people shorten the end of its name: "nested NER". */
  readonly isTask?: boolean;
  readonly isSpam: boolean;
}

interface NamedRow {
  readonly id: number;
  readonly name: string;
  readonly slug: string | null;
  readonly full_name?: string | null;
  readonly synonyms?: string;
  readonly variants?: string;
  readonly papers?: number | null;
  readonly is_spam: number;
}

type WriteNames = (kind: string, id: number, weight: number, names: Names) => void;

/** Fills the table of names from the rows that are in, when all weights are known. */
export function writeNames(database: DatabaseSync, sizes: readonly LeaderboardSize[]): void {
  const name = new Table(database, 'name', ['kind', 'key', 'step', 'id', 'weight', 'is_spam']);
  const write: WriteNames = (kind, id, weight, names) => {
    for (const [key, source] of keysOf(names))
      name.insert(kind, key, source, id, weight, Number(names.isSpam));
  };
  const taskWeights = weigh(sizes, (size) => size.task);
  for (const row of rowsOf(database, 'SELECT id, name, slug, synonyms, is_spam FROM task')) {
    const synonyms = JSON.parse(row.synonyms ?? '[]') as string[];
    write('task', row.id, taskWeights.get(row.id) ?? 0, { ...namesOf(row), synonyms, isTask: true });
  }
  for (const row of rowsOf(database, 'SELECT id, name, slug, full_name, papers, is_spam FROM method')) {
    write('method', row.id, row.papers ?? 0, namesOf(row));
  }
  const datasetWeights = weigh(sizes, (size) => size.dataset);
  const datasets = rowsOf(database, 'SELECT id, name, slug, full_name, variants, is_spam FROM dataset');
  for (const row of datasets) {
    const variants = variantsOf(row);
    const weight = variants.reduce((sum, variant) => sum + (datasetWeights.get(variant) ?? 0), 0);
    write('dataset', row.id, weight, { ...namesOf(row), variants });
  }
  writeBenchmarks(database, datasets, datasetWeights, sizes, write);
}

function namesOf({ name, slug, full_name = null, is_spam }: NamedRow): Names {
  return { name, slug, fullNames: [full_name], isSpam: is_spam === 1 };
}

/** The names that leaderboards use for a dataset. */
function variantsOf({ variants = '[]' }: NamedRow): readonly string[] {
  return JSON.parse(variants) as string[];
}

/** A benchmark is the dataset's name on leaderboards; the catalogue's names for that dataset lead to it as well. */
function writeBenchmarks(
  database: DatabaseSync,
  datasets: readonly NamedRow[],
  weights: ReadonlyMap<string, number>,
  sizes: readonly LeaderboardSize[],
  write: WriteNames,
): void {
  const benchmark = new Table(database, 'benchmark', ['id', 'name', 'results', 'is_spam']);
  const results = new Map<string, number>();
  for (const size of sizes) results.set(size.dataset, (results.get(size.dataset) ?? 0) + size.results);
  const calls = datasets.flatMap((dataset) =>
    [...new Set([dataset.name, ...variantsOf(dataset)])].map((called) => ({ called, dataset })),
  );
  const catalogued = Map.groupBy(calls, ({ called }) => called);
  for (const [text, count] of results) {
    const spam = isSpam([text]);
    benchmark.insert(benchmark.rows + 1, text, count, Number(spam));
    const named = (catalogued.get(text) ?? []).map(({ dataset }) => dataset);
    write('benchmark', benchmark.rows, weights.get(text) ?? 0, {
      name: text,
      slug: named.find((dataset) => dataset.name === text)?.slug ?? null,
      fullNames: named.map((dataset) => dataset.full_name ?? null),
      variants: named.flatMap((dataset) => [dataset.name, dataset.slug]),
      isSpam: spam,
    });
  }
}

/** Keys with their sources; a key counts by its surest source only. Spam is found by its name and slug alone. */
function keysOf({
  name,
  slug,
  synonyms = [],
  fullNames = [],
  variants = [],
  isTask = false,
  isSpam,
}: Names): Map<string, KeySource> {
  const keys = new Map<string, KeySource>();
  // The empty name too: the site has a task of that name, and results stand under it.
  keys.set(nameKey(name), KEY_SOURCE.name);
  const add = (
    source: KeySource,
    names: readonly (string | null)[],
    keyOf: (text: string) => Iterable<string>,
  ) => {
    for (const text of names) {
      for (const key of keyOf(text ?? '')) if (key !== '' && !keys.has(key)) keys.set(key, source);
    }
  };
  const asWritten = (text: string) => [nameKey(text), spellingKey(text)];
  const shortForms = (text: string) => [...bracketKeys(text), ...initialKeys(text)];
  add(KEY_SOURCE.slug, [slug], (text) => [nameKey(text)]);
  if (isSpam) return keys;
  add(KEY_SOURCE.otherName, [name, ...synonyms, ...fullNames], asWritten);
  add(KEY_SOURCE.otherName, [name, ...synonyms], bracketKeys);
  // "The Pile" is the Pile, and more so than the Pile of Law.
  add(KEY_SOURCE.otherName, [name, ...synonyms], (text) => [nameKey(text.replace(/^\s*the\s+(?=\S)/i, ''))]);
  add(KEY_SOURCE.initials, [name, ...synonyms], initialKeys);
  add(KEY_SOURCE.variant, variants, asWritten);
  add(KEY_SOURCE.looseForm, [name], (text) => headKeys(text, false));
  add(KEY_SOURCE.looseForm, isTask ? [name] : [], tailKeys);
  add(KEY_SOURCE.looseForm, fullNames, shortForms);
  add(KEY_SOURCE.variantForm, variants, shortForms);
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
