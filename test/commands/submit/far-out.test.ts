import { expect, test } from 'vitest';
import { archiveOf } from '../../helpers/archive.ts';
import { createPerson } from './submitting.ts';

const boardOf = (dataset: string, metric: string, ...scores: readonly string[]) => ({
  dataset,
  sota: {
    metrics: [metric],
    rows: scores.map((score, index) => ({ model_name: `m${index}`, metrics: { [metric]: score } })),
  },
});

test('a score is far out beyond half the range of the others, if that is a third of the nearest, of two at least', async () => {
  const { path } = await archiveOf({
    evaluations: [
      {
        task: 'T',
        datasets: [
          boardOf('narrow', 'Score', '20', '10'),
          boardOf('wide', 'Score', '40', '10'),
          boardOf('one', 'Score', '10'),
          boardOf('parts', 'Accuracy', '40', '10'),
        ],
      },
    ],
  });
  const person = createPerson();
  const warningOf = async (dataset: string, metric: string, score: string) => {
    const { err } = await person.run([
      ...['submit', '--archive', path, '--dry-run', '--task', 'T', '--dataset', dataset],
      ...['--model', 'x', '--metric', `${metric}=${score}`],
    ]);
    return /is (far \w+|no proportion)/.exec(err)?.[1] ?? err;
  };
  const nothing = 'pwc: note: a dry run: nothing is kept\n';
  expect(await warningOf('narrow', 'Score', '26')).toBe(nothing);
  expect(await warningOf('narrow', 'Score', '27')).toBe('far above');
  expect(await warningOf('wide', 'Score', '54')).toBe(nothing);
  expect(await warningOf('wide', 'Score', '56')).toBe('far above');
  expect(await warningOf('wide', 'Score', '-6')).toBe('far below');
  expect(await warningOf('one', 'Score', '1000')).toBe(nothing);
  expect(await warningOf('parts', 'Accuracy', '-101')).toBe('no proportion');
});
