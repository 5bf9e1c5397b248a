import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { VERSION } from '../../src/version.ts';
import { sampleFile, sampleNote } from '../helpers/examples.ts';
import { pwc, terminal } from '../helpers/pwc.ts';
import type { FakeWorld } from '../helpers/runtime.ts';
import { root } from '../helpers/sources.ts';

/** The screens that are kept, by the names of their files. */
const screens: Readonly<Record<string, string>> = {
  pwc: '',
  help: '--help',
  'rank-help': 'rank --help',
  paper: 'paper scibert',
  'paper-without-page': 'paper 1711.06897',
  results: 'results scibert',
  'results-distinct': 'results scibert --distinct',
  model: 'model scibert',
  rank: 'rank ner bc5cdr',
  'rank-several-metrics': 'rank "Image Classification" ImageNet',
  'rank-score': 'rank ner bc5cdr --score 89.2',
  'rank-pareto':
    'rank "Image Classification" ImageNet --max "Number of params=10M" --pareto "Number of params" --score 77%',
  'rank-no-metric': 'rank "Image Classification" ImageNet --max "parms=10M"',
  compare: 'compare scibert biobert',
  'compare-several': 'compare EfficientNet-B0 EfficientNet-B1 resnet-50 --as model',
  'compare-nothing': 'compare scibert resnet-50',
  'ambiguous-compare': 'compare scibert resnet --as model',
  'unknown-compare': 'compare biobert scibrt',
  'rank-ties': 'rank "Image Classification" ImageNet --since 2020 --limit 12',
  'rank-conflict': 'rank "Face Anti-Spoofing" Replay-Attack',
  'rank-unreadable': 'rank "Network Pruning" ImageNet',
  'rank-filtered': 'rank "Image Classification" ImageNet --until 2014 --with-code --best-per-paper',
  'rank-task': 'rank "Dependency Parsing"',
  'rank-dataset': 'rank imagenet',
  'rank-all': 'rank',
  'rank-notable': 'rank --notable --limit 12',
  'rank-area': 'rank --area medical --since 2020',
  'rank-columns': 'rank ner bc5cdr --columns date,model,paper_title',
  chart: 'chart "Image Classification" ImageNet --limit 5',
  'chart-ascii': 'chart "Image Classification" ImageNet --ascii --limit 5',
  'chart-lower': 'chart "Face Anti-Spoofing" Replay-Attack',
  'chart-filtered':
    'chart "Image Classification" ImageNet --until 2014 --with-code --columns date,value_text,model',
  'chart-several': 'chart imagenet',
  'rank-chart': 'rank ner bc5cdr --chart',
  code: 'code scibert',
  'paper-list': 'paper --task "Named Entity Recognition (NER)" --since 2019',
  'paper-newest': 'paper --limit 5',
  author: 'author christopher manning',
  conference: 'conference',
  'conference-years': 'conference cvpr',
  'conference-papers': 'conference "cvpr 2018"',
  'ambiguous-author': 'author lee --since 2018',
  'unknown-author': 'author "jacob devlinn"',
  'code-repository': 'code https://github.com/tensorflow/models.git',
  'open-print': 'open imagenet --print',
  dataset: 'dataset scicite',
  'dataset-variants': 'dataset imagenet',
  'dataset-list': 'dataset --limit 12',
  'dataset-filtered': 'dataset --task ner',
  method: 'method gelu',
  'method-list': 'method --area nlp --limit 12',
  'ambiguous-method': 'method pooling',
  'unknown-dataset': 'dataset imagnet',
  'unknown-language': 'dataset --language Englsh',
  task: 'task "relation extraction"',
  'task-many': 'task ner',
  'task-list': 'task --limit 12',
  'task-tree': 'task --tree --limit 40',
  'task-subtree': 'task --tree "text classification"',
  area: 'area',
  'area-tasks': 'area nlp',
  'unknown-task': 'task "relation extractoin"',
  'unknown-area': 'area vison',
  search: 'search bert',
  'search-papers': 'search --in papers language model --limit 5',
  'search-tasks': 'search --in tasks recognition',
  'search-mistyped': 'search imagnet',
  bib: 'bib refs.bib',
  'export-table': 'export results --format table --limit 3',
  sql: `sql "SELECT task, dataset, model, value FROM leaderboard_ranked WHERE rank = 1 AND metric = 'F1'" --limit 5`,
  'unknown-sql-column': 'sql "SELECT titel FROM paper"',
  environment: 'help environment',
  info: 'info',
  'ambiguous-paper': 'paper language',
  'ambiguous-model': 'model resnet',
  'unknown-repository': 'code https://github.com/allenai/scibrt',
  'unknown-thing': 'open imagnet',
  'unknown-leaderboard': 'rank "Named Entity Recogntion" BC5DR',
  'unknown-paper': 'paper scibertt',
  submit: 'submit --task ner --dataset bc5cdr --model MyNet --metric F1=90.1 --paper 1903.10676 --dry-run',
  'submit-unknown': 'submit --task "Named Entity Recogntion" --dataset BC5CDR --model MyNet --metric F1=90.1',
  'submit-far-out': 'submit --task ner --dataset bc5cdr --model MyNet --metric F1=9.01 --dry-run',
  'submit-help': 'submit --help',
  submission: 'submission',
  'rank-submitted': 'rank ner bc5cdr --with-submitted',
  'rank-list-submitted': 'rank ner --with-submitted',
  'task-submitted': 'task ner --with-submitted',
  'results-submitted': 'results biobert --with-submitted',
  'unknown-column': 'rank ner bc5cdr --columns model,papr',
};

