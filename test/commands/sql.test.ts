import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sampleFile } from '../helpers/examples.ts';
import { printed, pwc, terminal } from '../helpers/pwc.ts';

const schemaHint = '     Tables and views: pwc sql --schema\n';
const endless = 'WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)';

describe('pwc sql', () => {
  test('answers a query in every format', async () => {
    const query =
      "SELECT rank, model, value FROM leaderboard_ranked WHERE dataset = 'BC5CDR' ORDER BY rank LIMIT 2";
    expect(await printed(['sql', query])).toBe(
      'rank\tmodel\tvalue\n1\tNER+PA+RL (PubMed)\t89.93\n2\tBioFLAIR\t89.42\n',
    );
    expect(await printed(['sql', query, '--json'])).toBe(
      '[\n  {"rank": 1, "model": "NER+PA+RL (PubMed)", "value": 89.93},\n  {"rank": 2, "model": "BioFLAIR", "value": 89.42}\n]\n',
    );
    expect(await printed(['sql', query], terminal())).toBe(
      'RANK  MODEL               VALUE\n   1  NER+PA+RL (PubMed)  89.93\n   2  BioFLAIR            89.42\n',
    );
  });

  test('reads a query from stdin', async () => {
    expect(await printed('sql - --csv', { stdin: 'SELECT 1 AS one;\n-- that is all\n' })).toBe('one\n1\n');
  });

  test('gives text of what JSON has not, and a name to each column', async () => {
    const query = "SELECT 9007199254740993 AS n, 9e999 AS n, x'00ff' AS bytes, NULL AS none, 1.5 AS half";
    expect(JSON.parse(await printed(['sql', query, '--json']))).toEqual([
      { n: '9007199254740993', n_2: 'Infinity', bytes: '00ff', none: null, half: 1.5 },
    ]);
  });

  test('knows the abstracts and the full text', async () => {
    const query =
      "SELECT substr(abstract(id), 1, 31) AS text FROM paper WHERE id IN (SELECT rowid FROM paper_text WHERE paper_text MATCH 'scibert') AND arxiv_id = '1903.10676'";
    expect(await printed(['sql', query, '--no-headers'])).toBe('SciBERT is a language model wit\n');
    expect(await printed(['sql', "SELECT abstract('x'), abstract(NULL), abstract(-1)", '--csv'])).toContain(
      '\n,,\n',
    );
  });

  test('answers with values that come in thousands of pieces', async () => {
    const text = "replace(hex(zeroblob(2000000)), '00', 'é€')";
    const lines = (await printed(['sql', `SELECT ${text} AS a UNION ALL SELECT 'b'`, '--csv'])).split('\n');
    expect(lines).toEqual(['a', 'é€'.repeat(2_000_000), 'b', '']);
  });

  test('reads no more rows than are wanted', async () => {
    expect(await printed(['sql', `${endless} SELECT x FROM n`, '--limit', '2'])).toBe('x\n1\n2\n');
    const { exitCode, out } = await pwc(['sql', `${endless} SELECT x FROM n`, '--no-headers'], {
      closeAfter: 6,
    });
    expect([exitCode, out]).toEqual([0, '1\n2\n3\n']);
  });

  test('shows what stands in the archive without harm on a terminal', async () => {
    const query = "SELECT char(27) || '[31m' || char(8238) || 'x' AS name";
    expect(await printed(['sql', query], terminal())).toBe('NAME\n\\x1b[31m\\u202ex\n');
  });

  test('is called query as well', async () => {
    expect(await printed('query "SELECT 1 AS one" --csv')).toBe('one\n1\n');
  });

  test('an answer without rows is an empty list', async () => {
    expect(await printed('sql "SELECT 1 AS one WHERE 0" --json')).toBe('[]\n');
  });
});

describe('pwc sql ends a query', () => {
  test.each([
    ['in one long step', `${endless} SELECT COUNT(*) FROM n`],
    ['between rows', `${endless} SELECT x FROM n WHERE x < 0`],
  ])('that takes too long %s', async (_, query) => {
    const { exitCode, out, err } = await pwc(['sql', query, '--timeout', '0.5', '--quiet']);
    expect({ exitCode, out, err }).toEqual({
      exitCode: 5,
      out: '',
      err: 'pwc: the query was ended: it has not been answered in 0.5 s.\n     Give it more time: --timeout <seconds>, 0 for as long as it takes\n',
    });
  });
});

