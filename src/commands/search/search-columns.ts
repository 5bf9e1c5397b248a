import type { PaperLine } from '../../archive/papers/lines.ts';
import type { Found } from '../../archive/search/all.ts';
import { type Column, changeScreen, column } from '../../output/report.ts';
import { formatCount } from '../../output/text/count.ts';
import { paperName } from '../paper/paper-choice.ts';
import { paperListColumns } from '../paper/paper-list.ts';

/** A paper that was found, with the part of its abstract that holds the words. */
export interface FoundPaperLine extends PaperLine {
  readonly snippet: () => string | null;
}

type Marks = (word: string) => boolean;

/** What `pwc` takes back as the name of something found: an arXiv id or a slug where there is one. */
export function foundName(found: Found): string {
  return found.kind === 'paper' ? paperName(found) : (found.slug ?? found.name);
}

function titleOf(found: Found): string | null {
  return found.kind === 'paper' ? found.title : found.name;
}

/** What is counted of a thing that is no paper. */
function counted(key: 'results' | 'papers' | 'leaderboards'): (found: Found) => number | null {
  return (found) => (found.kind === 'paper' ? null : found[key]);
}

/** The columns of things of several kinds. */
export const foundColumns: readonly Column<Found>[] = [
  column('kind', 'text', ({ kind }) => kind),
  column('name', 'text', titleOf),
  column('id', 'text', foundName),
  column('date', 'date', (found) => (found.kind === 'paper' ? found.date : null)),
  column('results', 'integer', ({ results }) => results),
  column('papers', 'integer', counted('papers')),
  column('leaderboards', 'integer', counted('leaderboards')),
  column('repositories', 'integer', (found) => (found.kind === 'paper' ? found.repositories : null)),
  column('url', 'text', (found) => (found.kind === 'paper' ? found.page : found.url)),
];

/** The columns of papers that were found: those of every list of papers, and the snippet below each. */
export function foundPaperColumns(marks: Marks): readonly Column<FoundPaperLine>[] {
  return [
    ...changeScreen<FoundPaperLine>(paperListColumns, 'title', { marks }),
    column('snippet', 'text', (paper) => paper.snippet(), {
      title: 'Snippet',
      leaves: 9,
      floor: 30,
      below: true,
      marks,
    }),
  ];
}

/** The columns of a section of things of one kind on a screen. */
export function sectionColumns(kind: Found['kind'], marks: Marks): readonly Column<Found>[] {
  const count = (key: Parameters<typeof counted>[0], title: string, leaves: number): Column<Found> => {
    const of = counted(key);
    return column(key, 'integer', of, { title, leaves, text: (found) => countUnlessNone(of(found)) });
  };
  const title = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const name: Column<Found> = column('name', 'text', titleOf, { title, leaves: 0, floor: 20, marks });
  const counts: Readonly<Record<Found['kind'], readonly Column<Found>[]>> = {
    task: [count('leaderboards', 'Leaderboards', 2), count('papers', 'Papers', 1)],
    dataset: [count('leaderboards', 'Leaderboards', 2), count('papers', 'Papers', 1)],
    method: [count('papers', 'Papers', 1)],
    leaderboard: [count('results', 'Results', 1)],
    model: [count('results', 'Results', 1)],
    paper: [],
  };
  return [name, ...counts[kind]];
}

/** The same columns for things of one kind, with a screen that shows what that kind has. */
export function kindColumns(kind: Found['kind'], marks: Marks): readonly Column<Found>[] {
  const shown = new Map(sectionColumns(kind, marks).map((column) => [column.key, column]));
  return foundColumns.map((column) => shown.get(column.key) ?? column);
}

/** A count for a screen; nothing where there is none. */
function countUnlessNone(count: number | null): string {
  return count === null || count === 0 ? '' : formatCount(count);
}
