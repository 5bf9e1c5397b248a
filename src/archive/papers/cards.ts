import { UserError } from '../../errors.ts';
import type { Archive } from '../archive.ts';
import type { SqlPart } from '../sql-part.ts';
import { abstractReader, readAbstract } from './abstracts.ts';
import type { PaperFilter } from './filter/filter.ts';
import { chosenPapers } from './filter/plan.ts';
import { LINE, lineOf, type PaperLine, type PaperLineRow } from './lines.ts';

/** All that the papers dump says of a paper. */
export interface PaperCard extends PaperLine {
  readonly abstract: string | null;
  readonly tasks: readonly string[];
  readonly methods: readonly string[];
}

interface PaperCardRow extends PaperLineRow {
  readonly task_names: string;
  readonly method_names: string;
}

/** Ids in a JSON array become names in its order. */
const namesOf = (table: 'task' | 'method', column: string) =>
  `(SELECT json_group_array(${table}.name ORDER BY listed.key) FROM json_each(${column}) AS listed JOIN ${table} ON ${table}.id = listed.value)`;

const CARD = `${LINE},
  ${namesOf('task', 'paper.tasks')} AS task_names, ${namesOf('method', 'paper.methods')} AS method_names`;

/** The whole card of a paper. Throws `UserError` of kind `notFound` where there is none of that id. */
export function readPaper(archive: Archive, id: number): PaperCard {
  const row = archive.first<PaperCardRow>(`SELECT ${CARD} FROM paper WHERE id = ?`, id);
  if (row === undefined) throw new UserError('notFound', `no paper with id ${id}`);
  return cardOf(row, readAbstract(archive, id));
}

/** The query of `readAllPapers`, but for the abstracts. */
export function allPapersQuery(archive: Archive, filter: PaperFilter = {}): SqlPart {
  const { sql, values } = chosenPapers(archive, filter);
  return { sql: `SELECT ${CARD} FROM paper WHERE is_stub = 0 AND ${sql} ORDER BY id`, values };
}

/** The papers of the papers dump that pass a filter, in its order; stubs are not among them. */
export function* readAllPapers(archive: Archive, filter: PaperFilter = {}): Generator<PaperCard> {
  const abstractOf = abstractReader(archive);
  const { sql, values } = allPapersQuery(archive, filter);
  for (const row of archive.each<PaperCardRow>(sql, ...values)) yield cardOf(row, abstractOf(row.id));
}

function cardOf(row: PaperCardRow, abstract: string | null): PaperCard {
  return {
    ...lineOf(row),
    abstract,
    tasks: JSON.parse(row.task_names) as string[],
    methods: JSON.parse(row.method_names) as string[],
  };
}
