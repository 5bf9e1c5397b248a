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

const words = (text: string) => text.split(/,\s*/);

const paperFields = words(
  'title, authors, date, venue, arxiv_id, paper_url, url_abs, url_pdf, abstract, tasks, methods, repositories, results, related',
);
const resultsFields = words('title, arxiv_id, paper_url, count, leaderboards, results');
const rankFields = words(
  'task, dataset, metric, direction, direction_source, direction_conflict, metrics, count, left_out, results',
);
const infoFields = words(
  'path, sample, built_at, pwc_version, schema_version, dumps, counts, left_out, merged, spam, licence',
);
const resultColumns = words(
  'task, dataset, metric, value, value_text, scaled, model, rank, of, best_value_text, direction, uses_additional_data, date, rank_then, of_then',
);
const modelFields = words('model, names, count, leaderboards, papers, results');
const boardColumns = words(
  'task, dataset, results, metric, direction, best_model, best_value_text, best_date, papers',
);
const datasetFields = words(
  'name, full_name, slug, url, homepage, paper_title, paper_url, introduced, license_name, license_url, modalities, languages, tasks, variants, loaders, papers, description, leaderboards',
);
const methodFields = words(
  'name, full_name, slug, url, description, paper_title, paper_url, source_title, source_url, introduced_year, collections, areas, code_snippet_url, papers, papers_per_year, tasks',
);
const datasetColumns = words(
  'name, full_name, papers, leaderboards, modalities, languages, tasks, introduced, license_name, homepage, url',
);
const methodColumns = words(
  'name, full_name, papers, collections, areas, introduced_year, paper_title, paper_url, code_snippet_url, url',
);
const chartFields = words(
  'task, dataset, metric, direction, direction_source, direction_conflict, count, records, not_drawn, left_out, points',
);
const chartColumns = words(
  'date, model, value, value_text, scaled, is_record, gain, rank, paper_title, paper_url, arxiv_id, paper, code_url, uses_additional_data, position',
);
const taskFields = words(
  'name, slug, url, areas, description, parents, subtasks, synonyms, papers, results, leaderboards, datasets, newest_papers, most_implemented_papers',
);
const taskColumns = words('name, slug, areas, leaderboards, results, papers');
const treeColumns = words('name, slug, depth, parent, mark, leaderboards, results, papers');
const foundColumns = words('kind, name, id, date, results, papers, leaderboards, repositories, url');
const foundPaperColumns = words(
  'title, authors, date, venue, arxiv_id, paper_url, url_abs, url_pdf, repositories, results, snippet',
);
const dumpColumns = words('name, file, bytes, modified, records');

const paperLineColumns = words(
  'title, authors, date, venue, arxiv_id, paper_url, url_abs, url_pdf, repositories, results',
);

/** The columns of `repositories` on a paper's page, and of `pwc code`. */
export const codeColumns: readonly string[] = words(
  'repo_url, is_official, framework, mentioned_in_paper, mentioned_in_github',
);
/** The columns of `related` on a paper's page. */
export const relatedColumns: readonly string[] = words('title, date, arxiv_id, paper_url, shared');

/** The columns of a leaderboard with these metric keys. */
export function rankColumns(...metrics: readonly string[]): readonly string[] {
  return [
    ...words('rank, model, value, value_text, scaled'),
    ...metrics,
    ...words('paper_title, paper_url, arxiv_id, paper, date, code_url, code_count, uses_additional_data'),
    'position',
  ];
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

/** Every command that answers, in every way in which it can. */
export const answers: readonly Answer[] = [
  page('paper scibert', paperFields, 'results', resultColumns),
  page('paper 1711.06897', paperFields, 'results', resultColumns),
  page('results scibert', resultsFields, 'results', resultColumns),
  page('results scibert --distinct', resultsFields, 'results', [...resultColumns, 'tasks']),
  page('model scibert', modelFields, 'results', [
    ...resultColumns,
    ...words('paper_title, paper_url, arxiv_id, paper'),
  ]),
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
