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

/** The table of a kind, which is also what the table of names calls it. */
export function tableOf(kind: NamedKind): Exclude<NamedKind, 'family'> {
  return kind === 'family' ? 'dataset' : kind;
}

interface TextRow {
  readonly id: number;
  readonly name: string;
  readonly slug: string | null;
  readonly others: string | null;
}

/** Whether any of some things is marked as spam: whoever types its name asks for it. */
export function areSpam(archive: Archive, kind: NamedKind, ids: readonly number[]): boolean {
  return idsWhere(archive, kind, 'is_spam = 1', ids).size > 0;
}

/** Whether none of some tasks has a leaderboard or a paper: mostly second spellings ("NER") that some dataset names. */
export function areUnused(archive: Archive, ids: readonly number[]): boolean {
  return idsWhere(archive, 'task', 'leaderboards > 0 OR papers > 0', ids).size === 0;
}

/** Those of some tasks that have papers. */
export function withPapers(archive: Archive, tasks: readonly Candidate[]): Candidate[] {
  return candidatesWhere(archive, 'task', 'papers > 0', tasks);
}

/** Those of some things whose row fulfils a condition of SQL. */
export function candidatesWhere(
  archive: Archive,
  kind: NamedKind,
  condition: string,
  candidates: readonly Candidate[],
): Candidate[] {
  const ids = idsWhere(
    archive,
    kind,
    condition,
    candidates.map(({ id }) => id),
  );
  return candidates.filter(({ id }) => ids.has(id));
}

function idsWhere(
  archive: Archive,
  kind: NamedKind,
  condition: string,
  ids: readonly number[],
): ReadonlySet<number> {
  const sql = `SELECT id FROM ${tableOf(kind)} WHERE (${condition}) AND id IN (SELECT value FROM json_each(?))`;
  return new Set(archive.all<{ id: number }>(sql, JSON.stringify(ids)).map(({ id }) => id));
}

/** Those of some things of whose names, all of them, a test holds. */
export function withNames(
  archive: Archive,
  kind: NamedKind,
  candidates: readonly Candidate[],
  isFit: (names: readonly string[]) => boolean,
): Candidate[] {
  if (candidates.length === 0) return [];
  const texts = readTexts(archive, kind, candidates);
  return candidates.filter(({ id }) => isFit(textsOf(texts.get(id))));
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
