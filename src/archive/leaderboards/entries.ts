import { paperPage } from '../addresses/pages.ts';
import type { Archive } from '../archive.ts';

/** A score as the dump has it and as it was read. */
export interface Score {
  readonly text: string;
  readonly value: number | null;
  readonly scaled: boolean;
}

/** A row of a leaderboard. `scores[i]` belongs to the leaderboard's metric i; null where the row does not report it. */
export interface LeaderboardEntry {
  readonly position: number;
  readonly model: string | null;
  readonly scores: readonly (Score | null)[];
  readonly paperTitle: string | null;
  readonly paperUrl: string | null;
  readonly date: string | null;
  readonly usesExtraData: boolean | null;
  /** The archive's paper, stub or not. */
  readonly paper: number | null;
  readonly arxivId: string | null;
  readonly paperPage: string | null;
  /** The first repository of the row and its paper, official before others. */
  readonly codeUrl: string | null;
  /** How many repositories the row and its paper have, each address once. */
  readonly codeCount: number;
  /** The id of a result that the person has submitted: it is none of the archive's, and stands behind all of them. */
  readonly submission?: string;
}

/** A result as `ENTRIES` reads it: what `entryOf` takes beside the scores. */
type EntryRow = Parameters<typeof entryOf> extends [unknown, ...infer Row] ? Readonly<Row> : never;

const ENTRIES = `SELECT result.id, result.position, result.model, result.paper_title, result.paper_url, result.date, result.uses_additional_data,
    result.code_url, result.code_count, result.paper, named.arxiv_id, named.slug, named.url
  FROM result LEFT JOIN leaderboard_paper AS named ON named.leaderboard = result.leaderboard AND named.paper = result.paper
  WHERE result.leaderboard = ? ORDER BY result.position`;

/** A score as `SCORES` reads it. */
type ScoreRow = readonly [result: number, metric: number, text: string, value: number | null, scaled: number];

const SCORES = `SELECT score.result, score.metric, score.text, score.value, score.scaled
  FROM result JOIN score ON score.result = result.id WHERE result.leaderboard = ?`;

/** The rows of a leaderboard that has so many metrics, in the dump's order. */
export function readEntries(archive: Archive, leaderboard: number, metrics: number): LeaderboardEntry[] {
  const scores = new Map<number, (Score | null)[]>();
  const entries = archive.lists<EntryRow>(ENTRIES, leaderboard).map((row) => {
    const ofRow = Array<Score | null>(metrics).fill(null);
    scores.set(row[0], ofRow);
    return entryOf(ofRow, ...row);
  });
  for (const row of archive.lists<ScoreRow>(SCORES, leaderboard)) {
    const ofRow = scores.get(row[0]);
    if (ofRow !== undefined) ofRow[row[1]] = { text: row[2], value: row[3], scaled: row[4] === 1 };
  }
  return entries;
}

function entryOf(
  scores: readonly (Score | null)[],
  _id: number,
  position: number,
  model: string | null,
  paperTitle: string | null,
  paperUrl: string | null,
  date: string | null,
  usesExtraData: number | null,
  codeUrl: string | null,
  codeCount: number,
  paper: number | null,
  arxivId: string | null,
  slug: string | null,
  url: string | null,
): LeaderboardEntry {
  return {
    position,
    model,
    scores,
    paperTitle,
    paperUrl,
    date,
    usesExtraData: usesExtraData === null ? null : usesExtraData === 1,
    paper,
    arxivId,
    paperPage: paperPage(slug, url),
    codeUrl,
    codeCount,
  };
}
