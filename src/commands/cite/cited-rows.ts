import type { Archive } from '../../archive/archive.ts';
import type { LeaderboardSummary } from '../../archive/leaderboards/leaderboards.ts';
import { citeNamed, readCitation } from '../../archive/papers/citations.ts';
import type { Citation } from '../../model.ts';
import { changeMain } from '../../output/arrange.ts';
import type { Bibliography } from '../../output/bibliography.ts';
import type { Report } from '../../output/report.ts';
import type { RankedEntry } from '../leaderboard/leaderboard-columns.ts';

/** The answer with the papers of its rows, for BibTeX and `\cite`. */
export function withPapers<Kind extends Report, Row>(
  report: Kind,
  citation: (row: Row) => Citation | null,
): Kind {
  const bibliography = { citation } as Bibliography<unknown>;
  return changeMain(report, (main) => ({ ...main, bibliography }));
}

/** The papers of a leaderboard's rows; of a row whose paper is not in the archive what the row says of it. */
export function papersOfEntries(archive: Archive): (row: RankedEntry) => Citation | null {
  return ({ entry: { paper, paperTitle, paperUrl, date } }) =>
    paper === null
      ? citeNamed(archive, { title: paperTitle, url: paperUrl, date })
      : readCitation(archive, paper);
}

/** The papers of the best results of leaderboards. */
export function papersOfBoards(archive: Archive): (board: LeaderboardSummary) => Citation | null {
  return ({ bestPaper }) => (bestPaper === null ? null : readCitation(archive, bestPaper));
}

/** What names a paper in rows of results and of code. */
interface NamingRow {
  readonly paperTitle: string | null;
  readonly paperPage: string | null;
  readonly arxivId: string | null;
  readonly paperUrl?: string | null;
  readonly date?: string | null;
}

/** The papers that rows of results or of code name. */
export function papersOfRows(archive: Archive): (row: NamingRow) => Citation | null {
  return ({ paperTitle, paperPage, arxivId, paperUrl, date }) =>
    citeNamed(archive, {
      page: paperPage,
      arxivId,
      title: paperTitle,
      ...(paperUrl !== undefined && { url: paperUrl }),
      ...(date !== undefined && { date }),
    });
}
