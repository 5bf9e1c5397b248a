import { DatabaseSync } from 'node:sqlite';
import { zstdDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { abstractReader, readAbstract } from '../../../src/archive/papers/abstracts.ts';
import { readAllPapers, readPaper } from '../../../src/archive/papers/cards.ts';
import { archiveOf } from '../../helpers/archive.ts';

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
  test('stand in blocks of papers that follow each other, as JSON packed with zstd', () => {
    expect(readBlocks(archive.path)).toEqual([[1, expected.slice(0, 69)]]);
  });

  test('stand in a new block where the present one would be too long, or has many papers without one', async () => {
    const long = await archiveOf({
      papers: Array.from({ length: 1504 }, (_, index) => ({
        paper_url: `https://paperswithcode.com/paper/p${index + 1}`,
        abstract: index < 4 ? `${index}`.repeat(15_000) : index === 1500 ? 'far away' : '',
      })),
    });
    expect(readBlocks(long.path)).toEqual([
      [1, ['0'.repeat(15_000), '1'.repeat(15_000)]],
      [3, ['2'.repeat(15_000), '3'.repeat(15_000)]],
      [1501, ['far away']],
    ]);
    expect([2, 3, 4, 5, 1500, 1501, 1502].map((id) => readAbstract(long, id)?.length)).toEqual([
      15_000,
      15_000,
      15_000,
      undefined,
      undefined,
      8,
      undefined,
    ]);
  });
});

/** The blocks of an archive file: the first paper of each, and its texts. */
function readBlocks(path: string): [unknown, unknown][] {
  const database = new DatabaseSync(path, { readOnly: true });
  const rows = database.prepare('SELECT first, bytes FROM abstract ORDER BY first').all();
  database.close();
  return rows.map(({ first, bytes }) => [
    first,
    JSON.parse(zstdDecompressSync(bytes as Uint8Array).toString()),
  ]);
}
