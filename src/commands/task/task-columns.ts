import type { DatasetSummary } from '../../archive/catalogue/task-contents.ts';
import type { PaperSummary } from '../../archive/papers/papers.ts';
import { type Column, column } from '../../output/report.ts';
import { countColumn, monthColumn } from '../wording/columns.ts';

/** The columns of the datasets of a task. */
export const taskDatasetColumns: readonly Column<DatasetSummary>[] = [
  column('name', 'text', (dataset) => dataset.name, { title: 'Dataset', leaves: 0, floor: 16 }),
  column('full_name', 'text', (dataset) => dataset.fullName, {
    title: 'Full name',
    leaves: 2,
    floor: 16,
    abridged: true,
    text: ({ name, fullName }) => (fullName === name ? '' : (fullName ?? '')),
  }),
  column('url', 'text', (dataset) => dataset.url),
  column('introduced', 'date', (dataset) => dataset.introduced, {
    title: 'Since',
    leaves: 1,
    abridged: true,
    text: (dataset) => dataset.introduced?.slice(0, 4) ?? '',
  }),
  countColumn('papers', 'Papers', 0, (dataset) => dataset.papers),
  countColumn('leaderboards', 'Leaderboards', 3, (dataset) => dataset.leaderboards),
];

/** The columns of the papers of a task. `repositories` and `results` are counts. */
export const taskPaperColumns: readonly Column<PaperSummary>[] = [
  monthColumn('date', 'Date', 1, (paper) => paper.date),
  column('title', 'text', (paper) => paper.title, {
    title: 'Title',
    leaves: 0,
    floor: 24,
    link: (paper) => paper.page,
  }),
  countColumn('repositories', 'Code', 2, (paper) => paper.repositories),
  countColumn('results', 'Results', 3, (paper) => paper.results),
  column('arxiv_id', 'text', (paper) => paper.arxivId, { title: 'arXiv', leaves: 4 }),
  column('paper_url', 'text', (paper) => paper.page),
];
