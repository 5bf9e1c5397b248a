import type { Archive } from '../../../archive/archive.ts';
import { readLeaderboardSummaries } from '../../../archive/leaderboards/leaderboards.ts';
import { UserError } from '../../../errors.ts';
import { countOf } from '../../../output/text/count.ts';
import { commandLine, OFFERED } from '../../wording/command-line.ts';
import { splitLeaderboardId } from '../leaderboard-id.ts';
import { chooseLeaderboards } from './choose.ts';
import { leaderboardLines } from './offered.ts';

/**
 * The one leaderboard that typed words mean for `pwc chart`, which takes no other answer. A task or a dataset alone will
 * do where it has a single one. Throws `UserError`: notFound, or ambiguous with `pwc chart …` for each.
 */
export async function chooseLeaderboard(
  archive: Archive,
  typed: readonly string[],
  first: boolean,
): Promise<{ readonly id: number; readonly notes: readonly string[] }> {
  const words = splitLeaderboardId(archive, typed);
  const chosen = chooseLeaderboards(archive, words, first);
  if (chosen.kind === 'several' || chosen.kind === 'unknown') {
    // Loaded here: only a name that fits nothing needs the search for near ones.
    const { explainUndecided } = await import('./errors.ts');
    const { kind, message, hints } = explainUndecided(archive, words, chosen);
    throw new UserError(kind, message, hints.map(asChart));
  }
  const notes = chosen.notes.map(asChart);
  if (chosen.kind === 'one') return { id: chosen.id, notes };
  const [id, ...others] = chosen.ids;
  const name = words.join(' ').trim();
  if (id === undefined)
    throw new UserError('notFound', notes[0] ?? `the archive has no leaderboard of ${name}.`);
  if (others.length === 0) return { id, notes };
  return chooseAmong(archive, name, chosen.ids, { first, notes });
}

/** A line to copy that asks `pwc rank` as one that asks `pwc chart`. */
function asChart(line: string): string {
  return line.replaceAll(/\bpwc rank (?=\S)/g, 'pwc chart ');
}

/** The largest with `--first`; else all of them are offered. */
function chooseAmong(
  archive: Archive,
  name: string,
  ids: readonly number[],
  { first, notes }: { readonly first: boolean; readonly notes: readonly string[] },
): { readonly id: number; readonly notes: readonly string[] } {
  const boards = readLeaderboardSummaries(archive, ids);
  const [largest] = boards;
  if (first && largest !== undefined) {
    const meaning = `${largest.task} on ${largest.dataset}`;
    const rest = countOf(boards.length - 1, 'other leaderboard');
    return { id: largest.id, notes: [...notes, `"${name}" is read as ${meaning}; it has ${rest}`] };
  }
  const more = boards.length > OFFERED ? [`All of them: ${commandLine('rank', name)}`] : [];
  throw new UserError('ambiguous', `"${name}" has ${countOf(boards.length, 'leaderboard')}:`, [
    ...leaderboardLines('chart', boards),
    ...more,
    'Add --first to take the one with most results.',
  ]);
}
