/**
 * The vocabulary of the archive. These are the field's own terms, not the dumps' field names: raw shapes stay
 * in `dumps/`, SQL rows in `archive/`. Dates are ISO text (`YYYY-MM-DD`); an unknown value is `null`, never ''.
 */

/** Whether a larger or a smaller value of a metric is the better one. */
export type Direction = 'higher' | 'lower';

/**
 * How a direction is known: the dump's row order, a vote of other leaderboards, the metric's name, no evidence, or the
 * user.
 */
export type DirectionSource = 'order' | 'vote' | 'name' | 'assumed' | 'user';

/** Where an element stands in a dump: the file's name and the path inside it, e.g. `[12].datasets[0]`. */
export interface DumpPlace {
  readonly file: string;
  readonly path: string;
}

/** A title and an address, as the dumps give them for code, tasks and citations. */
export interface Link {
  readonly title: string | null;
  readonly url: string;
}

/** One paper as the papers dump has it. `url` is its page in the archive and its primary key. */
export interface Paper {
  readonly url: string;
  readonly arxivId: string | null;
  readonly title: string | null;
  readonly abstract: string | null;
  readonly authors: readonly string[];
  readonly date: string | null;
  /** The proceedings as the dump spells them: "IJCNLP 2019 11" is venue, year and month. */
  readonly venue: string | null;
  readonly abstractUrl: string | null;
  readonly pdfUrl: string | null;
  /** Addresses of the paper at its conference, used to recognise it only. */
  readonly conferenceUrls: readonly string[];
  readonly tasks: readonly string[];
  readonly methods: readonly string[];
}

/** One line of the links dump: a repository that implements a paper. */
export interface CodeLink {
  readonly paperUrl: string;
  readonly paperTitle: string | null;
  readonly arxivId: string | null;
  readonly abstractUrl: string | null;
  readonly pdfUrl: string | null;
  readonly repositoryUrl: string;
  readonly isOfficial: boolean;
  readonly mentionedInPaper: boolean;
  readonly mentionedInGithub: boolean;
  /** Lower case, as in the dump: "none" is what it says where there is none. */
  readonly framework: string | null;
}

/** One appearance of a task in the task tree. The same task may appear many times, under several parents. */
export interface Task {
  readonly name: string;
  readonly description: string | null;
  readonly synonyms: readonly string[];
  /** Areas ("Computer Vision"), as given at this appearance; subtasks usually give none. */
  readonly areas: readonly string[];
  readonly parent: string | null;
}

/** One appearance of a leaderboard: a task on a dataset, its metrics in order (the first ranks), its rows in order. */
export interface LeaderboardTable {
  readonly task: string;
  /** With the subdataset as part of the name where there is one: "CoNLL 2014 › Restricted". */
  readonly dataset: string;
  readonly description: string | null;
  /** The leaderboard's page on the site, where the dump gives one. */
  readonly url: string | null;
  readonly metrics: readonly string[];
  readonly rows: readonly LeaderboardRow[];
}

/** One row of a leaderboard as the dump has it. */
export interface LeaderboardRow {
  readonly model: string | null;
  /** Metric name → the score's text, exactly as in the dump (a JSON number as JSON writes it). */
  readonly scores: ReadonlyMap<string, string>;
  readonly paperTitle: string | null;
  readonly paperUrl: string | null;
  readonly date: string | null;
  readonly codeLinks: readonly Link[];
  /** `null` where the dump does not say. */
  readonly usesExtraData: boolean | null;
  /** Where the scores are claimed: rows that somebody submitted may say so, the site's own never do. */
  readonly source?: string | null;
}

/** One dataset of the catalogue. `variants` are the names leaderboards use for it. */
export interface Dataset {
  readonly url: string;
  readonly name: string;
  readonly fullName: string | null;
  readonly homepage: string | null;
  readonly description: string | null;
  readonly paper: Link | null;
  readonly introduced: string | null;
  readonly modalities: readonly string[];
  readonly languages: readonly string[];
  /** The tasks it is used for: name and page on the site. */
  readonly tasks: readonly Link[];
  readonly variants: readonly string[];
  readonly paperCount: number | null;
  readonly loaders: readonly DataLoader[];
  readonly licenseName: string | null;
  readonly licenseUrl: string | null;
}

/** A library that loads a dataset. */
export interface DataLoader {
  readonly url: string;
  readonly repository: string | null;
  readonly frameworks: readonly string[];
}

/** One method of the catalogue. */
export interface Method {
  readonly url: string;
  readonly name: string;
  readonly fullName: string | null;
  readonly description: string | null;
  readonly paper: Link | null;
  /** As in the dump, where 2000 means unknown. */
  readonly introducedYear: number | null;
  readonly sourceUrl: string | null;
  readonly sourceTitle: string | null;
  readonly codeSnippetUrl: string | null;
  readonly paperCount: number | null;
  readonly collections: readonly MethodCollection[];
}

/** A shelf of the method catalogue ("Language Models") and the area it stands in. */
export interface MethodCollection {
  readonly name: string;
  readonly areaId: string | null;
  readonly area: string | null;
}

/** What a bibliography says of a paper. */
export interface Citation {
  /** What it is cited by: `beltagy2019scibert`. Small letters without marks, and digits. */
  readonly key: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  /** Four digits. */
  readonly year: string | null;
  /** Where it was published, without the month: "IJCNLP 2019". */
  readonly venue: string | null;
  readonly arxivId: string | null;
  readonly doi: string | null;
  readonly url: string | null;
}
