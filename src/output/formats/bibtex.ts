import { apart, type CitedPaper, citedPapers } from '../cited-papers.ts';
import { mainList, type Report } from '../report.ts';
import { bibtexAuthors, bibtexText, bibtexTitle } from './bibtex-text.ts';
import { referenceOf } from './reference.ts';

/**
 * BibTeX of the papers of an answer, or the bibliography that the answer is. Throws as `citedPapers` does.
 */
export function text(report: Report): Iterable<string> {
  const { bibliography } = mainList(report);
  if (bibliography?.text !== undefined) return [bibliography.text.text];
  return apart(Iterator.from(citedPapers(report, 'bibtex')).map(entryText));
}

const TYPES = { published: 'inproceedings', preprint: 'article', other: 'misc' } as const;

function entryText(paper: CitedPaper): string {
  const { key, kind, title, authors, venue, year, arxivId, doi, url } = referenceOf(paper);
  const fields: readonly [string, string | null][] = [
    ['title', title && bibtexTitle(title)],
    ['author', bibtexAuthors(authors)],
    ['booktitle', venue && bibtexText(venue)],
    ['journal', kind === 'preprint' ? `arXiv preprint arXiv:${arxivId}` : null],
    ['year', year],
    ['eprint', arxivId],
    ['archivePrefix', arxivId && 'arXiv'],
    ['doi', doi],
    ['url', url],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@${TYPES[kind]}{${[key, ...lines].join(',\n')}\n}\n`;
}
