import type { Archive } from '../archive.ts';
import { KEY_SOURCE, nameKey } from '../names/writing/keys.ts';
import { paperPage } from '../pages.ts';

/** What has addresses of its own. */
export type LinkedKind = 'paper' | 'dataset' | 'method' | 'task' | 'leaderboard';

/** The addresses that the dumps give for one thing; null for what they do not tell. */
export interface Links {
  readonly name: string;
  /** Its page on the old site. */
  readonly page: string | null;
  readonly homepage: string | null;
  /** The paper: of a paper itself where it can be read, of others the one that introduced it. */
  readonly paper: string | null;
  /** Where else that paper may be found: its page on the old site. */
  readonly paperPage: string | null;
  readonly pdf: string | null;
  readonly code: string | null;
  readonly arxivId: string | null;
  /** The task's page on the old site, of a leaderboard. */
  readonly taskPage: string | null;
}

interface LinkRow {
  readonly name: string | null;
  readonly page: string | null;
  readonly slug: string | null;
  readonly homepage: string | null;
  readonly paper: string | null;
  readonly paper_page: string | null;
  readonly pdf: string | null;
  readonly code: string | null;
  readonly arxiv_id: string | null;
  readonly task_page: string | null;
  readonly task: string | null;
}

const NONE = 'NULL AS';
const QUERIES: Readonly<Record<LinkedKind, string>> = {
  paper: `SELECT title AS name, slug, url AS page, ${NONE} homepage, url_abs AS paper, ${NONE} paper_page, url_pdf AS pdf, ${NONE} code, arxiv_id, ${NONE} task_page, ${NONE} task FROM paper`,
  dataset: `SELECT name, slug, url AS page, homepage, ${NONE} paper, paper_url AS paper_page, ${NONE} pdf, ${NONE} code, ${NONE} arxiv_id, ${NONE} task_page, ${NONE} task FROM dataset`,
  method: `SELECT name, slug, url AS page, ${NONE} homepage, source_url AS paper, paper_url AS paper_page, ${NONE} pdf, code_snippet_url AS code, ${NONE} arxiv_id, ${NONE} task_page, ${NONE} task FROM method`,
  task: `SELECT name, slug, url AS page, ${NONE} homepage, ${NONE} paper, ${NONE} paper_page, ${NONE} pdf, ${NONE} code, ${NONE} arxiv_id, ${NONE} task_page, name AS task FROM task`,
  leaderboard: `SELECT task.name || ' on ' || dataset_name AS name, ${NONE} slug, leaderboard.url AS page, ${NONE} homepage, ${NONE} paper, ${NONE} paper_page,
    ${NONE} pdf, ${NONE} code, ${NONE} arxiv_id, task.url AS task_page, task.name AS task FROM leaderboard JOIN task ON task.id = leaderboard.task`,
};

/** The addresses of one thing. Throws where there is none of that id: ids come from look-ups. */
export function readLinks(archive: Archive, kind: LinkedKind, id: number): Links {
  const row = archive.first<LinkRow>(`${QUERIES[kind]} WHERE ${kind}.id = ?`, id);
  if (row === undefined) throw new Error(`no ${kind} with id ${id}`);
  const { slug, page } = row;
  return {
    name: row.name ?? '(no title)',
    page:
      kind === 'paper' ? paperPage(slug, page) : kind === 'task' ? pageOfTask(archive, row.task, page) : page,
    homepage: row.homepage,
    paper: row.paper,
    paperPage: row.paper_page,
    pdf: row.pdf,
    code: row.code,
    arxivId: row.arxiv_id,
    taskPage: pageOfTask(archive, row.task, row.task_page),
  };
}

/**
 * The site's page of a task. Where the dumps give none under its name they may under a newer one: the page keeps the slug
 * of the name that it had first.
 */
function pageOfTask(archive: Archive, task: string | null, known: string | null): string | null {
  if (known !== null || task === null) return known;
  const sql = `SELECT task.url FROM name JOIN task ON task.id = name.id
    WHERE name.kind = 'task' AND name.key = ? AND name.step = ${KEY_SOURCE.slug}`;
  return archive.first<{ url: string | null }>(sql, nameKey(task))?.url ?? null;
}
