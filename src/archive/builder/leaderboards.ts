import type { DatabaseSync } from 'node:sqlite';
import type { LeaderboardRow, LeaderboardTable } from '../../model.ts';
import { type DirectionDecision, decideDirections } from '../../ranking/direction.ts';
import { arxivIdOf, repositoryAddress } from '../addresses.ts';
import type { Joins } from '../joins.ts';
import type { Catalogue } from './catalogue.ts';
import { emptyLeaderboard, type MergedLeaderboard, mergeAppearance } from './merge.ts';
import type { PaperWriter } from './papers.ts';
import type { ImportReport } from './report.ts';
import { type ScoredRow, scoreLeaderboard } from './scores.ts';
import { Table } from './table.ts';

const RESULT_COLUMNS = [
  ...['id', 'leaderboard', 'position', 'model', 'paper', 'paper_title', 'paper_url', 'date'],
  ...['uses_additional_data', 'code_links', 'place'],
];
const METRIC_COLUMNS = [
  ...['leaderboard', 'position', 'name', 'direction', 'direction_source'],
  ...['direction_conflict', 'ranked', 'best_result'],
];

/** How much stands on a leaderboard: what a name's weight is made of. */
export interface LeaderboardSize {
  readonly task: number;
  readonly dataset: string;
  readonly results: number;
  readonly repositories: ReadonlySet<string>;
}

/** Gathers leaderboards, and when all have been seen decides directions, ranks and writes them. */
export class LeaderboardWriter {
  readonly sizes: LeaderboardSize[] = [];
  readonly #database: DatabaseSync;
  readonly #joins: Joins;
  readonly #papers: PaperWriter;
  readonly #report: ImportReport;
  readonly #boards: MergedLeaderboard[] = [];

  constructor(database: DatabaseSync, joins: Joins, papers: PaperWriter, report: ImportReport) {
    this.#database = database;
    this.#joins = joins;
    this.#papers = papers;
    this.#report = report;
  }

  /** Adds one appearance of a leaderboard; `places` are those of its rows. */
  add(table: LeaderboardTable, places: readonly string[], catalogue: Catalogue): void {
    const task = catalogue.taskId(table.task);
    const key = JSON.stringify([task, table.dataset]);
    let index = this.#joins.leaderboardByKey.get(key);
    if (index === undefined) {
      index = this.#boards.push(emptyLeaderboard(task, table.dataset)) - 1;
      this.#joins.leaderboardByKey.set(key, index);
    } else {
      this.#report.countMerged('leaderboards that hang at several places of the task tree');
    }
    const board = this.#boards[index] as MergedLeaderboard;
    this.#report.countMerged('rows of those leaderboards', mergeAppearance(board, table, places));
  }

  finish(): void {
    const decisions = decideDirections(this.#boards.map(orderOf));
    const write = new LeaderboardTables(this.#database);
    for (const [index, board] of this.#boards.entries()) {
      const papers = board.rows.map(({ row }) => this.#paperOf(row));
      const scored = scoreLeaderboard(board, decisions[index] ?? []);
      const size = {
        task: board.task,
        dataset: board.dataset,
        results: board.rows.length,
        repositories: repositoriesOf(board),
      };
      const dataset = this.#joins.datasetByName.get(board.dataset) ?? null;
      write.leaderboard(board, size, dataset, new Set(papers).size - Number(papers.includes(null)));
      const results = write.results(board, papers, scored);
      write.metrics(board, decisions[index] ?? [], scored, results);
      this.sizes.push(size);
    }
  }

  /** The paper that a row means, a stub where the dumps have no such paper, or null where the row names none. */
  #paperOf(row: LeaderboardRow): number | null {
    if (row.paperTitle === null && row.paperUrl === null) return null;
    const arxivId = row.paperUrl === null ? null : arxivIdOf(row.paperUrl);
    const urls = row.paperUrl === null ? [] : [row.paperUrl];
    const known = this.#joins.findPaper({ arxivId, urls, title: row.paperTitle, date: row.date });
    if (known !== undefined) {
      if (row.paperUrl !== null) this.#papers.addAddress(known, row.paperUrl);
      return known;
    }
    return this.#papers.addStub({
      ...{ page: null, arxivId, title: row.paperTitle, date: row.date, urlAbs: row.paperUrl, urlPdf: null },
    });
  }
}

/** The three tables of a leaderboard while they are filled. Ids count from 1. */
class LeaderboardTables {
  readonly #leaderboard: Table;
  readonly #metric: Table;
  readonly #result: Table;
  readonly #score: Table;

  constructor(database: DatabaseSync) {
    const columns = [
      'id',
      'task',
      'dataset_name',
      'dataset',
      'description',
      'url',
      'results',
      'papers',
      'repositories',
    ];
    this.#leaderboard = new Table(database, 'leaderboard', columns);
    this.#metric = new Table(database, 'metric', METRIC_COLUMNS);
    this.#result = new Table(database, 'result', RESULT_COLUMNS);
    this.#score = new Table(database, 'score', ['result', 'metric', 'text', 'value', 'scaled', 'rank']);
  }

  leaderboard(board: MergedLeaderboard, size: LeaderboardSize, dataset: number | null, papers: number): void {
    this.#leaderboard.insert(
      ...[this.#leaderboard.rows + 1, board.task, board.dataset, dataset, board.description, board.url],
      ...[size.results, papers, size.repositories.size],
    );
  }

  /** Writes the rows and their scores; returns the id of each row. */
  results(
    board: MergedLeaderboard,
    papers: readonly (number | null)[],
    scored: readonly ScoredRow[],
  ): number[] {
    return board.rows.map(({ row, place }, index) => {
      const id = this.#result.rows + 1;
      this.#result.insert(
        ...[
          id,
          this.#leaderboard.rows,
          index + 1,
          row.model,
          papers[index] ?? null,
          row.paperTitle,
          row.paperUrl,
        ],
        ...[row.date, row.usesExtraData, JSON.stringify(row.codeLinks), place],
      );
      for (const score of scored[index]?.scores ?? []) {
        this.#score.insert(id, score.metric, score.text, score.value, score.scaled, score.rank);
      }
      return id;
    });
  }

  metrics(
    board: MergedLeaderboard,
    decisions: readonly DirectionDecision[],
    scored: readonly ScoredRow[],
    results: readonly number[],
  ): void {
    for (const [position, name] of board.metrics.entries()) {
      const { direction = 'higher', source = 'assumed', conflict = false } = decisions[position] ?? {};
      const ranked = scored
        .flatMap((row) => row.scores)
        .filter((score) => score.metric === position && score.rank !== null);
      const best = scored.findIndex((row) => row.isBestBy.includes(position));
      this.#metric.insert(
        ...[
          this.#leaderboard.rows,
          position,
          name,
          direction,
          source,
          conflict,
          ranked.length,
          results[best] ?? null,
        ],
      );
    }
  }
}

function orderOf(board: MergedLeaderboard): {
  metrics: readonly string[];
  mainTexts: readonly (string | null)[];
} {
  const main = board.metrics[0];
  return {
    metrics: board.metrics,
    mainTexts: board.rows.map(({ row }) => (main === undefined ? null : (row.scores.get(main) ?? null))),
  };
}

function repositoriesOf(board: MergedLeaderboard): Set<string> {
  return new Set(board.rows.flatMap(({ row }) => row.codeLinks.map((link) => repositoryAddress(link.url))));
}
