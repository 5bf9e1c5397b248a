import { apart, type CitedPaper, citedPapers } from '../cited-papers.ts';
import type { Report } from '../report.ts';
import type { AuthorName } from './author-name.ts';
import { referenceOf } from './reference.ts';

/** What reference managers write for papers of proceedings, for articles, and for what they know no more of. */
const types = { published: 'CONF', preprint: 'JOUR', other: 'GEN' } as const;

/**
 * RIS of the papers of an answer: a tag of two letters, two blanks, a dash, a blank, the value. Lines end as everywhere
 * else in pwc, with a line feed: the carriage return that the format once asked for is not missed by what reads it, and
 * would be shown on a terminal. Throws as `citedPapers` does.
 */
export function text(report: Report): Iterable<string> {
  return apart(Iterator.from(citedPapers(report, 'ris')).map(recordText));
}

function recordText(paper: CitedPaper): string {
  const { key, kind, title, authors, venue, year, arxivId, doi, url } = referenceOf(paper);
  const lines: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', types[kind]],
    ['ID', key],
    ['TI', title],
    ...authors.map((name) => ['AU', nameText(name)] as const),
    ['T2', venue ?? (kind === 'preprint' ? `arXiv preprint arXiv:${arxivId}` : null)],
    ['PY', year],
    // An accession number, and the archive that gave it.
    ['AN', arxivId && `arXiv:${arxivId}`],
    ['DB', arxivId && 'arXiv'],
    ['DO', doi],
    ['UR', url],
  ];
  const body = lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\n`]));
  return `${body.join('')}ER  - \n`;
}

/** Commas set the parts of a name apart, and so a name that has none may hold none. */
function nameText(name: AuthorName): string {
  if ('literal' in name) return name.literal.replace(/ ?, ?/g, ' ').trim();
  return [name.family, name.given, ...(name.suffix === null ? [] : [name.suffix])].join(', ');
}
