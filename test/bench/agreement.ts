/**
 * How well the ranking agrees with the order in which the site listed its rows.
 *
 *   npm run bench:agreement -- <archive file>
 *
 * The dumps keep the site's order. Where a leaderboard's main metric has at least two different scores that the site
 * could read, its first row should have rank 1. Every leaderboard on which it has not is named with the reason:
 * `direction_conflict` (pwc says that the site's order is the wrong way round), or a score that the site could not read
 * and that wins. Exits with 1 if a leaderboard is left over.
 */
import { openArchive } from '../../src/archive/archive.ts';
import {
  type Leaderboard,
  readLeaderboard,
  readLeaderboardSummaries,
} from '../../src/archive/leaderboards/leaderboards.ts';
import { rankContenders } from '../../src/ranking/order.ts';

/** A number, with percent signs and blanks around it: what the site's own sorting understood. */
const READABLE_BY_SITE = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*%*\s*$/i;

type Verdict = 'agrees' | 'undecidable' | 'conflict' | 'unreadable score wins' | 'disagrees';

function judge(board: Leaderboard): Verdict {
  const texts = board.entries.map((entry) => entry.scores[0]?.text ?? null);
  const numbers = texts
    .filter((text) => text !== null && READABLE_BY_SITE.test(text))
    .map((text) => Number.parseFloat(text ?? ''));
  if (new Set(numbers).size < 2) return 'undecidable';
  const contenders = board.entries.map((entry) => ({
    position: entry.position,
    date: entry.date,
    values: entry.scores.map((score) => score?.value ?? null),
  }));
  const ranked = rankContenders(
    contenders,
    board.metrics.map((metric) => metric.direction),
    0,
  );
  const first = ranked.find(({ contender }) => contender.position === 1);
  if (first?.rank === 1) return 'agrees';
  if (board.metrics[0]?.directionConflict) return 'conflict';
  const winners = ranked
    .filter(({ rank }) => rank === 1)
    .map(({ contender }) => texts[contender.position - 1] ?? '');
  return winners.every((text) => !READABLE_BY_SITE.test(text)) ? 'unreadable score wins' : 'disagrees';
}

function main(path: string | undefined): void {
  if (path === undefined) throw new Error('usage: npm run bench:agreement -- <archive file>');
  const archive = openArchive(path);
  const verdicts = new Map<Verdict, string[]>();
  for (const { id, task, dataset } of readLeaderboardSummaries(archive)) {
    const verdict = judge(readLeaderboard(archive, id));
    verdicts.set(verdict, [...(verdicts.get(verdict) ?? []), `${task} on ${dataset}`]);
  }
  archive.close();
  const count = (verdict: Verdict) => verdicts.get(verdict)?.length ?? 0;
  for (const verdict of ['conflict', 'unreadable score wins', 'disagrees'] as const) {
    for (const name of verdicts.get(verdict) ?? []) console.log(`${verdict}: ${name}`);
  }
  const decidable = [...verdicts.values()].flat().length - count('undecidable');
  console.log(
    `decidable ${decidable}, agree ${count('agrees')}, conflicts ${count('conflict')}, unreadable score wins ${count('unreadable score wins')}, disagree ${count('disagrees')}`,
  );
  process.exitCode = count('disagrees') === 0 ? 0 : 1;
}

main(process.argv[2]);
