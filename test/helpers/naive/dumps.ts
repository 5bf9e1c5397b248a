import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A paper, link, dataset and method as the JSON has them, as far as the naive archive looks. */
export interface RawPaper {
  readonly paper_url: string;
  readonly arxiv_id: string | null;
  readonly title: string | null;
  readonly abstract: string | null;
  readonly url_abs: string | null;
  readonly url_pdf: string | null;
  readonly proceeding: string | null;
  readonly authors: readonly string[];
  readonly tasks: readonly string[];
  readonly date: string | null;
  readonly conference_url_abs: string | null;
  readonly conference_url_pdf: string | null;
  readonly methods: readonly { readonly name: string }[];
}

export interface RawLink {
  readonly paper_url: string;
  readonly paper_title: string;
  readonly paper_arxiv_id: string | null;
  readonly repo_url: string;
  readonly is_official: boolean;
  readonly mentioned_in_paper: boolean;
  readonly mentioned_in_github: boolean;
  readonly framework: string;
}

export interface RawTask {
  readonly task: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly synonyms: readonly string[];
  readonly datasets: readonly RawBoard[];
  readonly subtasks: readonly RawTask[];
}

export interface RawBoard {
  readonly dataset: string;
  readonly dataset_links: readonly { readonly url: string }[];
  readonly sota: { readonly metrics: readonly string[]; readonly rows: readonly RawRow[] };
}

export interface RawRow {
  readonly model_name: string;
  readonly metrics: Readonly<Record<string, string>>;
  readonly paper_url: string;
  readonly paper_title: string;
  readonly paper_date: string | null;
  readonly code_links: readonly { readonly url: string }[];
  readonly uses_additional_data?: boolean;
}

export interface RawDataset {
  readonly url: string;
  readonly name: string;
  readonly full_name: string | null;
  readonly homepage: string | null;
  readonly description: string;
  readonly introduced_date: string | null;
  readonly modalities: readonly string[];
  readonly languages: readonly string[];
  readonly tasks: readonly { readonly task: string; readonly url: string }[];
  readonly variants: readonly string[];
  readonly num_papers: number;
}

export interface RawMethod {
  readonly url: string;
  readonly name: string;
  readonly full_name: string | null;
  readonly description: string;
  readonly paper: { readonly title: string; readonly url: string } | null;
  readonly introduced_year: number;
  readonly code_snippet_url: string | null;
  readonly num_papers: number;
  readonly collections: readonly { readonly collection: string; readonly area: string }[];
}

/** The five dumps, each parsed whole. */
export interface RawDumps {
  readonly papers: readonly RawPaper[];
  readonly links: readonly RawLink[];
  readonly tasks: readonly RawTask[];
  readonly datasets: readonly RawDataset[];
  readonly methods: readonly RawMethod[];
}

/** Reads dumps that are plain JSON under their own names. */
export function readDumps(folder: string): RawDumps {
  const read = <Value>(name: string) =>
    JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Value;
  return {
    papers: read('papers-with-abstracts'),
    links: read('links-between-papers-and-code'),
    tasks: read('evaluation-tables'),
    datasets: read('datasets'),
    methods: read('methods'),
  };
}
