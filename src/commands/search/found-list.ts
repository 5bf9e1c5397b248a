import { readLeaderboardSummaries } from '../../archive/leaderboards/leaderboards.ts';
import { readCitation } from '../../archive/papers/citations.ts';
import type { SearchKind } from '../../archive/search/kinds.ts';
import { typedWordTest } from '../../archive/search/snippets.ts';
import { list, type Report } from '../../output/report.ts';
import { formatCount } from '../../output/text/count.ts';
import { papersOfBoards } from '../cite/cited-rows.ts';
import { leaderboardId } from '../leaderboard/leaderboard-id.ts';
import { leaderboardListColumns, rankLine } from '../leaderboard/leaderboard-list.ts';
import { paperName } from '../paper/paper-choice.ts';
import { commandLine } from '../wording/command-line.ts';
import { readFoundPapers } from './found-papers.ts';
import { foundName, foundPaperColumns, kindColumns } from './search-columns.ts';
import { countOfKind, countText, type Searched } from './searched.ts';

/** The list of what was found of one kind. `about` says what else papers had to be like. */
export function foundList(searched: Searched, kind: SearchKind, about: readonly string[]): Report {
  const { archive, answer, counts, limit, typed } = searched;
  const found = (answer.found.get(kind) ?? []).slice(0, limit);
  const count = counts.get(kind) ?? 0;
  const size = `${countOfKind(count, kind)} for "${answer.instead ?? typed}"`;
  const cut = `${formatCount(found.length)} of ${countText(count)} (--limit 0 for all)`;
  const more = { count, heading: [size, ...about].join(' · '), hints: count > found.length ? [cut] : [] };
  const ids = found.map(({ id }) => id);
  const marks = typedWordTest(answer.query);
  if (kind === 'paper') {
    const papers = readFoundPapers(archive, ids, marks);
    return list(foundPaperColumns(marks), papers, {
      ...more,
      id: paperName,
      bibliography: { citation: ({ id }) => readCitation(archive, id) },
      hints: [...more.hints, (paper) => `The first: ${commandLine('paper', paperName(paper))}`],
    });
  }
  if (kind === 'leaderboard') {
    const boards = new Map(readLeaderboardSummaries(archive, ids).map((board) => [board.id, board]));
    const sorted = ids.map((id) => boards.get(id)).filter((board) => board !== undefined);
    return list(leaderboardListColumns, sorted, {
      ...more,
      id: leaderboardId,
      bibliography: { citation: papersOfBoards(archive) },
      hints: [...more.hints, (board) => `The first: ${rankLine(board)}`],
    });
  }
  return list(kindColumns(kind, marks), found, {
    ...more,
    id: foundName,
    hints: [...more.hints, (one) => `The first: ${commandLine(kind, foundName(one))}`],
  });
}
