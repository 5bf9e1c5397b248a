import type { Archive } from '../../archive/archive.ts';
import {
  type Conference,
  type CountedVenue,
  countPapersAt,
  countVenues,
  readConferences,
  venueName,
} from '../../archive/papers/conferences.ts';
import { UserError } from '../../errors.ts';
import { type Column, column, list, type Report } from '../../output/report.ts';
import { countOf, formatCount } from '../../output/text/count.ts';
import { countColumn } from '../wording/columns.ts';
import { commandLine, writeFlags } from '../wording/command-line.ts';
import { type ChosenConference, chooseConference } from './conference-choice.ts';
import { choosePaperFilter } from './paper-filter-choice.ts';
import { givenFilters, type PaperFilterWish } from './paper-filter-options.ts';
import { paperList } from './paper-list.ts';

/** A conference in one year, and how many papers it had. */
interface Year {
  readonly conference: string;
  readonly year: string | null;
  readonly papers: number;
}

/** The columns of all conferences. */
export const conferenceColumns: readonly Column<Conference>[] = [
  column('conference', 'text', ({ name }) => name, { title: 'Conference', leaves: 0, floor: 16 }),
  countColumn('papers', 'Papers', 0, ({ papers }) => papers),
  column('years', 'integer', (one) => yearsOf(one).length),
  column('first_year', 'integer', (one) => numberOf(yearsOf(one).at(-1))),
  column('last_year', 'integer', (one) => numberOf(yearsOf(one)[0])),
  column('papers_per_year', 'texts', (one) => yearsOf(one).map(({ year, papers }) => `${year}: ${papers}`), {
    title: 'Papers per year',
    leaves: 1,
    floor: 20,
    text: (one) =>
      yearsOf(one)
        .map(({ year, papers }) => `${year}: ${formatCount(papers)}`)
        .join(' · '),
  }),
];

/** The columns of the years of a conference. */
export const yearColumns: readonly Column<Year>[] = [
  column('conference', 'text', (one) => venueName(one), { title: 'Conference', leaves: 0, floor: 16 }),
  column('year', 'integer', numberOf),
  countColumn('papers', 'Papers', 0, ({ papers }) => papers),
];

/**
 * All conferences; with a name the years of one; with a name and a year, or with a filter, the papers. Throws
 * `UserError` of kind `usage` where a filter stands without a name or the name is empty, and what `chooseConference`
 * and `choosePaperFilter` do.
 */
export async function answerConference(
  archive: Archive,
  words: readonly string[],
  wish: PaperFilterWish,
  first: boolean,
): Promise<Report> {
  const given = givenFilters(wish);
  if (words.length === 0 && given.length === 0) return listConferences(archive);
  const typed = words.join(' ').trim();
  const [[flag] = []] = given;
  if (words.length === 0) {
    throw new UserError('usage', `${flag} is for the papers of a conference: name one.`, [
      'All conferences: pwc conference',
    ]);
  }
  if (typed === '') {
    throw new UserError('usage', 'the name of the conference is empty.', ['All conferences: pwc conference']);
  }
  const asked = { flag: null, typed, others: given, command: ['conference'], first };
  const chosen = chooseConference(archive, asked);
  if (chosen.year === null && given.length === 0) {
    return listYears({ ...chosen, venues: countVenues(archive, chosen.venues) });
  }
  const name = venueName({ conference: chosen.name, year: chosen.year });
  const { filter, about, notes } = await choosePaperFilter(archive, wish, {
    command: ['conference', name],
    first,
  });
  const venues = chosen.venues.map(({ text }) => text);
  return paperList(
    archive,
    { ...filter, venues },
    { about: [name, ...about], notes: [...chosen.notes, ...notes] },
  );
}

function listConferences(archive: Archive): Report {
  const conferences = readConferences(archive);
  return list(conferenceColumns, conferences, {
    count: conferences.length,
    hints: [({ name }) => `One of them: ${commandLine('conference', name)}`],
    id: ({ name }) => name,
  });
}

function listYears({ name, venues, notes }: ChosenConference): Report {
  const years = yearsOf({ name, venues });
  const heading = `${name}: ${countOf(countPapersAt(venues), 'paper')}`;
  const [newest] = years;
  // Without a year its name alone leads here again.
  const hint =
    newest?.year == null
      ? `Its papers: pwc paper${writeFlags([['--conference', name]])}`
      : `Papers of a year: ${commandLine('conference', venueName(newest))}`;
  const rows = list(yearColumns, years, { count: years.length, heading, hints: [hint], id: venueName });
  return { ...rows, notes, matched: heading };
}

/** Its years, the newest first; papers of which no year is told are last. */
function yearsOf({ name, venues }: Pick<Conference, 'name' | 'venues'>): Year[] {
  const byYear = Map.groupBy(venues, ({ year }) => year);
  return [...byYear]
    .map(([year, own]: [string | null, CountedVenue[]]) => ({
      conference: name,
      year,
      papers: countPapersAt(own),
    }))
    .sort((a, b) => Number(b.year) - Number(a.year));
}

function numberOf(one: Year | undefined): number | null {
  return one?.year == null ? null : Number(one.year);
}
