import type { Found } from '../../archive/search/all.ts';
import type { SearchKind } from '../../archive/search/kinds.ts';
import { typedWordTest } from '../../archive/search/snippets.ts';
import { type Block, list, type Page } from '../../output/report.ts';
import { commandLine } from '../wording/command-line.ts';
import { readFoundPapers } from './found-papers.ts';
import { foundColumns, foundPaperColumns, sectionColumns } from './search-columns.ts';
import { countOfKind, type Searched } from './searched.ts';

/** Rows of a kind where no number was asked for. */
const SHOWN = 5;

/** What a terminal shows of a search over several kinds: a section for each, the one with the best answer first. */
export function searchPage(searched: Searched, rows: readonly Found[]): Page {
  const { answer, counts, context, typed } = searched;
  const shown = context.limit === undefined ? SHOWN : rows.length;
  const sections = Map.groupBy(rows, ({ kind }) => kind);
  const sizes = [...counts].map(([kind, count]) => countOfKind(count, kind));
  const found = sizes.length === 0 ? 'No matches' : `Found ${sizes.join(', ')}`;
  const [first] = sections.keys();
  return {
    kind: 'page',
    title: `${found} for "${answer.instead ?? typed}"`,
    subtitle: [],
    // Only a terminal gets this page, and its blocks are all that is shown of it.
    fields: [],
    main: list(foundColumns, rows, { count: rows.length }),
    blocks: [...sections].map(([kind, things]) => sectionOf(searched, kind, things.slice(0, shown))),
    hints: first === undefined ? [] : [`One kind only: ${commandLine(`search --in ${first}s`, typed)}`],
    inPipe: 'tsv',
  };
}

function sectionOf({ archive, answer }: Searched, kind: SearchKind, things: readonly Found[]): Block {
  const marks = typedWordTest(answer.query);
  const heading = `${kind}s`.toUpperCase();
  if (kind !== 'paper') {
    const rows = list(sectionColumns(kind, marks), things, { count: things.length });
    return { kind: 'table', heading, list: rows };
  }
  const papers = readFoundPapers(
    archive,
    things.map(({ id }) => id),
    marks,
  );
  return { kind: 'table', heading, list: list(foundPaperColumns(marks), papers, { count: papers.length }) };
}
