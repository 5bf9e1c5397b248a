import type { Archive } from '../archive.ts';
import { abstractReader, readAbstract } from './abstracts.ts';
import { type PaperRow, type PaperSummary, SUMMARY, summaryOf } from './papers.ts';

/** All that the papers dump says of a paper. */
export interface PaperCard extends PaperSummary {
  readonly authors: readonly string[];
  readonly venue: string | null;
  readonly abstractUrl: string | null;
  readonly pdfUrl: string | null;
  readonly abstract: string | null;
  readonly tasks: readonly string[];
  readonly methods: readonly string[];
}

interface PaperCardRow extends PaperRow {
  readonly authors: string;
  readonly venue: string | null;
  readonly url_abs: string | null;
  readonly url_pdf: string | null;
  readonly task_names: string;
  readonly method_names: string;
}

/** Ids in a JSON array become names in its order. */
const namesOf = (table: 'task' | 'method', column: string) =>
  `(SELECT json_group_array(${table}.name ORDER BY listed.key) FROM json_each(${column}) AS listed JOIN ${table} ON ${table}.id = listed.value)`;

const CARD = `${SUMMARY}, paper.authors, paper.venue, paper.url_abs, paper.url_pdf,
  ${namesOf('task', 'paper.tasks')} AS task_names, ${namesOf('method', 'paper.methods')} AS method_names`;

/** The whole card of a paper. Throws where there is no paper of that id: ids come from look-ups. */
export function readPaper(archive: Archive, id: number): PaperCard {
  const row = archive.first<PaperCardRow>(`SELECT ${CARD} FROM paper WHERE id = ?`, id);
  if (row === undefined) throw new Error(`no paper with id ${id}`);
  return cardOf(row, readAbstract(archive, id));
}

/** The rows of every paper of the papers dump, in its order; stubs are not among them. */
export const EVERY_CARD = `SELECT ${CARD} FROM paper WHERE is_stub = 0 ORDER BY id`;

/** Every paper of the papers dump, in its order; stubs are not among them. */
export function* readAllPapers(archive: Archive): Generator<PaperCard> {
  const abstractOf = abstractReader(archive);
  for (const row of archive.each<PaperCardRow>(EVERY_CARD)) {
    yield cardOf(row, abstractOf(row.id));
  }
}

function cardOf(row: PaperCardRow, abstract: string | null): PaperCard {
  return {
    ...summaryOf(row),
    authors: JSON.parse(row.authors) as string[],
    venue: row.venue,
    abstractUrl: row.url_abs,
    pdfUrl: row.url_pdf,
    abstract,
    tasks: JSON.parse(row.task_names) as string[],
    methods: JSON.parse(row.method_names) as string[],
  };
}
