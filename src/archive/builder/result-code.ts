import type { DatabaseSync } from 'node:sqlite';
import type { Link } from '../../model.ts';
import { repositoriesOfResult } from '../repositories.ts';

/** Results that are read at once, since they are changed on the way. */
const AT_ONCE = 1000;

/**
 * Writes for each result how many repositories it and its paper have, and the first of them. To be called when all code
 * links and results are written. It yields where an import can be stopped.
 */
export function* writeCode(database: DatabaseSync): Generator<void> {
  const results = database.prepare(
    'SELECT id, paper, code_links FROM result WHERE id > ? ORDER BY id LIMIT ?',
  );
  const linked = database.prepare(`SELECT COALESCE(link.url, repository.url) AS url, link.is_official
    FROM paper_repository AS link JOIN repository ON repository.id = link.repository
    WHERE link.paper = ? ORDER BY link.mentioned_in_paper DESC, link.position`);
  const update = database.prepare('UPDATE result SET code_url = ?, code_count = ? WHERE id = ?');
  type Row = { id: number; paper: number | null; code_links: string };
  const read = (after: number) => results.all(after, AT_ONCE) as Row[];
  for (let rows = read(0); rows.length > 0; rows = read(rows.at(-1)?.id ?? 0)) {
    yield;
    for (const { id, paper, code_links } of rows) {
      const ofPaper = paper === null ? [] : (linked.all(paper) as { url: string; is_official: number }[]);
      const urls = repositoriesOfResult(ofPaper, JSON.parse(code_links) as Link[]);
      if (urls.length > 0) update.run(urls[0] ?? null, urls.length, id);
    }
  }
}
