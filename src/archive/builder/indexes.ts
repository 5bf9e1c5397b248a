/**
 * Where rows are gathered these are made when all are in: filling an index row by row costs twice as much as building
 * it once.
 */
export const INDEXES = `
-- The best known first, for a shell that completes nothing yet.
CREATE INDEX name_weight ON name (kind, weight) WHERE step = 1;
CREATE INDEX task_name ON task (name);
CREATE INDEX task_parent_parent ON task_parent (parent);
-- With all that the search for near names reads: the rows themselves are long.
CREATE INDEX dataset_name ON dataset (name, papers, is_spam);
CREATE INDEX method_name ON method (name, papers, is_spam);
CREATE INDEX leaderboard_task ON leaderboard (task);
-- So that the first of a list are there at once: only those with as many results are sorted by their names.
CREATE INDEX leaderboard_results ON leaderboard (results DESC);
CREATE INDEX leaderboard_spam ON leaderboard (is_spam) WHERE is_spam = 1;
CREATE INDEX leaderboard_dataset_name ON leaderboard (dataset_name);
-- In the order of lists, with what decides whether a list passes over a row.
CREATE INDEX dataset_papers ON dataset (papers DESC, is_spam);
CREATE INDEX method_papers ON method (papers DESC, is_spam) WHERE url IS NOT NULL;
CREATE INDEX method_collection_collection ON method_collection (collection);
`;

/** Those of repositories and results, which are whole before the others. */
export const EARLY_INDEXES = `
CREATE INDEX paper_repository_repository ON paper_repository (repository);
CREATE INDEX paper_repository_framework ON paper_repository (framework) WHERE framework IS NOT NULL;
CREATE INDEX repository_address ON repository (address);
CREATE INDEX result_leaderboard ON result (leaderboard, position);
CREATE INDEX result_paper ON result (paper, leaderboard) WHERE paper IS NOT NULL;
`;

/** The indexes of papers, which are made when all papers are in. */
export const PAPER_INDEXES = `
CREATE INDEX paper_slug ON paper (slug) WHERE slug IS NOT NULL;
CREATE INDEX paper_arxiv_id ON paper (arxiv_id) WHERE arxiv_id IS NOT NULL;
-- The newest papers are read from its end.
CREATE INDEX paper_date ON paper (date);
-- A prefix is a conference of a year: "CVPR 2018" of "CVPR 2018 6".
CREATE INDEX paper_venue ON paper (venue, date) WHERE venue IS NOT NULL;
`;

/** Those which are made when the results and repositories of papers are counted. */
export const COUNT_INDEXES = `
-- The papers with most results, and with most repositories.
CREATE INDEX paper_results ON paper (results, date) WHERE results > 0;
CREATE INDEX paper_repositories ON paper (repositories, date) WHERE repositories > 0;
`;
