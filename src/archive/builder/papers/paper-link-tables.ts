import type { DatabaseSync } from 'node:sqlite';
import { BatchTable } from '../table.ts';
import { NumberList, placesOf, sortBy } from './number-list.ts';
import type { Links, PaperLinks } from './paper-links.ts';

/** Rows between two places where an import can be stopped. */
const AT_ONCE = 100_000;

/**
 * Fills `paper_task` and `paper_method`, whose keys have the date of the paper in them: sorted here the links take a third
 * of the time that SQLite needs to read them from the papers and to sort them.
 */
export class PaperLinkTables {
  readonly #database: DatabaseSync;
  /** The number of each date, in the order in which they came. */
  readonly #numbers = new Map<string, number>();
  /** The date of each paper, by its id less one. */
  readonly #dates = new NumberList();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Adds the date of the next paper: they come in the order of their ids, from 1, none left out. */
  addDate(date: string | null): void {
    const known = this.#numbers.get(date ?? '');
    if (known === undefined) this.#numbers.set(date ?? '', this.#numbers.size);
    this.#dates.push(known ?? this.#numbers.size - 1);
  }

  /** Fills both tables when all dates are in. Yields now and then, so that an import can be stopped. */
  *write({ tasks, methods }: PaperLinks): Generator<void> {
    const dates = [...this.#numbers.keys()].sort();
    const places = new Uint32Array(dates.length);
    for (const [place, date] of dates.entries()) places[this.#numbers.get(date) as number] = place;
    const dateOf = this.#dates.numbers.map((number) => places[number] as number);
    yield* this.#fill('task', tasks, dates, dateOf);
    yield* this.#fill('method', methods, dates, dateOf);
  }

  *#fill(
    kind: 'task' | 'method',
    { things, papers }: Links,
    dates: readonly string[],
    dateOf: Uint32Array,
  ): Generator<void> {
    const table = new BatchTable(this.#database, `paper_${kind}`, [kind, 'date', 'paper']);
    const most = things.reduce((greatest, thing) => Math.max(greatest, thing), 0);
    const placeOfDate = (link: number) => dateOf[(papers[link] as number) - 1] as number;
    const byDate = sortBy(placesOf(things), dates.length, placeOfDate);
    const order = sortBy(byDate, most + 1, (link) => things[link] as number);
    for (const [row, link] of order.entries()) {
      if (row % AT_ONCE === 0) yield;
      table.insert(things[link] as number, dates[placeOfDate(link)] as string, papers[link] as number);
    }
    table.finish();
  }
}
