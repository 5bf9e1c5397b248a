import { repositoryAddress } from '../addresses/addresses.ts';
import type { Archive } from '../archive.ts';
import { editDistance, nearestFew } from '../names/mistakes/edit-distance.ts';
import { afterPrefix } from '../names/writing/keys.ts';
import { type PaperRow, SUMMARY, summaryOf } from '../papers/papers.ts';
import { type CodeLine, type CodeRow, codeLineOf, LINK, readUrlsOfResults, UNTOLD } from './repositories.ts';

/** Of an owner with more repositories only so many are compared with the one that was meant. */
const COMPARED = 500;

/**
 * The papers that a repository implements, by its folded address: those whose official one it is first, then those that
 * mention it, then the papers with most results and repositories; behind them those of which only results name it. Each
 * paper once; none where the archive does not know the repository.
 */
export function readPapersOfRepository(archive: Archive, address: string): CodeLine[] {
  const linked = archive.all<CodeRow & { readonly paper: number }>(
    `SELECT link.paper, paper.title, paper.slug, paper.url, paper.arxiv_id, ${LINK} JOIN paper ON paper.id = link.paper
     WHERE repository.address = ? ORDER BY link.is_official DESC, link.mentioned_in_paper DESC,
       paper.results + paper.repositories DESC, paper.id, link.position`,
    address,
  );
  const first = new Map<number, CodeRow>();
  for (const row of linked) if (!first.has(row.paper)) first.set(row.paper, row);
  return [...[...first.values()].map(codeLineOf), ...readNamedByResults(archive, address)];
}

function readNamedByResults(archive: Archive, address: string): CodeLine[] {
  const rows = archive.all<PaperRow>(
    `SELECT ${SUMMARY} FROM result_repository AS named JOIN paper ON paper.id = named.paper
     WHERE named.address = ? ORDER BY paper.results + paper.repositories DESC, paper.id`,
    address,
  );
  return rows.map(summaryOf).map(({ id, title, page, arxivId }) => {
    const url = readUrlsOfResults(archive, id).find((named) => repositoryAddress(named) === address);
    return { url: url ?? address, ...UNTOLD, paperTitle: title, paperPage: page, arxivId };
  });
}

/** The page of an owner: a host and one name behind it. */
const OWNER_PAGE = /^[^/?]+\/[^/?]+$/;

/**
 * The repositories of the same owner whose names are nearest to one that the archive does not know, nearest first; of the
 * page of an owner some of theirs.
 */
export function findNearRepositories(archive: Archive, address: string): string[] {
  const owner = OWNER_PAGE.test(address) ? `${address}/` : address.slice(0, address.lastIndexOf('/') + 1);
  if (owner === '') return [];
  const rows = archive.all<{ url: string; address: string }>(
    'SELECT url, address FROM repository WHERE address > ? AND address < ? ORDER BY address LIMIT ?',
    owner,
    afterPrefix(owner),
    COMPARED,
  );
  const mistakes = (row: { address: string }) => editDistance(address, row.address, 60);
  return nearestFew(rows, mistakes, () => 0).map(({ url }) => url);
}
