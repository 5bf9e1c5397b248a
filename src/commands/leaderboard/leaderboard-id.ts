import { siteNamesOf } from '../../archive/addresses/site-pages.ts';
import type { Archive } from '../../archive/archive.ts';
import { findLeaderboards } from '../../archive/leaderboards/names.ts';
import { onceEach } from '../options/once-each.ts';

const between = ' on ';

/** What names a leaderboard in one line: its page on the site, else "task on dataset". `pwc rank` takes both back. */
export function leaderboardId(board: {
  readonly task: string;
  readonly dataset: string;
  readonly url: string | null;
}): string {
  // A name that is empty leaves no blank beside it.
  return board.url ?? [board.task, 'on', board.dataset].filter((word) => word !== '').join(' ');
}

/** A row of a list that has several of one leaderboard. */
interface RowOfLeaderboard {
  readonly leaderboardUrl: string | null;
  readonly task: string;
  readonly dataset: string;
}

/** Names each leaderboard once, at its first row: a paper has several models and metrics on most. */
export function idsOnce(): (row: RowOfLeaderboard) => string | null {
  return onceEach(({ leaderboardUrl, task, dataset }) =>
    leaderboardId({ task, dataset, url: leaderboardUrl }),
  );
}

/**
 * The words of `pwc rank`, with "task on dataset" in one word taken apart where a leaderboard has exactly these
 * names, also where one of them holds "on" itself, and an address that asks for a task and a dataset. All other words
 * come back as they are.
 */
export function splitLeaderboardId(archive: Archive, words: readonly string[]): readonly string[] {
  const [given = ''] = words;
  const asked = words.length === 1 ? siteNamesOf(given) : [];
  if (asked.length > 0) return asked;
  // A task or a dataset without a name leaves nothing before or behind it, and no blank either.
  const typed = given.replace(/^on(?= |$)/, between).replace(/ on$/, between);
  if (words.length !== 1 || !typed.includes(between)) return words;
  for (let at = typed.indexOf(between); at >= 0; at = typed.indexOf(between, at + 1)) {
    const pair = [typed.slice(0, at), typed.slice(at + between.length)] as const;
    if (findLeaderboards(archive, ...pair, 'normalised') !== null) return pair;
  }
  return words;
}
