import { NumberList } from './number-list.ts';

/** Tasks or methods with a paper of theirs each, paper by paper: `papers[i]` names `things[i]`. */
export interface Links {
  readonly things: Uint32Array;
  readonly papers: Uint32Array;
}

/** Which papers name which tasks and methods. */
export interface PaperLinks {
  readonly tasks: Links;
  readonly methods: Links;
}

/** Gathers which papers name which tasks and methods, two million in a whole archive. */
export class PaperLinkLists implements PaperLinks {
  readonly #tasks = new Pairs();
  readonly #methods = new Pairs();

  /** Adds a paper with the ids of what it names, each once. Papers come in the order of their ids. */
  add(paper: number, tasks: readonly number[], methods: readonly number[]): void {
    for (const task of tasks) this.#tasks.add(task, paper);
    for (const method of methods) this.#methods.add(method, paper);
  }

  get tasks(): Links {
    return this.#tasks.links;
  }

  get methods(): Links {
    return this.#methods.links;
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
