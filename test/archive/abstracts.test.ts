import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { abstractReader, readAbstract } from '../../src/archive/abstracts.ts';
import { readAllPapers, readPaper } from '../../src/archive/papers.ts';
import { archiveOf } from '../helpers/archive.ts';

/** The abstract of the nth paper from 1; every fifth paper has none. */
function abstractOf(id: number): string | null {
  return id % 5 === 0 ? null : `Abstract ${id}, “quoted”,\nwith \u0000, 図 and 😀.`;
}

const COUNT = 70;
const archive = await archiveOf({
  papers: Array.from({ length: COUNT }, (_, index) => ({
    paper_url: `https://paperswithcode.com/paper/p${index + 1}`,
    title: `Paper ${index + 1}`,
    // Papers 17 to 32 fill a block of their own, and none of them has an abstract.
    abstract: index >= 16 && index < 32 ? '' : abstractOf(index + 1),
  })),
});
const expected = Array.from({ length: COUNT }, (_, index) =>
  index >= 16 && index < 32 ? null : abstractOf(index + 1),
);

describe('abstracts', () => {
  test('are read one by one as the dump has them', () => {
    const ids = expected.map((_, index) => index + 1);
    expect(ids.map((id) => readAbstract(archive, id))).toEqual(expected);
    expect(ids.map((id) => readPaper(archive, id).abstract)).toEqual(expected);
  });

  test('are read in a row as the dump has them', () => {
    expect([...readAllPapers(archive)].map((paper) => paper.abstract)).toEqual(expected);
  });

  test('are read in any order', () => {
    const read = abstractReader(archive);
    const ids = [70, 1, 16, 15, 48, 33, 2];
    expect(ids.map(read)).toEqual(ids.map((id) => expected[id - 1]));
  });

  test('of a paper that is not there are null', () => {
    expect([0, 71, 5000].map((id) => readAbstract(archive, id))).toEqual([null, null, null]);
  });

  test('stand in blocks of 16 papers, and blocks without any are not there', () => {
    const database = new DatabaseSync(archive.path, { readOnly: true });
    const blocks = database
      .prepare('SELECT block FROM abstract ORDER BY block')
      .all()
      .map(({ block }) => block);
    database.close();
    expect(blocks).toEqual([0, 1, 2, 3, 4]);
  });
});
