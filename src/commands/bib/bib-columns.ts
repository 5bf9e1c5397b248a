import { type Column, column } from '../../output/report.ts';
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
  column('line', 'integer', (row) => row.entry.line),
  column('key', 'text', (row) => row.entry.key, { title: 'Key', leaves: 0, floor: 16 }),
  column('title', 'text', (row) => row.title),
  column('status', 'text', (row) => row.match.status, {
    title: 'Status',
    leaves: 0,
    text: (row) => WORDS[row.match.status],
  }),
  column('found_by', 'text', evidenceOf),
  column('duplicate_of', 'text', (row) => row.duplicateOf),
  column('paper_title', 'text', (row) => paperOf(row)?.title ?? null, {
    title: 'Paper',
    leaves: 3,
    floor: 20,
  }),
  column('arxiv_id', 'text', (row) => paperOf(row)?.arxivId ?? null),
  column('paper_url', 'text', (row) => paperOf(row)?.page ?? null),
  column('code_url', 'text', (row) => row.repositories[0]?.url ?? null, {
    title: 'Code',
    leaves: 1,
    floor: 18,
    abridged: true,
    text: (row) => row.repositories[0]?.url.replace(/^https?:\/\/(?:www\.)?(?:github\.com\/)?/, '') ?? '',
    link: (row) => row.repositories[0]?.url ?? null,
  }),
  column('is_official', 'boolean', (row) => row.repositories[0]?.isOfficial ?? null, {
    title: '',
    leaves: 2,
    abridged: true,
    text: (row) => (row.repositories[0]?.isOfficial ? 'official' : ''),
  }),
  column('code_count', 'integer', (row) => row.repositories.length),
  column('results', 'integer', (row) => row.results.length),
  column('best_rank', 'integer', (row) => best(row)?.rank ?? null, {
    title: 'Best rank',
    leaves: 1,
    align: 'right',
    abridged: true,
    text: (row) => (best(row) === null ? '' : `${best(row)?.rank} of ${best(row)?.of}`),
  }),
  column('best_of', 'integer', (row) => best(row)?.of ?? null),
  column('best_task', 'text', (row) => best(row)?.task ?? null),
  column('best_dataset', 'text', (row) => best(row)?.dataset ?? null, { title: 'On', leaves: 2, floor: 10 }),
  column('best_metric', 'text', (row) => best(row)?.metric ?? null),
  column('best_value_text', 'text', (row) => best(row)?.text ?? null),
];
