import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { BatchTable, SortedTable } from '../../../src/archive/builder/table.ts';

const numbers = Array.from({ length: 50 }, (_, index) => index);

test('a table that is filled in batches has all of its rows in their order, also those of a last batch that is not full', () => {
  const database = new DatabaseSync(':memory:');
  database.exec('CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT)');
  const table = new BatchTable(database, 'thing', ['id', 'name']);
  // The second row of a key is passed over.
  for (const number of numbers) table.insert(Math.min(number, 40), `thing ${number}`);
  table.finish();
  expect(table.rows).toBe(50);
  expect(
    database
      .prepare('SELECT * FROM thing')
      .all()
      .map((row) => Object.values(row)),
  ).toEqual(numbers.slice(0, 41).map((number) => [number, `thing ${number}`]));
});

test('a table that is filled in batches may be read in between, once the rows that wait are written', () => {
  const database = new DatabaseSync(':memory:');
  database.exec('CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT)');
  const table = new BatchTable(database, 'thing', ['id', 'name']);
  const read = () => {
    table.finish();
    return database
      .prepare('SELECT name FROM thing')
      .all()
      .map(({ name }) => name);
  };
  for (const number of numbers.slice(0, 5)) table.insert(number, `thing ${number}`);
  expect(read()).toEqual(numbers.slice(0, 5).map((number) => `thing ${number}`));
  for (const number of numbers.slice(5)) table.insert(number, `thing ${number}`);
  expect(read()).toEqual(numbers.map((number) => `thing ${number}`));
});

test('a sorted table has its rows in the order of its columns, each once', () => {
  const database = new DatabaseSync(':memory:');
  database.exec('CREATE TABLE thing (key TEXT, id INTEGER, PRIMARY KEY (key, id)) WITHOUT ROWID');
  const table = new SortedTable(database, 'thing', ['key', 'id']);
  for (const number of numbers) table.insert(`key ${number % 3}`, number % 10);
  table.finish();
  const rows = database.prepare('SELECT * FROM thing').all();
  expect(rows.map(({ key, id }) => `${key} ${id}`)).toEqual(
    ['key 0', 'key 1', 'key 2'].flatMap((key) => numbers.slice(0, 10).map((id) => `${key} ${id}`)),
  );
});
