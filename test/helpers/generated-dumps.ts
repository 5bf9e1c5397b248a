import { board, type Dumps, task } from './archive.ts';
import { createRandom, type Random, shuffle } from './random.ts';

const METRICS = ['F1', 'Accuracy', 'Test perplexity', 'Number of params', 'FID', ' RMSE', 'Speed  (FPS)'];
const WORDS = [
  'Deep',
  'graph',
  'attention',
  'für',
  '図像',
  'of',
  'Networks',
  'BERT:',
  'learning',
  'S$^3$FD',
  '(NER)',
  'naïve',
];
const AREAS = ['Vision', 'Speech', 'Robots'];

/** A task with its leaderboards and subtasks, as the evaluation tables have it. */
export interface GeneratedTask {
  readonly task: string;
  readonly subtasks: readonly GeneratedTask[];
}

interface GeneratedPaper {
  readonly title: string;
  readonly url: string;
  readonly date: string | null;
}

/** Dumps with all that makes an import hard, the same for the same seed. Leaderboards hang at several places of the tree. */
export function generateDumps(seed: number): Dumps & { readonly evaluations: readonly GeneratedTask[] } {
  const random = createRandom(seed);
  const papers = Array.from({ length: 40 }, (_, index) => generatePaper(index, random));
  const inDump = papers.filter(() => random(3) > 0);
  const evaluations = generateTree(papers, random);
  return {
    papers: inDump.map((paper, index) => ({
      paper_url: pageOf(index),
      title: paper.title,
      url_abs: paper.url,
      date: paper.date,
      authors: ['Ada', 'Émile'],
      abstract: random(4) === 0 ? null : `${text(30, random)}.`,
      tasks: [`Task ${random(12)}`, 'Task 1'],
      methods: [{ name: `Method ${random(5)}` }],
    })),
    links: Array.from({ length: 60 }, () => ({
      // The last pages are not in the papers dump.
      paper_url: pageOf(random(inDump.length + 3)),
      paper_title: text(4, random),
      repo_url: generateRepository(random),
      is_official: random(4) === 0,
      mentioned_in_paper: random(3) === 0,
      framework: pick(['none', 'pytorch'], random),
    })),
    evaluations,
    datasets: Array.from({ length: 6 }, (_, index) => ({
      url: `https://paperswithcode.com/dataset/d${index}`,
      name: `Dataset ${index}`,
      num_papers: random(50),
      variants: [`Dataset ${index}`, `Dataset ${random(6)}`, `Dataset-${index} (test)`],
    })),
    methods: Array.from({ length: 4 }, (_, index) => ({
      url: `https://paperswithcode.com/method/m${index}`,
      name: `Method ${index}`,
    })),
  };
}

/** The same tree with the tasks of every level in another order. */
export function shuffleTasks(tasks: readonly GeneratedTask[], random: Random): GeneratedTask[] {
  return shuffle(tasks, random).map((one) => ({ ...one, subtasks: shuffleTasks(one.subtasks, random) }));
}

function pageOf(index: number): string {
  return `https://paperswithcode.com/paper/p${index}`;
}

function generatePaper(index: number, random: Random): GeneratedPaper {
  const url = pick(
    [
      `https://arxiv.org/abs/20${10 + (index % 15)}.0${1000 + index}v1`,
      `https://openreview.net/forum?id=Id${index}`,
    ],
    random,
  );
  const date = random(8) === 0 ? null : `20${10 + random(15)}-0${1 + random(9)}-1${random(9)}`;
  return { title: `${text(4, random)} number ${index}`, url, date };
}

/** Twelve tasks, each with leaderboards of its own, hung at one to three places of the tree. */
function generateTree(papers: readonly GeneratedPaper[], random: Random): GeneratedTask[] {
  const plain = Array.from({ length: 12 }, (_, index) =>
    task(`Task ${index}`, {
      categories: random(2) === 0 ? [pick(AREAS, random)] : [],
      datasets: Array.from({ length: random(3) }, (__, at) => generateBoard(`Dataset ${at}`, papers, random)),
    }),
  ) as GeneratedTask[];
  // A task stands under tasks of a higher number only, so that every copy of it has the same subtasks.
  const whole: GeneratedTask[] = [];
  for (const one of plain) whole.push({ ...one, subtasks: whole.filter(() => random(5) === 0) });
  return whole.filter((_, index) => index > 8 || random(3) === 0);
}

function generateBoard(dataset: string, papers: readonly GeneratedPaper[], random: Random): object {
  const metrics = shuffle(METRICS, random).slice(0, 1 + random(3));
  const rows = Array.from({ length: random(12) }, () => generateRow(metrics, papers, random));
  // Two rows that are equal inside one leaderboard are two.
  return board(dataset, metrics, random(3) === 0 ? [...rows, ...rows.slice(0, 2)] : rows);
}

function generateRow(metrics: readonly string[], papers: readonly GeneratedPaper[], random: Random): object {
  const paper = random(6) === 0 ? null : pick(papers, random);
  const scores = metrics.filter(() => random(5) > 0).map((metric) => [metric, generateScore(random)]);
  return {
    model_name: text(1 + random(2), random),
    metrics: Object.fromEntries(scores),
    paper_title: paper?.title ?? '',
    paper_url: paper?.url ?? '',
    paper_date: paper?.date ?? null,
    code_links: Array.from({ length: random(3) }, () => ({ title: '', url: generateRepository(random) })),
    ...(random(2) === 0 ? {} : { uses_additional_data: random(2) === 0 }),
  };
}

function generateScore(random: Random): string {
  const number = random(1000) / 10;
  return pick(
    [
      `${number}`,
      `${number}`,
      `${number}%`,
      `${number} ± 0.${random(9)}`,
      `${random(90)}M`,
      '-',
      '1,250',
      '0.9',
    ],
    random,
  );
}

function generateRepository(random: Random): string {
  return `https://github.com/${pick(['a', 'B', 'b'], random)}/repo${random(8)}${pick(['', '/', '.git', '/tree/main'], random)}`;
}

function text(words: number, random: Random): string {
  return Array.from({ length: words }, () => pick(WORDS, random)).join(' ');
}

function pick<Value>(values: readonly Value[], random: Random): Value {
  return values[random(values.length)] as Value;
}
