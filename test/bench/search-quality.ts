/**
 * How well a search finds what is meant, over real titles, tasks, datasets, methods and leaderboards.
 *
 *   npm run bench:search -- <archive file>
 *
 * The queries and their right answers stand in search-queries.txt, and in search-queries-fresh.txt those that were
 * written after the search was tuned. Each goes through `pwc search`, and through `pwc search --in` for the kind of its
 * answer. An answer is silently wrong where another stands first and no note says that it is uncertain. Every miss is
 * named.
 */
import { readFileSync } from 'node:fs';
import { pwc } from '../helpers/pwc.ts';

interface Query {
  readonly typed: string;
  readonly right: readonly string[];
}

interface Row {
  readonly kind?: string;
  readonly name?: string;
  readonly id?: string;
  readonly title?: string;
  readonly arxiv_id?: string | null;
  readonly task?: string;
  readonly dataset?: string;
}

/** Notes that say that another thing may have been meant. */
const HINT = /looked for|is short for|no name or title/;

function readQueries(name: string): readonly Query[] {
  return readFileSync(new URL(`./${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [typed = '', right = ''] = line.split(' => ');
      return { typed, right: right.split(' | ') };
    });
}

/** What was found in the form in which the right answers are written. */
function labelOf(row: Row): string {
  if (row.task !== undefined) return `leaderboard ${row.task} on ${row.dataset}`;
  if (row.kind === undefined) return `paper ${row.arxiv_id ?? row.title}`;
  return `${row.kind} ${row.kind === 'paper' ? row.id : row.name}`;
}

async function measure(archive: string, name: string, isNarrowed: boolean): Promise<void> {
  const queries = readQueries(name);
  const count = { first: 0, firstFive: 0, silentlyWrong: 0 };
  const way = `${name}${isNarrowed ? ', --in the kind of the answer' : ''}`;
  for (const { typed, right } of queries) {
    const narrow = isNarrowed ? ['--in', `${right[0]?.split(' ')[0]}s`] : [];
    const { out, err } = await pwc([
      'search',
      ...narrow,
      typed,
      '--json',
      '--limit',
      '5',
      '--archive',
      archive,
    ]);
    const labels = (JSON.parse(out) as Row[]).map(labelOf);
    const place = labels.findIndex((label) => right.includes(label));
    if (place === 0) count.first += 1;
    if (place >= 0) count.firstFive += 1;
    if (place === 0) continue;
    const isSilent = labels.length > 0 && !HINT.test(err);
    if (isSilent) count.silentlyWrong += 1;
    const fate = isSilent ? 'silently wrong' : 'missed';
    console.log(`${way}: ${fate}: ${typed}: ${labels[0] ?? 'nothing'}, not ${right.join(' or ')}`);
  }
  const share = (some: number) => `${((100 * some) / queries.length).toFixed(1)}%`;
  console.log(
    `${way}: ${queries.length} queries, first ${share(count.first)}, in the first five ${share(count.firstFive)}, silently wrong ${share(count.silentlyWrong)}`,
  );
}

const path = process.argv[2];
if (path === undefined) throw new Error('usage: npm run bench:search -- <archive file>');
for (const name of ['search-queries', 'search-queries-fresh']) {
  await measure(path, name, false);
  await measure(path, name, true);
}
