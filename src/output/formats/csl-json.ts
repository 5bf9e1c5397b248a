import { type CitedPaper, citedPapers } from '../cited-papers.ts';
import type { Cell, Report } from '../report.ts';
import { airy, arrayText, cellJson } from '../text/json-text.ts';
import type { AuthorName } from './author-name.ts';
import { referenceOf } from './reference.ts';

/** "article" is what CSL has for what was made public and published nowhere, such as preprints. */
const types = { published: 'paper-conference', preprint: 'article', other: 'document' } as const;

/**
 * CSL-JSON (the schema of CSL 1.0.2) of the papers of an answer: an array with an object a line. Throws as `citedPapers`
 * does.
 */
export function text(report: Report): Iterable<string> {
  return lines(Iterator.from(citedPapers(report, 'csl-json')).map((paper) => cellJson(itemOf(paper), airy)));
}

function* lines(items: Iterable<string>): Generator<string> {
  yield* arrayText(items, '');
  yield '\n';
}

/** What is not known is absent: the schema has no `null`. */
function itemOf(paper: CitedPaper): Cell {
  const { key, kind, title, authors, venue, year, arxivId, doi, url } = referenceOf(paper);
  return {
    id: key,
    type: types[kind],
    ...(title !== null && { title }),
    ...(authors.length > 0 && { author: authors.map(nameOf) }),
    ...(venue !== null && { 'container-title': venue }),
    ...(year !== null && { issued: { 'date-parts': [[Number(year)]] } }),
    ...(arxivId !== null && numberOf(kind, `arXiv:${arxivId}`)),
    ...(doi !== null && { DOI: doi }),
    ...(url !== null && { URL: url }),
  };
}

/** A preprint is of arXiv; of what was published elsewhere arXiv has a copy. */
function numberOf(kind: keyof typeof types, number: string): { readonly [key: string]: Cell } {
  return kind === 'preprint'
    ? { publisher: 'arXiv', number }
    : { archive: 'arXiv', archive_location: number };
}

function nameOf(name: AuthorName): Cell {
  if ('literal' in name) return { literal: name.literal };
  const { family, given, suffix } = name;
  return { family, given, ...(suffix !== null && { suffix }) };
}
