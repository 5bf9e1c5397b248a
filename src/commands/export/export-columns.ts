import type { DatasetLine, MethodLine, TaskLine } from '../../archive/catalogue/catalogue.ts';
import type { CodeLine } from '../../archive/code/repositories.ts';
import type { ExportedScore } from '../../archive/leaderboards/results.ts';
import type { PaperCard } from '../../archive/papers/cards.ts';
import { type Column, column } from '../../output/report.ts';

/** The columns of every paper of the papers dump; repositories and results are counts. */
export const paperExport: readonly Column<PaperCard>[] = [
  column('title', 'text', (paper) => paper.title),
  column('authors', 'texts', (paper) => paper.authors),
  column('date', 'date', (paper) => paper.date),
  column('venue', 'text', (paper) => paper.venue),
  column('arxiv_id', 'text', (paper) => paper.arxivId),
  column('paper_url', 'text', (paper) => paper.page),
  column('url_abs', 'text', (paper) => paper.abstractUrl),
  column('url_pdf', 'text', (paper) => paper.pdfUrl),
  column('abstract', 'text', (paper) => paper.abstract),
  column('tasks', 'texts', (paper) => paper.tasks),
  column('methods', 'texts', (paper) => paper.methods),
  column('repositories', 'integer', (paper) => paper.repositories),
  column('results', 'integer', (paper) => paper.results),
];

/** The columns of every line of the links dump. */
export const codeExport: readonly Column<CodeLine>[] = [
  column('paper_title', 'text', (line) => line.paperTitle),
  column('paper_url', 'text', (line) => line.paperPage),
  column('arxiv_id', 'text', (line) => line.arxivId),
  column('repo_url', 'text', (line) => line.url),
  column('is_official', 'boolean', (line) => line.isOfficial),
  column('framework', 'text', (line) => line.framework),
  column('mentioned_in_paper', 'boolean', (line) => line.mentionedInPaper),
  column('mentioned_in_github', 'boolean', (line) => line.mentionedInGithub),
];

/** The columns of every score of every leaderboard. */
export const resultExport: readonly Column<ExportedScore>[] = [
  column('task', 'text', (score) => score.task),
  column('dataset', 'text', (score) => score.dataset),
  column('metric', 'text', (score) => score.metric),
  column('value', 'number', (score) => score.value),
  { key: 'value_text', type: 'text', cell: (score) => score.text, sortBy: (score) => score.value },
  column('scaled', 'boolean', (score) => score.scaled),
  column('rank', 'integer', (score) => score.rank),
  column('direction', 'text', (score) => score.direction),
  column('direction_source', 'text', (score) => score.directionSource),
  column('model', 'text', (score) => score.model),
  column('paper_title', 'text', (score) => score.paperTitle),
  column('paper_url', 'text', (score) => score.paperUrl),
  column('arxiv_id', 'text', (score) => score.arxivId),
  column('paper', 'text', (score) => score.paperPage),
  column('date', 'date', (score) => score.date),
  column('uses_additional_data', 'boolean', (score) => score.usesExtraData),
  column('position', 'integer', (score) => score.position),
];

/** The columns of every task. */
export const taskExport: readonly Column<TaskLine>[] = [
  column('name', 'text', (task) => task.name),
  column('slug', 'text', (task) => task.slug),
  column('areas', 'texts', (task) => task.areas),
  column('parents', 'texts', (task) => task.parents),
  column('synonyms', 'texts', (task) => task.synonyms),
  column('leaderboards', 'integer', (task) => task.leaderboards),
  column('papers', 'integer', (task) => task.papers),
  column('description', 'text', (task) => task.description),
];

/** The columns of every dataset of the catalogue. */
export const datasetExport: readonly Column<DatasetLine>[] = [
  column('name', 'text', (dataset) => dataset.name),
  column('full_name', 'text', (dataset) => dataset.fullName),
  column('url', 'text', (dataset) => dataset.url),
  column('homepage', 'text', (dataset) => dataset.homepage),
  column('introduced', 'date', (dataset) => dataset.introduced),
  column('modalities', 'texts', (dataset) => dataset.modalities),
  column('languages', 'texts', (dataset) => dataset.languages),
  column('tasks', 'texts', (dataset) => dataset.tasks),
  column('variants', 'texts', (dataset) => dataset.variants),
  column('papers', 'integer', (dataset) => dataset.papers),
  column('leaderboards', 'integer', (dataset) => dataset.leaderboards),
  column('description', 'text', (dataset) => dataset.description),
];

/** The columns of every method. */
export const methodExport: readonly Column<MethodLine>[] = [
  column('name', 'text', (method) => method.name),
  column('full_name', 'text', (method) => method.fullName),
  column('url', 'text', (method) => method.url),
  column('introduced_year', 'integer', (method) => method.introducedYear),
  column('collections', 'texts', (method) => method.collections),
  column('areas', 'texts', (method) => method.areas),
  column('papers', 'integer', (method) => method.papers),
  column('paper_title', 'text', (method) => method.paperTitle),
  column('paper_url', 'text', (method) => method.paperUrl),
  column('code_snippet_url', 'text', (method) => method.codeSnippetUrl),
  column('description', 'text', (method) => method.description),
];
