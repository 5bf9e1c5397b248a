import { expect, test } from 'vitest';
import { printed, pwc } from '../../helpers/pwc.ts';

interface Paper {
  readonly title: string;
  readonly authors: readonly string[];
  readonly date: string | null;
  readonly tasks: readonly string[];
}

const all: readonly Paper[] = JSON.parse(await printed('export papers --json'));

test.each<[string, (paper: Paper) => boolean]>([
  ['--task "Relation Extraction"', ({ tasks }) => tasks.includes('Relation Extraction')],
  ['--author "Kenton Lee"', ({ authors }) => authors.includes('Kenton Lee')],
  ['--since 2019 --until 2019-06', ({ date }) => /^2019-0[1-6]/.test(date ?? '')],
  [
    '--task "Relation Extraction" --task "Named Entity Recognition (NER)" --since 2019',
    ({ tasks, date }) =>
      tasks.includes('Relation Extraction') &&
      tasks.includes('Named Entity Recognition (NER)') &&
      (date ?? '') >= '2019',
  ],
])('pwc export papers %s keeps of all papers those, whole and in their order', async (flags, passes) => {
  const chosen = all.filter(passes);
  expect(chosen.length).toBeGreaterThan(1);
  expect(JSON.parse(await printed(`export papers ${flags} --json`))).toEqual(chosen);
});

test('a flag that names nothing is answered with the line as it would be', async () => {
  const { exitCode, err } = await pwc('export papers --task "relation extracton" --since 2019');
  expect([exitCode, err.split('\n').slice(1, 3)]).toEqual([
    1,
    [
      'pwc: no task is called "relation extracton". The nearest:',
      '     pwc export papers --task "Relation Extraction" --since 2019',
    ],
  ]);
});

test.each([
  ['all', ''],
  ['submissions', ''],
  ['datasets', '     A list of some of them: pwc dataset --csv; its flags: pwc dataset --help\n'],
])('of %s no rows can be chosen', async (collection, list) => {
  expect(await pwc(`export ${collection} --task ner`)).toEqual({
    exitCode: 2,
    out: '',
    err: `pwc: --task chooses among papers, code, results and leaderboards, not among ${collection}.\n${list}     Any other choice is one of SQL; examples: pwc sql --help\n`,
  });
});

test.each([
  ['code --with-code', '--with-code', 'papers and results', 'code'],
  ['results --with-results', '--with-results', 'papers and code', 'results'],
  ['leaderboards --since 2019', '--since', 'papers, code and results', 'leaderboards'],
])('pwc export %s chooses nothing', async (line, flag, among, collection) => {
  expect(await pwc(`export ${line}`)).toEqual({
    exitCode: 2,
    out: '',
    err: `pwc: ${flag} chooses among ${among}, not among ${collection}.\n     Any other choice is one of SQL; examples: pwc sql --help\n`,
  });
});
