import { expect, test } from 'vitest';
import { plainLetters } from '../../../../src/archive/names/writing/letters.ts';
import { search } from '../../../../src/archive/search/search.ts';
import { archiveOf } from '../../../helpers/archive.ts';

test('letters that are no other letter with a mark are written as those that people type for them', () => {
  expect(plainLetters('Łukasz, Øvrelid, Đorđe, Ħal, Işık, Æsir, Œuvre, Weiß, Þór, Guðrún')).toBe(
    'Lukasz, Ovrelid, Dorde, Hal, Işik, AEsir, OEuvre, Weiss, THór, Gudrún',
  );
  expect(plainLetters('José and 图像')).toBe('José and 图像');
});

const papers = [
  { title: 'Parsing of Łódź Polish', authors: ['Ada Byron'], abstract: 'Nothing else.' },
  { title: 'Second', authors: ['Sigurd Løkse'], abstract: 'Nothing else.' },
  { title: 'Third', authors: ['Ada Byron'], abstract: 'Measured on the Tromsø corpus.' },
];
const archive = await archiveOf({
  papers: papers.map((paper, at) => ({ paper_url: `https://paperswithcode.com/paper/p${at + 1}`, ...paper })),
  datasets: [
    { url: 'https://paperswithcode.com/dataset/grosse-map', name: 'Große Karte Łyna', variants: [] },
  ],
});

async function found(typed: string, kind: 'paper' | 'dataset'): Promise<string[]> {
  const answer = await search(archive, typed, { kinds: [kind], limit: 10, includeSpam: false });
  return (answer.found.get(kind) ?? []).map((one) => (one.kind === 'paper' ? one.title : one.name) ?? '');
}

test.each([
  ['lodz', 'Parsing of Łódź Polish'],
  ['Łódź', 'Parsing of Łódź Polish'],
  ['"of lodz"', 'Parsing of Łódź Polish'],
  ['lokse', 'Second'],
  ['Løkse', 'Second'],
  ['tromso', 'Third'],
  ['TROMSØ', 'Third'],
])('a search for %s finds the paper that has it in its title, authors or abstract', async (typed, title) => {
  expect(await found(typed, 'paper')).toEqual([title]);
});

test.each(['grosse karte', 'Große', 'lyna', '"grosse karte"', '"Große Karte"', 'karte -"lyna grosse"'])(
  'a search for %s finds the dataset of that name',
  async (typed) => {
    expect(await found(typed, 'dataset')).toEqual(['Große Karte Łyna']);
  },
);

test('a phrase that must not be there is not there', async () => {
  expect(await found('lyna -"große karte"', 'dataset')).toEqual([]);
});
