import { archiveOf, board, task } from '../helpers/archive.ts';
import { type Answer, answerOf } from './import/importing.ts';

const SITE = 'https://paperswithcode.com';

const paper = (name: string, date: string, tasks: readonly string[]) => ({
  paper_url: `${SITE}/paper/${name}`,
  title: `The paper ${name}`,
  arxiv_id: null,
  date,
  tasks,
});

const link = (name: string, repository: string) => ({
  paper_url: `${SITE}/paper/${name}`,
  repo_url: `https://github.com/${repository}`,
});

const results = (...dates: readonly (string | null)[]) =>
  dates.map((date, index) => ({
    model_name: `Model ${index + 1}`,
    metrics: { F1: `${90 - index}.0` },
    paper_title: date === null ? '' : `Of ${date}`,
    paper_date: date,
  }));

const areas = { categories: ['Natural Language Processing'] };

/**
 * Tasks of which one has two parents, two are below each other, and one and its leaderboard look like spam; leaderboards
 * old and new.
 */
const dumps = {
  papers: [
    paper('a', '2019-02-01', ['Parsing', 'Tagging']),
    paper('b', '2021-12-31', ['Parsing']),
    paper('c', '2020-01-01', ['Parsing', 'Chunking']),
  ],
  links: [link('a', 'x/one'), link('c', 'x/two'), link('c', 'x/three')],
  datasets: [
    { url: `${SITE}/dataset/trees`, name: 'Trees', full_name: 'Trees of Sentences', num_papers: 7 },
    {
      url: `${SITE}/dataset/more`,
      name: 'More',
      introduced_date: '2020-05-01',
      num_papers: 9,
      tasks: [{ task: 'Parsing', url: `${SITE}/task/parsing` }],
    },
  ],
  evaluations: [
    task('Parsing', {
      ...areas,
      description:
        '**Parsing** finds [trees](https://example.org):\r\n\r\n* of words\r\n* of _phrases_\r\n\r\n<span style="color:grey">( Image credit: [A](b) )</span>',
      synonyms: ['Syntax Trees'],
      datasets: [
        board('Trees', ['F1'], results('2015-01-01', '2015-01-01', '2015-01-01')),
        board('Trees v2', ['F1'], results('2021-12-31')),
        board('Undated', ['F1'], results(null)),
        board('Call +1-888-829-0881 now', ['F1'], results('2021-01-01')),
      ],
      subtasks: [
        task('Chunking', { datasets: [board('Trees', ['F1'], results('2020-01-01'))] }),
        task('Deep Parsing', { subtasks: [task('Chunking')] }),
      ],
    }),
    task('Egg', { categories: ['Robots'], subtasks: [task('Chicken', { subtasks: [task('Egg')] })] }),
    task('How do I call +1-888-829-0881', { ...areas }),
  ],
};

/** Makes the archive of these dumps, and returns what answers from it. */
export async function browsed(): Promise<(...argv: string[]) => Promise<Answer>> {
  const { path } = await archiveOf(dumps);
  return (...argv) => answerOf([...argv], { env: { PWC_ARCHIVE: path } });
}
