import { siteListOf } from '../../archive/addresses/site-lists.ts';
import type { Archive } from '../../archive/archive.ts';
import { readCitation } from '../../archive/papers/citations.ts';
import { countFound } from '../../archive/search/counts.ts';
import { SEARCH_KINDS, type SearchKind } from '../../archive/search/kinds.ts';
import { parseSearch } from '../../archive/search/query.ts';
import { type SearchAnswer, search } from '../../archive/search/search.ts';
import type { Context } from '../../cli/command.ts';
import { UserError } from '../../errors.ts';
import { list, type Report } from '../../output/report.ts';
import { formatCount } from '../../output/text/count.ts';
import { spamNotes } from '../options/spam-option.ts';
import { givenFilters, type PaperFilterWish } from '../paper/paper-filter-options.ts';
import { commandLine } from '../wording/command-line.ts';
import { foundList } from './found-list.ts';
import { foundColumns, foundName } from './search-columns.ts';
import { searchPage } from './search-page.ts';
import type { Searched } from './searched.ts';

/** What is asked of a search beside its words. */
export interface SearchWish extends PaperFilterWish {
  readonly in?: SearchKind;
  readonly first?: boolean;
  readonly includeSpam?: boolean;
}

/** Without `--limit` the best of each kind: nobody reads more, and an archive holds a common word 200,000 times. */
const USUAL = 20;

/** The answer to a search for what was typed. */
export async function searchReport(
  context: Context,
  words: string,
  { in: asked, first = false, includeSpam = false, ...wish }: SearchWish,
): Promise<Report> {
  // The address of a search on the old site asks for the words in it.
  const [typed = words] = siteListOf(words)?.words ?? [];
  const kind = kindOf(asked, wish);
  const archive = await context.archive();
  const chosen = await chooseFilter(archive, wish, typed, first);
  const limit = context.limit === 0 ? Number.MAX_SAFE_INTEGER : (context.limit ?? USUAL);
  const kinds = kind === undefined ? SEARCH_KINDS : [kind];
  const answer = await search(archive, typed, { kinds, limit, includeSpam, filter: chosen?.filter });
  const counts = new Map(
    [...answer.found].map(([of, found]) => [
      of,
      found.length < limit ? found.length : countAll(archive, of, answer, chosen?.filter),
    ]),
  );
  const wanted = { context, archive, answer, counts, limit, typed };
  const report = kind === undefined ? listAll(wanted) : foundList(wanted, kind, chosen?.about ?? []);
  const isCut = [...counts.values()].some((count) => count > limit);
  const notes = [
    ...(chosen?.notes ?? []),
    ...operatorNotes(typed),
    ...notesOf(answer, typed),
    ...(kind === undefined && answer.found.size === 0 ? kindNotes(typed) : []),
    ...(isOnlyUnwanted(typed) ? ['beside what must not be there a search needs a word to look for'] : []),
    ...spamNotes(answer.hidden),
    ...(isCut && context.limit === undefined && !context.runtime.stdout.isTTY
      ? [`the best ${USUAL}${kind === undefined ? ' of each kind' : ''} (--limit 0 for all)`]
      : []),
  ];
  return { ...report, notes, matched: `${formatCount([...answer.found.values()].flat().length)} found` };
}

/** What is a sign to other searches is a word to this one; in a text all of capitals nobody means a sign. */
function operatorNotes(typed: string): string[] {
  const operator = /\p{Ll}/u.test(typed) ? /(?<=\s)(?:OR|NOT)(?=\s)/.exec(typed)?.[0] : undefined;
  return operator === undefined
    ? []
    : [`"${operator}" is a word here: all words have to be there, and -word leaves one out`];
}

/** Where nothing has all of "papers bert", the line that looks for "bert" among papers. */
function kindNotes(typed: string): string[] {
  const [first = '', ...rest] = typed.trim().split(/\s+/);
  const kind = SEARCH_KINDS.find((kind) => [kind, `${kind}s`].includes(first.toLowerCase()));
  if (kind === undefined || rest.length === 0) return [];
  return [`"${first}" is a word here; one kind only: ${commandLine(`search --in ${kind}s`, rest.join(' '))}`];
}

/** Whether nothing is to be looked for, only passed over. */
function isOnlyUnwanted(typed: string): boolean {
  const { words, without } = parseSearch(typed);
  return words.length === 0 && without.length > 0;
}

/** How many there are in all; what was found is not less. */
function countAll(
  archive: Archive,
  kind: SearchKind,
  answer: SearchAnswer,
  filter: Parameters<typeof countFound>[3],
): number {
  return Math.max(answer.found.get(kind)?.length ?? 0, countFound(archive, kind, answer.query, filter));
}

function kindOf(asked: SearchKind | undefined, wish: PaperFilterWish): SearchKind | undefined {
  const [flag] = givenFilters(wish)[0] ?? [];
  if (flag === undefined) return asked;
  if (asked === undefined || asked === 'paper') return 'paper';
  throw new UserError(
    'usage',
    `${flag} chooses among papers, and --in asks for ${asked}s; give one of the two.`,
  );
}

async function chooseFilter(archive: Archive, wish: PaperFilterWish, typed: string, first: boolean) {
  if (givenFilters(wish).length === 0) return undefined;
  // Loaded here: most searches have no filter.
  const { choosePaperFilter } = await import('../paper/paper-filter-choice.ts');
  return choosePaperFilter(archive, wish, { command: ['search', typed], first });
}

function notesOf({ instead, also, isAmbiguous, isUncertain, found }: SearchAnswer, typed: string): string[] {
  if (instead !== null) return [`no name or title has "${typed}"; looked for "${instead}" instead`];
  if (also !== null) return [`looked for "${also}" as well`];
  if (isAmbiguous) return [`"${typed}" is short for several things`];
  if (isUncertain && found.size > 0)
    return ['no name or title has all the words; these have them in their authors or abstracts'];
  return [];
}

function listAll(searched: Searched): Report {
  const { answer, context, limit } = searched;
  const all = [...answer.found.values()]
    .flatMap((found) => found.slice(0, limit))
    .sort((a, b) => b.fit - a.fit);
  const rows = context.limit === undefined ? all : all.slice(0, limit);
  return list(foundColumns, rows, {
    count: rows.length,
    id: foundName,
    bibliography: {
      citation: ({ kind, id }) => (kind === 'paper' ? readCitation(searched.archive, id) : null),
    },
    onTerminal: () => searchPage(searched, rows),
  });
}
