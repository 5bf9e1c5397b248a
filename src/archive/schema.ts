/**
 * Version of the tables below. An archive of another version is refused with the command that rebuilds it:
 * dumps are read again in less time than a migration takes to get right.
 */
export const SCHEMA_VERSION = 9;

/** Marks the file as ours, so that another SQLite file is not taken for an archive ("pwc1"). */
export const APPLICATION_ID = 0x70776331;

/** How texts are cut into words: case and the marks of Latin letters do not count. */
export const TOKENIZER = 'unicode61 remove_diacritics 2';

/**
 * The tables, for people who open the file with `sqlite3` too. Lists that are only ever read whole (authors, tasks of
 * a paper, variants) are JSON in one column; whatever is searched or joined by has rows of its own.
 */
export const TABLES = `
-- What this archive is: built_at, pwc_version, counts, and spam: how much of each kind is marked.
CREATE TABLE archive_info (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
-- One row for each dump that was read. sha256 is that of the file as it was read, packed or not.
CREATE TABLE dump (name TEXT NOT NULL, file TEXT NOT NULL, bytes INTEGER NOT NULL, modified TEXT NOT NULL, records INTEGER NOT NULL, sha256 TEXT);
-- One row for each element of a dump that could not be used, with its place in the dump.
CREATE TABLE left_out (dump TEXT NOT NULL, place TEXT NOT NULL, reason TEXT NOT NULL);
-- What stood several times in the dumps and stands here once.
CREATE TABLE merged (what TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;

-- One row for each paper of the papers dump, and a stub (is_stub) for each paper that only results or code links name.
-- url is null where it is https://paperswithcode.com/paper/ and the slug: 30 MB less in a whole archive.
-- tasks and methods are JSON arrays of ids; results and repositories are counts. record is the place in the dump: the
-- number of the record, from 0, over all files of the dump. citation_place counts the papers before it with the same key for
-- citing (beltagy2019scibert), which tells its letter, so that it has one key in every bibliography.
CREATE TABLE paper (
  id INTEGER PRIMARY KEY, slug TEXT, url TEXT, arxiv_id TEXT, title TEXT, date TEXT, venue TEXT, url_abs TEXT, url_pdf TEXT,
  authors TEXT NOT NULL, tasks TEXT NOT NULL, methods TEXT NOT NULL, is_stub INTEGER NOT NULL, record INTEGER, citation_place INTEGER NOT NULL,
  results INTEGER NOT NULL DEFAULT 0, repositories INTEGER NOT NULL DEFAULT 0);
-- Folded addresses of papers ("openreview.net/forum?id=…"); one of arXiv's only where arxiv_id does not say it.
CREATE TABLE paper_address (address TEXT NOT NULL, paper INTEGER NOT NULL, PRIMARY KEY (address, paper)) WITHOUT ROWID;
-- With the date in the key, so that the newest papers of a task are read from the end of its range.
CREATE TABLE paper_task (task INTEGER NOT NULL, date TEXT NOT NULL, paper INTEGER NOT NULL, PRIMARY KEY (task, date, paper)) WITHOUT ROWID;
CREATE TABLE paper_method (method INTEGER NOT NULL, date TEXT NOT NULL, paper INTEGER NOT NULL, PRIMARY KEY (method, date, paper)) WITHOUT ROWID;
-- Hashes of folded titles, and of their part before the colon: a tenth of the size of an index on the titles.
CREATE TABLE paper_title_key (hash INTEGER NOT NULL, paper INTEGER NOT NULL, PRIMARY KEY (hash, paper)) WITHOUT ROWID;
-- Words of titles with the number of titles that hold them, and with 0 those that only names of tasks, datasets and
-- methods have: a mistyped word is mended from here.
CREATE TABLE title_word (word TEXT PRIMARY KEY, titles INTEGER NOT NULL) WITHOUT ROWID;

-- One row for each repository; address is the folded url ("github.com/allenai/scibert").
CREATE TABLE repository (id INTEGER PRIMARY KEY, url TEXT NOT NULL, address TEXT NOT NULL);
-- One row for each line of the links dump, position in the dump's order within its paper.
CREATE TABLE paper_repository (
  paper INTEGER NOT NULL, position INTEGER NOT NULL, repository INTEGER NOT NULL, url TEXT, is_official INTEGER NOT NULL,
  framework TEXT, mentioned_in_paper INTEGER NOT NULL, mentioned_in_github INTEGER NOT NULL, record INTEGER NOT NULL,
  PRIMARY KEY (paper, position)) WITHOUT ROWID;
-- Repositories that results of a paper name and the links dump does not, by their folded address.
CREATE TABLE result_repository (address TEXT NOT NULL, paper INTEGER NOT NULL, PRIMARY KEY (address, paper)) WITHOUT ROWID;

-- One row for each task that a dump names. slug and url only where a dump gives them. is_spam marks what lists pass over.
CREATE TABLE task (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, slug TEXT, url TEXT, description TEXT, synonyms TEXT NOT NULL,
  leaderboards INTEGER NOT NULL DEFAULT 0, results INTEGER NOT NULL DEFAULT 0, papers INTEGER NOT NULL DEFAULT 0,
  is_spam INTEGER NOT NULL DEFAULT 0);
-- is_inherited: the task has the area from a parent only.
CREATE TABLE task_area (task INTEGER NOT NULL, area TEXT NOT NULL, is_inherited INTEGER NOT NULL, PRIMARY KEY (task, area)) WITHOUT ROWID;
CREATE TABLE task_parent (task INTEGER NOT NULL, parent INTEGER NOT NULL, PRIMARY KEY (task, parent)) WITHOUT ROWID;
-- How many papers the tasks of an area have, each once.
CREATE TABLE area (name TEXT PRIMARY KEY, papers INTEGER NOT NULL) WITHOUT ROWID;
-- The papers of a task that have code, so that the most implemented ones are read from the end of its range.
CREATE TABLE implemented_paper (task INTEGER NOT NULL, repositories INTEGER NOT NULL, paper INTEGER NOT NULL,
  PRIMARY KEY (task, repositories, paper)) WITHOUT ROWID;

-- One row for each dataset of the catalogue.
CREATE TABLE dataset (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, slug TEXT, url TEXT NOT NULL, full_name TEXT, homepage TEXT, description TEXT,
  paper_title TEXT, paper_url TEXT, introduced TEXT, modalities TEXT NOT NULL, languages TEXT NOT NULL, tasks TEXT NOT NULL,
  variants TEXT NOT NULL, loaders TEXT NOT NULL, papers INTEGER, license_name TEXT, license_url TEXT, record INTEGER NOT NULL,
  leaderboards INTEGER NOT NULL DEFAULT 0, is_spam INTEGER NOT NULL DEFAULT 0);
-- What datasets are chosen by. facet: modality, language or task.
CREATE TABLE dataset_facet (facet TEXT NOT NULL, value TEXT NOT NULL, dataset INTEGER NOT NULL, PRIMARY KEY (facet, value, dataset)) WITHOUT ROWID;
-- The names that leaderboards use for a dataset. One name may belong to several datasets ("RTE").
CREATE TABLE dataset_variant (name TEXT NOT NULL, dataset INTEGER NOT NULL, PRIMARY KEY (name, dataset)) WITHOUT ROWID;

-- One row for each method of the catalogue, and one for each that only papers name (url is null). papers is the site's
-- count, listed_papers that of the papers here which name it.
CREATE TABLE method (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, slug TEXT, url TEXT, full_name TEXT, description TEXT, paper_title TEXT,
  paper_url TEXT, introduced_year INTEGER, source_url TEXT, source_title TEXT, code_snippet_url TEXT, papers INTEGER, record INTEGER,
  listed_papers INTEGER NOT NULL DEFAULT 0, is_spam INTEGER NOT NULL DEFAULT 0);
CREATE TABLE method_collection (method INTEGER NOT NULL, position INTEGER NOT NULL, collection TEXT NOT NULL, area TEXT, PRIMARY KEY (method, position)) WITHOUT ROWID;
-- In how many papers a method goes with a task, for the tasks it is used for most: some methods have 30,000 papers.
CREATE TABLE method_task (method INTEGER NOT NULL, task INTEGER NOT NULL, papers INTEGER NOT NULL, PRIMARY KEY (method, task)) WITHOUT ROWID;

-- One row for each task on a dataset. dataset_name is the leaderboard's own text; dataset is the catalogue's, if any.
-- last_date is that of its newest result.
CREATE TABLE leaderboard (
  id INTEGER PRIMARY KEY, task INTEGER NOT NULL, dataset_name TEXT NOT NULL, dataset INTEGER, description TEXT, url TEXT,
  results INTEGER NOT NULL, papers INTEGER NOT NULL, repositories INTEGER NOT NULL, is_spam INTEGER NOT NULL DEFAULT 0,
  last_date TEXT);
-- The metrics of a leaderboard; position 0 is the one that ranks. direction_source: order, vote, name or assumed.
-- direction_conflict: the dump's rows stand the other way round. ranked counts the rows with a readable score.
CREATE TABLE metric (
  leaderboard INTEGER NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, direction TEXT NOT NULL,
  direction_source TEXT NOT NULL, direction_conflict INTEGER NOT NULL, ranked INTEGER NOT NULL, best_result INTEGER,
  PRIMARY KEY (leaderboard, position)) WITHOUT ROWID;
-- One row of a leaderboard, position from 1 in the dump's order; place is where it stands in the dump. code_links is a
-- JSON list of addresses, or of {title, url} where the title is not the end of the address. code_count is how
-- many repositories its links and its paper have, code_url the first of them: to gather those of a large leaderboard
-- anew at each call takes longer than all the rest.
CREATE TABLE result (
  id INTEGER PRIMARY KEY, leaderboard INTEGER NOT NULL, position INTEGER NOT NULL, model TEXT, paper INTEGER,
  paper_title TEXT, paper_url TEXT, date TEXT, uses_additional_data INTEGER, code_links TEXT NOT NULL, place TEXT NOT NULL,
  code_url TEXT, code_count INTEGER NOT NULL DEFAULT 0);
-- What names the papers of a leaderboard, once more and beside each other: in the table of papers a thousand of them lie
-- on as many pages of the file.
CREATE TABLE leaderboard_paper (leaderboard INTEGER NOT NULL, paper INTEGER NOT NULL, arxiv_id TEXT, slug TEXT, url TEXT,
  PRIMARY KEY (leaderboard, paper)) WITHOUT ROWID;
-- One row for each metric that a result reports. text is the dump's; value is the number read from it (null: unreadable),
-- scaled when it was brought to the scale of its column; rank is a cache of the ranking over the whole leaderboard,
-- rank_then of that over the rows dated up to the day of this one, of which of_then had a rank (null: undated).
CREATE TABLE score (
  result INTEGER NOT NULL, metric INTEGER NOT NULL, text TEXT NOT NULL, value REAL, scaled INTEGER NOT NULL, rank INTEGER, rank_then INTEGER,
  of_then INTEGER, PRIMARY KEY (result, metric)) WITHOUT ROWID;
-- Results by the folded name of their model, so that one model is found on all leaderboards.
CREATE TABLE model (key TEXT NOT NULL, result INTEGER NOT NULL, PRIMARY KEY (key, result)) WITHOUT ROWID;

-- What may be typed for a task, dataset or method. kind: task, dataset (catalogue), benchmark (a leaderboard's
-- dataset_name, which is its text) or method; step says where the folded key comes from: 1 the name, 2 the slug, 3 another
-- name or a short form in brackets, 4 initials, 5 a variant, 6 a short form of a full name or part of the initials, 7 a
-- short form of a variant; weight is results and repositories, of a method its papers. Spam has only its name and its
-- slug, and is found by those as they are.
CREATE TABLE name (kind TEXT NOT NULL, key TEXT NOT NULL, step INTEGER NOT NULL, id INTEGER NOT NULL, weight INTEGER NOT NULL,
  is_spam INTEGER NOT NULL, PRIMARY KEY (kind, key, step, id)) WITHOUT ROWID;
-- The distinct dataset names of leaderboards: what a benchmark's id stands for.
CREATE TABLE benchmark (id INTEGER PRIMARY KEY, name TEXT NOT NULL, results INTEGER NOT NULL, is_spam INTEGER NOT NULL);
-- What a search looks through by name: thing is the id of a task (ids from 10,000,000 on), dataset (20,000,000), method
-- (30,000,000), leaderboard (40,000,000), of a paper with results or code (50,000,000), or of the first result of a model
-- (60,000,000). Of each kind the most used come first, so that a search for a common word may stop after its first hits.
CREATE TABLE search_entry (id INTEGER PRIMARY KEY, thing INTEGER NOT NULL);
`;

/** The tables of texts, which are filled beside the others. */
export const TEXT_TABLES = `
-- Abstracts of papers that follow each other, from the paper \`first\` on, as a JSON array (null: none), compressed with
-- zstd: a third of their size, and one look-up unpacks one block. A paper's is at place (id - first) of the block with
-- the greatest first that is not greater than its id.
CREATE TABLE abstract (first INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
-- Full text of papers. Contentless: snippets come from the tables above. detail=full, because bm25() is 0 without it.
-- Authors are found here as well (a phrase in the column authors), so that they need no tables of their own.
CREATE VIRTUAL TABLE paper_text USING fts5(title, abstract, authors, content='', tokenize='${TOKENIZER}');
-- The words of title_word from their last letter to their first: with a mistake near its beginning a word is found by its end.
CREATE TABLE backward_word (word TEXT PRIMARY KEY) WITHOUT ROWID;
-- The words of the names of search_entry, and its short forms; only which names hold a word, since names are ranked when they are read.
CREATE VIRTUAL TABLE search_text USING fts5(names, content='', columnsize=0, detail=none, tokenize='${TOKENIZER}');
`;
