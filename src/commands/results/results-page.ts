import type { RankedScore } from '../../archive/leaderboards/results.ts';
import type { PaperSummary } from '../../archive/papers/papers.ts';
import { type Column, column, list, type Report } from '../../output/report.ts';
import { countOf } from '../../output/text/count.ts';
import { idsOnce } from '../leaderboard/leaderboard-id.ts';
import { describePaper } from '../paper/paper-choice.ts';
import { commandLine } from '../wording/command-line.ts';
import { groupedColumns, resultColumns, tellWins } from './result-columns.ts';

/** Which results are the person's own: the ids of their submissions. */
const submittedColumn: Column<RankedScore> = column(
  'submitted',
  'text',
  ({ submission }) => submission ?? null,
  { title: 'Submitted', leaves: 0, text: ({ submission }) => submission ?? '' },
);

/** The rows in which the results of a paper are shown. */
export interface ResultRows {
  readonly rows: readonly RankedScore[];
  readonly columns: readonly Column<RankedScore>[];
  /** The line under which a row stands. */
  readonly group: (score: RankedScore) => string;
}

/** What else the page of a paper's results is made of. */
interface ResultsWish {
  readonly notes: readonly string[];
  /** Results that the person has submitted are among them, and are to be marked. */
  readonly withSubmitted?: boolean;
  /** The rows, where they are not the scores one by one. */
  readonly shown?: ResultRows | undefined;
  /** Of which leaderboards they are, behind a noun: " of Relation Extraction"; empty for all. */
  readonly of: string;
}

/** The page of a paper's results. */
export function resultsPage(
  paper: PaperSummary,
  scores: readonly RankedScore[],
  { notes, withSubmitted = false, shown = oneByOne(scores), of }: ResultsWish,
): Report {
  const { rows, group } = shown;
  const columns = [...groupedColumns(shown.columns), ...(withSubmitted ? [submittedColumn] : [])];
  const main = list(columns, rows, { count: rows.length, id: idsOnce() });
  const leaderboards = new Set(scores.map((score) => score.leaderboard)).size;
  const best = scores[0];
  return {
    kind: 'page',
    title: paper.title ?? '(no title)',
    subtitle: [sizeOf(scores, rows.length, leaderboards, of)],
    fields: [
      { key: 'title', value: paper.title },
      { key: 'arxiv_id', value: paper.arxivId },
      { key: 'paper_url', value: paper.page },
      { key: 'count', value: rows.length },
      { key: 'leaderboards', value: leaderboards },
      { key: 'results', value: main },
    ],
    main,
    blocks: [{ kind: 'table', heading: null, list: main, group: (score) => group(score as RankedScore) }],
    hints: best === undefined ? [] : [`One leaderboard: ${commandLine('rank', best.task, best.dataset)}`],
    inPipe: 'tsv',
    notes: scores.length === 0 ? [...notes, 'nothing found'] : notes,
    matched: describePaper(paper),
  };
}

function oneByOne(scores: readonly RankedScore[]): ResultRows {
  return { rows: scores, columns: resultColumns, group: ({ task }) => task };
}

function sizeOf(scores: readonly RankedScore[], rows: number, leaderboards: number, of: string): string {
  if (scores.length === 0) return of === '' ? 'no results in the archive' : `no results on leaderboards${of}`;
  const distinct = rows === scores.length ? '' : `, ${rows} distinct,`;
  return `${countOf(scores.length, 'result')}${distinct} on ${countOf(leaderboards, 'leaderboard')}${of}; ${tellWins(scores)}`;
}
