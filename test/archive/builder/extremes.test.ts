import { expect, test } from 'vitest';
import { archiveOf, board, task } from '../../helpers/archive.ts';

/** `count` names that begin with a letter. */
const names = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index}`);

test('equal rows of hundreds of metrics are one behind the other by date and place, by each of the metrics', async () => {
  const metrics = names('m', 200);
  const scores = Object.fromEntries(metrics.map((metric) => [metric, '1']));
  const rows = names('Model ', 500).map((model_name, index) => ({
    model_name,
    metrics: index === 400 ? { ...scores, m199: '2' } : scores,
    paper_date: index === 450 ? '2019-01-01' : '2020-01-01',
  }));
  const archive = await archiveOf({ evaluations: [task('T', { datasets: [board('D', metrics, rows)] })] });
  const best = archive.all<{ name: string; ranked: number; position: number }>(
    'SELECT name, ranked, result.position FROM metric JOIN result ON result.id = best_result ORDER BY metric.position',
  );
  expect(best).toEqual(metrics.map((name) => ({ name, ranked: 500, position: 401 })));
  expect(archive.all('SELECT rank, COUNT(*) AS n FROM score GROUP BY rank ORDER BY rank')).toEqual([
    { rank: 1, n: 199 * 500 + 1 },
    { rank: 2, n: 499 },
  ]);
});

test('rows of five thousand metrics, each with its own', async () => {
  const rows = [
    { model_name: 'All', metrics: Object.fromEntries(names('m', 5000).map((metric) => [metric, '1'])) },
    ...names('n', 2000).map((metric) => ({ model_name: metric, metrics: { [metric]: '2' } })),
  ];
  const archive = await archiveOf({ evaluations: [task('T', { datasets: [board('D', [], rows)] })] });
  const counted =
    'SELECT COUNT(*) AS metrics, SUM(ranked) AS ranked, COUNT(DISTINCT best_result) AS best FROM metric';
  expect(archive.all(counted)).toEqual([{ metrics: 7000, ranked: 7000, best: 2001 }]);
});

test('a task of twenty thousand subtasks hands its area on to all of them', async () => {
  const subtasks = names('Subtask ', 20_000).map((name) => task(name));
  const archive = await archiveOf({ evaluations: [task('T', { categories: ['Vision'], subtasks })] });
  expect(
    archive.all('SELECT area, is_inherited, COUNT(*) AS n FROM task_area GROUP BY 1, 2 ORDER BY 2'),
  ).toEqual([
    { area: 'Vision', is_inherited: 0, n: 1 },
    { area: 'Vision', is_inherited: 1, n: 20_000 },
  ]);
});

test('a task of thirty thousand areas has each of them', async () => {
  const archive = await archiveOf({ evaluations: [task('T', { categories: names('Area ', 30_000) })] });
  expect(archive.all('SELECT COUNT(*) AS areas FROM area')).toEqual([{ areas: 30_000 }]);
});

test('thirty thousand datasets that share one name on leaderboards are all known by it', async () => {
  const datasets = names('dataset-', 30_000).map((slug) => ({
    url: `https://paperswithcode.com/dataset/${slug}`,
    name: slug,
    variants: ['Shared'],
  }));
  const evaluations = [task('T', { datasets: [board('Shared', ['A'], [])] })];
  const archive = await archiveOf({ datasets, evaluations });
  expect(
    archive.all("SELECT kind, COUNT(*) AS n FROM name WHERE key = 'shared' GROUP BY kind ORDER BY kind"),
  ).toEqual([
    { kind: 'benchmark', n: 1 },
    { kind: 'dataset', n: 30_000 },
  ]);
});

test('texts that go on and on are read as what they are', async () => {
  const long = 50_000;
  const scores = [`1${' '.repeat(long)}a`, `${'1'.repeat(long)}x`, `2${'%'.repeat(long)}`];
  const urls = [
    `http://x/${'#'.repeat(long)}\nx`,
    `http://x${'/'.repeat(long)}\nx`,
    `http://x/${'?'.repeat(long)}\nx`,
  ];
  const rows = scores.map((score, index) => ({
    model_name: `${index}`,
    metrics: { A: score },
    paper_url: urls[index],
  }));
  const archive = await archiveOf({ evaluations: [task('T', { datasets: [board('D', ['A'], rows)] })] });
  expect(archive.all('SELECT paper_url FROM result ORDER BY position')).toEqual(
    urls.map((paper_url) => ({ paper_url })),
  );
  expect(archive.all('SELECT text FROM score ORDER BY result')).toEqual(scores.map((text) => ({ text })));
});

test('names of a hundred thousand letters, dashes or brackets are read as what they are', async () => {
  const long = 100_000;
  const longNames = ['x', 'A', 'aB', '-', 'x-', '(', '1', ' ', 'é', '+'].map(
    (part) => `N${part.repeat(long)}.`,
  );
  const evaluations = longNames.map((name) =>
    task(name, { datasets: [board(name, [name], [{ model_name: name, metrics: { [name]: '1' } }])] }),
  );
  const archive = await archiveOf({ evaluations });
  const written = 'SELECT COUNT(DISTINCT name) AS n FROM task WHERE name IN (SELECT model FROM result)';
  expect(archive.all(written)).toEqual([{ n: longNames.length }]);
});
