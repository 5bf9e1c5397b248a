/**
 * How well a search finds what is meant, over real titles, tasks, datasets, methods and leaderboards.
 *
 *   npm run bench:search -- <archive file> [--half 1|2]
 *
 * The queries and their right answers stand in search-queries.txt. Each goes through `pwc search` over all kinds. An
 * answer is silently wrong where another stands first and nothing says that it is uncertain. Every miss is named.
 */
import { readFileSync } from 'node:fs';
import { openArchive } from '../../src/archive/archive.ts';
import { type Found, search } from '../../src/archive/search.ts';
import { SEARCH_KINDS } from '../../src/archive/search-kinds.ts';

interface Query {
  readonly typed: string;
  readonly right: readonly string[];
}

const queries: readonly Query[] = readFileSync(new URL('./search-queries.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [typed = '', right = ''] = line.split(' => ');
    return { typed, right: right.split(' | ') };
  });

/** What was found in the form in which the right answers are written. */
function labelOf(found: Found): string {
  if (found.kind !== 'paper') return `${found.kind} ${found.name}`;
  return `paper ${found.arxivId ?? found.title}`;
}

async function main(path: string | undefined, half: number): Promise<void> {
  if (path === undefined) throw new Error('usage: npm run bench:search -- <archive file> [--half 1|2]');
  const archive = openArchive(path);
  const asked = queries.filter((_, index) => half === 0 || index % 2 === half - 1);
  const count = { first: 0, firstFive: 0, silentlyWrong: 0 };
  for (const { typed, right } of asked) {
    const answer = await search(archive, typed, { kinds: SEARCH_KINDS, limit: 20, includeSpam: false });
    const labels = [...answer.found.values()]
      .flat()
      .sort((a, b) => b.fit - a.fit)
      .map(labelOf);
    const place = labels.findIndex((label) => right.includes(label));
    if (place === 0) count.first += 1;
    if (place >= 0 && place < 5) count.firstFive += 1;
    if (place === 0) continue;
    const isSilent = labels.length > 0 && answer.instead === null && !answer.isUncertain;
    if (isSilent) count.silentlyWrong += 1;
    console.log(
      `${isSilent ? 'silently wrong' : 'missed'}: ${typed}: ${labels[0] ?? 'nothing'}, not ${right.join(' or ')} (place ${place + 1})`,
    );
  }
  archive.close();
  const share = (some: number) => `${some} (${((100 * some) / asked.length).toFixed(1)}%)`;
  console.log(
    `${asked.length} queries: first ${share(count.first)}, in the first five ${share(count.firstFive)}, silently wrong ${share(count.silentlyWrong)}`,
  );
}

const half = process.argv.indexOf('--half');
await main(process.argv[2], half < 0 ? 0 : Number(process.argv[half + 1]));
