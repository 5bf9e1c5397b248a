import { describe, expect, test } from 'vitest';
import { type DatedRank, placesWhenPublished } from '../../src/ranking/publication.ts';

/** Rows as [date, rank today]; the places as "rank of size". */
function placesOf(rows: readonly (readonly [string | null, number | null])[]): (string | null)[] {
  const dated: DatedRank[] = rows.map(([date, rank]) => ({ date, rank }));
  return placesWhenPublished(dated).map((place) => place && `${place.rank} of ${place.of}`);
}

describe('the place of a row when it was published', () => {
  test('is among the rows dated up to its own day', () => {
    expect(
      placesOf([
        ['2021-01-01', 1],
        ['2020-01-01', 2],
        ['2019-01-01', 3],
      ]),
    ).toEqual(['1 of 3', '1 of 2', '1 of 1']);
  });

  test('counts the others of the same day, better ones too', () => {
    expect(
      placesOf([
        ['2020-01-01', 2],
        ['2020-01-01', 1],
        ['2020-01-02', 3],
      ]),
    ).toEqual(['2 of 2', '1 of 2', '3 of 3']);
  });

  test('is shared by equal scores, and the next is skipped', () => {
    expect(
      placesOf([
        ['2019-01-01', 1],
        ['2019-01-01', 1],
        ['2019-06-01', 3],
      ]),
    ).toEqual(['1 of 2', '1 of 2', '3 of 3']);
  });

  test('is unknown without a date or a rank, and such rows count for nobody', () => {
    expect(
      placesOf([
        [null, 1],
        ['2020-01-01', 2],
        ['2019-01-01', null],
      ]),
    ).toEqual([null, '1 of 1', null]);
  });

  test('of no rows is none', () => {
    expect(placesOf([])).toEqual([]);
  });

  test('is the one that counting each row against each gives', () => {
    const rows = Array.from({ length: 500 }, (_, index): readonly [string, number] => [
      `20${10 + ((index * 7) % 13)}-01-01`,
      index + 1,
    ]);
    const counted = rows.map(([date, rank]) => {
      const before = rows.filter(([other]) => other <= date);
      return `${before.filter(([, other]) => other < rank).length + 1} of ${before.length}`;
    });
    expect(placesOf(rows)).toEqual(counted);
  });
});
