import { expect, test } from 'vitest';
import { type DumpKind, type Found, readRecord } from '../../src/dumps/index.ts';

/** What the model makes of a whole record. */
function read(kind: Exclude<DumpKind, 'evaluations'>, record: object) {
  const items: readonly Found<unknown>[] = readRecord(
    kind,
    record,
    '[7]',
    { name: `${kind}.json`, path: '' },
    {},
  );
  expect(items.map((item) => item.place)).toEqual([{ file: `${kind}.json`, path: '[7]' }]);
  return items[0]?.value;
}

test('a paper, as of 2025', () => {
  const record = {
    paper_url: 'https://paperswithcode.com/paper/a-paper-that-does-not-exist',
    arxiv_id: '0000.00000',
    nips_id: null,
    openreview_id: null,
    title: 'A Paper That Does Not Exist',
    abstract: 'Nobody\nwrote it.',
    short_abstract: null,
    url_abs: 'http://arxiv.org/abs/0000.00000v4',
    url_pdf: 'http://arxiv.org/pdf/0000.00000v4.pdf',
    proceeding: 'Nowhere 2018 12',
    authors: ['Nemo Nobody', 'No One'],
    tasks: ['Invented Task'],
    date: '2018-05-27',
    conference_url_abs: 'http://example.org/0-paper',
    conference_url_pdf: 'http://example.org/0-paper.pdf',
    conference: 'a-paper-that-does-not-exist-1',
    reproduces_paper: null,
    methods: [
      { name: 'Invented Method', full_name: 'Invented Method', introduced_year: 2000, main_collection: null },
    ],
  };
  expect(read('papers', record)).toEqual({
    url: 'https://paperswithcode.com/paper/a-paper-that-does-not-exist',
    arxivId: '0000.00000',
    title: 'A Paper That Does Not Exist',
    abstract: 'Nobody\nwrote it.',
    authors: ['Nemo Nobody', 'No One'],
    date: '2018-05-27',
    venue: 'Nowhere 2018 12',
    abstractUrl: 'http://arxiv.org/abs/0000.00000v4',
    pdfUrl: 'http://arxiv.org/pdf/0000.00000v4.pdf',
    conferenceUrls: ['http://example.org/0-paper', 'http://example.org/0-paper.pdf'],
    tasks: ['Invented Task'],
    methods: ['Invented Method'],
  });
});

test('a link, whose framework "none" stays as the dump has it', () => {
  const record = {
    paper_url: 'https://paperswithcode.com/paper/a-paper-that-does-not-exist',
    paper_title: 'A Paper That Does Not Exist',
    paper_arxiv_id: '0000.00000',
    paper_url_abs: 'https://arxiv.org/abs/0000.00000',
    paper_url_pdf: '',
    repo_url: 'https://github.com/nobody/nothing',
    is_official: true,
    mentioned_in_paper: false,
    mentioned_in_github: true,
    framework: 'none',
  };
  const link = {
    paperUrl: 'https://paperswithcode.com/paper/a-paper-that-does-not-exist',
    paperTitle: 'A Paper That Does Not Exist',
    arxivId: '0000.00000',
    abstractUrl: 'https://arxiv.org/abs/0000.00000',
    pdfUrl: null,
    repositoryUrl: 'https://github.com/nobody/nothing',
    isOfficial: true,
    mentionedInPaper: false,
    mentionedInGithub: true,
    framework: 'none',
  };
  expect(read('links', record)).toEqual(link);
  expect(read('links', { ...record, framework: 'pytorch' })).toEqual({ ...link, framework: 'pytorch' });
});

test('a method', () => {
  const record = {
    url: 'https://paperswithcode.com/method/invented-method',
    name: 'Invented Method',
    full_name: 'Invented Method in Full',
    description: 'An **invention**.\r\n\r\n$x$',
    paper: {
      title: 'A Paper That Does Not Exist',
      url: 'https://paperswithcode.com/paper/a-paper-that-does-not-exist',
    },
    introduced_year: 2000,
    source_url: 'https://example.org/source',
    source_title: 'A Paper That Does Not Exist',
    code_snippet_url: '',
    num_papers: 0,
    collections: [{ collection: 'Invented Models', area_id: 'invented-area', area: 'Invented Area' }],
  };
  expect(read('methods', record)).toEqual({
    url: 'https://paperswithcode.com/method/invented-method',
    name: 'Invented Method',
    fullName: 'Invented Method in Full',
    description: 'An **invention**.\r\n\r\n$x$',
    paper: {
      title: 'A Paper That Does Not Exist',
      url: 'https://paperswithcode.com/paper/a-paper-that-does-not-exist',
    },
    introducedYear: 2000,
    sourceUrl: 'https://example.org/source',
    sourceTitle: 'A Paper That Does Not Exist',
    codeSnippetUrl: null,
    paperCount: 0,
    collections: [{ name: 'Invented Models', areaId: 'invented-area', area: 'Invented Area' }],
  });
});

test('a dataset', () => {
  const record = {
    url: 'https://paperswithcode.com/dataset/invented-dataset',
    name: 'Invented Dataset',
    full_name: '',
    homepage: 'ftp://example.org/',
    description: 'Nothing is in it.',
    paper: { title: 'A Paper That Does Not Exist', url: 'http://example.org/paper.pdf' },
    introduced_date: '1998-11-01',
    warning: null,
    modalities: ['Images'],
    tasks: [{ task: 'Invented Task', url: 'https://paperswithcode.com/task/invented-task' }],
    languages: ['Volapük'],
    variants: ['Invented Dataset', 'Rotated Invented Dataset'],
    num_papers: 12,
    data_loaders: [
      { url: 'https://example.org/loader', repo: 'https://github.com/nobody/loader', frameworks: ['jax'] },
    ],
    license_name: 'None of them',
    license_url: 'https://example.org/license',
  };
  expect(read('datasets', record)).toEqual({
    url: 'https://paperswithcode.com/dataset/invented-dataset',
    name: 'Invented Dataset',
    fullName: null,
    homepage: 'ftp://example.org/',
    description: 'Nothing is in it.',
    paper: { title: 'A Paper That Does Not Exist', url: 'http://example.org/paper.pdf' },
    introduced: '1998-11-01',
    modalities: ['Images'],
    languages: ['Volapük'],
    tasks: [{ title: 'Invented Task', url: 'https://paperswithcode.com/task/invented-task' }],
    variants: ['Invented Dataset', 'Rotated Invented Dataset'],
    paperCount: 12,
    loaders: [
      {
        url: 'https://example.org/loader',
        repository: 'https://github.com/nobody/loader',
        frameworks: ['jax'],
      },
    ],
    licenseName: 'None of them',
    licenseUrl: 'https://example.org/license',
  });
});
