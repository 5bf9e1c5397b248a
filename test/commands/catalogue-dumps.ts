import { archiveOf, board, task } from '../helpers/archive.ts';
import { type Answer, answerOf } from './import/importing.ts';

const SITE = 'https://paperswithcode.com';

const paper = (name: string, date: string | null, tasks: readonly string[], methods: readonly string[]) => ({
  paper_url: `${SITE}/paper/${name}`,
  title: `The paper ${name}`,
  date,
  tasks,
  methods: methods.map((method) => ({ name: method })),
});

const dataset = (name: string, more: object) => ({
  url: `${SITE}/dataset/${name.toLowerCase()}`,
  name,
  ...more,
});
const method = (name: string, more: object) => ({
  url: `${SITE}/method/${name.toLowerCase()}`,
  name,
  ...more,
});

const row = { model_name: 'One', metrics: { F1: '90.1' }, paper_date: '2020-01-01' };

/** What stands in the catalogue of 2025. */
export const ADVERT = '[[request~refund]]How do I request a refund from Expedia?';

/** A small catalogue: two datasets share a variant, one has no text at all, and one of each kind looks like spam. */
const dumps = {
  papers: [
    paper('a', '2019-02-01', ['Parsing', 'Tagging'], ['Attention', 'Only in Papers']),
    paper('b', '2019-12-31', ['Tagging'], ['Attention']),
    paper('c', '2021-01-01', [], ['Attention']),
    paper('d', null, ['Parsing'], ['Attention', 'Attention']),
    paper('e', '2021-05-05', ['Tagging'], ['Attention']),
  ],
  datasets: [
    dataset('Trees', {
      full_name: 'Trees of Sentences',
      description: '**Trees** of [sentences](https://example.org).',
      paper: { title: 'The paper a', url: `${SITE}/paper/a` },
      modalities: ['Texts'],
      languages: ['English', 'Old Norse'],
      tasks: [{ task: 'Parsing', url: '' }],
      variants: ['Trees', 'Trees v2'],
      num_papers: 7,
      data_loaders: [
        { url: 'https://example.org/load', repo: 'https://example.org/repo', frameworks: ['jax', 'none'] },
      ],
      license_name: 'MIT',
      license_url: 'https://example.org/mit',
    }),
    dataset('Tags', { modalities: ['Texts', 'RGB-D'], num_papers: 9, variants: ['Trees v2', ' Tags '] }),
    dataset('Bare', { modalities: [], num_papers: null }),
    dataset(ADVERT, { modalities: ['Texts'], num_papers: 8 }),
  ],
  methods: [
    method('Attention', {
      description: 'Weighs\r\nvalues.',
      introduced_year: 2000,
      paper: { title: 'The paper a', url: `${SITE}/paper/a` },
      num_papers: 4000,
      code_snippet_url: '',
      collections: [
        { collection: 'Attention Mechanisms', area_id: 'general', area: 'General' },
        { collection: 'Sequence Models', area_id: 'sequential', area: 'Sequential' },
      ],
    }),
    method('Sum', {
      introduced_year: 2000,
      num_papers: 1,
      collections: [{ collection: 'Pooling', area_id: 'computer-vision', area: 'Computer Vision' }],
    }),
    method(ADVERT, { num_papers: 5, collections: [] }),
  ],
  evaluations: [
    task('Parsing', { datasets: [board('Trees', ['F1'], [row]), board('Trees v2', ['F1'], [row, row])] }),
    task('Tagging', { datasets: [board('Trees v2', ['F1'], [row]), board('Elsewhere', ['F1'], [row])] }),
  ],
};

/** Makes the archive of these dumps, and returns what answers from it. */
export async function catalogue(): Promise<(...argv: string[]) => Promise<Answer>> {
  const { path } = await archiveOf(dumps);
  return (...argv) => answerOf([...argv], { env: { PWC_ARCHIVE: path } });
}
