import type { Archive } from '../../archive/archive.ts';
import { isWrittenOut, STEPS } from '../../archive/names/ladder.ts';
import { readNames } from '../../archive/names/name-texts.ts';
import { findNamesAtStep } from '../../archive/names/names.ts';
import { UserError } from '../../errors.ts';
import { type FilterFlag, otherNames } from './filter-names.ts';
import { findLeaderboardDataset } from './leaderboard-names.ts';
import type { CardKind } from './name-errors.ts';

const KINDS: readonly CardKind[] = ['task', 'dataset', 'method'];

/**
 * The error for a name behind the flag of one kind that something of another kind is called: the line with the flag of that
 * one. Undefined where nothing is, or the flag does not suit the line.
 */
export function flagOfOtherKind(archive: Archive, kind: CardKind, asked: FilterFlag): UserError | undefined {
  for (const other of KINDS) {
    const flag = `--${other}`;
    const isTaken = other === kind || asked.others.some(([given]) => given === flag);
    if (asked.flag === null || isTaken || (other === 'method' && !takesMethod(asked))) continue;
    const name = nameOf(archive, other, asked.typed);
    if (name === undefined) continue;
    const message = `no ${kind} is called "${asked.typed}".`;
    const { hints } = otherNames(message, { ...asked, flag }, [name]);
    return new UserError('notFound', `${message} Something else is:`, hints, undefined, asked.flag);
  }
  return undefined;
}

/** The commands whose filters are about papers take a method, those about leaderboards alone do not. */
function takesMethod({ command: [verb = '', what], others }: FilterFlag): boolean {
  if (others.some(([flag]) => flag === '--method')) return false;
  return verb === 'export' ? what !== 'leaderboards' : ABOUT_PAPERS.has(verb);
}

const ABOUT_PAPERS: ReadonlySet<string> = new Set(['paper', 'author', 'conference', 'search']);

/** What a name that is written out stands for, the most used of several; a dataset may be one of leaderboards alone. */
function nameOf(archive: Archive, kind: CardKind, typed: string): string | undefined {
  for (const step of STEPS.filter(isWrittenOut)) {
    const [found] = findNamesAtStep(archive, kind, typed, step);
    if (found !== undefined) return readNames(archive, kind, [found.id])[0];
  }
  return kind === 'dataset' ? findLeaderboardDataset(archive, typed)?.name : undefined;
}
