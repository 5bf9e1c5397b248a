import { expect, test } from 'vitest';
import { printed, pwc } from '../helpers/pwc.ts';

const SITE = 'https://paperswithcode.com';

test.each([
  [`author ${SITE}/author/jacob-devlin`, 'author "Jacob Devlin"'],
  [`author ${SITE}/search?q=author%3AJacob+Devlin`, 'author "Jacob Devlin"'],
  [`paper --author ${SITE}/author/jacob-devlin`, 'paper --author "Jacob Devlin"'],
  [`conference ${SITE}/conference/cvpr-2018-6`, 'conference "CVPR 2018"'],
  [`paper --conference ${SITE}/conference/cvpr-2018-6`, 'paper --conference "CVPR 2018"'],
  [`area ${SITE}/area/natural-language-processing`, 'area "Natural Language Processing"'],
  [`rank ${SITE}/badge/scibert/named-entity-recognition-on-bc5cdr`, 'rank "named entity recognition" bc5cdr'],
  [`chart "${SITE}/sota?task=Named+Entity+Recognition&dataset=BC5CDR" --json`, 'chart ner bc5cdr --json'],
  [
    `rank "${SITE}/sota?dataset=bc5cdr&task=named-entity-recognition"`,
    'rank "named entity recognition" bc5cdr',
  ],
  [`rank "${SITE}/sota?task=Named+Entity+Recognition"`, 'rank "named entity recognition"'],
])('%s is the same as pwc %s', async (line, other) => {
  expect(await printed(`${line} --ids`)).toBe(await printed(`${other} --ids`));
});

test.each([
  ['paper', 'sota/image-classification-on-imagenet', 'a leaderboard: pwc rank'],
  ['code', 'author/jacob-devlin', 'an author: pwc author'],
  ['task', 'dataset/squad', 'a dataset: pwc dataset'],
  ['dataset', 'task/question-answering', 'a task: pwc task'],
  ['rank', 'area/natural-language-processing', 'an area: pwc area'],
  ['author', 'conference/cvpr-2018-6', 'a conference: pwc conference'],
  ['cite', 'method/gelu', 'a method: pwc method'],
])('pwc %s says what answers %s, and that does', async (command, path, hint) => {
  const { exitCode, err } = await pwc([command, `${SITE}/${path}`]);
  expect(exitCode).toBe(1);
  expect(err).toContain(`     It is the page of ${hint} ${SITE}/${path}\n`);
  const [, words = ''] = hint.split(': pwc ');
  expect((await pwc([words, `${SITE}/${path}`])).exitCode).toBe(0);
});

test.each([
  [
    'paper',
    'datasets?task=named-entity-recognition-ner&page=2',
    'a list of datasets: pwc dataset --task named-entity-recognition-ner',
  ],
  [
    'rank',
    'datasets?mod=texts&lang=english',
    'a list of datasets: pwc dataset --modality texts --language english',
  ],
  ['dataset', 'datasets', 'a list of datasets: pwc dataset'],
  [
    'method',
    'methods/category/activation-functions',
    'a list of methods: pwc method --collection activation-functions',
  ],
  [
    'open',
    'methods/area/natural-language-processing',
    'a list of methods: pwc method --area natural-language-processing',
  ],
  ['dataset', 'methods/constructor/x', 'a list of methods: pwc method'],
  ['task', 'search?q_meta=&q_type=&q=layer+norm', 'a search: pwc search "layer norm"'],
])('pwc %s says what lists the same as %s, and that does', async (command, path, hint) => {
  const { exitCode, err } = await pwc([command, `${SITE}/${path}`]);
  expect(exitCode).toBe(1);
  expect(err).toContain(`     It is ${hint}\n`);
  const [, line = ''] = hint.split(': pwc ');
  expect(await printed(`${line} --ids`)).not.toBe('');
});

test('a search of the old site is read as its words', async () => {
  const words = await pwc(['search', 'layer norm']);
  expect(await pwc(['search', `${SITE}/search?q_meta=&q=layer+norm`])).toEqual(words);
});

test('the address of a task and a dataset that have no leaderboard leads to the same error as their names', async () => {
  const { exitCode, err } = await pwc(['rank', `${SITE}/sota?task=Token+Classification&dataset=bc5cdr`]);
  expect({ exitCode, err }).toEqual(
    (({ exitCode, err }) => ({ exitCode, err }))(await pwc(['rank', 'Token Classification', 'bc5cdr'])),
  );
});
