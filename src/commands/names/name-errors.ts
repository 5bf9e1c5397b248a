import { isAddress } from '../../archive/addresses/addresses.ts';
import type { Archive } from '../../archive/archive.ts';
import { type CatalogueEntry, readEntries } from '../../archive/catalogue/entries.ts';
import { readInfo } from '../../archive/info.ts';
import type { Hits } from '../../archive/names/ladder.ts';
import { allowedEdits, NEAR_NAMES } from '../../archive/names/mistakes/edit-distance.ts';
import {
  findMistyped,
  findNearNames,
  readUsedNames,
  type UsedName,
} from '../../archive/names/mistakes/near-names.ts';
import { findGluedNames, findSharingNames } from '../../archive/names/mistakes/sharing-names.ts';
import { nameKey } from '../../archive/names/writing/keys.ts';
import { UserError } from '../../errors.ts';
import { countOf } from '../../output/text/count.ts';
import { cut } from '../../output/text/text-width.ts';
import {
  andMore,
  commandLine,
  flaggedLine,
  OFFERED,
  padCommands,
  pageHints,
} from '../wording/command-line.ts';
import { CARD_KINDS, type CardKind } from './card-kinds.ts';
import { findLeaderboardDataset, type LeaderboardDataset } from './leaderboard-names.ts';
import { findWritten } from './written-names.ts';

/** A longer full name is cut where it is told, in cells. */
const LONGEST_NAME = 50;

/** The error for a name that fits several things, none of which stands out: each as a command. */
export function ambiguousName(archive: Archive, kind: CardKind, typed: string, hits: Hits): UserError {
  const ids = hits.candidates.slice(0, OFFERED).map(({ id }) => id);
  return new UserError('ambiguous', `"${typed}" fits ${countOf(hits.total, kind)}:`, [
    ...suggest(archive, kind, ids),
    ...andMore(hits.total - ids.length),
    `The first of them: ${flaggedLine(' --first', kind, typed)}`,
  ]);
}

/**
 * The error for a name that fits nothing of its kind: what else is called so, else the nearest names, as commands. An
 * address is right or wrong.
 */
export function unknownCard(archive: Archive, kind: CardKind, typed: string): UserError {
  const message = `no ${kind} is called "${typed}".`;
  const board = isAddress(typed) ? null : findLeaderboardDataset(archive, typed);
  const boards = board === null ? [] : [listOf(board)];
  // The catalogue does not have all datasets of leaderboards.
  if (kind === 'dataset' && board !== null)
    return new UserError('notFound', `the archive knows nothing of ${board.name} but leaderboards:`, boards);
  const others = isAddress(typed) ? [] : namesOfOtherKinds(archive, kind, typed, boards);
  if (others.length > 0) return new UserError('notFound', `${message} Something else is:`, others);
  const near = isAddress(typed) ? [] : nearNames(archive, kind, typed);
  if (near.length === 0) {
    // Of an archive of some dumps only there may be no list to send anybody to.
    if (readInfo(archive).counts[`${kind}s`] === 0)
      return new UserError('notFound', `${message} The archive has none.`, pageHints(typed, kind));
    return new UserError('notFound', message, [...pageHints(typed, kind), `All ${kind}s: pwc ${kind}`]);
  }
  const ids = near.map(({ id }) => id);
  return new UserError('notFound', `${message} The nearest:`, suggest(archive, kind, ids));
}

/** The things of other kinds that are called so, of each the most used, as commands; a dataset of leaderboards alone too. */
function namesOfOtherKinds(
  archive: Archive,
  kind: CardKind,
  typed: string,
  boards: readonly string[],
): string[] {
  const others = CARD_KINDS.filter((other) => other !== kind).flatMap((other) => {
    const found = findWritten(archive, other, typed);
    return found === undefined ? [] : [{ kind: other, lines: suggest(archive, other, [found.id]) }];
  });
  const hasDataset = others.some((other) => other.kind === 'dataset');
  return [...others.flatMap(({ lines }) => lines), ...(hasDataset ? [] : boards)];
}

function listOf({ name, leaderboards }: LeaderboardDataset): string {
  return `${commandLine('rank', name)}  ${countOf(leaderboards, 'leaderboard')}`;
}

/**
 * A name with a few typing mistakes is plain enough: only for others names are searched that share its words, or of which a
 * part is near.
 */
function nearNames(archive: Archive, kind: CardKind, typed: string): UsedName[] {
  const most = allowedEdits(nameKey(typed).length);
  const mistyped = findMistyped(archive, kind, typed);
  const plain = mistyped.filter(({ mistakes }) => mistakes <= most);
  if (plain.length > 0) return plain.slice(0, NEAR_NAMES);
  const names = readUsedNames(archive, kind);
  const near = [
    ...findGluedNames(names, typed),
    ...findSharingNames(names, typed),
    ...findNearNames(archive, kind, typed, NEAR_NAMES, mistyped),
  ];
  return [...new Map(near.map((one) => [one.id, one])).values()].slice(0, NEAR_NAMES);
}

function suggest(archive: Archive, kind: CardKind, ids: readonly number[]): string[] {
  const entries = readEntries(archive, kind, ids);
  return padCommands(
    entries.map((entry) => ({
      command: commandLine(kind, clearName(entry, entries)),
      detail: describe(entry),
    })),
  );
}

/** Its name, or its address where another of them has that name too. */
function clearName({ name, url }: CatalogueEntry, entries: readonly CatalogueEntry[]): string {
  return entries.filter((entry) => entry.name === name).length > 1 ? (url ?? name) : name;
}

function describe({ name, fullName, papers, leaderboards }: CatalogueEntry): string {
  const other =
    fullName !== null && fullName !== '' && fullName !== name ? [cut(fullName, LONGEST_NAME, '…')] : [];
  const boards = leaderboards === null ? [] : [countOf(leaderboards, 'leaderboard')];
  return [...other, ...boards, countOf(papers ?? 0, 'paper')].join(', ');
}
