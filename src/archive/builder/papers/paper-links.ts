import type { DatabaseSync } from 'node:sqlite';
import { BatchTable } from '../table.ts';
import { NumberList, placesOf, sortBy } from './number-list.ts';

/** Tasks or methods with a paper of theirs each, paper by paper: `papers[i]` names `things[i]`. */
export interface Links {
  readonly things: Uint32Array;
  readonly papers: Uint32Array;
}

/** Rows between two places where an import can be stopped. */
const AT_ONCE = 100_000;

/**
 * Which papers name which tasks and methods, two million in a whole archive: gathered and sorted here they take a third of
 * the time that SQLite needs to read them from the papers and to sort them.
 */
export class PaperLinks {
  readonly #tasks = new Pairs();
  readonly #methods = new Pairs();
  /** The number of each date, in the order in which they came. */
  readonly #numbers = new Map<string, number>();
  /** The date of each paper, by its id less one. */
  readonly #dates = new NumberList();

  /** Adds a paper with the ids of what it names, each once. Papers come in the order of their ids, none left out. */
  add(paper: number, date: string | null, tasks: readonly number[], methods: readonly number[]): void {
    const known = this.#numbers.get(date ?? '');
    if (known === undefined) this.#numbers.set(date ?? '', this.#numbers.size);
    this.#dates.push(known ?? this.#numbers.size - 1);
    for (const task of tasks) this.#tasks.add(task, paper);
    for (const method of methods) this.#methods.add(method, paper);
  }

  get tasks(): Links {
    return this.#tasks.links;
  }

  get methods(): Links {
    return this.#methods.links;
  }

  /** Fills `paper_task` and `paper_method`. Yields now and then, so that an import can be stopped. */
  *write(database: DatabaseSync): Generator<void> {
    const dates = [...this.#numbers.keys()].sort();
    const places = new Uint32Array(dates.length);
    for (const [place, date] of dates.entries()) places[this.#numbers.get(date) as number] = place;
    const dateOf = this.#dates.numbers;
    const placeOfDate = (paper: number) => places[dateOf[paper - 1] as number] as number;
    for (const [kind, { things, papers }] of [
      ['task', this.tasks],
      ['method', this.methods],
    ] as const) {
      const table = new BatchTable(database, `paper_${kind}`, [kind, 'date', 'paper']);
      const most = things.reduce((greatest, thing) => Math.max(greatest, thing), 0);
      const byDate = sortBy(placesOf(things), dates.length, (at) => placeOfDate(papers[at] as number));
      const order = sortBy(byDate, most + 1, (at) => things[at] as number);
      for (const [row, at] of order.entries()) {
        if (row % AT_ONCE === 0) yield;
        const paper = papers[at] as number;
        table.insert(things[at] as number, dates[placeOfDate(paper)] as string, paper);
      }
      table.finish();
    }
  }
}

class Pairs {
  readonly #things = new NumberList();
  readonly #papers = new NumberList();

  add(thing: number, paper: number): void {
    this.#things.push(thing);
    this.#papers.push(paper);
  }

  get links(): Links {
    return { things: this.#things.numbers, papers: this.#papers.numbers };
  }
}
