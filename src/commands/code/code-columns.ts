import type { CodeLine, PaperRepository } from '../../archive/code/repositories.ts';
import { type Column, changeScreen, column } from '../../output/report.ts';
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
  column('paper_title', 'text', (code) => code.paperTitle, { title: 'Paper', leaves: 3, floor: 24 }),
  column('paper_url', 'text', (code) => code.paperPage),
  column('arxiv_id', 'text', (code) => code.arxivId, { title: 'arXiv', leaves: 2 }),
];

/** The columns of the papers of a repository: those of `pwc export code`. The repository itself is said above them. */
export const codeColumns: readonly Column<PaperCode>[] = [
  ...changeScreen(paperColumns, 'paper_title', { leaves: 0 }),
  ...changeScreen(repositoryColumns.map(ofPaper), 'repo_url', { inHeading: true }),
];

/** The columns of the answers to lines of stdin: what was asked, then the same. */
export const answeredColumns: readonly Column<AnsweredLine>[] = [
  column('query', 'text', (line) => line.query, { title: 'Query', leaves: 0, floor: 16 }),
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
