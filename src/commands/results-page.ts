import type { PaperSummary } from '../archive/papers.ts';
import type { RankedScore } from '../archive/results.ts';
import { type Column, list, type Report } from '../output/report.ts';
import { commandLine, countOf } from './command-line.ts';
import { leaderboardId } from './leaderboard-id.ts';
import { describePaper } from './paper-choice.ts';
import { resultColumns } from './result-columns.ts';

/**
 * On the screen rows stand in groups by task, so that there is room for the model beside the dataset: a paper has
 * several on one leaderboard, and only the best value may leave.
 */
const groupedColumns = resultColumns.map(({ screen, ...column }) =>
  column.key === 'task' || screen === undefined
    ? column
    : { ...column, screen: { ...screen, leaves: column.key === 'best_value_text' ? 1 : 0 } },
);

/** Which results are the person's own: the ids of their submissions. */
const submittedColumn: Column<RankedScore> = {
  key: 'submitted',
  type: 'text',
  cell: ({ submission }) => submission ?? null,
  screen: { title: 'Submitted', leaves: 0, text: ({ submission }) => submission ?? '' },
};

/** The page of a paper's results; `withSubmitted`: results that the person has submitted are among them, and marked. */
export function resultsPage(
  paper: PaperSummary,
  scores: readonly RankedScore[],
  notes: readonly string[],
  withSubmitted = false,
): Report {
  const columns = withSubmitted ? [...groupedColumns, submittedColumn] : groupedColumns;
  const main = list(columns, scores, { count: scores.length, id: idsOnce() });
  const leaderboards = new Set(scores.map((score) => score.leaderboard)).size;
  const wins = new Set(scores.filter((score) => score.rank === 1).map((score) => score.leaderboard)).size;
  const best = scores[0];
  return {
    kind: 'page',
    title: paper.title ?? '(no title)',
    subtitle: [
      scores.length === 0
        ? 'no results in the archive'
        : `${countOf(scores.length, 'result')} on ${countOf(leaderboards, 'leaderboard')}; first on ${wins}`,
    ],
    fields: [
      { key: 'title', value: paper.title },
      { key: 'arxiv_id', value: paper.arxivId },
      { key: 'paper_url', value: paper.page },
      { key: 'count', value: scores.length },
      { key: 'leaderboards', value: leaderboards },
      { key: 'results', value: main },
    ],
    main,
    blocks: [{ kind: 'table', heading: null, list: main, group: (score) => (score as RankedScore).task }],
    hints: best === undefined ? [] : [`One leaderboard: ${commandLine('rank', best.task, best.dataset)}`],
    inPipe: 'tsv',
    notes: scores.length === 0 ? [...notes, 'nothing found'] : notes,
    matched: describePaper(paper),
  };
}

/** Names each leaderboard once, at its first row: a paper has several models and metrics on most. */
function idsOnce(): (score: RankedScore) => string | null {
  const named = new Set<number>();
  return ({ leaderboard, leaderboardUrl, task, dataset }) => {
    if (named.has(leaderboard)) return null;
    named.add(leaderboard);
    return leaderboardId({ task, dataset, url: leaderboardUrl });
  };
}
