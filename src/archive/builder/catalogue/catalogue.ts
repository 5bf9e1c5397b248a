import type { DatabaseSync } from 'node:sqlite';
import type { Dataset, Method, Task } from '../../../model.ts';
import { slugOf } from '../../addresses/pages.ts';
import { isSpam } from '../spam/spam.ts';
import { Table } from '../table.ts';
import { DATASET_COLUMNS, FACETS, METHOD_COLUMNS } from './catalogue-columns.ts';
import { spreadAreas, type TaskDraft } from './task-tree.ts';

/** Writes tasks, datasets and methods, and gives ids to those that other dumps name first. */
export class Catalogue {
  /** By their names, exactly as in the dumps. */
  readonly #tasks = new Map<string, TaskDraft>();
  readonly #methodIds = new Map<string, number>();
  readonly #database: DatabaseSync;
  readonly #dataset: Table;
  readonly #variant: Table;
  readonly #method: Table;
  readonly #collection: Table;
  readonly #datasetPages = new Set<string>();
  /** The dataset that has each name, and how surely: by its own name before a variant, then by the number of papers. */
  readonly #claims = new Map<string, { readonly dataset: number; readonly claim: number }>();

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#dataset = new Table(database, 'dataset', DATASET_COLUMNS);
    this.#variant = new Table(database, 'dataset_variant', ['name', 'dataset']);
    this.#method = new Table(database, 'method', METHOD_COLUMNS);
    this.#collection = new Table(database, 'method_collection', ['method', 'position', 'collection', 'area']);
  }

  /** The id of a task; a task that was not named before gets one. */
  taskId(name: string): number {
    return this.#task(name).id;
  }

  /** Adds one appearance of a task. What several appearances say is united; the first description is kept. */
  addTask(task: Task): void {
    const draft = this.#task(task.name);
    draft.description ??= task.description;
    for (const synonym of task.synonyms) draft.synonyms.add(synonym);
    for (const area of task.areas) draft.areas.add(area);
    if (task.parent !== null && task.parent !== task.name) draft.parents.add(this.taskId(task.parent));
  }

  /** Adds a dataset of the catalogue. Returns false where its page is there already: the first record is kept. */
  addDataset(dataset: Dataset, record: number): boolean {
    if (this.#datasetPages.has(dataset.url)) return false;
    this.#datasetPages.add(dataset.url);
    const id = this.#dataset.rows + 1;
    for (const task of dataset.tasks) if (task.url !== '') this.#task(task.title ?? '').url ??= task.url;
    const tasks = dataset.tasks.map((task) => task.title ?? '');
    this.#dataset.insert(
      id,
      dataset.name,
      slugOf(dataset.url),
      dataset.url,
      dataset.fullName,
      dataset.homepage,
      dataset.description,
      dataset.paper?.title ?? null,
      dataset.paper?.url ?? null,
      dataset.introduced,
      ...[dataset.modalities, dataset.languages, tasks, dataset.variants, dataset.loaders].map((value) =>
        JSON.stringify(value),
      ),
      dataset.paperCount,
      dataset.licenseName,
      dataset.licenseUrl,
      record,
      Number(isSpam([dataset.name, dataset.fullName], dataset.paper === null ? dataset.description : null)),
    );
    for (const name of new Set([dataset.name, ...dataset.variants])) {
      this.#variant.insert(name, id);
      this.#claimName(name, id, (name === dataset.name ? 1e9 : 0) + (dataset.paperCount ?? 0));
    }
    return true;
  }

  /** The dataset that a leaderboard names, null where there is none; blanks around its name make one more name of it. */
  datasetOf(name: string): number | null {
    const known = this.#claims.get(name);
    if (known !== undefined) return known.dataset;
    const bare = this.#claims.get(name.trim());
    if (bare !== undefined) this.#variant.insert(name, bare.dataset);
    return bare?.dataset ?? null;
  }

  /** Adds a method of the catalogue. Returns false where its name is there already. */
  addMethod(method: Method, record: number): boolean {
    if (this.#methodIds.has(method.name)) return false;
    const id = this.methodId(method.name, method, record);
    for (const [position, shelf] of method.collections.entries()) {
      this.#collection.insert(id, position, shelf.name, shelf.area);
    }
    return true;
  }

  /** The id of a method; one that the methods dump does not have gets a row with its name only. */
  methodId(name: string, method?: Method, record: number | null = null): number {
    const known = this.#methodIds.get(name);
    if (known !== undefined) return known;
    const id = this.#methodIds.size + 1;
    this.#methodIds.set(name, id);
    const url = method?.url ?? null;
    this.#method.insert(
      id,
      name,
      url === null ? null : slugOf(url),
      url,
      method?.fullName ?? null,
      method?.description ?? null,
      method?.paper?.title ?? null,
      method?.paper?.url ?? null,
      method?.introducedYear ?? null,
      method?.sourceUrl ?? null,
      method?.sourceTitle ?? null,
      method?.codeSnippetUrl ?? null,
      method?.paperCount ?? null,
      record,
      Number(isSpam([name, method?.fullName], method?.paper === null ? method.description : null)),
    );
    return id;
  }

  finish(): void {
    const task = new Table(this.#database, 'task', [
      'id',
      'name',
      'slug',
      'url',
      'description',
      'synonyms',
      'is_spam',
    ]);
    const parent = new Table(this.#database, 'task_parent', ['task', 'parent']);
    const area = new Table(this.#database, 'task_area', ['task', 'area', 'is_inherited']);
    const tasks = [...this.#tasks.values()];
    for (const draft of tasks) {
      const slug = draft.url === null ? null : slugOf(draft.url);
      task.insert(
        draft.id,
        draft.name,
        slug,
        draft.url,
        draft.description,
        JSON.stringify([...draft.synonyms]),
        Number(isSpam([draft.name])),
      );
      for (const id of draft.parents) parent.insert(draft.id, id);
      for (const name of draft.areas) area.insert(draft.id, name, 0);
    }
    for (const inherited of spreadAreas(tasks)) area.insert(inherited.task, inherited.area, 1);
    this.#database.exec(FACETS);
  }

  #task(name: string): TaskDraft {
    const known = this.#tasks.get(name);
    if (known !== undefined) return known;
    const draft: TaskDraft = {
      id: this.#tasks.size + 1,
      name,
      url: null,
      description: null,
      synonyms: new Set(),
      areas: new Set(),
      parents: new Set(),
    };
    this.#tasks.set(name, draft);
    return draft;
  }

  #claimName(name: string, dataset: number, claim: number): void {
    const known = this.#claims.get(name);
    if (known === undefined || claim > known.claim) this.#claims.set(name, { dataset, claim });
  }
}
