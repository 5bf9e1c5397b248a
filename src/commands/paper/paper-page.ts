import type { Archive } from '../../archive/archive.ts';
import { type PaperRepository, readRepositories } from '../../archive/code/repositories.ts';
import { type RankedScore, readPaperResults } from '../../archive/leaderboards/results.ts';
import { type PaperCard, readPaper } from '../../archive/papers/cards.ts';
import { venueWithoutMonth } from '../../archive/papers/conferences.ts';
import { findRelatedPapers, type RelatedPaper } from '../../archive/papers/related.ts';
import {
  type Block,
  type Column,
  column,
  type List,
  list,
  type Page,
  type Report,
} from '../../output/report.ts';
import { countOf, formatCount } from '../../output/text/count.ts';
import { repositoryColumns, repositoryDetails } from '../code/repository-columns.ts';
import { resultColumns } from '../results/result-columns.ts';
import { present } from '../wording/card-facts.ts';
import { commandLine } from '../wording/command-line.ts';
import { type ChosenPaper, describePaper, paperName } from './paper-choice.ts';

/** Results on the page before it points to `pwc results`. */
const BEST_RESULTS = 10;
const RELATED = 8;
/** How its results stand, as their heading tells it. */
const BEST_FIRST = ', best first';

const relatedColumns: readonly Column<RelatedPaper>[] = [
  column('title', 'text', (paper) => paper.title, { title: 'Title', leaves: 0, floor: 30 }),
  column('date', 'date', (paper) => paper.date, { title: 'Date', leaves: 2 }),
  column('arxiv_id', 'text', (paper) => paper.arxivId, { title: 'arXiv', leaves: 3 }),
  column('paper_url', 'text', (paper) => paper.page),
  column('shared', 'texts', (paper) => paper.shared, {
    title: 'Shared',
    leaves: 1,
    floor: 12,
    text: (paper) => paper.shared.join(', '),
  }),
];

/** The page of a paper that was asked for by `name`. */
export function paperPage(archive: Archive, { paper, name }: ChosenPaper): Report {
  const card = readPaper(archive, paper.id);
  const repositories = readRepositories(archive, card.id);
  const scores = readPaperResults(archive, card.id);
  const code = list(repositoryColumns, repositories, { count: repositories.length });
  const results = list(resultColumns, scores, { count: scores.length, order: BEST_FIRST });
  const near = findRelatedPapers(archive, card, RELATED);
  const related = list(relatedColumns, near, { count: near.length });
  return {
    kind: 'page',
    title: card.title ?? '(no title)',
    subtitle: subtitleOf(card),
    fields: fieldsOf(card, code, results, related),
    main: results,
    id: paperName(paper),
    matched: describePaper(paper),
    blocks: blocksOf(card, { name, repositories, scores, results, related }),
    hints: hintsOf(name, scores),
    inPipe: 'text',
  };
}

function fieldsOf(card: PaperCard, code: List, results: List, related: List): Page['fields'] {
  return [
    { key: 'title', value: card.title },
    { key: 'authors', value: card.authors },
    { key: 'date', value: card.date },
    { key: 'venue', value: card.venue },
    { key: 'arxiv_id', value: card.arxivId },
    { key: 'paper_url', value: card.page },
    { key: 'url_abs', value: card.abstractUrl },
    { key: 'url_pdf', value: card.pdfUrl },
    { key: 'abstract', value: card.abstract },
    { key: 'tasks', value: card.tasks },
    { key: 'methods', value: card.methods },
    { key: 'repositories', value: code },
    { key: 'results', value: results },
    { key: 'related', value: related },
  ];
}

function subtitleOf(card: PaperCard): string[] {
  const venue = card.venue && venueWithoutMonth(card.venue);
  const facts = [venue, card.date, card.arxivId === null ? null : `arXiv ${card.arxivId}`].filter(
    (fact) => fact != null,
  );
  return [card.authors.join(', '), facts.join(' · ')].filter((line) => line !== '');
}

interface Sections {
  readonly name: string;
  readonly repositories: readonly PaperRepository[];
  readonly scores: readonly RankedScore[];
  readonly results: List;
  readonly related: List;
}

function blocksOf(card: PaperCard, { name, repositories, scores, results, related }: Sections): Block[] {
  const facts = [
    { label: 'paper', values: present(card.abstractUrl) },
    { label: 'pdf', values: present(card.pdfUrl) },
    { label: 'slug', values: present(card.slug) },
    { label: 'tasks', values: card.tasks, isWhole: true },
    { label: 'methods', values: card.methods },
  ];
  const leaderboards = new Set(scores.map((score) => score.leaderboard)).size;
  return [
    ...(card.abstract === null ? [] : [{ kind: 'paragraph', text: card.abstract } as const]),
    { kind: 'facts', facts: facts.filter(({ values }) => values.length > 0) },
    {
      kind: 'entries',
      heading:
        repositories.length === 0
          ? 'CODE (none known)'
          : `CODE (${countOf(repositories.length, 'repository')})`,
      entries: repositories.map((repository) => ({
        text: repository.url,
        details: repositoryDetails(repository),
      })),
    },
    {
      kind: 'table',
      list: results,
      limit: BEST_RESULTS,
      heading:
        scores.length === 0
          ? 'RESULTS (none in the archive)'
          : `RESULTS (${formatCount(scores.length)} on ${countOf(leaderboards, 'leaderboard')}${BEST_FIRST}${thenOf(scores)})`,
      more: () => `${formatCount(scores.length)} in all: ${commandLine('results', name)}`,
    },
    {
      kind: 'table',
      list: related,
      heading:
        related.count === 0
          ? 'RELATED PAPERS (none found)'
          : 'RELATED PAPERS (by shared tasks, methods, datasets and words)',
    },
  ];
}

/** Explains the column of ranks that are not today's. */
function thenOf(scores: readonly RankedScore[]): string {
  return scores.some(({ rankThen }) => rankThen !== null) ? '; THEN: when published' : '';
}

function hintsOf(name: string, scores: readonly RankedScore[]): string[] {
  const best = scores[0];
  return [
    `Code: ${commandLine('code', name)}`,
    ...(best === undefined ? [] : [`A leaderboard: ${commandLine('rank', best.task, best.dataset)}`]),
  ];
}
