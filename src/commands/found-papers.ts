import { readAbstract } from '../archive/abstracts.ts';
import type { Archive } from '../archive/archive.ts';
import { readPaperLines } from '../archive/filtered-papers.ts';
import { cutSnippet } from '../archive/search/snippets.ts';
import type { FoundPaperLine } from './search-columns.ts';

/** Papers by their ids, each with the part of its abstract that holds the marked words. */
export function readFoundPapers(
  archive: Archive,
  ids: readonly number[],
  marks: (word: string) => boolean,
): FoundPaperLine[] {
  return readPaperLines(archive, ids).map((paper) => {
    const abstract = paper.isStub ? null : readAbstract(archive, paper.id);
    return { ...paper, snippet: abstract === null ? null : cutSnippet(abstract, marks) };
  });
}
