import { describe, expect, test } from 'vitest';
import { brokenFolder } from '../../dumps/reading.ts';
import { answerOf, createOldArchive, dumpFolder } from './importing.ts';

const old = await createOldArchive();
const getAgain = '     The archive was not changed. Get the file again.\n';

/** Imports a folder over the old archive and returns what is said after the line that tells what is read. */
async function refusalOf(folder: string) {
  const before = old.state();
  const { code, out, err } = await answerOf(['import', folder, '--archive', old.path]);
  expect(old.state()).toEqual(before);
  expect(out).toBe('');
  const [, said] = /^Reading \d files? \([^()]+\) into .*\n\n(.*)$/s.exec(err) ?? [];
  return { code, said };
}

describe('a dump that cannot be used ends the import with one line, and the old archive stays as it was', () => {
  test.each([
    [
      'cut-gzip',
      `pwc: papers-with-abstracts.json.gz stops in the middle (unexpected end after 700 bytes)\n${getAgain}`,
    ],
    [
      'cut-plain',
      `pwc: papers-with-abstracts.json stops in the middle (unexpected end after 2 KiB)\n${getAgain}`,
    ],
    [
      'damaged-gzip',
      `pwc: methods.json.gz is damaged (its gzip data is not valid, within the first 1 KiB)\n${getAgain}`,
    ],
    ['not-json', 'pwc: methods.json is not a JSON list: it begins with "This file was meant "\n'],
    ['object-not-array', 'pwc: datasets.json is one JSON object, not a list of datasets\n'],
    ['html-as-gzip-name', 'pwc: evaluation-tables.json.gz is a web page, not a dump\n'],
    ['empty-file', `pwc: methods.json is empty\n${getAgain}`],
    [
      'trailing-garbage',
      'pwc: methods.json is not valid JSON: "[]\\n" after the end (at byte 106, after record 1)\n',
    ],
    [
      'wrong-shape',
      'pwc: methods.json is valid JSON, but holds no methods that could be read\n     Why the first was left out: method without an address.\n',
    ],
  ])('%s', async (name, said) => {
    expect(await refusalOf(brokenFolder(name))).toEqual({ code: 4, said });
  });

  const unread = (why: string) =>
    `pwc: evaluation-tables.json is valid JSON, but holds no evaluations that could be read\n     Why the first was left out: ${why}.\n`;
  test.each([
    ['an answer of a server', { error: 'not found' }, unread('task without a name')],
    ['a listing that speaks of datasets', { datasets: ['one', 'two'] }, unread('task without a name')],
    [
      'a task without anything',
      { task: 'Lonely' },
      unread('tasks, leaderboards or rows that are not a list'),
    ],
    [
      'a table of results',
      [{ task: 'T', dataset: 'D', model_name: 'M', metric: 'Accuracy', value: '91.2' }],
      unread('result outside the list of a leaderboard'),
    ],
    ['an object of nothing', {}, unread('task without a name')],
    ['a list of numbers', [1, 2], unread('record that is not an object')],
    ['a number', 42, 'pwc: evaluation-tables.json is not a JSON list: it begins with "42"\n'],
    ['null', null, 'pwc: evaluation-tables.json is not a JSON list: it begins with "null"\n'],
    [
      'an empty list',
      [],
      'evaluations: 0 records in 0.0s\npwc: there is not one record in evaluation-tables.json\n     The archive was not changed.\n',
    ],
    [
      'the dump of something else',
      [{ paper_url: 'https://example.org/paper', repo_url: 'https://example.org/code' }],
      'pwc: evaluation-tables.json looks like the links-between-papers-and-code dump, not evaluation-tables\n     Give the file the name of its dump.\n',
    ],
  ])('evaluation tables that are %s', async (_, content, said) => {
    const folder = dumpFolder({ 'evaluation-tables.json': JSON.stringify(content) });
    expect(await refusalOf(folder)).toEqual({ code: 4, said });
  });

  test('a dump after others that could be read', async () => {
    const folder = dumpFolder({
      'methods.json': [{ url: 'https://paperswithcode.com/method/one', name: 'One' }],
      'links-between-papers-and-code.json': '[{"paper_url": "https://example.org',
    });
    expect(await refusalOf(folder)).toEqual({
      code: 4,
      said: `methods: 1 record in 0.0s\npwc: links-between-papers-and-code.json stops in the middle (unexpected end after 35 bytes)\n${getAgain}`,
    });
  });

  test('control characters of a broken file do not reach the terminal', async () => {
    const folder = dumpFolder({ 'methods.json': '\u001b]0;title\u0007\u202e evil' });
    expect(await refusalOf(folder)).toEqual({
      code: 4,
      said: 'pwc: methods.json is not a JSON list: it begins with "\\u001b]0;title\\u0007\\u202e evil"\n',
    });
  });
});

test('where there was no archive, a failed import leaves none', async () => {
  const folder = dumpFolder({ 'methods.json': '[' });
  const { code } = await answerOf(['import', folder, '--archive', 'new.db'], { cwd: folder });
  expect(code).toBe(4);
  expect((await answerOf(['info', '--archive', 'new.db'], { cwd: folder })).code).toBe(4);
});

test('a quiet import still says what went wrong', async () => {
  const { code, err } = await answerOf(['import', brokenFolder('cut-plain'), '--archive', old.path, '-q']);
  expect({ code, err }).toEqual({
    code: 4,
    err: `pwc: papers-with-abstracts.json stops in the middle (unexpected end after 2 KiB)\n${getAgain}`,
  });
});
