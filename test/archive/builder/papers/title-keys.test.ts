import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { TitleKeys } from '../../../../src/archive/builder/papers/title-keys.ts';
import { createRandom } from '../../../helpers/random.ts';

test('keys of titles are written by hash and paper, each once, however large the hashes are', () => {
  const database = new DatabaseSync(':memory:');
  database.exec('CREATE TABLE paper_title_key (hash INTEGER, paper INTEGER, UNIQUE (hash, paper))');
  const random = createRandom(1);
  const largest = 2 ** 52 - 1;
  const rows = Array.from({ length: 3000 }, (_, paper) => {
    const hash = random(2 ** 20) * 2 ** 32 + random(4) * 2 ** 30 + random(2);
    return { hash: [0, largest, hash][Math.min(paper % 10, 2)] as number, paper };
  }).flatMap((row) => (row.paper % 3 === 0 ? [row, row] : [row]));
  const keys = new TitleKeys();
  for (const { hash, paper } of rows) keys.add(hash, paper);
  for (const _part of keys.write(database));
  const written = database.prepare('SELECT hash, paper FROM paper_title_key ORDER BY rowid').all();
  const distinct = [...new Map(rows.map((row) => [row.paper, row])).values()];
  expect(written.map((row) => ({ ...row }))).toEqual(
    distinct.sort((one, other) => one.hash - other.hash || one.paper - other.paper),
  );
});
