import { board, type Dumps, task } from '../helpers/archive.ts';

/** A leaderboard with so many rows. */
export function rows(dataset: string, count: number, url?: string): object {
  const results = Array.from({ length: count }, (_, index) => ({
    model_name: `m${index}`,
    metrics: { F1: `${index}` },
  }));
  const links =
    url === undefined ? [] : [{ title: 'Leaderboard', url: `https://paperswithcode.com/sota/${url}` }];
  return { ...board(dataset, ['F1'], results), dataset_links: links };
}

/** Tasks, datasets and methods whose names are near each other. */
export const namedDumps: Dumps = {
  evaluations: [
    task('Named Entity Recognition (NER)', {
      synonyms: ['Entity Tagging'],
      datasets: [
        rows('BC5CDR', 4, 'named-entity-recognition-on-bc5cdr'),
        rows('CoNLL 2003 (English)', 9),
        rows('ACE 2005', 2),
      ],
    }),
    task('Nested Entity Resolution', { datasets: [rows('ACE 2005', 1), rows('ImageNet', 1)] }),
    task('Image Classification', {
      datasets: [rows('ImageNet', 12), rows('ImageNet-R', 2), rows('CIFAR-10', 3)],
    }),
    task('image classification', { datasets: [rows('SMAC', 1), rows('SMAC+', 1)] }),
    task('Few-Shot Image Classification', { datasets: [rows('ImageNet', 1)] }),
    task('', { datasets: [rows('GPQA', 2)] }),
    task('Image Deblurring'),
  ],
  datasets: [
    {
      url: 'https://paperswithcode.com/dataset/imagenet',
      name: 'ImageNet',
      full_name: 'ImageNet Large Scale Visual Recognition',
      variants: ['ImageNet', 'ImageNet-R'],
    },
    {
      url: 'https://paperswithcode.com/dataset/bc5cdr-1',
      name: 'BioCreative V CDR',
      full_name: 'Chemical Disease Relation',
      variants: ['BC5CDR'],
      tasks: [{ task: 'Named Entity Recognition (NER)', url: 'https://paperswithcode.com/task/entity-tags' }],
    },
  ],
  methods: [
    {
      url: 'https://paperswithcode.com/method/spatial-attention',
      name: 'RAM',
      full_name: 'Recurrent Attention Model',
      num_papers: 3,
    },
  ],
};
