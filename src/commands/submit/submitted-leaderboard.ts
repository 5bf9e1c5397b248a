import type { Archive } from '../../archive/archive.ts';
import { readRepositoriesOfResult } from '../../archive/code/repositories.ts';
import type {
  Leaderboard,
  LeaderboardEntry,
  Metric,
  Score,
} from '../../archive/leaderboards/leaderboards.ts';
import { findLeaderboards } from '../../archive/leaderboards/names.ts';
import { nameKey } from '../../archive/names/writing/keys.ts';
import { findPaperOfRow } from '../../archive/papers/names/names.ts';
import { type PaperSummary, readPaperSummaries } from '../../archive/papers/papers.ts';
import { metricKeys } from '../../ranking/metric/key.ts';
import { directionInTask } from '../../ranking/metric/name-direction.ts';
import { readColumn } from '../../ranking/score/column.ts';
import type { KeptSubmission, Submission } from '../../submissions/submission.ts';

/** The id of a leaderboard that the archive does not have, as any below it. */
export const NOT_IN_ARCHIVE = -1;

/** Which leaderboard a result is on. */
export type Place = Pick<Leaderboard, 'id' | 'task' | 'dataset'>;

/** A leaderboard without rows, as one begins that is new. */
export function emptyLeaderboard(task: string, dataset: string): Leaderboard {
  const none = { description: null, url: null, isSpam: false, metrics: [], entries: [] };
  return { id: NOT_IN_ARCHIVE, task, dataset, ...none };
}

/** Those submissions that are on a leaderboard: by its names, of which case and punctuation do not matter. */
export function submittedOn(
  archive: Archive,
  place: Place,
  kept: readonly KeptSubmission[],
): readonly KeptSubmission[] {
  const [task, dataset] = [nameKey(place.task), nameKey(place.dataset)];
  return kept.filter((submission) => {
    if (submission.task === place.task && submission.dataset === place.dataset) return true;
    if (nameKey(submission.task) !== task || nameKey(submission.dataset) !== dataset) return false;
    const id = findLeaderboard(archive, submission);
    return id === null ? place.id <= NOT_IN_ARCHIVE : id === place.id;
  });
}

/** The leaderboard of the archive that a submission is on; null where the archive has none of its names. */
export function findLeaderboard(archive: Archive, { task, dataset }: Submission): number | null {
  return findLeaderboards(archive, task, dataset, 'normalised')?.candidates[0]?.id ?? null;
}

/** The index of the metric that a name means, whatever its case and punctuation; -1 where the leaderboard has none such. */
export function indexOfMetric(metrics: readonly Pick<Metric, 'name'>[], typed: string): number {
  const exact = metrics.findIndex(({ name }) => name === typed);
  if (exact >= 0) return exact;
  const [wanted] = metricKeys([typed], []);
  return metrics.findIndex(({ name }) => metricKeys([name], [])[0] === wanted);
}

/**
 * The leaderboard with submissions as rows behind its own, each with the id of its submission. A metric that is new gets
 * the direction of its name. The columns in which they have a score are read anew, since neighbours decide on scales.
 */
export function addSubmissions(
  archive: Archive,
  board: Leaderboard,
  own: readonly KeptSubmission[],
): Leaderboard {
  if (own.length === 0) return board;
  const metrics = [...board.metrics];
  for (const name of own.flatMap(({ scores }) => [...scores.keys()])) {
    if (indexOfMetric(metrics, name) < 0) metrics.push(newMetric(name, board.task));
  }
  const added = own.map((submission, index) =>
    entryOf(archive, submission, metrics, board.entries.length + index + 1),
  );
  const entries = [...board.entries, ...added];
  const touched = metrics.map((_, metric) => added.some(({ scores }) => scores[metric] !== null));
  const columns = metrics.map((metric, index) =>
    touched[index] ? readScores(entries, metric, index) : entries.map(({ scores }) => scores[index] ?? null),
  );
  const read = entries.map((entry, row) => ({
    ...entry,
    scores: columns.map((column) => column[row] ?? null),
  }));
  return { ...board, metrics, entries: read };
}

/** The archive's paper that a submission names by its address or its whole title. */
export function findSubmittedPaper(
  archive: Archive,
  { paperUrl, paperTitle }: Pick<Submission, 'paperUrl' | 'paperTitle'>,
): PaperSummary | null {
  const id = findPaperOfRow(archive, paperUrl, paperTitle);
  return id === null ? null : (readPaperSummaries(archive, [id])[0] ?? null);
}

function newMetric(name: string, task: string): Metric {
  const direction = directionInTask(name, task);
  return {
    name,
    direction: direction ?? 'higher',
    directionSource: direction === null ? 'assumed' : 'name',
    directionConflict: false,
  };
}

function readScores(
  entries: readonly LeaderboardEntry[],
  { name, direction }: Metric,
  index: number,
): (Score | null)[] {
  const texts = entries.map(({ scores }) => scores[index]?.text ?? null);
  return readColumn(texts, name, direction).map((score, row) => {
    const text = texts[row] ?? null;
    return text === null ? null : { text, ...score };
  });
}

function entryOf(
  archive: Archive,
  submission: KeptSubmission,
  metrics: readonly Metric[],
  position: number,
): LeaderboardEntry {
  const paper = findSubmittedPaper(archive, submission);
  const links = submission.codeLinks.map(({ url }) => url);
  const repositories = readRepositoriesOfResult(archive, paper?.id ?? null, links);
  const scores = metrics.map((): Score | null => null);
  for (const [name, text] of submission.scores)
    scores[indexOfMetric(metrics, name)] = { text, value: null, scaled: false };
  return {
    position,
    model: submission.model,
    scores,
    paperTitle: submission.paperTitle,
    paperUrl: submission.paperUrl,
    date: submission.date,
    usesExtraData: submission.usesExtraData,
    paper: paper?.id ?? null,
    arxivId: paper?.arxivId ?? null,
    paperPage: paper?.page ?? null,
    codeUrl: repositories[0] ?? null,
    codeCount: repositories.length,
    submission: submission.id,
  };
}
