import { DatabaseSync } from 'node:sqlite';
import { zstdDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { abstractReader, readAbstract } from '../../src/archive/abstracts.ts';
import { readAllPapers, readPaper } from '../../src/archive/paper-cards.ts';
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
    // Papers 16 to 31 fill a block of their own, and none of them has an abstract.
    abstract: index >= 15 && index < 31 ? '' : abstractOf(index + 1),
  })),
});
const expected = Array.from({ length: COUNT }, (_, index) =>
  index >= 15 && index < 31 ? null : abstractOf(index + 1),
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

  // The schema tells people who open the file how to read one without pwc.
  test('stand in blocks of 16 papers, as JSON packed with zstd, where any of them has one', () => {
    const database = new DatabaseSync(archive.path, { readOnly: true });
    const rows = database.prepare('SELECT block, bytes FROM abstract ORDER BY block').all();
    database.close();
    const blocks = rows.map(({ block, bytes }) => [
      block,
      JSON.parse(zstdDecompressSync(bytes as Uint8Array).toString()),
    ]);
    const texts = [null, ...expected];
    expect(blocks).toEqual(
      [0, 2, 3, 4].map((block) => [
        block,
        Array.from({ length: 16 }, (_, at) => texts[block * 16 + at] ?? null),
      ]),
    );
  });
});
