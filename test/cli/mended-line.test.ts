import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../helpers/archive.ts';
import { pwc } from '../helpers/pwc.ts';

test.each([
  ['leaderboard --task ner --dataset bc5cdr --top 5', '--task', 'leaderboard ner bc5cdr --limit 5'],
  ['rank --dataset=bc5cdr ner -n 3 --csv', '--dataset', 'rank bc5cdr ner --limit 3 --csv'],
  ['code --paper "scibert model"', '--paper', 'code "scibert model"'],
  ['search --query bert --type papers', '--query', 'search bert --in papers'],
  ['cite --paper scibert --style ris', '--paper', 'cite scibert --format ris'],
  ['papers --title scibert -j', '--title', 'papers scibert --json'],
])(
  'pwc %s: a name stands without a flag, and the whole line is there to copy',
  async (line, flag, mended) => {
    expect(await pwc(line)).toEqual({
      exitCode: 2,
      out: '',
      err: `pwc: unknown option "${flag}": a name stands without a flag.\n     pwc ${mended}\n`,
    });
  },
);

test.each([
  ['rank ner bc5cdr --top 5', '--top', '--limit', 'rank ner bc5cdr --limit 5'],
  ['rank ner bc5cdr -n5', '-n5', '--limit', 'rank ner bc5cdr --limit 5'],
  ['rank ner bc5cdr --max_results 5', '--max_results', '--limit', 'rank ner bc5cdr --limit 5'],
  ['rank ner bc5cdr --as json', '--as', '--format', 'rank ner bc5cdr --format json'],
  ['rank ner bc5cdr --out json', '--out', '--output', 'rank ner bc5cdr --format json'],
  [
    'rank ner bc5cdr --bibtex -l 2',
    '--bibtex',
    '--format bibtex',
    'rank ner bc5cdr --format bibtex --limit 2',
  ],
  ['rank ner bc5cdr -limit 3', '-limit', '--limit', 'rank ner bc5cdr --limit 3'],
  ['rank ner bc5cdr --after 2019', '--after', '--since', 'rank ner bc5cdr --since 2019'],
  ['rank ner bc5cdr --year 2019', '--year', '--since', 'rank ner bc5cdr --since 2019 --until 2019'],
  ['rank ner bc5cdr --max-params 10M', '--max-params', '--max', 'rank ner bc5cdr --max params=10M'],
  [
    'rank ner bc5cdr --min-top-1-accuracy=80',
    '--min-top-1-accuracy',
    '--min',
    'rank ner bc5cdr --min "top 1 accuracy=80"',
  ],
])('pwc %s has the line with the flag that was meant', async (line, flag, meant, mended) => {
  expect(await pwc(line)).toEqual({
    exitCode: 2,
    out: '',
    err: `pwc: unknown option "${flag}". Did you mean ${meant}?\n     pwc ${mended}\n`,
  });
});

test('no line is offered where one of its flags means nothing, has no value, or the command has none like it', async () => {
  const toldOf = async (line: string) => (await pwc(line)).err.split('\n').slice(1, -1);
  expect(await toldOf('rank ner bc5cdr --top 5 --reverse')).toEqual([]);
  expect(await toldOf('rank ner bc5cdr --top')).toEqual([]);
  expect(await toldOf('info --task ner')).toEqual(['     Its flags: pwc info --help']);
  expect(await toldOf('code scibert --year 2019')).toEqual(['     Its flags: pwc code --help']);
});

test.each([
  ['rank ner bc5cdr --output json', 'json', 'rank ner bc5cdr --format json'],
  ['rank ner bc5cdr -o md --limit 2', 'md', 'rank ner bc5cdr --format markdown --limit 2'],
  ['export tasks --output=csv', 'csv', 'export tasks --format csv'],
])('pwc %s writes no file that is called like a format', async (line, name, mended) => {
  expect(await pwc(line)).toEqual({
    exitCode: 2,
    out: '',
    err: `pwc: "${name}" is a format, and --output takes a file. A file of that name: --output ./${name}\n     pwc ${mended}\n`,
  });
});

test('a folder may be called like the format of its files', async () => {
  const cwd = temporaryFolder();
  expect((await pwc('export all -o parquet --quiet', { cwd })).exitCode).toBe(0);
  expect(readdirSync(cwd)).toEqual(['parquet']);
});

test('a file is called like a format where its folder or a format is told too', async () => {
  const cwd = temporaryFolder();
  expect((await pwc('rank ner bc5cdr -o ./json --quiet', { cwd })).exitCode).toBe(0);
  expect((await pwc('rank ner bc5cdr -o csv --csv --quiet', { cwd })).exitCode).toBe(0);
  expect((await pwc('rank ner bc5cdr -o tsv --ids --quiet', { cwd })).exitCode).toBe(0);
  expect(readdirSync(cwd).sort()).toEqual(['csv', 'json', 'tsv']);
});

test('what stands behind "--", and the values of other flags, stay as they were typed', async () => {
  const { err } = await pwc('rank --top 2 -m --n -- ner -n');
  expect(err.split('\n')[1]).toBe('     pwc rank --limit 2 -m --n -- ner -n');
});

test.each([
  ['list leaderboards --task ner --top 3', 'Without "list": pwc leaderboards ner --limit 3'],
  ['get paper --id 1903.10676', 'Without "get": pwc paper 1903.10676'],
])('pwc %s: the verb and the flags are mended at once', async (line, hint) => {
  const { exitCode, err } = await pwc(line);
  expect([exitCode, err.split('\n')[1]]).toEqual([2, `     ${hint}`]);
});
