import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { sampleFile } from '../../helpers/examples.ts';
import { printed } from '../../helpers/pwc.ts';

test('pwc sql --schema has every view and table of an archive, each with a comment', async () => {
  const schema = await printed('sql --schema');
  const database = new DatabaseSync(sampleFile, { readOnly: true });
  const rows = database
    .prepare("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'")
    .all() as { name: string }[];
  database.close();
  const missing = rows
    .filter(({ name }) => !/_text_(?:data|idx|content|docsize|config)$/.test(name))
    .filter(({ name }) => !new RegExp(`^CREATE (?:TABLE|VIEW|VIRTUAL TABLE) ${name}\\b`, 'm').test(schema));
  expect(missing).toEqual([]);
  expect(schema).toMatch(/^-- The leaderboards: one row for each result/);
});

test('the file itself tells in comments what its tables and views hold', () => {
  const database = new DatabaseSync(sampleFile, { readOnly: true });
  const rows = database
    .prepare(
      "SELECT name, sql FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%\\_text%' ESCAPE '\\'",
    )
    .all() as { name: string; sql: string }[];
  database.close();
  expect(rows.length).toBeGreaterThan(25);
  const silent = rows.filter(({ sql }) => !/^CREATE (?:TABLE \w+ \(|VIEW \w+ AS)\n-- /.test(sql));
  // The comment of the table before is about them as well.
  expect(silent.map(({ name }) => name)).toEqual(['paper_method', 'task_parent', 'method_collection']);
});

describe('pwc sql --schema as rows', () => {
  test('has each table and view with its columns, its comment and its SQL', async () => {
    const rows: { name: string; kind: string; columns: string[]; comment: string; sql: string }[] =
      JSON.parse(await printed('sql --schema --json'));
    const text = await printed('sql --schema');
    expect(rows.map(({ name, kind }) => `${kind} ${name}`)).toEqual(
      [...text.matchAll(/^CREATE (?:VIRTUAL )?(TABLE|VIEW) (\w+)/gm)].map(
        ([, kind, name]) => `${kind?.toLowerCase()} ${name}`,
      ),
    );
    expect(rows.filter(({ columns, sql }) => columns.length === 0 || !text.includes(sql))).toEqual([]);
    expect(rows.find(({ name }) => name === 'merged')).toEqual({
      name: 'merged',
      kind: 'table',
      columns: ['what', 'count'],
      comment: 'What stood several times in the dumps and stands here once.',
      sql: 'CREATE TABLE merged (what TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;',
    });
  });

  test.each([
    [
      'sql --schema --csv --columns name,kind --limit 2',
      'name,kind\nleaderboard_ranked,view\nresult_ranked,view\n',
    ],
    ['sql --schema --ids --limit 1', 'leaderboard_ranked\n'],
    ['sql --schema --sort name --columns name --limit 1', 'name\nabstract\n'],
  ])('%s', async (line, output) => {
    expect(await printed(line)).toBe(output);
  });
});
