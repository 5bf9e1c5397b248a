import type { Archive } from './archive.ts';
import { paperPage } from './pages.ts';

/** A repository that implements a paper, as the links dump says. */
export interface PaperRepository {
  readonly url: string;
  readonly isOfficial: boolean;
  readonly framework: string | null;
  readonly mentionedInPaper: boolean;
  readonly mentionedInGithub: boolean;
}

/** A line of the links dump with its paper. */
export interface CodeLine extends PaperRepository {
  readonly paperTitle: string | null;
  readonly paperPage: string | null;
  readonly arxivId: string | null;
}

interface RepositoryRow {
  readonly repo_url: string;
  readonly is_official: number;
  readonly framework: string | null;
  readonly mentioned_in_paper: number;
  readonly mentioned_in_github: number;
}

interface CodeRow extends RepositoryRow {
  readonly title: string | null;
  readonly slug: string | null;
  readonly url: string | null;
  readonly arxiv_id: string | null;
}

const LINK = `COALESCE(link.url, repository.url) AS repo_url, link.is_official, link.framework, link.mentioned_in_paper, link.mentioned_in_github
  FROM paper_repository AS link JOIN repository ON repository.id = link.repository`;

/** The repositories of a paper: official first, then those that the paper mentions, then in the dump's order. */
export function readRepositories(archive: Archive, paper: number): PaperRepository[] {
  const sql = `SELECT ${LINK} WHERE link.paper = ? ORDER BY link.is_official DESC, link.mentioned_in_paper DESC, link.position`;
  return archive.all<RepositoryRow>(sql, paper).map(repositoryOf);
}

/** Every line of the links dump, paper by paper, a paper's repositories in the dump's order. */
export function* readAllCode(archive: Archive): Generator<CodeLine> {
  const sql = `SELECT paper.title, paper.slug, paper.url, paper.arxiv_id, ${LINK} JOIN paper ON paper.id = link.paper ORDER BY link.paper, link.position`;
  for (const row of archive.each<CodeRow>(sql)) {
    yield {
      ...repositoryOf(row),
      paperTitle: row.title,
      paperPage: paperPage(row.slug, row.url),
      arxivId: row.arxiv_id,
    };
  }
}

function repositoryOf(row: RepositoryRow): PaperRepository {
  return {
    ...{ url: row.repo_url, isOfficial: row.is_official === 1, framework: row.framework },
    ...{ mentionedInPaper: row.mentioned_in_paper === 1, mentionedInGithub: row.mentioned_in_github === 1 },
  };
}
