import type { ListedMethod } from '../../archive/catalogue/lists.ts';
import type { YearCount } from '../../archive/catalogue/method-cards.ts';
import { type Column, column } from '../../output/report.ts';
import { formatCount } from '../../output/text/count.ts';
import { countColumn } from '../wording/columns.ts';

/** The columns of methods in one line each. */
export const methodColumns: readonly Column<ListedMethod>[] = [
  column('name', 'text', (method) => method.name, { title: 'Method', leaves: 0, floor: 16 }),
  column('full_name', 'text', (method) => method.fullName, {
    title: 'Full name',
    leaves: 2,
    floor: 16,
    abridged: true,
    // Mostly the name once more.
    text: ({ name, fullName }) => (fullName === null || fullName === name ? '' : fullName),
  }),
  countColumn('papers', 'Papers', 0, (method) => method.papers),
  column('collections', 'texts', (method) => method.collections, {
    title: 'Collections',
    leaves: 1,
    floor: 16,
    text: ({ collections }) => collections.join(', '),
  }),
  column('areas', 'texts', (method) => method.areas, {
    title: 'Areas',
    leaves: 3,
    floor: 16,
    text: ({ areas }) => areas.join(', '),
  }),
  column('introduced_year', 'integer', (method) => method.introducedYear, { title: 'Introduced', leaves: 4 }),
  column('paper_title', 'text', (method) => method.paperTitle),
  column('paper_url', 'text', (method) => method.paperUrl),
  column('code_snippet_url', 'text', (method) => method.codeSnippetUrl),
  column('url', 'text', (method) => method.url),
];

/** The keys of the papers per year, which are the main list of a method's card. */
export const yearKeys = ['year', 'papers'] as const satisfies readonly string[];

/** The longest bar, in cells. */
const LONGEST = 26;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** The columns of papers per year; on a screen each number stands behind its bar, the longest `LONGEST` cells long. */
export function yearColumns(years: readonly YearCount[]): readonly Column<YearCount>[] {
  const most = Math.max(1, ...years.map(({ papers }) => papers));
  return [
    column('year', 'integer', ({ year }) => year, {
      title: 'Year',
      leaves: 0,
      align: 'left',
      text: ({ year }) => String(year ?? 'no date'),
    }),
    column('papers', 'integer', ({ papers }) => papers, {
      title: 'Papers',
      leaves: 0,
      align: 'left',
      abridged: true,
      // The number behind its bar: blanks before it would not stay.
      text: ({ papers }) => `${barOf(papers / most)} ${formatCount(papers)}`,
    }),
  ];
}

/** A bar for a share of the longest, to an eighth of a cell; what is more than nothing is to be seen. */
function barOf(share: number): string {
  const eighths = Math.max(1, Math.round(share * LONGEST * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}
