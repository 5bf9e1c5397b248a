import type { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { expectSame, fillBoth, leaves, type Row } from '../../../helpers/full-text.ts';
import { createRandom } from '../../../helpers/random.ts';

/** The ids that both tables find, of which FTS5 knows neither places nor sizes. */
function expectSameIds(database: DatabaseSync, query: string, where = ''): number {
  const ask = (table: string) =>
    database.prepare(`SELECT rowid FROM ${table} WHERE ${table} MATCH ? ${where} ORDER BY rowid`).all(query);
  expect(ask('ours')).toEqual(ask('theirs'));
  return ask('ours').length;
}

test('a table that only keeps which documents hold a word is written as FTS5 writes it', () => {
  const rows = Array.from(
    { length: 30_000 },
    (_, at): Row => [at * 300 + 1, at % 3 === 0 ? 'the model' : 'a model', `word${at} of the model`],
  );
  const database = fillBoth(rows, undefined, 'none');
  expectSame(database);
  expect(leaves(database)).toEqual({ segments: 1, indexed: 4 });
  expect(expectSameIds(database, 'the', 'AND rowid > 8400000')).toBe(2000);
  expect(expectSameIds(database, 'model', 'AND rowid BETWEEN 4200000 AND 4200600')).toBe(2);
  expect(expectSameIds(database, 'word29999 AND model')).toBe(1);
  expect(expectSameIds(database, 'word1*')).toBe(11_111);
});

test('ids may begin anew in each segment', () => {
  const later: Row[] = [
    [5000, 'pose estimation', 'human pose'],
    [6000, 'pose tracking', ''],
  ];
  const earlier: Row[] = [
    [10, 'pose', 'hand pose estimation'],
    [20, 'tracking', 'object tracking'],
  ];
  for (const segmentWords of [1, 6]) {
    const database = fillBoth([...later, ...earlier], segmentWords, 'none');
    expectSame(database);
    expect(expectSameIds(database, 'pose')).toBe(3);
    expect(expectSameIds(database, 'pose AND estimation', 'AND rowid < 100')).toBe(1);
  }
});

test('a leaf may end with any document', () => {
  const random = createRandom(11);
  for (let run = 0; run < 12; run++) {
    const words = Array.from({ length: 1 + random(6) }, (_, at) => 'w'.repeat(1 + random(40)) + at);
    let id = 0;
    const rows = Array.from({ length: 6000 }, (): Row => {
      id += 1 + random(run % 2 === 0 ? 3 : 20_000);
      return [id, words[random(words.length)] ?? '', words[random(words.length)] ?? ''];
    });
    const database = fillBoth(rows, 9000, 'none');
    expectSame(database);
    for (const word of words) expectSameIds(database, word, `AND rowid > ${Math.floor(id / 2)}`);
  }
});