describe('pwc sql refuses', () => {
  const reading = 'and queries only read the archive';
  test.each([
    ['DELETE FROM paper', `this would delete rows, ${reading}.`],
    ['WITH x AS (SELECT 1) DELETE FROM paper', `this would delete rows, ${reading}.`],
    ["UPDATE paper SET title = 'x'", `this would change rows, ${reading}.`],
    ["INSERT INTO paper_text (paper_text) VALUES ('optimize')", `this would write rows, ${reading}.`],
    ['CREATE TEMP TABLE x (a)', `this would write rows, ${reading}.`],
    ['DROP TABLE paper', `this would delete rows, ${reading}.`],
    ["VACUUM INTO '/tmp/pwc-test-stolen.db'", `this would open or write another file, ${reading}.`],
    ["ATTACH '/tmp/pwc-test-stolen.db' AS x", `this would open or write another file, ${reading}.`],
    ['PRAGMA journal_mode = WAL', `PRAGMA journal_mode is not one of those that only tell, ${reading}.`],
    ['PRAGMA writable_schema', `PRAGMA writable_schema is not one of those that only tell, ${reading}.`],
    ['BEGIN', `this would begin or end a transaction, ${reading}.`],
    ['REINDEX', `this would change the tables, ${reading}.`],
    ["SELECT load_extension('x')", 'not authorized.'],
    ["SELECT writefile('x', 'y')", 'no such function: writefile.'],
    ['SELECT 1; SELECT 2', 'there is a second statement after the first; give one.'],
    ['SELECT 1; DELETE FROM paper', 'there is a second statement after the first; give one.'],
    ['SELECT 1; nonsense', 'there is a second statement after the first; give one.'],
    [
      'SELECT * FROM paper WHERE title = :title',
      'there is a parameter in it (?, :name, @name or $name); write its value in its place.',
    ],
    [';', 'there is no statement in it, only blanks and comments.'],
    ['/* SELECT 1 */', 'there is no statement in it, only blanks and comments.'],
    [
      "SELECT printf('%.*c', 100000001, 'x') AS text",
      'a value or a row of it is longer than 100,000,000 bytes; take a part with substr(), or fewer columns.',
    ],
    [
      'SELECT zeroblob(500000000) AS bytes',
      'a value or a row of it is longer than 100,000,000 bytes; take a part with substr(), or fewer columns.',
    ],
    ['SELEC 1', 'near "SELEC": syntax error.'],
    ['SELECT titel FROM paper', 'no such column: titel. Did you mean title?'],
    ['SELECT * FROM paper_codes', 'no such table: paper_codes. Did you mean paper_code?'],
    ['SELECT * FROM papers', 'no such table: papers. Did you mean paper?'],
    ['SELECT abs(-9223372036854775808)', 'integer overflow.'],
  ])('%s', async (query, message) => {
    const before = readFileSync(sampleFile);
    const { exitCode, out, err } = await pwc(['sql', '--quiet', '--', query]);
    expect({ exitCode, out, err }).toEqual({ exitCode: 2, out: '', err: `pwc: ${message}\n${schemaHint}` });
    expect(readFileSync(sampleFile).equals(before)).toBe(true);
  });

  test('a NUL character, behind which SQLite would read no further', async () => {
    const { exitCode, out, err } = await pwc(['sql', '--quiet', '--', 'SELECT 1\0; SELECT 2']);
    const told = `pwc: the query holds a NUL character.\n${schemaHint}`;
    expect({ exitCode, out, err }).toEqual({ exitCode: 2, out: '', err: told });
  });

  test.each(['sql', 'sql ""', 'sql " "', 'sql "SELECT 1" --timeout soon', 'sql "SELECT 1" --schema'])(
    '%s',
    async (line) => {
      expect((await pwc(line)).exitCode).toBe(2);
    },
  );

  test('nothing that only tells', async () => {
    expect(await printed('sql "PRAGMA table_info(merged)" --columns name')).toBe('name\nwhat\ncount\n');
    expect(await printed('sql "EXPLAIN QUERY PLAN SELECT * FROM merged" --columns detail')).toBe(
      'detail\nSCAN merged\n',
    );
  });
});
