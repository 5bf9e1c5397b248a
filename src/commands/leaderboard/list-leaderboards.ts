import type { Archive } from '../../archive/archive.ts';
import type { LeaderboardSummary } from '../../archive/leaderboards/leaderboards.ts';
import {
  countLeaderboards,
  eachLeaderboard,
  type LeaderboardFilter,
  type LeaderboardSize,
  readLeaderboardSizes,
  readLeaderboardsOf,
  readNewestDate,
} from '../../archive/leaderboards/lists.ts';
import { type Column, column, type Report } from '../../output/report.ts';
import { activityOf, halvingYears } from '../../ranking/activity.ts';
import type { FilterFlag } from '../names/filter-names.ts';
import { chooseArea } from '../names/listed-choice.ts';
import { spamNotes } from '../options/spam-option.ts';
import { monthColumn } from '../wording/columns.ts';
import { type LeaderboardListFrame, leaderboardList, leaderboardListColumns } from './leaderboard-list.ts';

/** What tells how active a leaderboard is, and what follows from it. */
interface Activity {
  readonly lastDate: string | null;
  /** Null where it is not known. */
  readonly activity: number | null;
}

type ActiveLeaderboard = LeaderboardSummary & Activity;

/** Which leaderboards a list shows, and how. */
export interface ListWish extends Omit<LeaderboardFilter, 'area'> {
  readonly area: FilterFlag | undefined;
  readonly notable: boolean;
}

/** How many leaderboards count as the most active ones. */
const NOTABLE = 100;

const MOST_ACTIVE_FIRST = ', most active first';

/** The columns of a list of the most active leaderboards. */
export const notableColumns: readonly Column<ActiveLeaderboard>[] = [
  ...leaderboardListColumns.map((column): Column<ActiveLeaderboard> => {
    if (column.key !== 'best_date') return column;
    const { screen: _, ...bare } = column;
    return bare;
  }),
  monthColumn('last_date', 'Newest', 3, (board) => board.lastDate),
  column(
    'activity',
    'number',
    ({ activity }) => (activity === null ? null : Math.round(activity * 10) / 10),
    { title: 'Activity', leaves: 0, text: ({ activity }) => activity?.toFixed(1) ?? '' },
  ),
];

/**
 * The list of some or all leaderboards: largest first, or with `notable` the most active ones.
 * Throws `UserError` where the area is unknown or fits several.
 */
export function listLeaderboards(
  archive: Archive,
  { notable, ...wish }: ListWish,
  notes: readonly string[],
): Report {
  const chosen = wish.area && chooseArea(archive, wish.area);
  const area = chosen?.name;
  const choice = { ...wish, area };
  const counted = countLeaderboards(archive, choice);
  const frame = {
    ...counted,
    notes: [...notes, ...(chosen?.notes ?? []), ...spamNotes(counted.hidden)],
    area,
    ...(wish.since !== undefined && { chosen: `with a result since ${wish.since}` }),
  };
  if (!notable) return leaderboardList(eachLeaderboard(archive, choice), frame);
  return notableList(archive, readLeaderboardSizes(archive, choice), frame);
}

function notableList(
  archive: Archive,
  sizes: readonly LeaderboardSize[],
  frame: Omit<LeaderboardListFrame<ActiveLeaderboard>, 'order' | 'basis' | 'columns'>,
): Report {
  const today = readNewestDate(archive) ?? '';
  const scored = sizes
    .map((size) => ({ ...size, activity: activityOf(size, today) }))
    .sort((one, other) => (other.activity ?? -1) - (one.activity ?? -1))
    .slice(0, NOTABLE);
  const how = `results and papers, halved for every ${halvingYears} years from the newest result to ${today}`;
  const isCut = sizes.length > NOTABLE;
  return leaderboardList(withActivity(archive, scored), {
    ...frame,
    rows: scored.length,
    ...(!isCut && { order: MOST_ACTIVE_FIRST }),
    basis: isCut ? `, the ${NOTABLE} most active: ${how}` : `: ${how}`,
    columns: notableColumns,
  });
}

function* withActivity(
  archive: Archive,
  scored: readonly (LeaderboardSize & Activity)[],
): Generator<ActiveLeaderboard> {
  const activities = new Map(scored.map((one) => [one.id, one]));
  const ids = scored.map(({ id }) => id);
  for (const board of readLeaderboardsOf(archive, ids)) {
    const { lastDate = null, activity = null } = activities.get(board.id) ?? {};
    yield { ...board, lastDate, activity };
  }
}
