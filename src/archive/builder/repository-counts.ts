import type { DatabaseSync } from 'node:sqlite';
import type { Link } from '../../model.ts';
import { repositoryAddress } from '../addresses.ts';

/**
 * Counts the repositories of each paper: those that code links name and those that only its results name, each once.
 * The latter are written down, so that their papers are found by them. To be called when all of them are written. It yields where an import can be stopped.
 */
export function* countRepositories(database: DatabaseSync): Generator<void> {
  yield;
  database.exec(`UPDATE paper SET repositories = counted.n
    FROM (SELECT paper, COUNT(DISTINCT repository) AS n FROM paper_repository GROUP BY paper) AS counted WHERE counted.paper = paper.id`);
  const linked = database.prepare(
    'SELECT address FROM paper_repository AS link JOIN repository ON repository.id = link.repository WHERE link.paper = ?',
  );
  const insert = database.prepare('INSERT INTO result_repository (address, paper) VALUES (?, ?)');
  const update = database.prepare('UPDATE paper SET repositories = ? WHERE id = ?');
  yield;
  for (const [paper, named] of repositoriesOfResults(database)) {
    if (paper % 1000 === 0) yield;
    const known = new Set((linked.all(paper) as { address: string }[]).map(({ address }) => address));
    for (const address of named) if (!known.has(address)) insert.run(address, paper);
    update.run(new Set([...named, ...known]).size, paper);
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
    for (const { url } of JSON.parse(code_links) as Link[]) addresses.add(repositoryAddress(url));
    named.set(paper, addresses);
  }
  return named;
}
