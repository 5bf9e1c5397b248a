import type { Archive } from '../../archive/archive.ts';
import { isWrittenOut } from '../../archive/names/ladder.ts';
import { readCitation } from '../../archive/papers/citations.ts';
import { findPapers } from '../../archive/papers/names/names.ts';
import type { Context } from '../../cli/command.ts';
import { UserError } from '../../errors.ts';
import type { Citation } from '../../model.ts';
import { keyGiver } from '../../output/bibliography.ts';
import { type Column, column, list, type Report } from '../../output/report.ts';
import { countOf } from '../../output/text/count.ts';
import type { Runtime } from '../../runtime.ts';
import { openStdin, STDIN } from '../input/stdin.ts';
import { choosePaper, describePaper, readingNotes } from '../paper/paper-choice.ts';
import { answerNames, type FindPaper, namesOfLines, type PlacedName } from '../paper/paper-lines.ts';
import type { CiteKey } from './cite-keys.ts';

/** What was asked for, and the paper it means. */
interface CitedName {
  readonly query: string;
  readonly citation: Citation;
}

type CitedColumn = Column<CitedName> & { readonly key: CiteKey };

const citationColumns: readonly CitedColumn[] = [
  column('title', 'text', ({ citation }) => citation.title, { title: 'Title', leaves: 0, floor: 24 }),
  column('authors', 'texts', ({ citation }) => citation.authors, {
    title: 'Authors',
    leaves: 3,
    floor: 12,
    text: ({ citation }) => citation.authors.join(', '),
  }),
  column('year', 'integer', ({ citation: { year } }) => (year === null ? null : Number(year)), {
    title: 'Year',
    leaves: 1,
  }),
  column('venue', 'text', ({ citation }) => citation.venue, { title: 'Venue', leaves: 2 }),
  column('arxiv_id', 'text', ({ citation }) => citation.arxivId, { title: 'arXiv', leaves: 2 }),
  column('doi', 'text', ({ citation }) => citation.doi),
  column('url', 'text', ({ citation }) => citation.url),
];

/**
 * The papers that the typed words name, or the lines of stdin, as a bibliography in their order. Throws `UserError` as
 * `choosePaper` where one name means none or several, `usage` where one is empty; of several names each that means none or
 * several is told on stderr.
 */
export async function citePapers(
  context: Context,
  archive: Archive,
  words: readonly string[],
  first: boolean,
): Promise<Report> {
  const { runtime } = context;
  if (words.length === 1 && words[0] === STDIN) {
    const input = await openStdin(context, 'names of papers, one a line,');
    return citeAll(archive, namesOfLines(input), runtime, first);
  }
  if (words.some((word) => word.trim() === ''))
    throw new UserError('usage', 'the name of a paper is empty.', ['All papers: pwc paper']);
  if (areSeveral(archive, words))
    return citeAll(
      archive,
      words.map((text) => ({ text, place: null })),
      runtime,
      first,
    );
  const chosen = choosePaper(archive, words, 'cite', first);
  const { paper } = chosen;
  const query = words.join(' ');
  const report = bibliographyOf([{ query, citation: readCitation(archive, paper.id) }]);
  return { ...report, notes: readingNotes(chosen, query), matched: describePaper(paper) };
}

function citeAll(archive: Archive, names: Iterable<PlacedName>, runtime: Runtime, first: boolean): Report {
  const cite = (query: string, find: FindPaper) => {
    const paper = find(query);
    return typeof paper === 'string' ? paper : [{ query, citation: readCitation(archive, paper) }];
  };
  const tellMissed = (missed: string, asked: number) => `no paper for ${missed} of ${countOf(asked, 'name')}`;
  const { rows, finish } = answerNames(names, cite, { archive, runtime, first, tellMissed });
  return { ...bibliographyOf(rows), finish };
}

function bibliographyOf(rows: Iterable<CitedName>): Report {
  const keyOf = keyGiver();
  const columns: readonly CitedColumn[] = [
    column('query', 'text', ({ query }) => query),
    column('key', 'citation', ({ citation }) => keyOf(citation).key, { title: 'Key', leaves: 0 }),
    ...citationColumns,
  ];
  return list(columns, rows, {
    isWhole: true,
    id: ({ citation }) => citation.arxivId ?? citation.url ?? citation.title,
    bibliography: { citation: ({ citation }) => citation, isAnswer: true },
  });
}

/**
 * Whether words are names of several papers: a name of several words is quoted among others; else each word has to lead
 * to a paper surely, and all together to none; where together they fit no paper at all, half of them are enough.
 */
function areSeveral(archive: Archive, words: readonly string[]): boolean {
  if (words.length < 2) return false;
  const isSure = (name: string) => {
    const hits = findPapers(archive, name);
    return hits !== null && isWrittenOut(hits.step);
  };
  const whole = words.join(' ');
  if (isSure(whole)) return false;
  if (words.some((word) => /\s/.test(word.trim()))) return true;
  const sure = words.filter(isSure).length;
  return sure === words.length || (sure >= words.length / 2 && findPapers(archive, whole) === null);
}
