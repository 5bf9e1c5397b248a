import type { ListedDataset } from '../../archive/catalogue/lists.ts';
import { type Column, column } from '../../output/report.ts';
import { countColumn } from '../wording/columns.ts';

const joined = (values: readonly string[]) => values.join(', ');

/** The columns of datasets in one line each. */
export const datasetColumns: readonly Column<ListedDataset>[] = [
  column('name', 'text', (dataset) => dataset.name, { title: 'Dataset', leaves: 0, floor: 16 }),
  column('full_name', 'text', (dataset) => dataset.fullName),
  countColumn('papers', 'Papers', 0, (dataset) => dataset.papers),
  countColumn('leaderboards', 'Leaderboards', 4, (dataset) => dataset.leaderboards),
  column('modalities', 'texts', (dataset) => dataset.modalities, {
    title: 'Modalities',
    leaves: 1,
    floor: 10,
    text: ({ modalities }) => joined(modalities),
  }),
  column('languages', 'texts', (dataset) => dataset.languages, {
    title: 'Languages',
    leaves: 3,
    floor: 9,
    text: ({ languages }) => joined(languages),
  }),
  column('tasks', 'texts', (dataset) => dataset.tasks, {
    title: 'Tasks',
    leaves: 2,
    floor: 16,
    text: ({ tasks }) => joined(tasks),
  }),
  column('introduced', 'date', (dataset) => dataset.introduced, { title: 'Introduced', leaves: 5 }),
  column('license_name', 'text', (dataset) => dataset.licenseName),
  column('homepage', 'text', (dataset) => dataset.homepage),
  column('url', 'text', (dataset) => dataset.url),
];
