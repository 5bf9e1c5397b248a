import type { Archive } from '../../archive/archive.ts';
import { readCitation } from '../../archive/papers/citations.ts';
import { venueWithoutMonth } from '../../archive/papers/conferences.ts';
import type { PaperFilter } from '../../archive/papers/filter/filter.ts';
import {
  countBarePapers,
  countFilteredPapers,
  readFilteredPapers,
} from '../../archive/papers/filter/filtered-papers.ts';
import { type PaperOrder, readSortedPapers } from '../../archive/papers/filter/sorted-papers.ts';
import type { PaperLine } from '../../archive/papers/lines.ts';
import { type Column, type List, list } from '../../output/report.ts';
import { formatCount } from '../../output/text/count.ts';
import { commandLine, countOf } from '../wording/command-line.ts';
import { paperName } from './paper-choice.ts';

/** The columns of papers in one line each. Repositories and results are counts. */
export const paperListColumns: readonly Column<PaperLine>[] = [
  {
    key: 'title',
    type: 'text',
    cell: (paper) => paper.title,
    screen: { title: 'Title', leaves: 0, floor: 40, order: 1 },
  },
  {
    key: 'authors',
    type: 'texts',
    cell: (paper) => paper.authors,
    screen: { title: 'Authors', leaves: 5, floor: 14, order: 2, abridged: true, text: authorsText },
  },
  {
    key: 'date',
    type: 'date',
    cell: (paper) => paper.date,
    screen: { title: 'Date', leaves: 0, abridged: true, text: (paper) => paper.date?.slice(0, 7) ?? '' },
  },
  {
    key: 'venue',
    type: 'text',
    cell: (paper) => paper.venue,
    screen: { title: 'Venue', leaves: 4, floor: 12, order: 2, abridged: true, text: venueText },
  },
  {
    key: 'arxiv_id',
    type: 'text',
    cell: (paper) => paper.arxivId,
    screen: { title: 'arXiv', leaves: 1, order: 4 },
  },
  { key: 'paper_url', type: 'text', cell: (paper) => paper.page },
  { key: 'url_abs', type: 'text', cell: (paper) => paper.abstractUrl },
  { key: 'url_pdf', type: 'text', cell: (paper) => paper.pdfUrl },
  {
    key: 'repositories',
    type: 'integer',
    cell: (paper) => paper.repositories,
    screen: {
      title: 'Code',
      leaves: 2,
      order: 3,
      abridged: true,
      text: (paper) => countText(paper.repositories),
    },
  },
  {
    key: 'results',
    type: 'integer',
    cell: (paper) => paper.results,
    screen: {
      title: 'Results',
      leaves: 3,
      order: 3,
      abridged: true,
      text: (paper) => countText(paper.results),
    },
  },
];

/** What is said of a list of papers besides its rows. */
export interface PaperListTexts {
  /** What the papers have in common, for the heading. */
  readonly about: readonly string[];
  readonly notes: readonly string[];
  readonly hints?: readonly string[];
}

/** The answer that is a list of the papers that pass a filter, newest first. */
export function paperList(
  archive: Archive,
  filter: PaperFilter,
  { about, notes, hints = [] }: PaperListTexts,
): List & { readonly notes: readonly string[]; readonly matched: string } {
  const count = countFilteredPapers(archive, filter);
  const heading = headingOf(about, count);
  const rows = list(paperListColumns, readFilteredPapers(archive, filter), {
    ...(count !== undefined && { count }),
    sorted: (key, isDescending) =>
      isPaperOrder(key) ? readSortedPapers(archive, filter, key, isDescending) : undefined,
    id: paperName,
    bibliography: { citation: ({ id }) => readCitation(archive, id) },
    heading,
    remarks: about.length === 0 ? tellBarePapers(archive) : [],
    hints: [
      ...hints,
      (paper) => `One of them: ${commandLine('paper', paperName(paper))}`,
      ...(about.length === 0 ? ['Filters: pwc paper --help'] : []),
    ],
  });
  return { ...rows, notes, matched: heading };
}

/** The list of all papers is longer than their dump, and the counts of `pwc info` tell both apart. */
function tellBarePapers(archive: Archive): string[] {
  const bare = countBarePapers(archive);
  const told = countOf(
    bare,
    'of the papers has no entry of its own',
    'of the papers have no entry of their own',
  );
  return bare === 0 ? [] : [`${told}: only results or code links name ${bare === 1 ? 'it' : 'them'}.`];
}

function isPaperOrder(key: string): key is PaperOrder {
  return key === 'date' || key === 'results' || key === 'repositories';
}

/** "Named Entity Recognition (NER) · with code: 21 papers"; without the number where it is not known. */
function headingOf(about: readonly string[], count: number | undefined): string {
  const shared = about.join(' · ');
  if (count === undefined) return shared === '' ? 'Papers' : `Papers: ${shared}`;
  return shared === '' ? countOf(count, 'paper') : `${shared}: ${countOf(count, 'paper')}`;
}

/** The first of them; who they are in full is asked for by the column's key. */
function authorsText({ authors }: PaperLine): string {
  const [first = '', ...others] = authors;
  return others.length === 0 ? first : `${first} +${formatCount(others.length)}`;
}

function venueText({ venue }: PaperLine): string {
  return venue === null ? '' : venueWithoutMonth(venue);
}

function countText(count: number): string {
  return count === 0 ? '' : formatCount(count);
}
