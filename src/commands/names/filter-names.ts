import { sitePageOf } from '../../archive/addresses/site-pages.ts';
import { chooseCandidate, type Hits } from '../../archive/names/ladder.ts';
import { UserError } from '../../errors.ts';
import { countOf, pluralOf } from '../../output/text/count.ts';
import {
  andMore,
  flaggedLine,
  OFFERED,
  pageHints,
  searchHints,
  type TypedFlag,
  writeFlags,
} from '../wording/command-line.ts';
import { type ChosenName, noteReading } from './reading.ts';

/** The line in which options stand: what an error offers is that line with another name. */
export interface FilteredLine {
  /** The command and the words behind it. */
  readonly command: readonly string[];
  /** Options of the line beside those that are looked up together. */
  readonly others?: readonly TypedFlag[];
  /** Of several that fit the heaviest. */
  readonly first: boolean;
}

/** An option that names something, and the line that it stands in. */
export interface FilterFlag extends FilteredLine {
  /** `--task`; null for the name that the command itself is about. */
  readonly flag: string | null;
  readonly typed: string;
  /** The other options of the line, which a suggestion repeats. */
  readonly others: readonly TypedFlag[];
}

/** Where the address of a page of the old site was typed, the same with the name in it. */
export function withNameOfPage(asked: FilterFlag, kind: 'author' | 'conference'): FilterFlag {
  const page = sitePageOf(asked.typed);
  return page?.kind === kind ? { ...asked, typed: page.slug.replaceAll('-', ' ') } : asked;
}

/** What a command of the same name lists. */
const LISTED: ReadonlySet<string> = new Set(['task', 'area', 'dataset', 'method', 'conference']);

/**
 * The one that a name means, with the note that says so where it is not plain. `namesOf` gives the names of candidates.
 * Throws `UserError` of kind `ambiguous` with a command for each candidate where none stands out.
 */
export function chooseAmong(
  noun: string,
  hits: Hits,
  asked: FilterFlag,
  namesOf: (ids: readonly number[]) => readonly string[],
): ChosenName {
  const { typed, first } = asked;
  const choice = chooseCandidate(hits, first);
  if (choice.kind === 'one') {
    const [name = '', next] = namesOf(hits.candidates.slice(0, 2).map(({ id }) => id));
    const others = { count: choice.others, next };
    return { id: choice.candidate.id, name, notes: noteReading({ typed, step: hits.step }, name, others) };
  }
  const names = namesOf(hits.candidates.slice(0, OFFERED).map(({ id }) => id));
  throw new UserError('ambiguous', `"${typed}" fits ${countOf(hits.total, noun)}:`, [
    ...names.map((name) => suggestion(asked, name)),
    ...andMore(hits.total - names.length),
    `The first of them: ${suggestion(asked, typed, [['--first', null]])}`,
  ]);
}

/** The error for a name that fits nothing; `near` are names that do. */
export function unknownName(noun: string, asked: FilterFlag, near: readonly string[]): UserError {
  const all = LISTED.has(noun)
    ? [`All ${pluralOf(noun)}: pwc ${noun}`]
    : [...pageHints(asked.typed, 'author'), ...searchHints(asked.typed)];
  return otherNames(`no ${noun} is called "${asked.typed}".`, asked, near, { offer: ' The nearest:', all });
}

/**
 * An error of kind `notFound` that offers the line with other names, of which there may be more in all; `all` are its
 * hints where there are none.
 */
export function otherNames(
  message: string,
  asked: FilterFlag,
  names: readonly string[],
  {
    offer = ' There are:',
    all = [],
    total = names.length,
  }: { offer?: string; all?: readonly string[]; total?: number } = {},
): UserError {
  if (names.length === 0) return new UserError('notFound', message, all);
  const lines = names.map((name) => suggestion(asked, name));
  return new UserError('notFound', message + offer, [...lines, ...andMore(total - names.length)]);
}

/** The line as it was typed, with another name and more flags. */
function suggestion(
  { flag, others, command }: FilterFlag,
  name: string,
  more: readonly TypedFlag[] = [],
): string {
  const [verb = '', ...words] = command;
  if (flag === null) return flaggedLine(writeFlags([...others, ...more]), verb, ...words, name);
  return flaggedLine(writeFlags([[flag, name], ...others, ...more]), verb, ...words);
}
