import type { Archive } from '../archive.ts';
import type { Candidate } from './ladder.ts';

/**
 * What has names in the archive. A benchmark is a dataset as leaderboards name it. A family is a dataset of the catalogue
 * by its own names: one of these means all its variants, and the name of a variant that one alone.
 */
export type NamedKind = 'task' | 'dataset' | 'family' | 'benchmark' | 'method';

const DATASET = 'SELECT id, name, slug, json_array(full_name) AS others FROM dataset';

/** The columns that hold a thing's name, the site's slug and its other names. */
const TEXTS: Readonly<Record<NamedKind, string>> = {
  task: 'SELECT id, name, slug, synonyms AS others FROM task',
  dataset: DATASET,
  family: DATASET,
  benchmark: `SELECT id, name, NULL AS slug,
    (SELECT json_group_array(dataset.name) FROM dataset_variant JOIN dataset ON dataset.id = dataset_variant.dataset
     WHERE dataset_variant.name = benchmark.name) AS others FROM benchmark`,
  method: 'SELECT id, name, slug, json_array(full_name) AS others FROM method',
};

interface TextRow {
  readonly id: number;
  readonly name: string;
  readonly slug: string | null;
  readonly others: string | null;
}

/** Whether any of some things is marked as spam: whoever types its name asks for it. */
export function areSpam(archive: Archive, kind: NamedKind, ids: readonly number[]): boolean {
  const table = kind === 'family' ? 'dataset' : kind;
  const sql = `SELECT 1 FROM ${table} WHERE is_spam = 1 AND id IN (SELECT value FROM json_each(?)) LIMIT 1`;
  return archive.first(sql, JSON.stringify(ids)) !== undefined;
}

/** Whether none of some tasks has a leaderboard or a paper: mostly second spellings ("NER") that some dataset names. */
export function areUnused(archive: Archive, ids: readonly number[]): boolean {
  const sql = `SELECT 1 FROM task WHERE (leaderboards > 0 OR papers > 0) AND id IN (SELECT value FROM json_each(?)) LIMIT 1`;
  return archive.first(sql, JSON.stringify(ids)) === undefined;
}

/** Those of some tasks that have papers. */
export function withPapers(archive: Archive, tasks: readonly Candidate[]): Candidate[] {
  const sql = 'SELECT id FROM task WHERE papers > 0 AND id IN (SELECT value FROM json_each(?))';
  const rows = archive.all<{ id: number }>(sql, JSON.stringify(tasks.map(({ id }) => id)));
  const ids = new Set(rows.map(({ id }) => id));
  return tasks.filter(({ id }) => ids.has(id));
}

/** All names of a thing. */
export function textsOf(row: TextRow | undefined): string[] {
  if (row === undefined) return [];
  const others = JSON.parse(row.others ?? '[]') as (string | null)[];
  return [row.name, row.slug, ...others].filter((text) => text !== null);
}

/** The names of some things by their ids. */
export function readTexts(
  archive: Archive,
  kind: NamedKind,
  candidates: readonly Candidate[],
): Map<number, TextRow> {
  const sql = `${TEXTS[kind]} WHERE id IN (SELECT value FROM json_each(?))`;
  const rows = archive.all<TextRow>(sql, JSON.stringify(candidates.map(({ id }) => id)));
  return new Map(rows.map((row) => [row.id, row]));
}

/** The names of things by their ids, in the order of the ids given. */
export function readNames(archive: Archive, kind: NamedKind, ids: readonly number[]): string[] {
  const texts = readTexts(
    archive,
    kind,
    ids.map((id) => ({ id, weight: 0 })),
  );
  return ids.map((id) => texts.get(id)?.name ?? '');
}
