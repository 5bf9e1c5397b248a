import type { Archive } from '../../archive/archive.ts';
import type { ScoreFilter } from '../../archive/leaderboards/score-filter.ts';
import { UserError } from '../../errors.ts';
import { joinWithAnd } from '../../output/text/join-words.ts';
import { givenFilters, type PaperFilterWish } from '../paper/paper-filter-options.ts';
import { type CollectionName, collectionNames } from './collection-names.ts';

/**
 * Which rows of a collection are exported; what is absent leaves none out. For papers and code `papers` counts, for
 * leaderboards `leaderboards` and `area`, for results all of it.
 */
export interface ChosenRows extends ScoreFilter {
  /** For code: that of the repository itself. */
  readonly framework?: string | undefined;
}

/** Each leaderboard is of one task and one dataset, so that these choose leaderboards and not papers. */
const OF_LEADERBOARDS = ['--task', '--dataset'];

/** The commands that list what no flag of an export chooses among. */
const LISTS: Readonly<Record<string, string>> = { tasks: 'task', datasets: 'dataset', methods: 'method' };

/** Whether a flag chooses among the rows of a collection. */
function chooses(flag: string, collection: string): boolean {
  switch (collection) {
    case 'papers':
      return true;
    case 'code':
      return flag !== '--with-code';
    case 'results':
      return flag !== '--with-results';
    case 'leaderboards':
      return [...OF_LEADERBOARDS, '--area'].includes(flag);
    default:
      return false;
  }
}

/** Throws `UserError` of kind `usage` for a flag that chooses among something else than what is exported. */
export function refuseFlags(collection: string, wish: PaperFilterWish): void {
  const given = givenFilters(wish).map(([flag]) => flag);
  const refused = given.find((flag) => !chooses(flag, collection));
  if (refused !== undefined) {
    const what = joinWithAnd(collectionNames.filter((name) => chooses(refused, name)));
    const list = LISTS[collection];
    throw new UserError('usage', `${refused} chooses among ${what}, not among ${collection}.`, [
      ...(list === undefined
        ? []
        : [`A list of some of them: pwc ${list} --csv; its flags: pwc ${list} --help`]),
      'Any other choice is one of SQL; examples: pwc sql --help',
    ]);
  }
  const isOfLeaderboards = collection === 'results' || collection === 'leaderboards';
  const twice = given.find((flag, index) => OF_LEADERBOARDS.includes(flag) && given.indexOf(flag) !== index);
  if (isOfLeaderboards && twice !== undefined)
    throw new UserError(
      'usage',
      `a leaderboard has one ${twice.slice(2)}: ${twice} is given once for ${collection}.`,
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
  const given = givenFilters(wish);
  if (given.length === 0) return { rows: {}, notes: [] };
  const { choosePaperFilter } = await import('../paper/paper-filter-choice.ts');
  const line = { command: ['export', name], first };
  if (name === 'papers' || name === 'code') {
    const { filter, notes } = await choosePaperFilter(archive, wish, line);
    // A paper may have code in several frameworks.
    return { rows: { papers: filter, ...(name === 'code' && { framework: filter.framework }) }, notes };
  }
  const isOfBoards = ([flag]: readonly [string, string | null]) => OF_LEADERBOARDS.includes(flag);
  const { task, dataset, ...ofRows } = wish;
  const { findFilter } = await import('../leaderboard/filter.ts');
  const boards = await findFilter(
    archive,
    { task: task?.[0], dataset: dataset?.[0] },
    { ...line, others: given.filter((flag) => !isOfBoards(flag)) },
  );
  const others = given.filter(isOfBoards);
  const { filter, notes } = await choosePaperFilter(archive, ofRows, { ...line, others });
  // Where a row has a day, an area and code of its own, it does not go by those of its paper.
  const { area, from, to, withCode, ...papers } = filter;
  return {
    rows: { leaderboards: boards.ids, area, from, to, withCode, papers },
    notes: [...boards.notes, ...notes],
  };
}
