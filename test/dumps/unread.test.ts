import { describe, expect, test } from 'vitest';
import { type DumpKind, readRecord } from '../../src/dumps/index.ts';

/** What is left out of a record, as `place: reason`. */
function leftOutOf(kind: DumpKind, record: object): readonly string[] {
  const leftOut: string[] = [];
  const full = { url: 'u', name: 'n', paper_url: 'p', repo_url: 'r', title: 't', task: 'T', ...record };
  readRecord(
    kind,
    full,
    '[7]',
    { name: 'dump.json', path: '' },
    {
      leftOut: ({ path }, reason) => leftOut.push(`${path}: ${reason}`),
    },
  );
  return leftOut;
}

/** How dumps and conversions of them write that there is nothing. */
const nothing = [undefined, null, '', 'None', 'null', 'NaN'];

describe('a field of which nothing could be made is told of', () => {
  test('that is neither true nor false', () => {
    const link = { is_official: 'maybe', mentioned_in_paper: [true], mentioned_in_github: 2 };
    expect(leftOutOf('links', link)).toEqual([
      '[7].is_official: field that is neither true nor false',
      '[7].mentioned_in_paper: field that is neither true nor false',
      '[7].mentioned_in_github: field that is neither true nor false',
    ]);
    for (const written of [true, 'False', 't', 'f', 'yes', 'No', 1, '0', '1.0', ...nothing])
      expect(leftOutOf('links', { is_official: written })).toEqual([]);
  });

  test('that is no whole number', () => {
    expect(leftOutOf('methods', { introduced_year: 'spring', num_papers: 3.5 })).toEqual([
      '[7].introduced_year: field that is not a whole number',
      '[7].num_papers: field that is not a whole number',
    ]);
    for (const written of [0, '12', '12.0', ...nothing])
      expect(leftOutOf('datasets', { num_papers: written })).toEqual([]);
  });

  test('that should be a link and leads nowhere', () => {
    expect(leftOutOf('datasets', { paper: { title: 'P' }, data_loaders: [{ frameworks: [] }] })).toEqual([
      '[7].data_loaders: link without an address',
      '[7].paper: link without an address',
    ]);
    const links = [...nothing, 'slug', { url: 'u' }, { title: null, url: null }];
    for (const paper of links) expect(leftOutOf('methods', { paper })).toEqual([]);
    for (const data_loaders of [...nothing, [], [null], [{ url: 'u' }], [{ repo: 'r' }]])
      expect(leftOutOf('datasets', { data_loaders })).toEqual([]);
  });

  test('of a task, a leaderboard and a row', () => {
    const row = { model_name: 'M', metrics: { A: '1' }, code_links: [{ title: 'c' }, { url: 'u' }] };
    const sota = { metrics: [{ name: 'A' }], rows: [{ ...row, uses_additional_data: 'perhaps' }] };
    const task = { categories: [{ area: 'x' }], synonyms: [['y']], datasets: [{ dataset: 'D', sota }] };
    expect(leftOutOf('evaluations', task)).toEqual([
      '[7].synonyms: name that is not a text',
      '[7].categories: name that is not a text',
      '[7].datasets[0].sota.metrics: name that is not a text',
      '[7].datasets[0].sota.rows[0].uses_additional_data: field that is neither true nor false',
      '[7].datasets[0].sota.rows[0].code_links: link without an address',
    ]);
    for (const code_links of [...nothing, [], '[]', ['u'], [{ title: '', url: '' }]]) {
      const rows = [{ metrics: {}, code_links }];
      const board = { dataset: 'D', sota: { metrics: ['A'], rows } };
      expect(leftOutOf('evaluations', { datasets: [board] })).toEqual([]);
    }
  });

  test('of a table of results, in which each stands beside its task', () => {
    const reason = 'result outside the list of a leaderboard';
    const row = { task: 'T', dataset: 'D', model_name: 'M', metric: 'A', value: '1' };
    expect(leftOutOf('evaluations', row)).toEqual([`[7]: ${reason}`]);
    const board = { task: 'T', dataset: 'D', sota: { metrics: [], rows: [] } };
    expect(leftOutOf('evaluations', board)).toEqual([`[7]: ${reason}`]);
    for (const task of [{ task: 'T' }, { task: 'T', description: 'd' }, { task: 'T', datasets: [] }])
      expect(leftOutOf('evaluations', task)).toEqual([]);
  });
});
