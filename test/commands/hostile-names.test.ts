import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { escapeLine } from '../../src/output/text/escape.ts';
import { readers, rowFormats, spellings } from '../contract/readers.ts';
import { archiveOf, temporaryFolder } from '../helpers/archive.ts';
import { askDuckDb } from '../helpers/duckdb.ts';
import { hostileNames } from '../helpers/hostile-names.ts';
import { printed, pwc } from '../helpers/pwc.ts';

/** Half a surrogate pair is no text, and a title of nothing but blanks is none. */
const names = hostileNames(10_000)
  .map((name) => name.toWellFormed())
  .filter((name) => name.trim() !== '');
let archive: string;

beforeAll(async () => {
  const papers = names.map((title, index) => ({
    paper_url: `https://paperswithcode.com/paper/paper-${index}`,
    title,
    authors: [title],
  }));
  archive = (await archiveOf({ papers })).path;
});

/** What a query is asked in every text format, and what it answers with. */
async function comesBack(stdin: string, expected: readonly string[]): Promise<void> {
  const ask = (format: string) => printed(`sql - --format ${format} --archive ${archive}`, { stdin });
  expect(JSON.parse(await ask('json'))).toEqual(expected.map((name) => ({ name })));
  for (const format of rowFormats) {
    const spell = format === 'markdown' ? (name: string) => escapeLine(name).trim() : spellings[format];
    expect(readers[format](await ask(format)).rows.map(([name]) => name)).toEqual(expected.map(spell));
  }
}

describe('10,000 hostile names in an archive', () => {
  test('come out of pwc sql as they are, in every format of text', async () => {
    await comesBack('SELECT title AS name FROM paper ORDER BY id', names);
  });

  test('come out of pwc sql as they went in between quotes', async () => {
    const quote = (name: string) => `('${name.replaceAll("'", "''").replaceAll('\0', "' || char(0) || '")}')`;
    await comesBack(`SELECT column1 AS name FROM (VALUES ${names.map(quote).join(', ')})`, names);
  });

  test('come out of whole exports as they are', async () => {
    const ask = (format: string) => printed(`export papers --format ${format} --archive ${archive}`);
    const read = JSON.parse(await ask('json')) as { title: string; authors: string[] }[];
    expect(read.map(({ title }) => title)).toEqual(names);
    expect(read.map(({ authors }) => authors)).toEqual(names.map((name) => [name]));
    expect(readers.csv(await ask('csv')).rows.map(([title, authors]) => [title, authors])).toEqual(
      names.map((name) => [name, name]),
    );
    const file = join(temporaryFolder(), 'papers.parquet');
    expect((await pwc(`export papers -o ${file} --quiet --archive ${archive}`)).exitCode).toBe(0);
    const hexes = names.map((name) => Buffer.from(name).toString('hex').toUpperCase());
    expect(await askDuckDb(`SELECT hex(title), hex(authors[1]) FROM '${file}'`)).toEqual(
      hexes.map((hex) => [hex, hex]),
    );
  });
});
