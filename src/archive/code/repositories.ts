import { repositoryAddress } from '../addresses/addresses.ts';
import { paperPage } from '../addresses/pages.ts';
import type { Archive } from '../archive.ts';
import type { PaperFilter } from '../papers/filter/filter.ts';
import { chosenPapers } from '../papers/filter/plan.ts';
import { joinConditions, type SqlPart, sqlPart } from '../sql-part.ts';
import { linkUrls } from './packed-links.ts';

/** A repository that implements a paper, as the links dump says; of one that only results name nothing more is known. */
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

/** A line of the links dump with its paper, as SQLite gives it. */
export interface CodeRow extends RepositoryRow {
  readonly title: string | null;
  readonly slug: string | null;
  readonly url: string | null;
  readonly arxiv_id: string | null;
}

/** The columns of a line of the links dump, and where they come from. */
export const LINK = `COALESCE(link.url, repository.url) AS repo_url, link.is_official, link.framework, link.mentioned_in_paper, link.mentioned_in_github
  FROM paper_repository AS link JOIN repository ON repository.id = link.repository`;

/**
 * The repositories of a paper: those of the links dump, official first, then those that the paper mentions, then in the
 * dump's order; behind them those that only the paper's results name, each once.
 */
export function readRepositories(archive: Archive, paper: number): PaperRepository[] {
  const sql = `SELECT ${LINK} WHERE link.paper = ? ORDER BY link.is_official DESC, link.mentioned_in_paper DESC, link.position`;
  const linked = archive.all<RepositoryRow>(sql, paper).map(repositoryOf);
  const known = new Set(linked.map(({ url }) => repositoryAddress(url)));
  const others = readUrlsOfResults(archive, paper).filter((url) => !known.has(repositoryAddress(url)));
  return [...linked, ...distinctRepositories(others).map((url) => ({ url, ...UNTOLD }))];
}

/** What a repository is to a paper whose results name it is not told. */
export const UNTOLD = {
  isOfficial: false,
  framework: null,
  mentionedInPaper: false,
  mentionedInGithub: false,
};

/** The addresses of code that the results of a paper name, as the dump has them, in the order of their first results. */
export function readUrlsOfResults(archive: Archive, paper: number): string[] {
  // The results of a paper mostly have the same list.
  const sql = 'SELECT code_links FROM result WHERE paper = ? GROUP BY code_links ORDER BY MIN(id)';
  return archive.all<{ code_links: string }>(sql, paper).flatMap((row) => linkUrls(row.code_links));
}

/** How many lines of the links dump the archive has. */
export function countCodeLinks(archive: Archive): number {
  return archive.first<{ count: number }>('SELECT COUNT(*) AS count FROM paper_repository')?.count ?? 0;
}

/** The same repository is often linked twice, with a slash or a deep link more: the first spelling stays. */
function distinctRepositories(urls: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const url of urls) {
    const address = repositoryAddress(url);
    if (!seen.has(address)) seen.set(address, url);
  }
  return [...seen.values()];
}

/** A repository of a paper, as `LINKS_OF_PAPER` gives it. */
export interface LinkOfPaper {
  readonly url: string;
  readonly is_official: number;
}

/** The lines of the links dump about a paper, in the order that `repositoriesOfResult` takes them in. */
export const LINKS_OF_PAPER = `SELECT COALESCE(link.url, repository.url) AS url, link.is_official
  FROM paper_repository AS link JOIN repository ON repository.id = link.repository
  WHERE link.paper = ? ORDER BY link.mentioned_in_paper DESC, link.position`;

/** The repositories of a result that the archive does not have: its own links, and those of the paper it names. */
export function readRepositoriesOfResult(
  archive: Archive,
  paper: number | null,
  links: readonly string[],
): string[] {
  const ofPaper = paper === null ? [] : archive.all<LinkOfPaper>(LINKS_OF_PAPER, paper);
  return repositoriesOfResult(ofPaper, links);
}

/** The repositories of a result: its paper's official ones, those that it links itself, its paper's others; each once. */
export function repositoriesOfResult(ofPaper: readonly LinkOfPaper[], links: readonly string[]): string[] {
  const official = ofPaper.filter(({ is_official }) => is_official === 1);
  const others = ofPaper.filter(({ is_official }) => is_official !== 1);
  const urls = [official.map(({ url }) => url), links, others.map(({ url }) => url)];
  return distinctRepositories(urls.flat());
}

/** Which lines of the links dump are meant. An empty filter lets every line pass. */
export interface CodeFilter {
  /** Of the papers that pass this. */
  readonly papers?: PaperFilter | undefined;
  /** In this framework, spelled as in the archive. */
  readonly framework?: string | undefined;
}

/** The query of `readAllCode`. */
export function allCodeQuery(archive: Archive, { papers = {}, framework }: CodeFilter = {}): SqlPart {
  const test = joinConditions([
    chosenPapers(archive, papers),
    framework !== undefined && sqlPart('link.framework = ?', framework),
  ]);
  const sql = `SELECT paper.title, paper.slug, paper.url, paper.arxiv_id, ${LINK} JOIN paper ON paper.id = link.paper
    WHERE ${test.sql} ORDER BY link.paper, link.position`;
  return { sql, values: test.values };
}

/** The lines of the links dump that pass a filter, paper by paper, a paper's repositories in the dump's order. */
export function* readAllCode(archive: Archive, filter: CodeFilter = {}): Generator<CodeLine> {
  const { sql, values } = allCodeQuery(archive, filter);
  for (const row of archive.each<CodeRow>(sql, ...values)) yield codeLineOf(row);
}

/** A row of those columns as a line. */
export function codeLineOf(row: CodeRow): CodeLine {
  return {
    ...repositoryOf(row),
    paperTitle: row.title,
    paperPage: paperPage(row.slug, row.url),
    arxivId: row.arxiv_id,
  };
}

function repositoryOf(row: RepositoryRow): PaperRepository {
  return {
    url: row.repo_url,
    isOfficial: row.is_official === 1,
    framework: row.framework,
    mentionedInPaper: row.mentioned_in_paper === 1,
    mentionedInGithub: row.mentioned_in_github === 1,
  };
}
