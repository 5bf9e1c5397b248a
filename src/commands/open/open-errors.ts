import type { LinkedKind } from '../../archive/addresses/links.ts';
import { sitePageOf } from '../../archive/addresses/site-pages.ts';
import type { Archive } from '../../archive/archive.ts';
import { readLeaderboardSummaries } from '../../archive/leaderboards/leaderboards.ts';
import { findModels } from '../../archive/leaderboards/models.ts';
import { type Hits, isWrittenOut } from '../../archive/names/ladder.ts';
import { findMistyped, findNearNames } from '../../archive/names/mistakes/near-names.ts';
import { readNames } from '../../archive/names/name-texts.ts';
import { findNearPapers } from '../../archive/papers/names/near-papers.ts';
import { UserError } from '../../errors.ts';
import { formatCount } from '../../output/text/count.ts';
import type { CardKind } from '../names/card-kinds.ts';
import { findLeaderboardDataset } from '../names/leaderboard-names.ts';
import { paperName } from '../paper/paper-choice.ts';
import {
  andMore,
  commandLine,
  flaggedLine,
  padCommands,
  pageHints,
  searchHints,
} from '../wording/command-line.ts';
import { OPENED_KINDS } from './addresses.ts';

const OFFERED = 5;

/** A name that fits several things of a kind, none of which stands out: a command for each. */
export function ambiguousThing(archive: Archive, typed: string, kind: LinkedKind, hits: Hits): UserError {
  const ids = hits.candidates.slice(0, OFFERED).map(({ id }) => id);
  const names =
    kind === 'leaderboard'
      ? readLeaderboardSummaries(archive, ids).map(({ task, dataset }) => [task, dataset])
      : readNames(archive, kind as CardKind, ids).map((name) => [name]);
  const lines = [...new Set(names.map((parts) => commandLine('open', kind, ...parts)))];
  return new UserError('ambiguous', `"${typed}" fits ${formatCount(hits.total)} ${kind}s:`, [
    ...lines,
    ...andMore(hits.total - ids.length),
    `The first of them: ${flaggedLine(' --first', 'open', kind, typed)}`,
  ]);
}

/** Nouns of what has no page to open, and of what is opened by a flag. */
const UNOPENED: ReadonlySet<string> = new Set(['author', 'conference', 'area', 'model']);
const FLAGS: ReadonlySet<string> = new Set(['code', 'pdf']);

/** The command that answers a noun and a name, or an address of the old site, that `pwc open` does not take. */
function elsewhere(typed: string): readonly string[] {
  const page = sitePageOf(typed);
  if (page !== null) return UNOPENED.has(page.kind) ? pageHints(typed, 'paper') : [];
  const list = pageHints(typed, 'paper');
  if (list.length > 0) return list;
  const [, first = '', name = ''] = /^(\w+?)s? +(\S.*)$/s.exec(typed) ?? [];
  const noun = first.toLowerCase();
  if (UNOPENED.has(noun)) return [`About it: ${commandLine(noun, name)}`];
  return FLAGS.has(noun) ? [`To open it: ${flaggedLine(` --${noun}`, 'open', name)}`] : [];
}

/** The command about a model, or a dataset of leaderboards, that is called so: neither has an address. */
function aboutNamed(archive: Archive, kind: LinkedKind | null, typed: string): readonly string[] {
  const board = kind === null || kind === 'dataset' ? findLeaderboardDataset(archive, typed) : null;
  if (board !== null) return [`About it: ${commandLine('rank', board.name)}`];
  const models = kind === null ? findModels(archive, typed) : null;
  const [model] = models !== null && isWrittenOut(models.step) ? models.models : [];
  return model === undefined ? [] : [`About it: ${commandLine('model', model.name)}`];
}

/** A name that fits nothing, of a kind or of any: the command that answers it, else the nearest names. */
export function unknownThing(archive: Archive, kind: LinkedKind | null, typed: string): UserError {
  const noun = kind === null ? elsewhere(typed) : [];
  const command = noun.length > 0 ? noun : aboutNamed(archive, kind, typed);
  if (command.length > 0)
    return new UserError('notFound', `nothing that can be opened is called "${typed}".`, command);
  const named = OPENED_KINDS.filter((one) => kind === null || kind === one);
  const papers = kind === null ? findNearPapers(archive, typed) : [];
  const lines = [
    ...named.flatMap((one) => {
      // Of any kind only what is mistyped, since names of which a part looks alike are many.
      const near =
        kind === null ? findMistyped(archive, one, typed).slice(0, 1) : findNearNames(archive, one, typed);
      return near.map(({ name }) => ({ command: commandLine('open', one, name), detail: '' }));
    }),
    ...papers.map((paper) => ({ command: commandLine('open', paperName(paper)), detail: paper.title ?? '' })),
  ];
  const message = `${kind === null ? 'nothing in the archive' : `no ${kind}`} is called "${typed}".`;
  if (lines.length === 0) return new UserError('notFound', message, searchHints(typed));
  return new UserError('notFound', `${message} The nearest:`, padCommands(lines));
}
