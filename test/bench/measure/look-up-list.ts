import { DatabaseSync } from 'node:sqlite';

/** A look-up, and how many times an empty Node process it may take at most. */
export interface LookUp {
  readonly name: string;
  readonly args: readonly string[];
  readonly most: number;
  readonly exitCode?: number;
  /** Measured on a terminal of its own, with `script`; the empty process too. */
  readonly onTerminal?: boolean;
}

/** The names of the largest leaderboard, and of a model on it. */
export interface Names {
  readonly task: string;
  readonly dataset: string;
  readonly model: string;
}

/** The title of a paper that archives of every scale have. */
const TITLE = 'SciBERT: A Pretrained Language Model for Scientific Text';

/** The look-ups of an archive that the benchmark has made, with the names of its largest leaderboard. */
export function lookUpsOf({ task, dataset, model }: Names): readonly LookUp[] {
  const page = 'https://paperswithcode.com/paper/scibert-pretrained-contextualized-embeddings';
  return [
    { name: 'paper by arXiv id', args: ['paper', '1903.10676'], most: 2 },
    { name: 'paper by arXiv id, on a terminal', args: ['paper', '1903.10676'], most: 2, onTerminal: true },
    { name: 'paper by arXiv id, JSON', args: ['paper', '1903.10676', '--json'], most: 2 },
    { name: 'paper by slug', args: ['paper', 'scibert-pretrained-contextualized-embeddings'], most: 2 },
    { name: 'paper by URL', args: ['paper', page], most: 2 },
    { name: 'paper by a word of its title', args: ['paper', 'scibert'], most: 2 },
    { name: 'results', args: ['results', 'scibert'], most: 2 },
    { name: 'rank, largest leaderboard, JSON', args: ['rank', task, dataset, '--json'], most: 2.2 },
    {
      name: 'rank, largest leaderboard, on a terminal',
      args: ['rank', task, dataset],
      most: 2.2,
      onTerminal: true,
    },
    { name: 'a mistyped title', args: ['paper', 'scibertt'], most: 6, exitCode: 1 },
    { name: 'a mistyped title, long', args: ['paper', mistypeWords(TITLE)], most: 6, exitCode: 1 },
    { name: 'search, two words', args: ['search', 'biomedical', 'ner'], most: 2.5 },
    {
      name: 'search, three words, papers',
      args: ['search', '--in', 'papers', 'deep', 'reinforcement', 'learning'],
      most: 2.5,
    },
    { name: 'search, a phrase', args: ['search', '"named entity recognition"'], most: 2.5 },
    { name: 'search, one very common word', args: ['search', 'learning'], most: 4 },
    { name: 'search, mistyped', args: ['search', 'named', 'entity', 'recogniton'], most: 6 },
    { name: 'info', args: ['info'], most: 2 },
    ...cardLookUps(task, dataset, model),
    ...listLookUps(task),
    ...mistypedLookUps(task, dataset),
    ...completions(task),
  ];
}

function cardLookUps(task: string, dataset: string, model: string): readonly LookUp[] {
  return [
    { name: 'task card', args: ['task', task], most: 2.5 },
    { name: 'task card, on a terminal', args: ['task', task], most: 2.5, onTerminal: true },
    { name: 'dataset card', args: ['dataset', dataset], most: 2.5 },
    { name: 'method card', args: ['method', 'bert'], most: 2.5 },
    { name: 'author', args: ['author', 'Beltagy'], most: 2.5 },
    { name: 'conference', args: ['conference', 'CVPR 2018', '--limit', '30'], most: 2.5 },
    { name: 'model', args: ['model', model, '--first'], most: 2.5 },
    { name: 'code by repository', args: ['code', 'https://github.com/allenai/scibert.git'], most: 2.5 },
  ];
}

/** As a terminal shows them: in a pipe they are whole, and so take as long as there are rows. */
function listLookUps(task: string): readonly LookUp[] {
  return [
    { name: 'tasks', args: ['task'], most: 2.5, onTerminal: true },
    { name: 'datasets', args: ['dataset'], most: 2.5, onTerminal: true },
    { name: 'methods', args: ['method'], most: 2.5, onTerminal: true },
    { name: 'leaderboards', args: ['rank'], most: 2.5, onTerminal: true },
    { name: 'conferences', args: ['conference'], most: 2.5, onTerminal: true },
    { name: 'papers of a task', args: ['paper', '--task', task], most: 2.5, onTerminal: true },
  ];
}

function mistypedLookUps(task: string, dataset: string): readonly LookUp[] {
  const [wrongTask, wrongDataset] = [mistype(task), mistype(dataset)];
  const most = 6;
  return [
    { name: 'a mistyped task', args: ['task', wrongTask], most, exitCode: 1 },
    { name: 'a mistyped dataset', args: ['dataset', wrongDataset], most, exitCode: 1 },
    { name: 'a badly mistyped dataset', args: ['dataset', `qwx${wrongDataset}qwx`], most, exitCode: 1 },
    { name: 'a mistyped author', args: ['author', 'Iz Beltagyy'], most, exitCode: 1 },
    { name: 'a mistyped leaderboard', args: ['rank', wrongTask, wrongDataset], most, exitCode: 1 },
  ];
}

/** Without its third letter, and with another one at the end. */
function mistype(name: string): string {
  return `${name.slice(0, 2)}${name.slice(3)}q`;
}

/** Long words without their third letter: some are still words, and short ones are right. */
function mistypeWords(title: string): string {
  return title
    .split(' ')
    .map((word) => (word.length < 6 ? word : `${word.slice(0, 2)}${word.slice(3)}`))
    .join(' ');
}

function completions(task: string): readonly LookUp[] {
  return [
    { name: 'completion of a command', args: ['__complete', 'pa'], most: 2 },
    { name: 'completion of a task', args: ['__complete', 'task', task.slice(0, 3)], most: 2 },
    { name: 'completion of a paper', args: ['__complete', 'paper', 'scib'], most: 2 },
  ];
}

/** The names of the largest leaderboard of an archive. */
export function readNames(archive: string): Names {
  const database = new DatabaseSync(archive, { readOnly: true });
  const sql = `SELECT task.name AS task, dataset_name AS dataset,
      (SELECT model FROM result WHERE result.leaderboard = leaderboard.id AND model <> '' ORDER BY id LIMIT 1) AS model
    FROM leaderboard JOIN task ON task.id = leaderboard.task ORDER BY leaderboard.results DESC, leaderboard.id LIMIT 1`;
  const row = database.prepare(sql).get() as unknown as Names;
  database.close();
  return row;
}
