import type { ListedDataset } from '../../archive/catalogue/lists.ts';
import { formatCount } from '../../output/count.ts';
import type { Column } from '../../output/report.ts';

const joined = (values: readonly string[]) => values.join(', ');

/** The columns of datasets in one line each. */
export const datasetColumns: readonly Column<ListedDataset>[] = [
  {
    key: 'name',
    type: 'text',
    cell: (dataset) => dataset.name,
    screen: { title: 'Dataset', leaves: 0, floor: 16 },
  },
  { key: 'full_name', type: 'text', cell: (dataset) => dataset.fullName },
  {
    key: 'papers',
    type: 'integer',
    cell: (dataset) => dataset.papers,
    screen: {
      title: 'Papers',
      leaves: 0,
      text: ({ papers }) => (papers === null ? '' : formatCount(papers)),
    },
  },
  {
    key: 'leaderboards',
    type: 'integer',
    cell: (dataset) => dataset.leaderboards,
    screen: { title: 'Leaderboards', leaves: 4 },
  },
  {
    key: 'modalities',
    type: 'texts',
    cell: (dataset) => dataset.modalities,
    screen: { title: 'Modalities', leaves: 1, floor: 10, text: ({ modalities }) => joined(modalities) },
  },
  {
    key: 'languages',
    type: 'texts',
    cell: (dataset) => dataset.languages,
    screen: { title: 'Languages', leaves: 3, floor: 9, text: ({ languages }) => joined(languages) },
  },
  {
    key: 'tasks',
    type: 'texts',
    cell: (dataset) => dataset.tasks,
    screen: { title: 'Tasks', leaves: 2, floor: 16, text: ({ tasks }) => joined(tasks) },
  },
  {
    key: 'introduced',
    type: 'date',
    cell: (dataset) => dataset.introduced,
    screen: { title: 'Introduced', leaves: 5 },
  },
  { key: 'license_name', type: 'text', cell: (dataset) => dataset.licenseName },
  { key: 'homepage', type: 'text', cell: (dataset) => dataset.homepage },
  { key: 'url', type: 'text', cell: (dataset) => dataset.url },
];
