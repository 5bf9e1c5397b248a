import type { DatasetSummary } from '../../archive/catalogue/task-contents.ts';
import type { PaperSummary } from '../../archive/papers/papers.ts';
import type { Column } from '../../output/report.ts';
import { formatCount } from '../../output/text/count.ts';

/** The columns of the datasets of a task. */
export const taskDatasetColumns: readonly Column<DatasetSummary>[] = [
  {
    key: 'name',
    type: 'text',
    cell: (dataset) => dataset.name,
    screen: { title: 'Dataset', leaves: 0, floor: 16 },
  },
  {
    key: 'full_name',
    type: 'text',
    cell: (dataset) => dataset.fullName,
    screen: {
      title: 'Full name',
      leaves: 2,
      floor: 16,
      abridged: true,
      text: ({ name, fullName }) => (fullName === name ? '' : (fullName ?? '')),
    },
  },
  { key: 'url', type: 'text', cell: (dataset) => dataset.url },
  {
    key: 'introduced',
    type: 'date',
    cell: (dataset) => dataset.introduced,
    screen: {
      title: 'Since',
      leaves: 1,
      abridged: true,
      text: (dataset) => dataset.introduced?.slice(0, 4) ?? '',
    },
  },
  {
    key: 'papers',
    type: 'integer',
    cell: (dataset) => dataset.papers,
    screen: {
      title: 'Papers',
      leaves: 0,
      text: (dataset) => (dataset.papers === null ? '' : formatCount(dataset.papers)),
    },
  },
  {
    key: 'leaderboards',
    type: 'integer',
    cell: (dataset) => dataset.leaderboards,
    screen: { title: 'Leaderboards', leaves: 3, text: (dataset) => formatCount(dataset.leaderboards) },
  },
];

/** The columns of the papers of a task. `repositories` and `results` are counts. */
export const taskPaperColumns: readonly Column<PaperSummary>[] = [
  {
    key: 'date',
    type: 'date',
    cell: (paper) => paper.date,
    screen: { title: 'Date', leaves: 1, abridged: true, text: (paper) => paper.date?.slice(0, 7) ?? '' },
  },
  {
    key: 'title',
    type: 'text',
    cell: (paper) => paper.title,
    screen: { title: 'Title', leaves: 0, floor: 24, link: (paper) => paper.page },
  },
  {
    key: 'repositories',
    type: 'integer',
    cell: (paper) => paper.repositories,
    screen: { title: 'Code', leaves: 2, text: (paper) => formatCount(paper.repositories) },
  },
  {
    key: 'results',
    type: 'integer',
    cell: (paper) => paper.results,
    screen: { title: 'Results', leaves: 3, text: (paper) => formatCount(paper.results) },
  },
  {
    key: 'arxiv_id',
    type: 'text',
    cell: (paper) => paper.arxivId,
    screen: { title: 'arXiv', leaves: 4 },
  },
  { key: 'paper_url', type: 'text', cell: (paper) => paper.page },
];
