import { describe, expect, test } from 'vitest';
import { type DumpKind, type Found, readRecord } from '../../src/dumps/index.ts';

/** What the model makes of a record's field, and what is left out. */
function read(kind: Exclude<DumpKind, 'evaluations'>, record: object, field: string): readonly unknown[] {
  const leftOut: string[] = [];
  const items: readonly Found<unknown>[] = readRecord(
    kind,
    { url: 'u', name: 'n', paper_url: 'p', title: 't', ...record },
    '[7]',
    { name: 'dump.json', path: '' },
    { leftOut: ({ path }, reason) => leftOut.push(`${path}: ${reason}`) },
  );
  return [(items[0]?.value as { readonly [field: string]: unknown } | undefined)?.[field], ...leftOut];
}

describe('a date', () => {
  test.each([
    ['2018-05-27', '2018-05-27'],
    ['2018-05-27T00:00:00', '2018-05-27'],
    ['2018-05-27 00:00:00+00:00', '2018-05-27'],
    ['2222-12-22', '2222-12-22'],
    ['2020-02-29', '2020-02-29'],
    [1527379200000, '2018-05-27'],
    ['1527379200000', '2018-05-27'],
    [{ $date: '2018-05-27T10:00:00Z' }, '2018-05-27'],
    [{ $date: 1527400000001 }, '2018-05-27'],
    [{ $date: { $numberLong: '1527400000001' } }, '2018-05-27'],
    [{ $date: { $numberLong: '-86400000' } }, '1969-12-31'],
    ['', null],
    [null, null],
    ['None', null],
    [{ $date: null }, null],
  ])('%j is read as %j', (written, date) => {
    expect(read('papers', { date: written }, 'date')).toEqual([date]);
  });

  test.each([
    '2018-13-01',
    '2018-00-01',
    '2018-01-32',
    '2019-02-31',
    '2019-02-29',
    '2018-04-31',
    '2018-05',
    '2018-05-270',
    '2019',
    '01/02/2019',
    '20180527',
    20180527,
    2019,
    1527400000001,
    1e300,
    { $date: '9'.repeat(16) },
    { $date: {} },
    { year: 2019 },
    ['2018-05-27'],
    true,
  ])('%j is none for certain, and is left out', (written) => {
    expect(read('papers', { date: written }, 'date')).toEqual([
      null,
      '[7].date: date that cannot be read for certain',
    ]);
  });

  test('of a dataset is told of by its field', () => {
    expect(read('datasets', { introduced_date: '1998' }, 'introduced')).toEqual([
      null,
      '[7].introduced_date: date that cannot be read for certain',
    ]);
  });
});

describe('names', () => {
  const lost = (field: string) => `[7].${field}: name that is not a text`;
  test.each([
    ['papers', 'authors', [{ name: 'Nemo' }, 'Nobody', { name: null }, null, ''], ['Nemo', 'Nobody'], []],
    ['papers', 'authors', { name: 'Nemo' }, ['Nemo'], []],
    ['papers', 'tasks', { task: 'T', url: 'u' }, ['T'], []],
    ['papers', 'methods', { name: 'M' }, ['M'], []],
    ['papers', 'tasks', [{ id: 1 }, 'T', {}, ['U']], ['T'], [lost('tasks')]],
    ['papers', 'methods', { M: true }, [], [lost('methods')]],
    ['datasets', 'variants', ['D', ['E'], { name: 'F' }], ['D', 'F'], [lost('variants')]],
    ['datasets', 'modalities', null, [], []],
  ] as const)('%s: %s %j are %j', (kind, field, written, names, leftOut) => {
    expect(read(kind, { [field]: written }, field)).toEqual([names, ...leftOut]);
  });

  test.each([
    [['x'], [{ name: 'x', areaId: null, area: null }], []],
    [{ collection: 'x', area: 'y' }, [{ name: 'x', areaId: null, area: 'y' }], []],
    [[{ area: 'y' }, 'x', null], [{ name: 'x', areaId: null, area: null }], [lost('collections')]],
    [null, [], []],
  ])('collections %j are %j', (written, collections, leftOut) => {
    expect(read('methods', { collections: written }, 'collections')).toEqual([collections, ...leftOut]);
  });

  test.each([
    [['T'], [{ title: 'T', url: '' }], []],
    [{ task: 'T', url: 'u' }, [{ title: 'T', url: 'u' }], []],
    [[{ task: '', url: 'u' }], [{ title: null, url: 'u' }], []],
    [
      [{ task: null, url: 'u' }, { url: 'u' }, 'T'],
      [{ title: 'T', url: '' }],
      ['[7].tasks: task of a dataset without a name'],
    ],
    [null, [], []],
  ])('tasks of a dataset %j are %j', (written, tasks, leftOut) => {
    expect(read('datasets', { tasks: written }, 'tasks')).toEqual([tasks, ...leftOut]);
  });
});

describe('an address', () => {
  test.each(['', ' ', '/', ' // '])('is missing where it is %j', (written) => {
    const none = (kind: 'papers' | 'links' | 'methods' | 'datasets', record: object) =>
      read(kind, { repo_url: 'r', ...record }, 'url');
    expect([
      ...none('papers', { paper_url: written }),
      ...none('links', { paper_url: written }),
      ...none('links', { repo_url: written }),
      ...none('methods', { url: written }),
      ...none('datasets', { url: written }),
    ]).toEqual([
      undefined,
      '[7]: paper without an address',
      undefined,
      '[7]: link without a paper',
      undefined,
      '[7]: link without a repository',
      undefined,
      '[7]: method without an address',
      undefined,
      '[7]: dataset without an address',
    ]);
  });
});

describe('a paper without a title', () => {
  const leftOut = [undefined, '[7]: paper without a title or a usable address'];
  test.each([
    [{ paper_url: 'nothing', title: null }],
    [{ paper_url: 'nowhere', title: ' \n', abstract: 'Words.', authors: ['Nemo'] }],
    [{ paper_url: 'https://paperswithcode.com/', title: '', url_abs: 'None', url_pdf: '' }],
  ])('that nobody could ask for, cite or open is left out: %j', (record) => {
    expect(read('papers', record, 'url')).toEqual(leftOut);
  });

  test.each([
    [{ paper_url: 'nothing', title: 'Nothing' }],
    [{ paper_url: 'https://paperswithcode.com/paper/000000000', title: null }],
    [{ paper_url: 'cs.paperswithcode.com/paper/x', title: null }],
    [{ paper_url: 'nothing', title: null, arxiv_id: '1903.10676' }],
    [{ paper_url: 'nothing', title: null, url_abs: 'https://openreview.net/forum?id=x' }],
    [{ paper_url: 'nothing', title: null, url_pdf: 'http://example.org/x.pdf' }],
    [{ paper_url: 'nothing', title: null, conference_url_abs: 'https://doi.org/10.1/x' }],
  ])('is kept where anything else names it: %j', (record) => {
    expect(read('papers', record, 'url')).toEqual([record.paper_url]);
  });
});
