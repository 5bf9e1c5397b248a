import type { CodeLine, PaperRepository } from '../../archive/code/repositories.ts';
import type { Column } from '../../output/report.ts';
import { repositoryColumns } from './repository-columns.ts';

/** A paper and one of its repositories; null for a paper that has none. */
export interface PaperCode extends Pick<CodeLine, 'paperTitle' | 'paperPage' | 'arxivId'> {
  readonly repository: PaperRepository | null;
}

/** A line that was read, and one of its answers. */
export interface AnsweredLine extends PaperCode {
  readonly query: string;
}

const paperColumns: readonly Column<PaperCode>[] = [
  {
    key: 'paper_title',
    type: 'text',
    cell: (code) => code.paperTitle,
    screen: { title: 'Paper', leaves: 3, floor: 24 },
  },
  { key: 'paper_url', type: 'text', cell: (code) => code.paperPage },
  { key: 'arxiv_id', type: 'text', cell: (code) => code.arxivId, screen: { title: 'arXiv', leaves: 2 } },
];

/** The columns of the papers of a repository: those of `pwc export code`. The repository itself is said above them. */
export const codeColumns: readonly Column<PaperCode>[] = [
  ...paperColumns.map((column) => stay(column, 'paper_title')),
  ...repositoryColumns.map(ofPaper).map(({ screen, ...column }) => {
    if (screen === undefined || column.key !== 'repo_url') return { ...column, ...(screen && { screen }) };
    return { ...column, screen: { ...screen, inHeading: true } };
  }),
];

/** The columns of the answers to lines of stdin: what was asked, then the same. */
export const answeredColumns: readonly Column<AnsweredLine>[] = [
  {
    key: 'query',
    type: 'text',
    cell: (line) => line.query,
    screen: { title: 'Query', leaves: 0, floor: 16 },
  },
  ...paperColumns,
  ...repositoryColumns.map(ofPaper),
];

/** A column of repositories as one of papers, where there may be none. */
function ofPaper({
  cell,
  sortBy: _sortBy,
  place: _place,
  screen,
  ...column
}: Column<PaperRepository>): Column<PaperCode> {
  const { text, link, branch: _, ...place } = screen ?? { title: '', leaves: 0 };
  return {
    ...column,
    cell: ({ repository }) => (repository === null ? null : cell(repository)),
    ...(screen && {
      screen: {
        ...place,
        ...(text && { text: ({ repository }: PaperCode) => (repository === null ? '' : text(repository)) }),
        ...(link && { link: ({ repository }: PaperCode) => (repository === null ? null : link(repository)) }),
      },
    }),
  };
}

function stay<Row>(column: Column<Row>, key: string): Column<Row> {
  return column.key === key && column.screen
    ? { ...column, screen: { ...column.screen, leaves: 0 } }
    : column;
}
