import type { Column } from '../../output/report.ts';
import type { BibKey } from './bib-keys.ts';
import { type BibRow, bestResults, evidenceOf } from './bib-rows.ts';

const WORDS = {
  found: 'found',
  uncertain: 'uncertain',
  not_found: 'not found',
  unreadable: 'unreadable',
} as const;

const paperOf = ({ match }: BibRow) => ('paper' in match ? match.paper : null);
const best = (row: BibRow) => bestResults(row, 1)[0] ?? null;

/** The columns of `pwc bib`. Of an entry that was found without certainty only the paper is named that it may be. */
export const bibColumns: readonly (Column<BibRow> & { readonly key: BibKey })[] = [
  { key: 'line', type: 'integer', cell: (row) => row.entry.line },
  { key: 'key', type: 'text', cell: (row) => row.entry.key, screen: { title: 'Key', leaves: 0, floor: 16 } },
  { key: 'title', type: 'text', cell: (row) => row.title },
  {
    key: 'status',
    type: 'text',
    cell: (row) => row.match.status,
    screen: { title: 'Status', leaves: 0, text: (row) => WORDS[row.match.status] },
  },
  { key: 'found_by', type: 'text', cell: evidenceOf },
  { key: 'duplicate_of', type: 'text', cell: (row) => row.duplicateOf },
  {
    key: 'paper_title',
    type: 'text',
    cell: (row) => paperOf(row)?.title ?? null,
    screen: { title: 'Paper', leaves: 3, floor: 20 },
  },
  { key: 'arxiv_id', type: 'text', cell: (row) => paperOf(row)?.arxivId ?? null },
  { key: 'paper_url', type: 'text', cell: (row) => paperOf(row)?.page ?? null },
  {
    key: 'code_url',
    type: 'text',
    cell: (row) => row.repositories[0]?.url ?? null,
    screen: {
      title: 'Code',
      leaves: 1,
      floor: 18,
      abridged: true,
      text: (row) => row.repositories[0]?.url.replace(/^https?:\/\/(?:www\.)?(?:github\.com\/)?/, '') ?? '',
      link: (row) => row.repositories[0]?.url ?? null,
    },
  },
  {
    key: 'is_official',
    type: 'boolean',
    cell: (row) => row.repositories[0]?.isOfficial ?? null,
    screen: {
      title: '',
      leaves: 2,
      abridged: true,
      text: (row) => (row.repositories[0]?.isOfficial ? 'official' : ''),
    },
  },
  { key: 'code_count', type: 'integer', cell: (row) => row.repositories.length },
  { key: 'results', type: 'integer', cell: (row) => row.results.length },
  {
    key: 'best_rank',
    type: 'integer',
    cell: (row) => best(row)?.rank ?? null,
    screen: {
      title: 'Best rank',
      leaves: 1,
      align: 'right',
      abridged: true,
      text: (row) => (best(row) === null ? '' : `${best(row)?.rank} of ${best(row)?.of}`),
    },
  },
  { key: 'best_of', type: 'integer', cell: (row) => best(row)?.of ?? null },
  { key: 'best_task', type: 'text', cell: (row) => best(row)?.task ?? null },
  {
    key: 'best_dataset',
    type: 'text',
    cell: (row) => best(row)?.dataset ?? null,
    screen: { title: 'On', leaves: 2, floor: 10 },
  },
  { key: 'best_metric', type: 'text', cell: (row) => best(row)?.metric ?? null },
  { key: 'best_value_text', type: 'text', cell: (row) => best(row)?.text ?? null },
];
