import type { Archive } from '../../archive/archive.ts';
import type { PaperFilter } from '../../archive/papers/filter/filter.ts';
import { UserError } from '../../errors.ts';
import { givenFilters, type PaperFilterWish } from '../paper/paper-filter-options.ts';
import type { CollectionName } from './collection-names.ts';

/** Which rows of a collection are exported: what is absent leaves none out. */
export interface ChosenRows {
  readonly papers?: PaperFilter;
  /** The ids of leaderboards. */
  readonly leaderboards?: readonly number[] | undefined;
}

/** What the flags choose in each collection. */
const CHOSEN: Partial<Readonly<Record<CollectionName, keyof ChosenRows>>> = {
  papers: 'papers',
  results: 'leaderboards',
  leaderboards: 'leaderboards',
};

/** Of a leaderboard there is one task and one dataset, and nothing else that flags can ask for. */
const OF_LEADERBOARDS = ['--task', '--dataset'];

/** Throws `UserError` of kind `usage` for a flag that chooses among something else than what is exported. */
export function refuseFlags(typed: string, wish: PaperFilterWish): void {
  const given = givenFilters(wish).map(([flag]) => flag);
  const chosen = CHOSEN[typed as CollectionName];
  const refused =
    chosen === 'papers'
      ? undefined
      : given.find((flag) => chosen === undefined || !OF_LEADERBOARDS.includes(flag));
  if (refused !== undefined) {
    const what = OF_LEADERBOARDS.includes(refused) ? 'papers, results and leaderboards' : 'papers';
    throw new UserError('usage', `${refused} chooses among ${what}, not among ${typed}.`, [
      'Any other choice is one of SQL; examples: pwc sql --help',
    ]);
  }
  const twice = given.find((flag, index) => given.indexOf(flag) !== index);
  if (chosen === 'leaderboards' && twice !== undefined)
    throw new UserError(
      'usage',
      `a leaderboard has one ${twice.slice(2)}: ${twice} is given once for ${typed}.`,
    );
}

/**
 * The rows of a collection that the flags choose, and how names were read. Throws `UserError` for names that mean nothing, or
 * several things.
 */
export async function chooseRows(
  archive: Archive,
  name: CollectionName,
  wish: PaperFilterWish,
  first: boolean,
): Promise<{ readonly rows: ChosenRows; readonly notes: readonly string[] }> {
  if (givenFilters(wish).length === 0) return { rows: {}, notes: [] };
  if (CHOSEN[name] === 'papers') {
    const { choosePaperFilter } = await import('../paper/paper-filter-choice.ts');
    const { filter, notes } = await choosePaperFilter(archive, wish, ['export', name], first);
    return { rows: { papers: filter }, notes };
  }
  const { findFilter } = await import('../leaderboard/filter.ts');
  const of = { task: wish.task?.[0], dataset: wish.dataset?.[0] };
  const { ids, notes } = await findFilter(archive, of, { command: ['export', name], first });
  return { rows: { leaderboards: ids }, notes };
}
