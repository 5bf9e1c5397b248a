import type { DatabaseSync } from 'node:sqlite';
import type { LeaderboardTable } from '../../../model.ts';
import {
  type DirectionDecision,
  decideDirections,
  type LeaderboardOrder,
} from '../../../ranking/metric/direction.ts';
import { arxivIdOf } from '../../addresses/addresses.ts';
import { foldName } from '../../names/writing/keys.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PaperWriter } from '../papers/papers.ts';
import type { ImportReport } from '../report.ts';
import { isSpam } from '../spam/spam.ts';
import { type LeaderboardSize, measureLeaderboard } from './leaderboard-size.ts';
import { LeaderboardTables } from './leaderboard-tables.ts';
import {
  type BareRow,
  emptyLeaderboard,
  type GatheredLeaderboard,
  type MergedLeaderboard,
  mergeAppearance,
  mergedLeaderboard,
} from './merge.ts';
import { PaperFacts } from './row-facts.ts';
import { scoreLeaderboard } from './scores.ts';

/** Gathers leaderboards, and when all have been seen decides directions, ranks and writes them. */
export class LeaderboardWriter {
  readonly sizes: LeaderboardSize[] = [];
  readonly #database: DatabaseSync;
  readonly #papers: PaperWriter;
  readonly #catalogue: Catalogue;
  readonly #report: ImportReport;
  /** By task and dataset. */
  readonly #boards = new Map<string, GatheredLeaderboard>();
  readonly #facts = new PaperFacts();
  readonly #spamTasks = new Set<number>();
  #decisions: readonly (readonly DirectionDecision[])[] = [];
  /** The paper of each row of each leaderboard, once all have been found. */
  readonly #paperIds: (readonly (number | null)[])[] = [];

  constructor(database: DatabaseSync, papers: PaperWriter, catalogue: Catalogue, report: ImportReport) {
    this.#database = database;
    this.#papers = papers;
    this.#catalogue = catalogue;
    this.#report = report;
  }

  /** Adds one appearance of a leaderboard; `places` are those of its rows. */
  add(table: LeaderboardTable, places: readonly string[]): void {
    const task = this.#catalogue.taskId(table.task);
    const key = JSON.stringify([task, table.dataset]);
    let board = this.#boards.get(key);
    if (board === undefined) {
      board = emptyLeaderboard(task, table.task, table.dataset);
      this.#boards.set(key, board);
      if (isSpam([table.task])) this.#spamTasks.add(task);
    } else {
      this.#report.countMerged('leaderboards that hang at several places of the task tree');
    }
    for (const row of table.rows) this.#facts.ask(row);
    this.#report.countMerged('rows of those leaderboards', mergeAppearance(board, table, places));
  }

  /**
   * To be called when all have been added: decides directions and finds the papers of all rows, so that there are no new
   * papers after it. Yields now and then, so that an import can be stopped.
   */
  *findPapers(): Generator<void> {
    const boards = [...this.#boards.values()];
    this.#decisions = decideDirections(boards.map((gathered) => this.#readRows(mergedLeaderboard(gathered))));
    for (const [index, gathered] of boards.entries()) {
      if (index % 100 === 0) yield;
      this.#paperIds.push(mergedLeaderboard(gathered).rows.map(({ row }) => this.#paperOf(row)));
    }
  }

  /** Writes all leaderboards, after `findPapers`. Yields as that does. */
  *finish(): Generator<void> {
    const write = new LeaderboardTables(this.#database);
    for (const [index, gathered] of [...this.#boards.values()].entries()) {
      const board = mergedLeaderboard(gathered);
      const papers = this.#paperIds[index] ?? [];
      const decisions = this.#decisions[index] ?? [];
      const scored = scoreLeaderboard(board, decisions);
      const size = measureLeaderboard(board);
      const dataset = this.#catalogue.datasetOf(board.dataset);
      const paperCount = new Set(papers).size - Number(papers.includes(null));
      const spam = this.#spamTasks.has(board.task) || isSpam([board.dataset]);
      write.leaderboard(board, size, dataset, paperCount, spam);
      const results = write.results(board, papers, scored);
      write.metrics(board, decisions, scored, results);
      this.sizes.push(size);
      gathered.rows.length = 0;
      if (index % 100 === 0) yield;
    }
    write.finish();
  }

  /** What a leaderboard's directions are decided by; its rows tell of their papers. */
  #readRows({ taskName, metrics, rows }: MergedLeaderboard): LeaderboardOrder {
    const [main = ''] = metrics;
    for (const { row } of rows) this.#facts.tell(row);
    return { task: taskName, metrics, mainTexts: rows.map(({ row }) => row.scores.get(main) ?? null) };
  }

  /** The paper that a row means, a stub where the dumps have no such paper, or null where the row names none. */
  #paperOf(row: BareRow): number | null {
    if (row.paperTitle === null && row.paperUrl === null) return null;
    const arxivId = row.paperUrl === null ? null : arxivIdOf(row.paperUrl);
    const urls = row.paperUrl === null ? [] : [row.paperUrl];
    const more = this.#facts.of(row.paperUrl);
    const title = row.paperTitle ?? more?.title ?? null;
    const date = row.date ?? more?.date ?? null;
    const folded = title === null ? null : foldName(title);
    const known = this.#papers.find({ arxivId, urls, title: folded, date });
    if (known !== undefined) {
      if (row.paperUrl !== null) this.#papers.addAddress(known, row.paperUrl);
      return known;
    }
    return this.#papers.addStub({
      page: null,
      arxivId,
      title,
      date,
      urlAbs: row.paperUrl,
      urlPdf: null,
    });
  }
}
