import type { Archive } from '../../archive/archive.ts';
import type { Hits } from '../../archive/names/ladder.ts';
import { readNames, withPapers } from '../../archive/names/name-texts.ts';
import { findNames } from '../../archive/names/names.ts';
import type { UserError } from '../../errors.ts';
import type { CardKind } from './card-kinds.ts';
import { chooseAmong, type FilterFlag, unknownName } from './filter-names.ts';
import type { ChosenName } from './reading.ts';

/**
 * The task or the method that an option names. Throws `UserError`: `notFound` with the nearest names, `ambiguous` with the
 * candidates.
 */
export async function chooseTaskOrMethod(
  archive: Archive,
  kind: 'task' | 'method',
  asked: FilterFlag,
): Promise<ChosenName> {
  const found = findNames(archive, kind, asked.typed);
  if (found === null) throw await unknownFilter(archive, kind, asked);
  const hits = kind === 'task' ? keepUsed(archive, found) : found;
  return chooseAmong(kind, hits, asked, (ids) => readNames(archive, kind, ids));
}

/**
 * Where the heaviest of some tasks has no papers, those count that have any, as those with leaderboards do where one of these
 * is asked for.
 */
function keepUsed(archive: Archive, hits: Hits): Hits {
  const candidates = withPapers(archive, hits.candidates);
  const isServed = candidates.length === 0 || candidates[0]?.id === hits.candidates[0]?.id;
  return isServed ? hits : { ...hits, candidates, total: candidates.length };
}

/** The error for a name behind a flag that nothing of its kind is called: what else is called so, else the nearest names. */
export async function unknownFilter(archive: Archive, kind: CardKind, asked: FilterFlag): Promise<UserError> {
  const { flagOfOtherKind } = await import('./flag-of-other-kind.ts');
  return (
    flagOfOtherKind(archive, kind, asked) ??
    unknownName(kind, asked, await nearNames(archive, kind, asked.typed))
  );
}

/** The names of a kind that are nearest to one that fits nothing. */
async function nearNames(archive: Archive, kind: CardKind, typed: string): Promise<string[]> {
  // Loaded here: only a name that fits nothing needs the search for near ones.
  const { findNearNames } = await import('../../archive/names/mistakes/near-names.ts');
  return findNearNames(archive, kind, typed).map(({ name }) => name);
}
