import type { ListedMethod } from '../../archive/catalogue/lists.ts';
import type { YearCount } from '../../archive/catalogue/method-cards.ts';
import { formatCount } from '../../output/count.ts';
import type { Column } from '../../output/report.ts';

/** The columns of methods in one line each. */
export const methodColumns: readonly Column<ListedMethod>[] = [
  {
    key: 'name',
    type: 'text',
    cell: (method) => method.name,
    screen: { title: 'Method', leaves: 0, floor: 16 },
  },
  {
    key: 'full_name',
    type: 'text',
    cell: (method) => method.fullName,
    screen: {
      title: 'Full name',
      leaves: 2,
      floor: 16,
      abridged: true,
      // Mostly the name once more.
      text: ({ name, fullName }) => (fullName === null || fullName === name ? '' : fullName),
    },
  },
  {
    key: 'papers',
    type: 'integer',
    cell: (method) => method.papers,
    screen: {
      title: 'Papers',
      leaves: 0,
      text: ({ papers }) => (papers === null ? '' : formatCount(papers)),
    },
  },
  {
    key: 'collections',
    type: 'texts',
    cell: (method) => method.collections,
    screen: { title: 'Collections', leaves: 1, floor: 16, text: ({ collections }) => collections.join(', ') },
  },
  {
    key: 'areas',
    type: 'texts',
    cell: (method) => method.areas,
    screen: { title: 'Areas', leaves: 3, floor: 16, text: ({ areas }) => areas.join(', ') },
  },
  {
    key: 'introduced_year',
    type: 'integer',
    cell: (method) => method.introducedYear,
    screen: { title: 'Introduced', leaves: 4 },
  },
  { key: 'paper_title', type: 'text', cell: (method) => method.paperTitle },
  { key: 'paper_url', type: 'text', cell: (method) => method.paperUrl },
  { key: 'code_snippet_url', type: 'text', cell: (method) => method.codeSnippetUrl },
  { key: 'url', type: 'text', cell: (method) => method.url },
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
    {
      key: 'year',
      type: 'integer',
      cell: ({ year }) => year,
      screen: { title: 'Year', leaves: 0, align: 'left', text: ({ year }) => String(year ?? 'no date') },
    },
    {
      key: 'papers',
      type: 'integer',
      cell: ({ papers }) => papers,
      screen: {
        title: 'Papers',
        leaves: 0,
        align: 'left',
        abridged: true,
        // The number behind its bar: blanks before it would not stay.
        text: ({ papers }) => `${barOf(papers / most)} ${formatCount(papers)}`,
      },
    },
  ];
}

/** A bar for a share of the longest, to an eighth of a cell; what is more than nothing is to be seen. */
function barOf(share: number): string {
  const eighths = Math.max(1, Math.round(share * LONGEST * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}
