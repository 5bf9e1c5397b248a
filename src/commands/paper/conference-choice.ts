import type { Archive } from '../../archive/archive.ts';
import { nearListedNames } from '../../archive/names/listed-names.ts';
import {
  type Conference,
  type CountedVenue,
  findConferences,
  venueName,
} from '../../archive/papers/conferences.ts';
import {
  chooseAmong,
  type FilterFlag,
  otherNames,
  unknownName,
  withNameOfPage,
} from '../names/filter-names.ts';

/** A conference that was asked for by name, in one year or over all. */
export interface ChosenConference {
  readonly name: string;
  readonly year: string | null;
  readonly venues: readonly CountedVenue[];
  readonly notes: readonly string[];
}

/** How many of its years an error offers. */
const OFFERED = 5;

/**
 * The conference that a typed name or an address of the old site means. Throws `UserError`: `ambiguous` with the
 * conferences that it fits, `notFound` with the nearest names, or with the last years of a conference that was not held
 * in the year.
 */
export function chooseConference(archive: Archive, given: FilterFlag): ChosenConference {
  const asked = withNameOfPage(given, 'conference');
  const { all, hits, name: typed, year } = findConferences(archive, asked.typed);
  if (all.length === 0)
    throw otherNames(`no conference is called "${asked.typed}". The archive has none.`, asked, []);
  if (hits === null) {
    const names = all.map(({ name, papers }) => ({ name, weight: papers }));
    const near = nearListedNames(names, typed).map(({ name }) => venueName({ conference: name, year }));
    throw unknownName('conference', asked, near);
  }
  const named = (id: number) => all[id]?.name ?? '';
  const { id, name, notes } = chooseAmong('conference', hits, asked, (ids) => ids.map(named));
  const venues = all[id]?.venues ?? [];
  if (year === null) return { name, year, venues, notes };
  const own = venues.filter((venue) => venue.year === year);
  if (own.length > 0) return { name, year, venues: own, notes };
  throw otherNames(`the archive has no papers of ${name} in ${year}.`, asked, lastYears(name, venues));
}

function lastYears(name: string, venues: Conference['venues']): string[] {
  const years = [...new Set(venues.map(({ year }) => year ?? ''))].filter((year) => year !== '').sort();
  return years
    .toReversed()
    .slice(0, OFFERED)
    .map((year) => venueName({ conference: name, year }));
}
