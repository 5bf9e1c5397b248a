import type { Archive } from '../archive.ts';
import { type Hits, isWrittenOut } from '../names/ladder.ts';
import { findListedNames } from '../names/listed-names.ts';
import { nameKey } from '../names/writing/keys.ts';

/** A conference over all its years, or with `year` in one of them. */
export interface Venue {
  /** As the archive spells it: "CVPR 2018 6". */
  readonly text: string;
  /** "CVPR". */
  readonly conference: string;
  /** null where the archive names none. */
  readonly year: string | null;
}

/** A venue that papers appeared at, and how many did. */
export interface CountedVenue extends Venue {
  readonly papers: number;
}

/** A venue of the dump in its parts: "CVPR 2018 6" is CVPR in 2018; the month, which the paper's date says better, is no part. */
export function readVenue(text: string): Venue {
  const [, conference, year] = /^(.*\S)\s+((?:19|20)\d\d)(?:\s+\d{1,2})?$/s.exec(text.trim()) ?? [];
  return conference === undefined || year === undefined
    ? { text, conference: text.trim(), year: null }
    : { text, conference, year };
}

/** A venue as people write it: "CVPR 2018". */
export function venueName({ conference, year }: Pick<Venue, 'conference' | 'year'>): string {
  return year === null ? conference : `${conference} ${year}`;
}

/** The same of a venue as the archive spells it: "CVPR 2018" of "CVPR 2018 6". */
export function venueWithoutMonth(text: string): string {
  return venueName(readVenue(text));
}

/** Every venue that a paper of the archive appeared at. */
function readVenues(archive: Archive): CountedVenue[] {
  const sql = 'SELECT venue AS text, COUNT(*) AS papers FROM paper WHERE venue IS NOT NULL GROUP BY venue';
  const rows = archive.all<{ text: string; papers: number }>(sql);
  return rows.map(({ text, papers }) => ({ ...readVenue(text), papers }));
}

/** Some venues with the number of their papers. */
export function countVenues(archive: Archive, venues: readonly Venue[]): CountedVenue[] {
  const sql = 'SELECT COUNT(*) AS papers FROM paper WHERE venue = ?';
  return venues.map((venue) => ({
    ...venue,
    papers: archive.first<{ papers: number }>(sql, venue.text)?.papers ?? 0,
  }));
}

/** Every venue, uncounted: from one to the next in the index, which takes a sixth of the time. */
function readUncountedVenues(archive: Archive): CountedVenue[] {
  const sql = `WITH RECURSIVE each_venue (text) AS (SELECT MIN(venue) FROM paper WHERE venue IS NOT NULL
      UNION ALL SELECT (SELECT MIN(venue) FROM paper WHERE venue > text) FROM each_venue WHERE text IS NOT NULL)
    SELECT text FROM each_venue WHERE text IS NOT NULL`;
  return archive.all<{ text: string }>(sql).map(({ text }) => ({ ...readVenue(text), papers: 0 }));
}

/** The conferences of each year as people write them, in the order of the alphabet. */
export function readVenueNames(archive: Archive): string[] {
  return [...new Set(readUncountedVenues(archive).map(venueName))];
}

/** A conference with its venues: spellings that differ in case, accents and dashes alone are one. */
export interface Conference {
  /** In the spelling that most papers have. */
  readonly name: string;
  readonly venues: readonly CountedVenue[];
  readonly papers: number;
}

/** Every conference of the archive, that with most papers first. */
export function readConferences(archive: Archive): Conference[] {
  return groupVenues(readVenues(archive));
}

function groupVenues(all: readonly CountedVenue[]): Conference[] {
  const groups = Map.groupBy(all, ({ conference }) => nameKey(conference));
  return [...groups.values()]
    .map((venues) => {
      const [largest] = venues.toSorted((a, b) => b.papers - a.papers);
      return { name: largest?.conference ?? '', venues, papers: countPapersAt(venues) };
    })
    .sort((a, b) => b.papers - a.papers || (a.name < b.name ? -1 : 1));
}

/** How many papers appeared at some venues. */
export function countPapersAt(venues: readonly CountedVenue[]): number {
  return venues.reduce((sum, { papers }) => sum + papers, 0);
}

/** What a typed name means: conferences by their places in a list, and the year that was typed behind it. */
export interface FoundConferences {
  readonly all: readonly Conference[];
  /** null where nothing fits. */
  readonly hits: Hits | null;
  /** What was typed, without the year. */
  readonly name: string;
  readonly year: string | null;
}

/** NeurIPS took its name in 2018, and the archive uses it for all years. */
const FORMER_NAMES: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({ neurips: ['NIPS'] }));

/** Finds conferences by a name with or without a year: "CVPR", "cvpr 2018", "CVPR'18", "cvpr18", "CVPR 2018 6". */
export function findConferences(archive: Archive, typed: string): FoundConferences {
  const found = findAmong(groupVenues(readUncountedVenues(archive)), typed);
  // How many papers each has decides only between several.
  return found.hits?.total === 1 ? found : findAmong(readConferences(archive), typed);
}

function findAmong(all: readonly Conference[], typed: string): FoundConferences {
  const names = all.map(({ name, papers }) => ({
    name,
    weight: papers,
    others: FORMER_NAMES.get(nameKey(name)) ?? [],
  }));
  const whole = findListedNames(names, typed);
  const asIs = { all, hits: whole, name: typed, year: null };
  if (whole?.step === 'exact' || whole?.step === 'normalised') return asIs;
  const dated = splitYear(typed.trim());
  if (dated !== null) return { all, hits: findListedNames(names, dated.name), ...dated };
  const [, bare, digits] = NAME_AND_DIGITS.exec(typed.trim()) ?? [];
  if (whole !== null || bare === undefined || digits === undefined) return asIs;
  const hits = findListedNames(names, bare);
  return hits !== null && isWrittenOut(hits.step) ? { all, hits, name: bare, year: fullYear(digits) } : asIs;
}

function fullYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`;
}

/** A name and the year behind it, in four digits; null where there is no year, or nothing else. */
function splitYear(text: string): { readonly name: string; readonly year: string } | null {
  const found = YEAR_AT_END.exec(text);
  if (found === null || found.index === 0) return null;
  const name = text.slice(0, found.index).replace(SIGNS_AT_END, '');
  return { name: name === '' ? text.charAt(0) : name, year: fullYear(found[1] ?? '') };
}

/**
 * A month may follow, as in the archive. Looked for by itself: behind a name of any length it would be tried at each
 * letter.
 */
const YEAR_AT_END = /((?:19|20)\d\d|(?<=['’])\d\d)(?:\s+\d{1,2})?$/;
const SIGNS_AT_END = /(?<![\s'’-])[\s'’-]+$/;

/** As people write it in a hurry: "cvpr18". Two digits are a year only behind a name that is written out. */
const NAME_AND_DIGITS = /^(.*[^\s\d-])[\s-]*(\d\d)$/s;
