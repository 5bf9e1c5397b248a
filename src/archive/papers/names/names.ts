import {
  anthologyAddressOf,
  arxivIdOf,
  isAddress,
  paperAddress,
  repositoryAddress,
  unwrapped,
} from '../../addresses/addresses.ts';
import { PAPER_PAGE } from '../../addresses/pages.ts';
import { sitePageOf } from '../../addresses/site-pages.ts';
import { typedRepository } from '../../addresses/typed-repository.ts';
import type { Archive } from '../../archive.ts';
import { phraseQuery, wordsQuery } from '../../full-text.ts';
import { type Candidate, type Hits, hitsOf, type Step, sortCandidates } from '../../names/ladder.ts';
import { KEY_SOURCE, keyHash, nameKey, searchWords } from '../../names/writing/keys.ts';
import { titleShortKey } from '../../names/writing/short-forms.ts';
import { compoundQuery } from './compound-words.ts';

/** How many candidates of a step are looked at one by one; of more only the heaviest matter. */
const MOST_CANDIDATES = 20;

interface TitleRow extends Candidate {
  readonly title: string;
}

const WEIGHT = 'paper.results + paper.repositories AS weight';
const HEAVIEST = 'ORDER BY weight DESC, paper.id';

/**
 * The papers that a text means: an id, an address (also a repository's), a slug, a title, the part of a title before
 * its colon, its beginning, words of it. The first step with hits decides; null when nothing fits.
 */
export function findPapers(archive: Archive, typed: string): Hits | null {
  const text = typed.trim();
  if (text === '') return null;
  const named = findNamedPapers(archive, text);
  if (named !== null || isAddress(text)) return named;
  const words = searchWords(text);
  return (
    byFullText(archive, 'prefix', phraseQuery('title', words)) ??
    byFullText(archive, 'words', wordsQuery('title', words)) ??
    byFullText(archive, 'words', wordsQuery('{title authors}', words)) ??
    byFullText(archive, 'words', compoundQuery(archive, words))
  );
}

/** The papers that a text names in full: by an id, an address, a slug, a title, the part of a title before its colon. */
export function findNamedPapers(archive: Archive, typed: string): Hits | null {
  const text = unwrapped(typed);
  const steps: readonly [Step, () => readonly Candidate[]][] = [
    ['exact', () => byIdentity(archive, text)],
    ['exact', () => byTitle(archive, text, (title) => title === text)],
    ['normalised', () => byTitle(archive, text, (title) => nameKey(title) === nameKey(text))],
    ['short form', () => byTitle(archive, text, (title) => titleShortKey(title) === nameKey(text))],
    ['short form', () => byMethod(archive, text)],
  ];
  for (const [step, find] of steps) {
    const hits = hitsOf(step, find());
    if (hits !== null) return hits;
  }
  return null;
}

/**
 * By what names one paper only: its id at arXiv, its page, any address, its slug; or by a repository, also as
 * "owner/name".
 */
function byIdentity(archive: Archive, text: string): Candidate[] {
  const page = sitePageOf(text);
  if (page !== null) return page.kind === 'paper' ? bySlug(archive, page.slug) : [];
  const arxivId = arxivIdOf(text);
  if (arxivId !== null) {
    const papers = byArxivId(archive, arxivId);
    return papers.length > 0 ? papers : byAddress(archive, `https://arxiv.org/abs/${arxivId}`);
  }
  if (/^(?:doi:|10\.\d{4,}\/)/i.test(text) || isAddress(text)) return byAddress(archive, text);
  const anthology = anthologyAddressOf(text);
  const counted = anthology === null ? [] : byPaperAddress(archive, anthology);
  if (counted.length > 0) return counted;
  const papers = bySlug(archive, text);
  if (papers.length > 0) return papers;
  const repository = typedRepository(text);
  const implemented = repository === null ? [] : byRepository(archive, repository);
  // The dumps have a record whose id is the name of its field.
  return implemented.length > 0 ? implemented : byArxivId(archive, text);
}

/**
 * The paper that a row of a leaderboard means: by its address, else by its whole title. Null where the archive has none.
 * Without the searches that a name which somebody typed is worth.
 */
export function findPaperOfRow(archive: Archive, url: string | null, title: string | null): number | null {
  const [paper] = [
    ...(url === null ? [] : byUrl(archive, url)),
    ...(title === null ? [] : byTitle(archive, title, (known) => nameKey(known) === nameKey(title))),
  ];
  return paper?.id ?? null;
}

/** A page of the old site that is about something else may have the slug of a paper. */
function byUrl(archive: Archive, url: string): Candidate[] {
  const page = sitePageOf(url);
  const arxivId = arxivIdOf(url);
  return [
    ...(page?.kind === 'paper' ? bySlug(archive, page.slug) : []),
    ...(arxivId === null ? [] : byArxivId(archive, arxivId)),
    ...byPaperAddress(archive, url),
  ];
}

