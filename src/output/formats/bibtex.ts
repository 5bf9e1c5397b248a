import type { Citation } from '../../model.ts';
import { keyGiver, nothingToCite } from '../bibliography.ts';
import { mainList, type Report } from '../report.ts';
import { bibtexAuthors, bibtexText, bibtexTitle, bibtexUrl, plainAddress } from './bibtex-text.ts';

/**
 * BibTeX of the papers of an answer, each once: of those that it is about, else of its rows. The keys are those that
 * LaTeX has for the same answer. Throws `UserError` (usage) where an answer has no papers.
 */
export function text(report: Report): Iterable<string> {
  const { bibliography = {}, rows } = mainList(report);
  if (bibliography.text !== undefined) return [bibliography.text.text];
  if (report.subject !== undefined) return entries([report.subject()]);
  const { citation, papers } = bibliography;
  if (papers !== undefined) return entries(papers());
  if (citation === undefined) throw nothingToCite();
  return entries(Iterator.from(rows).map(citation));
}

function* entries(citations: Iterable<Citation | null>): Generator<string> {
  const keyOf = keyGiver();
  let separator = '';
  for (const citation of citations) {
    if (citation === null) continue;
    const { key, isNew } = keyOf(citation);
    if (!isNew) continue;
    yield separator + entryText(key, citation);
    separator = '\n';
  }
}

function entryText(key: string, citation: Citation): string {
  const arxivId = /^(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})$/.exec(citation.arxivId ?? '')?.[0] ?? null;
  const isPublished = citation.venue !== null && citation.venue.trim() !== '';
  const kind = isPublished ? 'inproceedings' : arxivId === null ? 'misc' : 'article';
  const fields: readonly [string, string | null][] = [
    ['title', citation.title === null ? null : bibtexTitle(citation.title)],
    ['author', bibtexAuthors(citation.authors)],
    ['booktitle', isPublished ? bibtexText(citation.venue ?? '') : null],
    ['journal', kind === 'article' ? `arXiv preprint arXiv:${arxivId}` : null],
    ['year', citation.year],
    ['eprint', arxivId],
    ['archivePrefix', arxivId === null ? null : 'arXiv'],
    ['doi', citation.doi === null ? null : plainAddress(citation.doi)],
    ['url', citation.url === null ? null : bibtexUrl(citation.url)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null || value === '' ? [] : [`  ${name} = {${value}}`],
  );
  return `@${kind}{${[key, ...lines].join(',\n')}\n}\n`;
}
