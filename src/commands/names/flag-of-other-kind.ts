import type { Archive } from '../../archive/archive.ts';
import { UserError } from '../../errors.ts';
import { CARD_KINDS, type CardKind } from './card-kinds.ts';
import { type FilterFlag, otherNames } from './filter-names.ts';
import { findLeaderboardDataset } from './leaderboard-names.ts';
import { findWrittenName } from './written-names.ts';

/**
 * The error for a name behind the flag of one kind that something of another kind is called: the line with the flag of that
 * one. Undefined where nothing is, or the flag does not suit the line.
 */
export function flagOfOtherKind(archive: Archive, kind: CardKind, asked: FilterFlag): UserError | undefined {
  for (const other of CARD_KINDS) {
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
  const name = findWrittenName(archive, kind, typed);
  return name ?? (kind === 'dataset' ? findLeaderboardDataset(archive, typed)?.name : undefined);
}
