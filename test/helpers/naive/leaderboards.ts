import type { Direction } from '../../../src/model.ts';
import { type DirectionDecision, decideDirections } from '../../../src/ranking/metric/direction.ts';
import { readColumn } from '../../../src/ranking/score/column.ts';
import type { Score } from '../../../src/ranking/score/score.ts';
import {
  foldRepository,
  type NaiveArchive,
  type NaiveBoard,
  type NaivePaper,
  type NaiveRow,
} from './archive.ts';
import type { RawLink } from './dumps.ts';

/** A leaderboard with its scores read: `scores[metric][row]` and `ranks[metric][row]`. */
export interface NaiveRanking {
  readonly board: NaiveBoard;
  readonly decisions: readonly DirectionDecision[];
  readonly scores: readonly (readonly Score[])[];
  readonly ranks: readonly (readonly (number | null)[])[];
}

export function rankBoards({ boards }: NaiveArchive): NaiveRanking[] {
  const decided = decideDirections(
    boards.map((board) => ({
      task: board.task,
      metrics: board.metrics,
      mainTexts: textsOf(board, board.metrics[0]),
    })),
  );
  return boards.map((board, index) => {
    const decisions = decided[index] ?? [];
    const directionOf = (metric: number) => decisions[metric]?.direction ?? 'higher';
    const scores = board.metrics.map((name, metric) =>
      readColumn(textsOf(board, name), name, directionOf(metric)),
    );
    const ranks = scores.map((column, metric) => countRanks(column, directionOf(metric)));
    return { board, decisions, scores, ranks };
  });
}

export function rankOf({ ranks }: NaiveRanking, row: number, metric: number): number | null {
  return ranks[metric]?.[row] ?? null;
}

function textsOf(board: NaiveBoard, metric = ''): (string | null)[] {
  return board.rows.map(({ raw }) => raw.metrics[metric] ?? null);
}

/** One more than the number of better scores, for each score; null without a score. */
function countRanks(scores: readonly Score[], direction: Direction): (number | null)[] {
  const values = scores.flatMap(({ value }) => value ?? []);
  const isBetter = (one: number, other: number) => (direction === 'higher' ? one > other : one < other);
  return scores.map(({ value }) =>
    value === null ? null : values.filter((other) => isBetter(other, value)).length + 1,
  );
}

/** The rows in the order of a metric, best first. Of rows that share a rank the next metrics decide, then date and place. */
export function orderOf(ranking: NaiveRanking, by: number): NaiveRow[] {
  const { board } = ranking;
  const metrics = [by, ...board.metrics.keys().filter((metric) => metric !== by)];
  const keysOf = (row: number) => [
    ...metrics.map((metric) => rankOf(ranking, row, metric) ?? Number.POSITIVE_INFINITY),
    board.rows[row]?.raw.paper_date ?? '9999',
    row,
  ];
  // A row without the ranking score stands where the dump has it, whatever its other scores are.
  const placeOf = (row: number) =>
    rankOf(ranking, row, by) === null ? [Number.POSITIVE_INFINITY, row] : keysOf(row);
  const places = board.rows.map((_, row) => ({ row, keys: placeOf(row) }));
  return places.sort((a, b) => compareLists(a.keys, b.keys)).flatMap(({ row }) => board.rows[row] ?? []);
}

function compareLists(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  if (at < 0) return 0;
  return (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}

/** The lines of the links dump for a paper, official first, then those that the paper mentions, then as the dump has them. */
export function repositoriesOf({ dumps }: NaiveArchive, paper: NaivePaper | null): RawLink[] {
  const links = dumps.links.filter((link) => paper !== null && link.paper_url === paper.page);
  const official = links.filter((link) => link.is_official);
  const others = links.filter((link) => !link.is_official);
  return [official, others].flatMap((group) => [
    ...group.filter((link) => link.mentioned_in_paper),
    ...group.filter((link) => !link.mentioned_in_paper),
  ]);
}

/** What is known of a repository of a paper. */
type NamedRepository = Omit<RawLink, 'paper_url' | 'paper_title' | 'paper_arxiv_id'>;

/** What the links dump says of a paper's repositories, and behind it those that only the paper's rows name, each once. */
export function allRepositoriesOf(archive: NaiveArchive, paper: NaivePaper): NamedRepository[] {
  const linked = repositoriesOf(archive, paper);
  const rows = archive.boards.flatMap((board) => board.rows).filter((row) => row.paper === paper);
  const urls = rows.flatMap(({ raw }) => raw.code_links.map((link) => link.url));
  const untold = { is_official: false, framework: '', mentioned_in_paper: false, mentioned_in_github: false };
  const known = new Set(linked.map((link) => foldRepository(link.repo_url)));
  const others = urls.filter((url) => {
    const isNew = !known.has(foldRepository(url));
    known.add(foldRepository(url));
    return isNew;
  });
  return [...linked, ...others.map((repo_url) => ({ ...untold, repo_url }))];
}

/** The number of a paper's repositories, however often each is named. */
export function countRepositories(archive: NaiveArchive, paper: NaivePaper): number {
  return new Set(allRepositoriesOf(archive, paper).map((link) => foldRepository(link.repo_url))).size;
}

/** The code of a row: official repositories of its paper, its own links, other repositories of its paper; each once. */
export function codeOf(archive: NaiveArchive, { raw, paper }: NaiveRow): string[] {
  const repositories = repositoriesOf(archive, paper);
  const urls = [
    ...repositories.filter((link) => link.is_official).map((link) => link.repo_url),
    ...raw.code_links.map((link) => link.url),
    ...repositories.filter((link) => !link.is_official).map((link) => link.repo_url),
  ];
  return urls.filter(
    (url, index) => urls.findIndex((other) => foldRepository(other) === foldRepository(url)) === index,
  );
}
