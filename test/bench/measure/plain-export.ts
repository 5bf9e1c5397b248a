/**
 * A plain loop over the SELECT of `pwc export papers`, whose rows are printed as CSV without more ado: what an export
 * may be compared with.
 *
 *   node test/bench/measure/plain-export.ts <archive>
 */
import { writeSync } from 'node:fs';
import { abstractReader } from '../../../src/archive/abstracts.ts';
import { openArchive } from '../../../src/archive/archive.ts';
import { EVERY_CARD } from '../../../src/archive/paper-cards.ts';

const archive = openArchive(String(process.argv[2]));
const abstractOf = abstractReader(archive);
let text = '';
for (const row of archive.each<{ id: number; [column: string]: unknown }>(EVERY_CARD)) {
  const cells = [...Object.values(row), abstractOf(row.id)];
  text += `${cells.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(',')}\n`;
  if (text.length > 65_536) flush();
}
flush();

function flush(): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
  text = '';
}
