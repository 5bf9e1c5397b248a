import type { Archive } from '../../archive/archive.ts';
import { readAbstract } from '../../archive/papers/abstracts.ts';
import { type PaperLine, readPaperLines } from '../../archive/papers/lines.ts';
import { cutSnippet } from '../../archive/search/snippets.ts';
import type { FoundPaperLine } from './search-columns.ts';

/** Papers by their ids, each with the part of its abstract that holds the marked words. */
export function readFoundPapers(
  archive: Archive,
  ids: readonly number[],
  marks: (word: string) => boolean,
): FoundPaperLine[] {
  const snippetOf = ({ id, isStub }: PaperLine) => {
    const abstract = isStub ? null : readAbstract(archive, id);
    return abstract === null ? null : cutSnippet(abstract, marks);
  };
  return readPaperLines(archive, ids).map((paper) => ({ ...paper, snippet: () => snippetOf(paper) }));
}