/** Where a method comes from: the page and title of its paper, and of its source. */
export interface MethodSources {
  readonly pageUrl: string | null;
  readonly paperTitle: string | null;
  readonly sourceUrl: string | null;
  readonly sourceTitle: string | null;
}

/** The columns of a method for `MethodSources`. */
export const METHOD_SOURCES =
  'paper_url AS pageUrl, paper_title AS paperTitle, source_url AS sourceUrl, source_title AS sourceTitle';

/** The paper that a method comes from; where its page is not in the archive, the paper's title or the source tells. */
export function findPaperOfMethod(archive: Archive, method: MethodSources): number | null {
  const { pageUrl, paperTitle, sourceUrl, sourceTitle } = method;
  return findPaperOfRow(archive, pageUrl, paperTitle) ?? findPaperOfRow(archive, sourceUrl, sourceTitle);
}

function byArxivId(archive: Archive, arxivId: string): Candidate[] {
  return archive.all(`SELECT id, ${WEIGHT} FROM paper WHERE arxiv_id = ? ${HEAVIEST}`, arxivId);
}

/** A paper that was renamed has its old page among its addresses. */
function bySlug(archive: Archive, slug: string): Candidate[] {
  const papers = archive.all<Candidate>(`SELECT id, ${WEIGHT} FROM paper WHERE slug = ? ${HEAVIEST}`, slug);
  return papers.length > 0 ? papers : byPaperAddress(archive, PAPER_PAGE + slug);
}

function byPaperAddress(archive: Archive, url: string): Candidate[] {
  return archive.all(
    `SELECT paper.id, ${WEIGHT} FROM paper_address JOIN paper ON paper.id = paper_address.paper WHERE address = ? ${HEAVIEST}`,
    paperAddress(url),
  );
}

function byAddress(archive: Archive, text: string): Candidate[] {
  const papers = byPaperAddress(archive, text);
  return papers.length > 0 ? papers : byRepository(archive, repositoryAddress(text));
}

/** By the folded address of a repository that implements them, or that only results of theirs name. */
function byRepository(archive: Archive, address: string): Candidate[] {
  const implemented = archive.all<Candidate>(
    `SELECT DISTINCT paper.id, ${WEIGHT} FROM repository JOIN paper_repository AS link ON link.repository = repository.id
     JOIN paper ON paper.id = link.paper WHERE repository.address = ? ${HEAVIEST}`,
    address,
  );
  if (implemented.length > 0) return implemented;
  return archive.all(
    `SELECT paper.id, ${WEIGHT} FROM result_repository JOIN paper ON paper.id = result_repository.paper WHERE address = ? ${HEAVIEST}`,
    address,
  );
}

function byTitle(archive: Archive, text: string, fits: (title: string) => boolean): Candidate[] {
  const rows = archive.all<TitleRow>(
    `SELECT paper.id, paper.title, ${WEIGHT} FROM paper_title_key JOIN paper ON paper.id = paper_title_key.paper WHERE hash = ? ${HEAVIEST}`,
    keyHash(nameKey(text)),
  );
  return rows.filter(({ title }) => fits(title));
}

/** A method is known by a name that its paper's title may not hold: "ResNet" is "Deep Residual Learning …". */
function byMethod(archive: Archive, text: string): Candidate[] {
  const sql = `SELECT ${METHOD_SOURCES} FROM name JOIN method ON method.id = name.id
    WHERE kind = 'method' AND key = ? AND step <= ${KEY_SOURCE.slug}`;
  const methods = archive.all<MethodSources>(sql, nameKey(text));
  const ids = methods.map((method) => findPaperOfMethod(archive, method));
  const papers = `SELECT id, ${WEIGHT} FROM paper WHERE id IN (SELECT value FROM json_each(?))`;
  return sortCandidates(archive.all<Candidate>(papers, JSON.stringify(ids)));
}

function byFullText(archive: Archive, step: Step, query: string | null): Hits | null {
  if (query === null) return null;
  const counted = archive.first<{ total: number }>(
    'SELECT COUNT(*) AS total FROM paper_text WHERE paper_text MATCH ?',
    query,
  );
  const total = counted?.total ?? 0;
  if (total === 0) return null;
  const candidates = archive.all<Candidate>(
    `SELECT paper.id, ${WEIGHT} FROM paper_text JOIN paper ON paper.id = paper_text.rowid WHERE paper_text MATCH ? ${HEAVIEST} LIMIT ${MOST_CANDIDATES}`,
    query,
  );
  return { step, candidates, total };
}
