/**
 * A plain loop over the SELECT of `pwc export <collection>`, whose rows are printed as CSV without more ado: what an
 * export may be compared with.
 *
 *   node test/bench/measure/plain-export.ts <archive> [collection]
 */
import { writeSync } from 'node:fs';
import { openArchive } from '../../../src/archive/archive.ts';
import { EVERY_DATASET, EVERY_METHOD, EVERY_TASK } from '../../../src/archive/catalogue/catalogue.ts';
import { allCodeQuery } from '../../../src/archive/code/repositories.ts';
import { EVERY_SUMMARY } from '../../../src/archive/leaderboards/leaderboards.ts';
import { allResultsQuery } from '../../../src/archive/leaderboards/results.ts';
import { abstractReader } from '../../../src/archive/papers/abstracts.ts';
import { allPapersQuery } from '../../../src/archive/papers/cards.ts';

const [path = '', collection = 'papers'] = process.argv.slice(2);
const archive = openArchive(path);
const selects: Readonly<Record<string, string>> = {
  papers: allPapersQuery(archive).sql,
  code: allCodeQuery(archive).sql,
  results: allResultsQuery(archive).sql,
  leaderboards: EVERY_SUMMARY,
  tasks: EVERY_TASK,
  datasets: EVERY_DATASET,
  methods: EVERY_METHOD,
};
const abstractOf = abstractReader(archive);
let text = '';
for (const row of archive.each<{ id: number; [column: string]: unknown }>(selects[collection] ?? '')) {
  const cells = Object.values(row);
  if (collection === 'papers') cells.push(abstractOf(row.id));
  text += `${cells.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(',')}\n`;
  if (text.length > 65_536) flush();
}
flush();

function flush(): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
  text = '';
}
