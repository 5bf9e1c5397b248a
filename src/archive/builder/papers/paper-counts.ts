import type { DatabaseSync } from 'node:sqlite';
import { repositoryAddress } from '../../addresses.ts';
import { linkUrls } from '../../code/packed-links.ts';

/**
 * Counts the results and the repositories of each paper: the repositories that code links name and those that only its
 * results name, each once. The latter are written down, so that their papers are found by them. To be called when all of
 * them are written. It yields where an import can be stopped.
 */
export function* countOfPapers(database: DatabaseSync): Generator<void> {
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
  yield;
  // All at once: each paper's page of the file is read and written anew.
  database.exec(`UPDATE paper SET results = counted.results, repositories = counted.repositories
    FROM (SELECT paper, SUM(results) AS results, SUM(repositories) AS repositories FROM (
        SELECT paper, COUNT(*) AS results, 0 AS repositories FROM result WHERE paper IS NOT NULL GROUP BY paper
        UNION ALL SELECT paper, 0, COUNT(DISTINCT repository) FROM paper_repository GROUP BY paper
        UNION ALL SELECT paper, 0, COUNT(*) FROM result_repository GROUP BY paper) GROUP BY paper) AS counted
    WHERE counted.paper = paper.id`);
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
