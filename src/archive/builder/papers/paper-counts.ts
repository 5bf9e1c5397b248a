import type { DatabaseSync } from 'node:sqlite';
import { repositoryAddress } from '../../addresses/addresses.ts';
import { linkUrls } from '../../code/packed-links.ts';
import type { PaperCounts } from '../delivery.ts';

/**
 * Writes down the repositories that results of a paper name and code links do not, so that their papers are found by them.
 * To be called when results and links are written. It yields where an import can be stopped.
 */
export function* writeResultRepositories(database: DatabaseSync): Generator<void> {
  const linked = database.prepare(
    'SELECT address FROM paper_repository AS link JOIN repository ON repository.id = link.repository WHERE link.paper = ?',
  );
  const insert = database.prepare('INSERT INTO result_repository (address, paper) VALUES (?, ?)');
  yield;
  for (const [paper, named] of repositoriesOfResults(database)) {
    if (paper % 1000 === 0) yield;
    const known = new Set((linked.all(paper) as { address: string }[]).map(({ address }) => address));
    for (const address of named) if (!known.has(address)) insert.run(address, paper);
  }
}

/** The addresses of the repositories that the results of each paper name, where they name any. */
function repositoriesOfResults(database: DatabaseSync): Map<number, Set<string>> {
  // The results of one paper mostly have the same links.
  const rows = database
    .prepare("SELECT DISTINCT paper, code_links FROM result WHERE paper IS NOT NULL AND code_links <> '[]'")
    .iterate() as IterableIterator<{ paper: number; code_links: string }>;
  const named = new Map<number, Set<string>>();
  for (const { paper, code_links } of rows) {
    const addresses = named.get(paper) ?? new Set();
    for (const url of linkUrls(code_links)) addresses.add(repositoryAddress(url));
    named.set(paper, addresses);
  }
  return named;
}

/**
 * Counts the results and the repositories of each of so many papers: the repositories that code links name and those that
 * only its results name, each once. To be called when all of them are written.
 */
export function countOfPapers(database: DatabaseSync, papers: number): PaperCounts {
  const results = new Uint32Array(papers + 1);
  const repositories = new Uint32Array(papers + 1);
  const add = (counts: Uint32Array, sql: string) => {
    for (const { paper, n } of database.prepare(sql).iterate() as Iterable<{ paper: number; n: number }>) {
      counts[paper] = (counts[paper] as number) + n;
    }
  };
  add(results, 'SELECT paper, COUNT(*) AS n FROM result WHERE paper IS NOT NULL GROUP BY paper');
  add(repositories, 'SELECT paper, COUNT(DISTINCT repository) AS n FROM paper_repository GROUP BY paper');
  add(repositories, 'SELECT paper, COUNT(*) AS n FROM result_repository GROUP BY paper');
  const ids = new Uint32Array(papers + 1)
    .map((_, id) => id)
    .filter((id) => (results[id] as number) + (repositories[id] as number) > 0);
  const ofThese = (counts: Uint32Array) => ids.map((id) => counts[id] as number);
  return { ids, results: ofThese(results), repositories: ofThese(repositories) };
}
