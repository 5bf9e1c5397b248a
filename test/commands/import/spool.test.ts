import { fstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Delivery, NOTHING_WHOLE } from '../../../src/archive/builder/delivery.ts';
import { readSpool, Spool } from '../../../src/commands/import/spool.ts';
import { temporaryFolder } from '../../helpers/archive.ts';

/** A delivery with a name of so many letters. */
function delivery(id: number, letters: number): Delivery {
  const papers = { cells: [], abstracts: [] };
  return { ...NOTHING_WHOLE, papers, entries: { ids: [id], names: ['x'.repeat(letters)] } };
}

/** The bytes of a file that is open under a number; undefined where none is. */
function bytesOf(file: number): number | undefined {
  try {
    return fstatSync(file).size;
  } catch {
    return undefined;
  }
}

test('a spool gives each delivery back, and the room of those that were read', () => {
  const folder = temporaryFolder();
  const spool = new Spool(join(folder, 'spool'));
  const deliveries = [1, 2, 3, 4].map((id) => delivery(id, 9_000_000));
  const places = deliveries.map((each) => spool.add(each));
  expect(readdirSync(folder)).toEqual([]);
  expect(places.map(readSpool)).toEqual(deliveries);
  expect(spool.size).toBe(places.reduce((sum, { length }) => sum + length, 0));

  const [first, second, third, fourth] = places.map(({ file }) => file) as [number, number, number, number];
  expect([second, fourth]).toEqual([first, third]);
  expect(third).not.toBe(first);
  spool.release(places[0]?.end ?? 0);
  expect(bytesOf(first)).toBeGreaterThan(18_000_000);
  spool.release(places[1]?.end ?? 0);
  expect([bytesOf(first), (bytesOf(third) ?? 0) > 18_000_000]).toEqual([undefined, true]);

  // Whatever was read: the next delivery has a file.
  spool.release(spool.size);
  const last = spool.add(delivery(5, 10));
  expect(readSpool(last)).toEqual(delivery(5, 10));
  spool.close();
  expect(bytesOf(last.file)).toBeUndefined();
});
