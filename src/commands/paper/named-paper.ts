import { PAPER_PAGE } from '../../archive/addresses/pages.ts';
import type { Archive } from '../../archive/archive.ts';
import { findPapers } from '../../archive/papers/names/names.ts';
import { readPaperSummaries } from '../../archive/papers/papers.ts';
import type { Fact } from '../../output/report.ts';
import { commandLine } from '../wording/command-line.ts';
import { paperName } from './paper-choice.ts';

/** The paper that introduced a dataset or method. A page of the old site is no place to go to. */
export function paperFact(title: string | null, url: string | null): Fact {
  const address = url === null || url.startsWith(PAPER_PAGE) ? [] : [url];
  const values = [...(title === null || title === '' ? [] : [title]), ...address];
  return { label: 'paper', values: values.length > 0 || url === null ? values : [url] };
}

/** How to look at that paper, where the archive has it. */
export function paperHint(archive: Archive, url: string | null): string[] {
  const hits = url === null ? null : findPapers(archive, url);
  if (hits?.total !== 1) return [];
  const [paper] = readPaperSummaries(archive, [hits.candidates[0]?.id ?? 0]);
  return paper === undefined ? [] : [`Its paper: ${commandLine('paper', paperName(paper))}`];
}
