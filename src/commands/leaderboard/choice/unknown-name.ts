import { arxivIdOf, isAddress } from '../../../archive/addresses/addresses.ts';
import { sitePageOf } from '../../../archive/addresses/site-pages.ts';
import type { Archive } from '../../../archive/archive.ts';
import { readInfo } from '../../../archive/info.ts';
import { withLeaderboards } from '../../../archive/leaderboards/names.ts';
import { NEAR_NAMES } from '../../../archive/names/mistakes/edit-distance.ts';
import { findNearNames, type NearName, sortNear } from '../../../archive/names/mistakes/near-names.ts';
import { UserError } from '../../../errors.ts';
import { commandLine, pageHints } from '../../wording/command-line.ts';

/** The error for one name that is neither a task nor a dataset: offers the nearest names, else where to look on. */
export function unknownTaskOrDataset(archive: Archive, typed: string, near: readonly NearName[]): UserError {
  const message = `no task or dataset is called "${typed}".`;
  const isPaper = arxivIdOf(typed) !== null || sitePageOf(typed)?.kind === 'paper';
  if (isPaper)
    return new UserError('notFound', message, [`A paper's results: ${commandLine('results', typed)}`]);
  if (near.length === 0 && readInfo(archive).counts.leaderboards === 0)
    return new UserError('notFound', `${message} The archive has no leaderboards.`);
  if (near.length === 0)
    return new UserError('notFound', message, [...pageHints(typed, 'sota'), 'All leaderboards: pwc rank']);
  const lines = near.map(({ name }) => commandLine('rank', name));
  return new UserError('notFound', `${message} The nearest:`, lines);
}

/** Tasks and datasets with leaderboards, nearest first; an address is right or wrong. */
export function nearestNames(archive: Archive, typed: string): NearName[] {
  if (isAddress(typed)) return [];
  const tasks = findNearNames(archive, 'task', typed, 10);
  const ranked = new Set(withLeaderboards(archive, 'task', tasks).map(({ id }) => id));
  const near = sortNear([
    ...tasks.filter(({ id }) => ranked.has(id)),
    ...findNearNames(archive, 'family', typed),
    ...findNearNames(archive, 'benchmark', typed),
  ]);
  const isFirst = ({ name }: NearName, index: number) => near.findIndex((one) => one.name === name) === index;
  return near.filter(isFirst).slice(0, NEAR_NAMES);
}
