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
import { type Column, column, type List, list } from '../../output/report.ts';
import { countOf, formatCount } from '../../output/text/count.ts';
import { monthColumn } from '../wording/columns.ts';
import { commandLine } from '../wording/command-line.ts';
import { paperName } from './paper-choice.ts';

/** The columns of papers in one line each. Repositories and results are counts. */
export const paperListColumns: readonly Column<PaperLine>[] = [
  column('title', 'text', (paper) => paper.title, { title: 'Title', leaves: 0, floor: 40, order: 1 }),
  column('authors', 'texts', (paper) => paper.authors, {
    title: 'Authors',
    leaves: 5,
    floor: 14,
    order: 2,
    abridged: true,
    text: authorsText,
  }),
  monthColumn('date', 'Date', 0, (paper) => paper.date),
  column('venue', 'text', (paper) => paper.venue, {
    title: 'Venue',
    leaves: 4,
    floor: 12,
    order: 2,
    abridged: true,
    text: venueText,
  }),
  column('arxiv_id', 'text', (paper) => paper.arxivId, { title: 'arXiv', leaves: 1, order: 4 }),
  column('paper_url', 'text', (paper) => paper.page),
  column('url_abs', 'text', (paper) => paper.abstractUrl),
  column('url_pdf', 'text', (paper) => paper.pdfUrl),
  column('repositories', 'integer', (paper) => paper.repositories, {
    title: 'Code',
    leaves: 2,
    order: 3,
    abridged: true,
    text: (paper) => countText(paper.repositories),
  }),
  column('results', 'integer', (paper) => paper.results, {
    title: 'Results',
    leaves: 3,
    order: 3,
    abridged: true,
    text: (paper) => countText(paper.results),
  }),
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
