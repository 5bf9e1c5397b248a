import type { DatabaseSync } from 'node:sqlite';
import { nameWords } from '../../names/writing/keys.ts';
import { titleShortKey } from '../../names/writing/short-forms.ts';
import { withFormulaWords } from '../../papers/formula-words.ts';
import { FIRST_ENTRY } from '../../search/kinds.ts';
import { withCompounds } from '../compounds.ts';
import { type EntryTexts, noEntries } from '../delivery.ts';
import { BatchTable } from '../table.ts';

/** Papers whose names are put together. */
const AT_ONCE = 5000;

const NAMED = `SELECT id, title FROM paper WHERE results + repositories > 0 AND title IS NOT NULL
  ORDER BY results + repositories DESC, id`;

/**
 * Writes by which numbers a search finds the papers with results or code, the most used first, when their indexes are made.
 * Yields their names, for the full text.
 */
export function* writePaperEntries(database: DatabaseSync): Generator<EntryTexts> {
  const entry = new BatchTable(database, 'search_entry', ['id', 'thing']);
  let id = FIRST_ENTRY.paper;
  let names = noEntries();
  for (const paper of database.prepare(NAMED).iterate() as Iterable<{ id: number; title: string }>) {
    entry.insert(id, paper.id);
    names.ids.push(id);
    names.names.push(withCompounds(withShortForm(paper.title)));
    id += 1;
    if (names.ids.length < AT_ONCE) continue;
    yield names;
    names = noEntries();
  }
  entry.finish();
  yield names;
}

/** "U-Net: Convolutional Networks …" is asked for as "unet" too, and "U$^2$-Net" as "u2-net". */
function withShortForm(title: string): string {
  const short = titleShortKey(title);
  const text = withFormulaWords(title);
  return short === null || nameWords(title)[0] === short ? text : `${text} ${short}`;
}
