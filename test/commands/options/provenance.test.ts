import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { provenanceComment } from '../../../src/output/provenance.ts';
import { SAMPLE_FOLDER, temporaryFolder } from '../../helpers/archive.ts';
import { printed, pwc } from '../../helpers/pwc.ts';

describe('--provenance', () => {
  test('lays a JSON file beside the answer', async () => {
    const file = join(temporaryFolder(), 'bc5cdr.csv');
    const { exitCode } = await pwc(
      `rank ner bc5cdr --since 2019 --with-code -o ${file} --provenance --quiet`,
    );
    expect(exitCode).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(await printed('rank ner bc5cdr --since 2019 --with-code --csv'));
    const { dumps, ...told } = JSON.parse(readFileSync(`${file}.provenance.json`, 'utf8'));
    expect(told).toMatchObject({
      file: 'bc5cdr.csv',
      format: 'csv',
      rows: 3,
      source: 'Papers With Code (paperswithcode.com) and its contributors',
      licence: 'CC BY-SA 4.0',
      made_at: '2025-07-28T12:00:00.000Z',
      is_sample: true,
      metric: 'F1',
      direction: 'higher',
      direction_source: 'order',
      direction_reason: "the archive's own order",
      direction_conflict: false,
      filters: { with_code: true, since: '2019' },
      left_out: 2,
    });
    expect(Object.keys(told.filters)).toEqual(['with_code', 'since']);
    expect(told.command.slice(0, 4)).toEqual(['pwc', 'rank', 'ner', 'bc5cdr']);
    expect(dumps).toHaveLength(5);
    for (const { file, sha256 } of dumps) {
      const bytes = readFileSync(join(SAMPLE_FOLDER, file));
      expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  test('is a comment in Markdown', async () => {
    const plain = await printed('rank ner bc5cdr --format markdown --limit 1');
    const told = await printed('rank ner bc5cdr --format markdown --limit 1 --provenance');
    expect(told.endsWith(`-->\n\n${plain}`)).toBe(true);
    const comment = told.slice(0, told.indexOf('-->'));
    expect(comment).toMatch(/^<!--\nsource: Papers With Code/);
    expect(comment).toContain(
      '\ncommand: pwc rank ner bc5cdr -\\-format markdown -\\-limit 1 -\\-provenance\n',
    );
    expect(comment).toMatch(
      /\ndumps: name methods, file methods\.json, bytes \d+, modified [\dT:.Z-]+, records \d+, sha256 \w{64}\n/,
    );
    expect(comment).toMatch(/\ndirection reason: the archive's own order\n/);
    expect(comment.slice(4)).not.toContain('--');
  });

  test.each(['latex', 'bibtex'])('is lines of comments in %s, which hold no entry', async (format) => {
    const plain = await printed(`rank ner bc5cdr --format ${format}`);
    const told = await printed(['rank', 'ner', 'bc5cdr', '--format', format, '--provenance']);
    expect(told.endsWith(plain)).toBe(true);
    const comment = told
      .slice(0, told.length - plain.length)
      .trimEnd()
      .split('\n');
    expect(comment.filter((line) => !/^% [^@]*$/.test(line))).toEqual([]);
    expect(comment).toContain('% licence: CC BY-SA 4.0');
  });

  test('is a comment whatever was typed, and the command can be typed again', () => {
    const command = ['pwc', 'rank', '@article{x,', 'a\nb --> <script>', "it's $5", '--csv', '---'];
    expect(provenanceComment('bibtex', { command })).toBe(
      `% command: pwc rank "(at)article{x," "a b --> <script>" 'it'\\''s $5' --csv ---\n\n`,
    );
    expect(provenanceComment('latex', { command })).toBe(
      `% command: pwc rank "@article{x," "a b --> <script>" 'it'\\''s $5' --csv ---\n`,
    );
    expect(provenanceComment('markdown', { command })).toBe(
      `<!--\ncommand: pwc rank "@article{x," "a b -\\-> <script>" 'it'\\''s $5' -\\-csv -\\-\\-\n-->\n\n`,
    );
  });

  test('says nothing of what there is not', () => {
    const told = { metric: 'F1', paper: null, filters: { since: null, bounds: [], by: {} }, left_out: 0 };
    expect(provenanceComment('latex', told)).toBe('% metric: F1\n% left out: 0\n');
  });

  test.each(['ris', 'csl.json'])('lies beside a bibliography that has no comments: .%s', async (ending) => {
    const file = join(temporaryFolder(), `refs.${ending}`);
    await printed(`cite scibert -o ${file} --provenance`);
    const plain = await printed(['cite', 'scibert', '--format', ending === 'ris' ? 'ris' : 'csl-json']);
    expect(readFileSync(file, 'utf8')).toBe(plain);
    const told = JSON.parse(readFileSync(`${file}.provenance.json`, 'utf8'));
    expect(told).toMatchObject({ file: `refs.${ending}`, rows: null, licence: 'CC BY-SA 4.0' });
  });

  test('is notes where the answer goes to stdout and has no comments', async () => {
    const { out, err } = await pwc('rank ner bc5cdr --csv --limit 1 --provenance');
    expect(out).toBe(await printed('rank ner bc5cdr --csv --limit 1'));
    expect(err).toContain('pwc: from: licence: CC BY-SA 4.0\n');
    expect((await pwc('rank ner bc5cdr --csv --limit 1 --provenance --quiet')).err).toBe('');
  });

  test.each([
    ['chart ner bc5cdr', 'svg', null],
    ['chart ner bc5cdr', 'html', null],
    ['rank ner bc5cdr --format table --limit 3', 'txt', null],
    ['rank ner --format table --limit 3', 'txt', 3],
    ['rank ner bc5cdr --ids', 'txt', 5],
  ])('counts the rows of pwc %s in %s: %s', async (line, ending, rows) => {
    const file = join(temporaryFolder(), `x.${ending}`);
    await printed(`${line} -o ${file} --provenance`);
    expect(JSON.parse(readFileSync(`${file}.provenance.json`, 'utf8')).rows).toBe(rows);
  });

  test('goes beside each file of a folder', async () => {
    const folder = temporaryFolder();
    await pwc(`export all -o ${folder} --provenance`);
    const told = JSON.parse(readFileSync(join(folder, 'results.parquet.provenance.json'), 'utf8'));
    expect(told).toMatchObject({
      file: 'results.parquet',
      format: 'parquet',
      direction_sources: { order: "the archive's own order" },
    });
  });

  test('refuses to replace what lies beside the answer, before anything is written', async () => {
    const file = join(temporaryFolder(), 'x.csv');
    await pwc(`export tasks -o ${file} --provenance`);
    const other = await pwc(`export tasks -o ${file}.provenance.json`);
    expect(other.exitCode).toBe(2);
    const again = await pwc(`export tasks -o ${file.replace('x.csv', 'y.csv')} --provenance`);
    expect(again.exitCode).toBe(0);
    const third = await pwc(`export tasks -o ${file} --provenance --quiet`);
    expect([third.exitCode, third.err]).toEqual([
      2,
      `pwc: ${file}.provenance.json exists. Overwrite it with --force.\n`,
    ]);
    expect((await pwc(`export tasks -o ${file} --provenance --force`)).exitCode).toBe(0);
  });

  test('goes beside a query and a document too', async () => {
    const folder = temporaryFolder();
    await pwc(['sql', 'SELECT 1', '-o', join(folder, 'one.json'), '--provenance']);
    const told = JSON.parse(readFileSync(join(folder, 'one.json.provenance.json'), 'utf8'));
    expect(told).toMatchObject({
      rows: 1,
      command: ['pwc', 'sql', 'SELECT 1', '-o', join(folder, 'one.json'), '--provenance'],
    });
    await pwc(`sql --schema -o ${join(folder, 'schema.sql')} --provenance`);
    expect(existsSync(join(folder, 'schema.sql.provenance.json'))).toBe(true);
  });
});

test('ids are counted by what is written: each once, none for a row without one, one for a page', async () => {
  const folder = temporaryFolder();
  const write = async (line: string) => {
    const file = join(folder, `${line.split(' ')[0]}.txt`);
    const { err } = await pwc(`${line} --ids -o ${file} --provenance --force`);
    const { rows } = JSON.parse(readFileSync(`${file}.provenance.json`, 'utf8'));
    const lines = readFileSync(file, 'utf8').split('\n').length - 1;
    return { rows, lines, told: /wrote (.*) to /.exec(err)?.[1] };
  };
  expect(await write('results scibert')).toEqual({ rows: 26, lines: 26, told: '26 rows' });
  expect(await write('results scibert --limit 2')).toEqual({ rows: 2, lines: 2, told: '2 rows' });
  expect(await write('paper scibert')).toEqual({ rows: 1, lines: 1, told: '1 row' });
});
