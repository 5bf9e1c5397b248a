import { expect, test } from 'vitest';
import { findAuthors } from '../../../src/archive/papers/authors.ts';
import { findPapers } from '../../../src/archive/papers/names/names.ts';
import { SEARCH_KINDS } from '../../../src/archive/search/kinds.ts';
import { search } from '../../../src/archive/search/search.ts';
import { archiveOf } from '../../helpers/archive.ts';

const titles = [
  '日本語データ の 研究',
  '한국어 질의응답 모델',
  'हिन्दी टेक्स्ट वर्गीकरण',
  'Ελληνικά κείμενα',
  'Ёлка и Йод',
  'عَرَبِيّ نص',
  'ไทย ข้อความ',
  'Tiếng Việt dữ liệu',
  'A Ｆull-width Model',
];
const archive = await archiveOf({
  papers: titles.map((title, at) => ({
    paper_url: `https://paperswithcode.com/paper/p${at + 1}`,
    title,
    authors: [`김 ${title.split(' ')[0]}`],
  })),
});

test.each([
  ['日本語データ 研究', 1],
  ['질의응답 모델', 2],
  ['टेक्स्ट वर्गीकरण', 3],
  ['κειμενα ελληνικα', 4],
  ['κείμενα Ελληνικά', 4],
  ['йод елка', 5],
  ['نص عربي', 6],
  ['ข้อความ ไทย', 7],
  ['du lieu viet', 8],
  ['full model', 9],
])('words in any script find the title that has them, with and without its marks: %s', async (typed, id) => {
  expect(findPapers(archive, typed)?.candidates.map((paper) => paper.id)).toEqual([id]);
  const wish = { kinds: SEARCH_KINDS, limit: 10, includeSpam: false };
  const { found } = await search(archive, typed, wish);
  expect(found.get('paper')?.map((paper) => paper.id)).toEqual([id]);
});

test('so do those of an author', () => {
  expect(findAuthors(archive, '김 한국어')?.authors).toEqual([{ name: '김 한국어', papers: [2] }]);
  expect(findAuthors(archive, 'елка 김')?.authors).toEqual([{ name: '김 Ёлка', papers: [5] }]);
});
