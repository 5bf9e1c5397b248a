import type { DatabaseSync } from 'node:sqlite';
import type { CodeLink, Dataset, LeaderboardTable, Method, Paper, Task } from '../../model.ts';
import { COUNTS_QUERY, type DumpInfo, SPAM_QUERY } from '../info.ts';
import { Catalogue } from './catalogue/catalogue.ts';
import { CodeLinkWriter } from './code-links.ts';
import { writeCounts } from './counts.ts';
import { type Delivery, NOTHING_WHOLE, noEntries } from './delivery.ts';
import { finishEarlyRows, openRows, type RowFiles } from './gathered-rows.ts';
import { INDEXES } from './indexes.ts';
import { LeaderboardWriter } from './leaderboards/leaderboards.ts';
import { writeNames } from './names.ts';
import { writeAreas } from './papers/area-papers.ts';
import { writeImplementedPapers } from './papers/implemented-papers.ts';
import { writeMethodTasks } from './papers/method-tasks.ts';
import { countOfPapers, writeResultRepositories } from './papers/paper-counts.ts';
import { PaperWriter } from './papers/papers.ts';
import { ImportReport } from './report.ts';
import { writeSearchEntries } from './search-entries.ts';
import { statementsOf } from './statements.ts';
import { Table } from './table.ts';

/** Where a record stands in its dump. */
export interface RecordPlace {
  /** For people: the file and the path in it. */
  readonly text: string;
  /** Its number, from 0, over all files of the dump. */
  readonly record: number;
}

/**
 * Makes the rows of a new archive: papers and what is searched are delivered to `ArchiveFile`, all else is gathered in
 * files of their own, for it to take over. These must be empty, and whoever builds removes them afterwards. Any dump may
 * be missing. Methods are added before the papers that name them, and papers before the code links that name them;
 * then `endLinks` is called, also where there are no links, and at last `finish`. Datasets, tasks and leaderboards may
 * come at any time before that. A record whose page or name stands before it is left out, with its place.
 */
export class ArchiveBuilder {
  readonly #database: DatabaseSync;
  readonly #report = new ImportReport();
  readonly #catalogue: Catalogue;
  readonly #papers: PaperWriter;
  readonly #links: CodeLinkWriter;
  readonly #leaderboards: LeaderboardWriter;
  readonly #dump: Table;
  readonly #leftOut: Table;
  readonly #files: RowFiles;
  #whole = NOTHING_WHOLE;
  #entries = noEntries();

  constructor(files: RowFiles) {
    this.#files = files;
    this.#database = openRows(files);
    this.#catalogue = new Catalogue(this.#database);
    this.#papers = new PaperWriter(this.#database, this.#catalogue);
    this.#links = new CodeLinkWriter(this.#database, this.#papers);
    this.#leaderboards = new LeaderboardWriter(this.#database, this.#papers, this.#catalogue, this.#report);
    this.#dump = new Table(this.#database, 'dump', [
      'name',
      'file',
      'bytes',
      'modified',
      'records',
      'sha256',
    ]);
    this.#leftOut = new Table(this.#database, 'left_out', ['dump', 'place', 'reason']);
  }

  addPaper(paper: Paper, place: RecordPlace): void {
    if (!this.#papers.add(paper, place.record))
      this.leaveOut('papers', place.text, 'a paper with the same page stands before it');
  }

  addDataset(dataset: Dataset, place: RecordPlace): void {
    if (!this.#catalogue.addDataset(dataset, place.record)) {
      this.leaveOut('datasets', place.text, 'a dataset with the same page stands before it');
    }
  }

  addMethod(method: Method, place: RecordPlace): void {
    if (!this.#catalogue.addMethod(method, place.record)) {
      this.leaveOut('methods', place.text, 'a method with the same name stands before it');
    }
  }

  addCodeLink(link: CodeLink, place: RecordPlace): void {
    this.#links.add(link, place.record);
  }

  /** To be called once all papers and links are in: writes the last links, and lets go of what only those needed. */
  endLinks(): void {
    this.#papers.forgetPages();
    this.#links.end();
  }

  addTask(task: Task): void {
    this.#catalogue.addTask(task);
  }

  /** Adds one appearance of a leaderboard; `places` are those of its rows, in their order. */
  addLeaderboard(table: LeaderboardTable, places: readonly string[]): void {
    this.#leaderboards.add(table, places);
  }

  /** What came since the last call: whoever builds the archive hands it on. */
  takeDelivery(): Delivery {
    const delivery = {
      papers: this.#papers.takePapers(),
      ...this.#whole,
      entries: this.#entries,
    };
    [this.#whole, this.#entries] = [NOTHING_WHOLE, noEntries()];
    return delivery;
  }

  /** Notes a dump that was read into the archive. */
  addDump(dump: DumpInfo): void {
    this.#dump.insert(dump.name, dump.file, dump.bytes, dump.modified, dump.records, dump.sha256);
  }

  /** Notes that an element of a dump could not be used; `reason` is a phrase by which such elements are counted. */
  leaveOut(dump: string, place: string, reason: string): void {
    this.#leftOut.insert(dump, place, reason);
  }

  /** Counts texts that were mended or things that were merged, for the import's summary. */
  countMerged(what: string, count: number): void {
    this.#report.countMerged(what, count);
  }

  /**
   * The last steps, by name, when all dumps are in and `endLinks` was called. Some take a while in a large archive, so it
   * yields within them as well: then an import can be stopped, and what came can be taken.
   */
  *finish(info: Readonly<Record<string, string>>): Generator<string> {
    for (const _part of this.#leaderboards.findPapers()) yield 'leaderboards';
    const { tasks, methods } = this.#papers.links;
    this.#whole = { ...this.#whole, paperLinks: { tasks, methods } };
    for (const _part of this.#leaderboards.finish()) yield 'leaderboards';
    this.#papers.finish();
    for (const _part of finishEarlyRows(this.#database)) yield 'papers';
    this.#whole = { ...this.#whole, earlyRows: this.#files.early };
    yield 'papers';
    this.#catalogue.finish();
    for (const _part of writeCounts(this.#database, this.#papers.links)) yield 'counts';
    for (const _part of writeResultRepositories(this.#database)) yield 'counts';
    const { papers, stubs } = this.#papers.counts;
    const counts = countOfPapers(this.#database, papers + stubs);
    this.#whole = { ...this.#whole, counts };
    yield 'counts';
    writeImplementedPapers(this.#database, this.#papers.links.tasks, counts);
    for (const _part of writeMethodTasks(this.#database, this.#papers.links)) yield 'counts';
    writeAreas(this.#database, this.#papers.links);
    for (const statement of statementsOf(INDEXES)) {
      yield 'indexes';
      this.#database.exec(statement);
    }
    yield 'names';
    writeNames(this.#database, this.#leaderboards.sizes);
    for (const _part of writeSearchEntries(this.#database, () => this.#entries)) yield 'search';
    const merged = new Table(this.#database, 'merged', ['what', 'count']);
    for (const [what, count] of this.#report.merged) merged.insert(what, count);
    const archiveInfo = new Table(this.#database, 'archive_info', ['key', 'value']);
    for (const [key, value] of Object.entries(info)) archiveInfo.insert(key, value);
    const others = this.#database.prepare(COUNTS_QUERY).get();
    archiveInfo.insert('counts', JSON.stringify({ papers, stubs, ...others }));
    archiveInfo.insert('spam', JSON.stringify(this.#database.prepare(SPAM_QUERY).all()));
    yield 'writing';
    this.#database.exec('COMMIT');
    this.close();
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }
}
