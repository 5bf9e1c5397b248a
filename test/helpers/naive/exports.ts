import type { Cell } from '../../../src/output/report.ts';
import { foldRepository, type NaiveArchive, orNull } from './archive.ts';
import { countRepositories, type NaiveRanking, orderOf, rankOf } from './leaderboards.ts';
import { exportTasks } from './tasks.ts';

/** A row of an export: what the documentation calls its columns, and what they hold. */
export type Row = Readonly<Record<string, Cell>>;

export function exportPapers(archive: NaiveArchive): Row[] {
  const { dumps, boards, papers } = archive;
  return dumps.papers.map((paper) => ({
    title: paper.title,
    authors: paper.authors,
    date: orNull(paper.date),
    venue: orNull(paper.proceeding),
    arxiv_id: paper.arxiv_id,
    paper_url: paper.paper_url,
    url_abs: paper.url_abs,
    url_pdf: paper.url_pdf,
    abstract: orNull(paper.abstract),
    tasks: paper.tasks,
    methods: paper.methods.map(({ name }) => name),
    repositories: papers
      .filter(({ raw }) => raw === paper)
      .reduce((sum, named) => sum + countRepositories(archive, named), 0),
    results: boards.flatMap(({ rows }) => rows.filter((row) => row.paper?.page === paper.paper_url)).length,
  }));
}

export function exportCode({ dumps }: NaiveArchive): Row[] {
  return dumps.papers.flatMap((paper) =>
    dumps.links
      .filter((link) => link.paper_url === paper.paper_url)
      .map((link) => ({
        paper_title: paper.title,
        paper_url: paper.paper_url,
        arxiv_id: paper.arxiv_id,
        repo_url: link.repo_url,
        is_official: link.is_official,
        framework: orNull(link.framework),
        mentioned_in_paper: link.mentioned_in_paper,
        mentioned_in_github: link.mentioned_in_github,
      })),
  );
}

export function exportResults(rankings: readonly NaiveRanking[]): Row[] {
  return rankings.flatMap((ranking) => {
    const { board, decisions, scores } = ranking;
    return board.rows.flatMap(({ raw, position, paper }, row) =>
      board.metrics.flatMap((metric, at) => {
        const text = raw.metrics[metric];
        if (text === undefined) return [];
        const { value = null, scaled = false } = scores[at]?.[row] ?? {};
        return {
          task: board.task,
          dataset: board.dataset,
          metric,
          value,
          value_text: text,
          scaled,
          rank: rankOf(ranking, row, at),
          direction: decisions[at]?.direction ?? null,
          direction_source: decisions[at]?.source ?? null,
          model: orNull(raw.model_name),
          paper_title: orNull(raw.paper_title),
          paper_url: orNull(raw.paper_url),
          arxiv_id: paper?.arxivId ?? null,
          paper: paper?.page ?? null,
          date: raw.paper_date,
          uses_additional_data: raw.uses_additional_data ?? null,
          position,
        };
      }),
    );
  });
}

export function exportLeaderboards(rankings: readonly NaiveRanking[]): Row[] {
  const rows = rankings.map((ranking) => {
    const { board, decisions, scores } = ranking;
    const best = orderOf(ranking, 0)[0];
    const isRanked = best !== undefined && scores[0]?.[best.position - 1]?.value != null;
    return {
      task: board.task,
      dataset: board.dataset,
      results: board.rows.length,
      metric: board.metrics[0] ?? null,
      direction: decisions[0]?.direction ?? null,
      best_model: isRanked ? orNull(best.raw.model_name) : null,
      best_value_text: isRanked ? (best.raw.metrics[board.metrics[0] ?? ''] ?? null) : null,
      best_date: isRanked ? best.raw.paper_date : null,
      papers: new Set(board.rows.flatMap(({ paper }) => paper ?? [])).size,
    };
  });
  const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  return rows.sort(
    (a, b) => b.results - a.results || compare(a.task, b.task) || compare(a.dataset, b.dataset),
  );
}

export function exportDatasets({ dumps, boards }: NaiveArchive): Row[] {
  return dumps.datasets.map((dataset) => ({
    name: dataset.name,
    full_name: orNull(dataset.full_name),
    url: dataset.url,
    homepage: orNull(dataset.homepage),
    introduced: orNull(dataset.introduced_date),
    modalities: dataset.modalities,
    languages: dataset.languages,
    tasks: dataset.tasks.map(({ task }) => task),
    variants: dataset.variants,
    papers: dataset.num_papers,
    leaderboards: boards.filter((board) => [dataset.name, ...dataset.variants].includes(board.dataset))
      .length,
    description: orNull(dataset.description),
  }));
}

/** Those of the catalogue; a name in a paper alone is none. */
export function exportMethods({ dumps }: NaiveArchive): Row[] {
  return dumps.methods.map((method) => ({
    name: method.name,
    full_name: orNull(method.full_name),
    url: method.url,
    introduced_year: method.introduced_year === 2000 ? null : method.introduced_year,
    collections: method.collections.map(({ collection }) => collection),
    areas: [...new Set(method.collections.map(({ area }) => area))],
    papers: method.num_papers,
    paper_title: method.paper?.title ?? null,
    paper_url: method.paper?.url ?? null,
    code_snippet_url: orNull(method.code_snippet_url),
    description: orNull(method.description),
  }));
}

/** What `pwc info` counts. */
export function countAll(archive: NaiveArchive): Row {
  const { dumps, boards, papers } = archive;
  const rows = boards.flatMap((board) => board.rows);
  return {
    papers: dumps.papers.length,
    stubs: papers.length - dumps.papers.length,
    repositories: new Set(dumps.links.map((link) => foldRepository(link.repo_url))).size,
    tasks: exportTasks(archive).length,
    datasets: dumps.datasets.length,
    methods: exportMethods(archive).length,
    leaderboards: boards.length,
    results: rows.length,
    values: rows.flatMap(({ raw }) => Object.keys(raw.metrics)).length,
  };
}
