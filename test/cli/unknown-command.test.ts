import { expect, test } from 'vitest';
import { pwc } from '../helpers/pwc.ts';

test.each([
  [
    'https://paperswithcode.com/paper/scibert',
    'To look it up: pwc paper https://paperswithcode.com/paper/scibert',
  ],
  [
    'https://paperswithcode.com/sota/x-on-y',
    'To look it up: pwc sota https://paperswithcode.com/sota/x-on-y',
  ],
  ['paperswithcode.com/author/a-b', 'To look it up: pwc author paperswithcode.com/author/a-b'],
  ['git@github.com:allenai/scibert.git', 'To look it up: pwc code git@github.com:allenai/scibert.git'],
  ['list tasks', 'Without "list": pwc tasks'],
  ['c', 'To look it up: pwc paper c\n     Everywhere: pwc search c'],
  ['best ner bc5cdr --top 3', 'For that: pwc rank ner bc5cdr --limit 3'],
  ['bibtex scibert', 'For that: pwc cite scibert'],
  ['plot ner bc5cdr --csv', 'For that: pwc chart ner bc5cdr --csv'],
  ['github scibert', 'For that: pwc code scibert'],
  ['what model', 'To look it up: pwc paper what model\n     Everywhere: pwc search what model'],
])('pwc %s leads to what answers it', async (line, hint) => {
  const { exitCode, err } = await pwc(line);
  expect([exitCode, err.split('\n     ').slice(1).join('\n     ')]).toEqual([2, `${hint}\n`]);
});

test.each([
  ['RANK ner bc5cdr', 'unknown command "RANK". Did you mean rank?\n     pwc rank ner bc5cdr'],
  [
    'leaderbord --task ner --top 2 --csv',
    'unknown command "leaderbord". Did you mean leaderboard?\n     pwc leaderboard ner --limit 2 --csv',
  ],
  [
    'rank ner bc5cdr --METRIC F1',
    'unknown option "--METRIC". Did you mean --metric?\n     pwc rank ner bc5cdr --metric F1',
  ],
  ['rank ner bc5cdr --color Never', '--color takes auto, always or never, not "Never". Did you mean never?'],
  [
    'export result --task ner',
    'export takes papers, code, results, leaderboards, tasks, datasets, methods, submissions or all, not "result". Did you mean results?',
  ],
])('pwc %s tells what was meant', async (line, told) => {
  expect(await pwc(line)).toEqual({ exitCode: 2, out: '', err: `pwc: ${told}\n` });
});

test('the names of topics and commands that help is asked for may be in capitals', async () => {
  expect(await pwc('help RANKING')).toEqual(await pwc('help ranking'));
  expect(await pwc('help Rank')).toEqual(await pwc('help rank'));
  const { exitCode, err } = await pwc('help RANKNG');
  expect([exitCode, err.split('\n')[0]]).toEqual([
    2,
    'pwc: there is no help on "RANKNG". Did you mean ranking?',
  ]);
});