/** Errors, what is typed, examples of commands, and lines that are an address or a slug alone or behind a label. */
const isLeftToBreak =
  /^(?:pwc:|\$) | pwc [a-z]+ |^ *(?:[a-z]+ +)?(?:https?:\S+|[a-z0-9]+(?:-[a-z0-9]+){2,})$/;

/** A person who has submitted results. */
const submitted = `${root}test/submissions/kept`;

const folder = `${root}test/golden/`;

/** What a person sees: what was typed, notes, the answer, and the exit code where it is not 0. */
async function screenOf(line: string, world: FakeWorld): Promise<string> {
  const { exitCode, out, err } = await pwc(line, {
    ...world,
    env: { ...world.env, XDG_DATA_HOME: submitted },
  });
  const end = exitCode === 0 ? '' : `(exit code ${exitCode})\n`;
  return `${`$ pwc ${line}`.trimEnd()}\n${mask(err.replace(sampleNote, ''))}${mask(out)}${end}`;
}

/** What is another on every machine and in every version. */
function mask(text: string): string {
  return text
    .replaceAll(sampleFile, '/…/dist/sample.db')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z by pwc [\d.]+/, '2025-07-28T12:00:00.000Z by pwc 1.0.0')
    .replace(/(?<=[, ])schema \d+$/m, 'schema 1')
    .replace(/(?<=^ {2}(?:methods|datasets|papers|links|evaluations) .*)\d{4}-\d\d-\d\d/gm, '2025-07-28')
    .replace(`pwc ${VERSION}:`, 'pwc 1.0.0:');
}

/** Compares with the file, or writes it: `UPDATE_GOLDEN=1 npm run test:run`. */
function expectFile(name: string, text: string): void {
  const file = `${folder}${name}.txt`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, text);
  expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : `no file ${file}`);
}

describe.each([50, 80, 120])('on a terminal of %i cells', (columns) => {
  test.each(Object.entries(screens))(
    'the screen %s is the one in its file, and nowhere wider',
    async (name, line) => {
      const screen = await screenOf(line, terminal(columns));
      expectFile(`${name}-${columns}`, screen);
      // Sentences on stderr and what is to be copied are left to the terminal to break.
      const drawn = screen.split('\n').filter((text) => !isLeftToBreak.test(text));
      expect(drawn.filter((text) => stringWidth(text) > columns)).toEqual([]);
    },
  );
});

describe('in colours, with links', () => {
  test.each(['paper', 'rank', 'search', 'chart'])(
    'the screen %s is the one in its file, and the same without them',
    async (name) => {
      const line = screens[name] ?? '';
      const env = { TERM: 'xterm-kitty' };
      const screen = await screenOf(line, { tty: { columns: 80, rows: 200 }, env });
      expectFile(`${name}-colour`, screen);
      const plain = screen.replace(/\x1b\]8;;.*?\x1b\\|\x1b\[\d*m/g, '');
      expect(plain).toBe(await screenOf(line, terminal(80)));
    },
  );
});

test('every golden file is some screen', () => {
  const names = Object.keys(screens).flatMap((name) =>
    [50, 80, 120].map((columns) => `${name}-${columns}.txt`),
  );
  const known = [...names, 'paper-colour.txt', 'rank-colour.txt', 'search-colour.txt', 'chart-colour.txt'];
  expect(readdirSync(folder).filter((name) => !known.includes(name))).toEqual([]);
});
