import type { DatabaseSync } from 'node:sqlite';
import type { DirectionDecision } from '../../../ranking/metric/direction.ts';
import { nameKey } from '../../names/writing/keys.ts';
import { BatchTable, SortedTable, Table } from '../table.ts';
import type { LeaderboardSize } from './leaderboard-size.ts';
import type { MergedLeaderboard } from './merge.ts';
import { ResultCode } from './result-code.ts';
import type { ScoredRow } from './scores.ts';

const LEADERBOARD_COLUMNS = [
  'id',
  'task',
  'dataset_name',
  'dataset',
  'description',
  'url',
  'results',
  'papers',
  'repositories',
  'is_spam',
];
const RESULT_COLUMNS = [
  'id',
  'leaderboard',
  'position',
  'model',
  'paper',
  'paper_title',
  'paper_url',
  'date',
  'uses_additional_data',
  'code_links',
  'place',
  'code_url',
  'code_count',
];
const SCORE_COLUMNS = ['result', 'metric', 'text', 'value', 'scaled', 'rank', 'rank_then', 'of_then'];
const METRIC_COLUMNS = [
  'leaderboard',
  'position',
  'name',
  'direction',
  'direction_source',
  'direction_conflict',
  'ranked',
  'best_result',
];

/** The tables of leaderboards while they are filled. Ids count from 1. */
export class LeaderboardTables {
  readonly #leaderboard: Table;
  readonly #metric: Table;
  readonly #result: BatchTable;
  readonly #score: BatchTable;
  readonly #model: SortedTable;
  readonly #code: ResultCode;

  constructor(database: DatabaseSync) {
    this.#leaderboard = new Table(database, 'leaderboard', LEADERBOARD_COLUMNS);
    this.#metric = new Table(database, 'metric', METRIC_COLUMNS);
    this.#result = new BatchTable(database, 'result', RESULT_COLUMNS);
    this.#score = new BatchTable(database, 'score', SCORE_COLUMNS);
    this.#model = new SortedTable(database, 'model', ['key', 'result']);
    this.#code = new ResultCode(database);
  }

  /**
   * Writes a leaderboard, of which the next rows and metrics are. `dataset` is that of the catalogue; `papers` are
   * counted.
   */
  leaderboard(
    board: MergedLeaderboard,
    size: LeaderboardSize,
    dataset: number | null,
    papers: number,
    isSpam: boolean,
  ): void {
    this.#leaderboard.insert(
      this.#leaderboard.rows + 1,
      board.task,
      board.dataset,
      dataset,
      board.description,
      board.url,
      size.results,
      papers,
      size.repositories.size,
      Number(isSpam),
    );
  }

  /** Writes the rows and their scores; `papers` are those of the rows. Returns the id of each row. */
  results(
    board: MergedLeaderboard,
    papers: readonly (number | null)[],
    scored: readonly ScoredRow[],
  ): number[] {
    return board.rows.map(({ row, codeLinks, place }, index) => {
      const id = this.#result.rows + 1;
      const code = this.#code.of(papers[index] ?? null, codeLinks);
      this.#result.insert(
        id,
        this.#leaderboard.rows,
        index + 1,
        row.model,
        papers[index] ?? null,
        row.paperTitle,
        row.paperUrl,
        row.date,
        row.usesExtraData === null ? null : Number(row.usesExtraData),
        codeLinks,
        place,
        code.url,
        code.count,
      );
      if (row.model !== null) this.#model.insert(nameKey(row.model), id);
      for (const { metric, text, value, scaled, rank, whenPublished } of scored[index]?.scores ?? []) {
        const then = [whenPublished?.rank ?? null, whenPublished?.of ?? null] as const;
        this.#score.insert(id, metric, text, value, Number(scaled), rank, ...then);
      }
      return id;
    });
  }

  /** Writes the metrics, how many rows each ranks, and the best of them; `results` are the ids of the rows. */
  metrics(
    board: MergedLeaderboard,
    decisions: readonly DirectionDecision[],
    scored: readonly ScoredRow[],
    results: readonly number[],
  ): void {
    const { ranked, best } = summariseMetrics(board.metrics.length, scored);
    for (const [position, name] of board.metrics.entries()) {
      const { direction = 'higher', source = 'assumed', conflict = false } = decisions[position] ?? {};
      this.#metric.insert(
        this.#leaderboard.rows,
        position,
        name,
        direction,
        source,
        Number(conflict),
        ranked[position] ?? 0,
        results[best[position] ?? -1] ?? null,
      );
    }
  }

  finish(): void {
    this.#result.finish();
    this.#score.finish();
    this.#model.finish();
  }
}

/** For each metric how many rows it ranks, and the first of the rows that are best by it. */
function summariseMetrics(metrics: number, scored: readonly ScoredRow[]) {
  const ranked = new Array<number>(metrics).fill(0);
  const best = new Array<number | undefined>(metrics).fill(undefined);
  for (const [index, { scores, isBestBy }] of scored.entries()) {
    for (const { metric, rank } of scores) if (rank !== null) ranked[metric] = (ranked[metric] ?? 0) + 1;
    for (const metric of isBestBy) best[metric] ??= index;
  }
  return { ranked, best };
}
