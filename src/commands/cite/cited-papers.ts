import type { Archive } from '../../archive/archive.ts';
import { isWrittenOut } from '../../archive/names/ladder.ts';
import { readCitation } from '../../archive/papers/citations.ts';
import { findPapers } from '../../archive/papers/names/names.ts';
import type { Context } from '../../cli/command.ts';
import { ExitCode } from '../../errors.ts';
import type { Citation } from '../../model.ts';
import { keyGiver } from '../../output/bibliography.ts';
import { writeNote } from '../../output/print/note.ts';
import { type Column, column, list, type Report } from '../../output/report.ts';
import { countOf, formatCount } from '../../output/text/count.ts';
import type { Runtime } from '../../runtime.ts';
import { readLines } from '../input/input-lines.ts';
import { openStdin, STDIN } from '../input/stdin.ts';
import { choosePaper, describePaper, readingNotes } from '../paper/paper-choice.ts';
import { paperFinder } from '../paper/paper-lines.ts';
import type { CiteKey } from './cite-keys.ts';

/** What was asked for, and the paper it means. */
interface CitedPaper {
  readonly query: string;
  readonly citation: Citation;
}

/** A name of several, and how its place among them is told; null where its words are enough. */
interface Name {
  readonly text: string;
  readonly place: string | null;
}

type CitedColumn = Column<CitedPaper> & { readonly key: CiteKey };

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
 * `choosePaper` where one name means none or several; of several names each such one is told on stderr.
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

/** Each name is looked up when its row is wanted, so that a list of any length is answered as it comes. */
function citeAll(archive: Archive, names: Iterable<Name>, runtime: Runtime, first: boolean): Report {
  let asked = 0;
  let missed = 0;
  const finder = paperFinder(archive, first);
  const rows = (function* (): Generator<CitedPaper> {
    for (const { text, place } of names) {
      asked += 1;
      const paper = finder.find(text);
      if (typeof paper === 'number') {
        yield { query: text, citation: readCitation(archive, paper) };
        continue;
      }
      missed += 1;
      // Rows are read without waiting; the sink keeps the order of what is written to it.
      void writeNote(paper, runtime, place);
    }
  })();
  const finish = () =>
    missed === 0
      ? { notes: finder.notes() }
      : {
          exitCode: ExitCode.notFound,
          notes: [...finder.notes(), `no paper for ${formatCount(missed)} of ${countOf(asked, 'name')}`],
        };
  return { ...bibliographyOf(rows), finish };
}

function bibliographyOf(rows: Iterable<CitedPaper>): Report {
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

function* namesOfLines(input: Iterable<Uint8Array>): Generator<Name> {
  for (const { number, text } of readLines(input)) yield { text, place: `line ${number}` };
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
