/** The columns of `dataset` that its record fills. */
export const DATASET_COLUMNS = [
  'id',
  'name',
  'slug',
  'url',
  'full_name',
  'homepage',
  'description',
  'paper_title',
  'paper_url',
  'introduced',
  'modalities',
  'languages',
  'tasks',
  'variants',
  'loaders',
  'papers',
  'license_name',
  'license_url',
  'record',
  'is_spam',
];

/** The columns of `method` that its record fills. */
export const METHOD_COLUMNS = [
  'id',
  'name',
  'slug',
  'url',
  'full_name',
  'description',
  'paper_title',
  'paper_url',
  'introduced_year',
  'source_url',
  'source_title',
  'code_snippet_url',
  'papers',
  'record',
  'is_spam',
];

/** Fills `dataset_facet`, in the order of its key, which is the quickest way. */
export const FACETS = `INSERT OR IGNORE INTO dataset_facet (facet, value, dataset)
  SELECT 'modality', listed.value, dataset.id FROM dataset, json_each(modalities) AS listed
  UNION ALL SELECT 'language', listed.value, dataset.id FROM dataset, json_each(languages) AS listed
  UNION ALL SELECT 'task', listed.value, dataset.id FROM dataset, json_each(tasks) AS listed ORDER BY 1, 2, 3`;
