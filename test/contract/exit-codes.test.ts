import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { pwc, terminal } from '../helpers/pwc.ts';

const folder = mkdtempSync(join(tmpdir(), 'pwc-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

writeFileSync(join(folder, 'text.db'), 'This is no archive.\n');
writeFileSync(join(folder, 'there.csv'), 'mine\n');
mkdirSync(join(folder, 'no-dumps'));
new DatabaseSync(join(folder, 'other.db')).exec('CREATE TABLE mine (id)');

const failures: readonly (readonly [code: number, why: string, line: string])[] = [
  [1, 'no paper is called so', 'paper "no such paper at all"'],
  [1, 'no paper has this id', 'results 9999.99999'],
  [1, 'no paper has this address', 'code https://arxiv.org/abs/9999.99999'],
  [1, 'nothing is called so', 'rank zzzzzz'],
  [1, 'the task is not on the dataset', 'rank "Image Classification" BC5CDR'],
  [1, 'the leaderboard has no such metric', 'rank ner bc5cdr --metric AUC'],
  [2, 'there is no such command', 'papr scibert'],
  [2, 'a name is missing', 'results'],
  [2, 'a name is empty', 'rank ""'],
  [2, 'a name is empty', 'paper ""'],
  [2, 'a name is empty', 'code " "'],
  [2, 'a name is empty', 'results ""'],
  [2, 'there is a word too many', 'info all'],
  [2, 'there is no such flag', 'paper scibert --frist'],
  [2, 'there is no such format', 'paper scibert --format xml'],
  [2, 'two formats are asked for', 'paper scibert --json --csv'],
  [2, 'two formats are asked for', 'paper scibert --format tsv --json'],
  [2, 'a flag has no value', 'paper scibert --columns'],
  [2, 'a limit is no number', 'rank --limit many'],
  [2, 'there is no such column', 'rank ner bc5cdr --columns model,papr'],
  [2, 'there is no such column to sort by', 'rank ner bc5cdr --sort papr'],
  [2, 'there is no such day', 'rank ner bc5cdr --since 2021-02-30'],
  [2, 'both directions are asked for', 'rank ner bc5cdr --lower-is-better --higher-is-better'],
  [2, 'a list is filtered like a leaderboard', 'rank ner --with-code'],
  [2, 'there is no such collection', 'export everything'],
  [2, 'there is no such topic', 'help everything'],
  [2, 'the file exists', `rank --output ${folder}/there.csv`],
  [3, 'several papers fit', 'paper language'],
  [3, 'several papers fit', 'code language'],
  [4, 'there is no archive', `info --archive ${folder}/missing.db`],
  [4, 'it is no archive', `info --archive ${folder}/text.db`],
  [4, 'it is a database of something else', `rank --archive ${folder}/other.db`],
  [4, 'the folder holds no dumps', `rank --archive ${folder}/no-dumps`],
  [5, 'the file cannot be written', `rank --output ${folder}/no-folder/rank.csv`],
  [5, 'a folder is no file', `rank --output ${folder}/no-dumps`],
];

describe('a command line that fails', () => {
  test.each(failures)('ends with %i where %s: %s', async (code, _, line) => {
    const { exitCode, out, err } = await pwc(`--quiet ${line}`);
    expect([exitCode, out]).toEqual([code, '']);
    expect(err).toMatch(/^pwc: .*[^\s].*\n(?: {5}\S.*\n)*$/);
    expect(err).not.toMatch(/internal error|\n\s+at |undefined|null/);
  });

  test('says the same on a terminal', async () => {
    const inPipe = await pwc('paper language --quiet');
    expect((await pwc('paper language --quiet', terminal(200))).err).toBe(inPipe.err);
  });
});

describe('an answer', () => {
  test.each([
    ['a page', 'paper scibert'],
    ['a leaderboard from which filters took every row', 'rank ner bc5cdr --since 2030'],
    ['a task without a leaderboard', 'rank "Citation Intent Classification"'],
    ['a list without rows', 'code 1904.13300'],
    ['the best of several', 'paper language --first'],
    ['help', 'help'],
    ['the version', '--version'],
    ['nothing typed', ''],
  ])('ends with 0: %s', async (_, line) => {
    expect((await pwc(line)).exitCode).toBe(0);
  });
});

describe('a list without rows', () => {
  const line = 'rank "Citation Intent Classification" --quiet';
  const header = 'task,dataset,results,metric,direction,best_model,best_value_text,best_date,papers\n';

  test.each([
    ['csv', header],
    ['tsv', header.replaceAll(',', '\t')],
    ['json', '[]\n'],
    ['ndjson', ''],
  ])('is, as %s, %j', async (format, text) => {
    expect(await pwc(`${line} --format ${format}`)).toEqual({ exitCode: 0, out: text, err: '' });
  });

  test('is said on stderr to be one', async () => {
    const { err } = await pwc('rank "Citation Intent Classification"');
    expect(err).toContain('pwc: note: nothing found\n');
  });

  test.each([
    'rank "Citation Intent Classification"',
    'rank ner bc5cdr --since 2030',
    'rank ner bc5cdr --since 2030 --json',
    'rank ner bc5cdr --since 2030 --format bibtex',
    'rank ner bc5cdr --since 2030 --format ris',
    'rank ner bc5cdr --since 2030 --format csl-json',
    'chart ner bc5cdr --since 2030',
    'results 1910.01108',
    'results 1910.01108 --ids',
    'code 1904.13300 --csv',
    'paper --author "Iz Beltagy" --author "Kenton Lee"',
  ])('ends with 1 where --exit-status asks for it: %s', async (empty) => {
    const [plain, asked] = [await pwc(empty), await pwc(`${empty} --exit-status`)];
    expect([plain.exitCode, asked]).toEqual([0, { ...plain, exitCode: 1 }]);
  });

  test.each([
    'rank ner bc5cdr --limit 1',
    'results scibert --csv',
    'paper --author "Kenton Lee" --ids',
    // Both are about one thing, which is there.
    'paper 1904.13300',
    'paper 1904.13300 --format bibtex',
    'paper 1904.13300 --format ris',
    'task "Citation Intent Classification"',
    'info --ids',
  ])('is none of these, with --exit-status either: %s', async (line) => {
    expect((await pwc(`${line} --exit-status`)).exitCode).toBe(0);
  });

  test('is an empty list under its key on a page', async () => {
    const { out } = await pwc('rank ner bc5cdr --since 2030 --json');
    expect(JSON.parse(out)).toMatchObject({ count: 0, left_out: 5, results: [] });
  });
});
