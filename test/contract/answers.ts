import {
  boardColumns,
  chartColumns,
  chartFields,
  codeColumns,
  compareColumns,
  compareFields,
  datasetColumns,
  datasetFields,
  dumpColumns,
  foundColumns,
  foundPaperColumns,
  infoFields,
  methodColumns,
  methodFields,
  modelFields,
  paperFields,
  paperLineColumns,
  rankColumns,
  rankFields,
  resultColumns,
  resultsFields,
  taskColumns,
  taskFields,
  treeColumns,
  words,
} from './columns.ts';

/** An answer of pwc on the sample archive, and what scripts may rely on. Keys stand in the order in which they are printed. */
export interface Answer {
  /** What is typed after `pwc`. */
  readonly line: string;
  readonly kind: 'page' | 'list' | 'export';
  /** What a pipe gets where no format is asked for. */
  readonly inPipe: 'text' | 'tsv' | 'csv' | 'bibtex';
  /** The keys of a page's object, and which of them is the main list. */
  readonly fields?: readonly string[];
  readonly main?: string;
  /** The table on its page shows some rows of the main list, and a chart all of them. */
  readonly isChart?: true;
  /** The columns of the main list. */
  readonly columns: readonly string[];
}

const page = (line: string, fields: readonly string[], main: string, columns: readonly string[]): Answer => ({
  line,
  kind: 'page',
  inPipe: main === 'results' && fields !== paperFields ? 'tsv' : 'text',
  fields,
  main,
  columns,
});
const list = (line: string, columns: readonly string[]): Answer => ({
  line,
  kind: 'list',
  inPipe: 'tsv',
  columns,
});
const whole = (name: string, columns: string): Answer => ({
  line: `export ${name}`,
  kind: 'export',
  inPipe: 'csv',
  columns: words(columns),
});

/** Every command that answers from the archive alone, in every way in which it can. */
export const answers: readonly Answer[] = [
  page('paper scibert', paperFields, 'results', resultColumns),
  page('paper 1711.06897', paperFields, 'results', resultColumns),
  page('results scibert', resultsFields, 'results', resultColumns),
  page('results scibert --distinct', resultsFields, 'results', [...resultColumns, 'tasks']),
  page('model scibert', modelFields, 'results', [
    ...resultColumns,
    ...words('paper_title, paper_url, arxiv_id, paper'),
  ]),
  page('compare scibert biobert', compareFields, 'results', compareColumns(2)),
  page('compare 1903.10676 1901.08746 1810.04805', compareFields, 'results', compareColumns(3)),
  page('rank ner bc5cdr --score 89.2 --min F1=88', rankFields, 'results', rankColumns('f1')),
  page('rank ner bc5cdr', rankFields, 'results', rankColumns('f1')),
  page(
    'rank image-classification imagenet',
    rankFields,
    'results',
    rankColumns('top_1_accuracy', 'top_5_accuracy', 'number_of_params'),
  ),
  page('rank "Face Anti-Spoofing" Replay-Attack', rankFields, 'results', rankColumns('eer', 'hter')),
  { ...page('chart image-classification imagenet', chartFields, 'points', chartColumns), isChart: true },
  page('info', infoFields, 'dumps', dumpColumns),
  list('paper', paperLineColumns),
  list('paper --task "Dependency Parsing" --with-code', paperLineColumns),
  list('author Jacob Devlin', paperLineColumns),
  list('conference', words('conference, papers, years, first_year, last_year, papers_per_year')),
  list('conference CVPR', words('conference, year, papers')),
  list('conference CVPR 2018', paperLineColumns),
  list('rank', boardColumns),
  list('rank ner', boardColumns),
  list('rank imagenet', boardColumns),
  list('rank --notable', [...boardColumns, 'last_date', 'activity']),
  list('rank --area nlp --since 2020', boardColumns),
  list('code scibert', codeColumns),
  page('task "relation extraction"', taskFields, 'leaderboards', boardColumns),
  list('task', taskColumns),
  list('task --tree', treeColumns),
  list('area', words('name, tasks, leaderboards, results, papers')),
  list('area nlp', taskColumns),
  list('code https://github.com/tensorflow/models/', [
    ...words('paper_title, paper_url, arxiv_id'),
    ...codeColumns,
  ]),
  page('dataset scicite', datasetFields, 'leaderboards', boardColumns),
  list('dataset', datasetColumns),
  list('dataset --modality texts --language english --task "relation extraction"', datasetColumns),
  page('method bert', methodFields, 'papers_per_year', words('year, papers')),
  list('method', methodColumns),
  list('method --area nlp --collection transformers', methodColumns),
  list('search scibert', foundColumns),
  list('search --in tasks ner', foundColumns),
  list('search --in papers bert', foundPaperColumns),
  list('search bert --with-results', foundPaperColumns),
  list('search --in leaderboards ner', boardColumns),
  {
    ...list('cite scibert bert', words('query, key, title, authors, year, venue, arxiv_id, doi, url')),
    inPipe: 'bibtex',
  },
  list(
    'bib refs.bib',
    words(
      'line, key, title, status, found_by, duplicate_of, paper_title, arxiv_id, paper_url, code_url, is_official, code_count, results, best_rank, best_of, best_task, best_dataset, best_metric, best_value_text',
    ),
  ),
  list('sql "SELECT id, title, date FROM paper ORDER BY id"', words('id, title, date')),
  whole(
    'papers',
    'title, authors, date, venue, arxiv_id, paper_url, url_abs, url_pdf, abstract, tasks, methods, repositories, results',
  ),
  whole(
    'code',
    'paper_title, paper_url, arxiv_id, repo_url, is_official, framework, mentioned_in_paper, mentioned_in_github',
  ),
  whole(
    'results',
    'task, dataset, metric, value, value_text, scaled, rank, direction, direction_source, model, paper_title, paper_url, arxiv_id, paper, date, uses_additional_data, position',
  ),
  whole('leaderboards', boardColumns.join(', ')),
  whole('tasks', 'name, slug, areas, parents, synonyms, leaderboards, papers, description'),
  whole(
    'datasets',
    'name, full_name, url, homepage, introduced, modalities, languages, tasks, variants, papers, leaderboards, description',
  ),
  whole(
    'methods',
    'name, full_name, url, introduced_year, collections, areas, papers, paper_title, paper_url, code_snippet_url, description',
  ),
];
