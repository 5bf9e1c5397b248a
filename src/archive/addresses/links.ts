import type { Archive } from '../archive.ts';
import { KEY_SOURCE, nameKey } from '../names/writing/keys.ts';
import { PAPER_PAGE_COLUMN } from './pages.ts';

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

/** What a query tells of a thing: its name, and those of its addresses that its kind has. */
interface LinkRow extends Partial<Omit<Links, 'name'>> {
  readonly name: string | null;
  /** The task that a page of the old site is looked for. */
  readonly task?: string;
}

const QUERIES: Readonly<Record<LinkedKind, string>> = {
  paper: `SELECT title AS name, ${PAPER_PAGE_COLUMN} AS page, url_abs AS paper, url_pdf AS pdf, arxiv_id AS arxivId FROM paper`,
  dataset: 'SELECT name, url AS page, homepage, paper_url AS paperPage FROM dataset',
  method:
    'SELECT name, url AS page, source_url AS paper, paper_url AS paperPage, code_snippet_url AS code FROM method',
  task: 'SELECT name, url AS page, name AS task FROM task',
  leaderboard: `SELECT task.name || ' on ' || dataset_name AS name, leaderboard.url AS page, task.url AS taskPage, task.name AS task
    FROM leaderboard JOIN task ON task.id = leaderboard.task`,
};

/** The addresses of one thing. Throws where there is none of that id: ids come from look-ups. */
export function readLinks(archive: Archive, kind: LinkedKind, id: number): Links {
  const row = archive.first<LinkRow>(`${QUERIES[kind]} WHERE ${kind}.id = ?`, id);
  if (row === undefined) throw new Error(`no ${kind} with id ${id}`);
  const { name, task, page = null, taskPage = null, ...others } = row;
  return {
    ...NOTHING,
    ...others,
    name: name ?? '(no title)',
    page: kind === 'task' && task !== undefined ? pageOfTask(archive, task, page) : page,
    taskPage: kind === 'leaderboard' && task !== undefined ? pageOfTask(archive, task, taskPage) : null,
  };
}

/** What the dumps tell of nothing. */
const NOTHING = { homepage: null, paper: null, paperPage: null, pdf: null, code: null, arxivId: null };

/**
 * The site's page of a task. Where the dumps give none under its name they may under a newer one: the page keeps the slug
 * of the name that it had first.
 */
function pageOfTask(archive: Archive, task: string, known: string | null): string | null {
  if (known !== null) return known;
  const sql = `SELECT task.url FROM name JOIN task ON task.id = name.id
    WHERE name.kind = 'task' AND name.key = ? AND name.step = ${KEY_SOURCE.slug}`;
  return archive.first<{ url: string | null }>(sql, nameKey(task))?.url ?? null;
}
