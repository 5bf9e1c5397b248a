import { expect, test } from 'vitest';
import { findPaperOfRow } from '../../../../src/archive/papers/names/names.ts';
import { archiveOf } from '../../../helpers/archive.ts';

const archive = await archiveOf({
  papers: [
    { paper_url: 'https://paperswithcode.com/paper/other', title: 'Another Paper', arxiv_id: '2001.00001' },
    { paper_url: 'https://paperswithcode.com/paper/adam', title: 'Adam', arxiv_id: '1412.6980' },
  ],
});
const ADAM = 2;

test.each([
  ['its page', 'https://paperswithcode.com/paper/adam', null, ADAM],
  ['its page before a title', 'https://paperswithcode.com/paper/adam', 'Another Paper', ADAM],
  ['an address at arXiv', 'http://arxiv.org/pdf/1412.6980v9.pdf', null, ADAM],
  ['its title, where the address is unknown', 'https://example.org/adam', 'ADAM', ADAM],
  ['its title alone', null, 'adam', ADAM],
  ['the page of something else that has the same slug', 'https://paperswithcode.com/method/adam', null, null],
  ['nothing', null, null, null],
])('a row finds its paper by %s', (_, url, title, paper) => {
  expect(findPaperOfRow(archive, url, title)).toBe(paper);
});
