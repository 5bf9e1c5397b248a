import { describe, expect, test } from 'vitest';
import { fitAuthor } from '../../../src/archive/papers/author-match.ts';
import { findAuthors, findNearAuthors, readCoauthors } from '../../../src/archive/papers/authors.ts';
import { archiveOf } from '../../helpers/archive.ts';

const authors: readonly (readonly string[])[] = [
  ['Jacob Devlin', 'Kenton Lee'],
  ['Jacob Devlin', 'Wang Bo'],
  ['Christopher D. Manning', 'Minh-Thang Luong'],
  ['Christopher Manning'],
  ['Chris Manning'],
  ['Xin Wei', 'Wang Yu'],
  ['Wei Wang'],
  ['José García', 'Kenton Lee'],
  ['T. Mikolov'],
  ['Kenton Lee', 'Katherine Lee', 'Kenton Lee'],
  ['曉明 王'],
  ['Łukasz Kaiser'],
  ['Lilja Øvrelid'],
  ['Hans Weiß'],
  ['Aaron van den Oord', "O'Brien, Conor"],
  ['Rami Al-Rfou', 'R. van Dyk'],
  ['Ming-Wei Chang', 'Karin van Dyk'],
  ['Geoffrey E. Hinton'],
  ['李 雷', '王 小 明'],
];
const archive = await archiveOf({
  papers: authors.map((names, index) => ({
    paper_url: `https://paperswithcode.com/paper/p${index + 1}`,
    title: `Paper ${index + 1}`,
    authors: names,
  })),
});

const found = (typed: string) =>
  findAuthors(archive, typed)?.authors.map(({ name, papers }) => [name, ...papers]);

describe('an author is found by', () => {
  test.each([
    ['the name', 'Jacob Devlin', ['Jacob Devlin', 1, 2]],
    ['the name in capitals', 'JACOB DEVLIN', ['Jacob Devlin', 1, 2]],
    ['the name as libraries write it', 'Devlin, Jacob', ['Jacob Devlin', 1, 2]],
    ['the name the other way round', 'Devlin Jacob', ['Jacob Devlin', 1, 2]],
    ['an initial for the first name', 'J. Devlin', ['Jacob Devlin', 1, 2]],
    ['the family name', 'devlin', ['Jacob Devlin', 1, 2]],
    ['the name without its middle initial', 'christopher manning', ['Christopher D. Manning', 3, 4]],
    ['the name with its middle initial', 'Christopher D Manning', ['Christopher D. Manning', 3]],
    ['the name without accents', 'jose garcia', ['José García', 8]],
    ['the full name where the archive has an initial', 'Tomas Mikolov', ['T. Mikolov', 9]],
    ['the name without its dash', 'minh thang luong', ['Minh-Thang Luong', 3]],
    ['a name in other letters', '曉明 王', ['曉明 王', 11]],
    ['a name of two letters that are no initials', '李 雷', ['李 雷', 19]],
    ['such a name the other way round', '雷 李', ['李 雷', 19]],
    ['the name without its stroke', 'Lukasz Kaiser', ['Łukasz Kaiser', 12]],
    ['the name with its stroke', 'łukasz kaiser', ['Łukasz Kaiser', 12]],
    ['the family name without its stroke', 'ovrelid', ['Lilja Øvrelid', 13]],
    ['the name with two letters for one', 'Hans Weiss', ['Hans Weiß', 14]],
    ['a family name of several words', 'van den Oord', ['Aaron van den Oord', 15]],
    ['a family name with an apostrophe', "o'brien", ["O'Brien, Conor", 15]],
    ['a family name with a dash', 'Al-Rfou', ['Rami Al-Rfou', 16]],
    ['the end of the name, where nobody has that alone', 'Wei Chang', ['Ming-Wei Chang', 17]],
    ['initials rather than the end of a name', 'Rolf van Dyk', ['R. van Dyk', 16]],
    ['the family name and an initial behind it', 'devlin j', ['Jacob Devlin', 1, 2]],
  ])('%s', (_, typed, author) => expect(found(typed)).toEqual([author]));

  test('a family name that several have: each of them, that with most papers first', () => {
    expect(found('Lee')).toEqual([
      ['Kenton Lee', 1, 8, 10],
      ['Katherine Lee', 10],
    ]);
  });

  test('no words that stand in the names of two neighbours', () => {
    expect(found('Wei Wang')).toEqual([['Wei Wang', 7]]);
    expect(found('Lee Wang')).toBeUndefined();
  });

  test.each(['', '.', 'x', 'J. D.', 'Nobody At All', '"*^', 'AND OR NOT', 'NEAR(a b)', "';--"])(
    'no text that names nobody: %s',
    (typed) => expect(found(typed)).toBeUndefined(),
  );
});

describe('a name fits', () => {
  test.each([
    ['jacob devlin', 'jacob devlin', 0],
    ['quoc le', 'quoc v le', 0],
    ['ming chang', 'ming wei chang', 2],
    ['le quoc', 'quoc le', 1],
    ['j devlin', 'jacob devlin', 2],
    ['jacob devlin', 'j devlin', 2],
    ['j p vert', 'jean philippe vert', 2],
    ['j vert', 'jean philippe vert', 2],
    ['p vert', 'jean philippe vert', null],
    ['jan devlin', 'jacob devlin', null],
    ['devlin', 'jacob devlin', 3],
    ['dev', 'jacob devlin', null],
    ['van dyk', 'karin van dyk', 3],
    ['karin dyk', 'karin van dyk', 2],
    ['van karin', 'karin van dyk', null],
  ])('%s, of %s: %s', (typed, author, fit) => {
    expect(fitAuthor(typed.split(' '), author.split(' '))).toBe(fit);
  });
});

test('the nearest authors are those with the fewest mistakes', () => {
  expect(findNearAuthors(archive, 'jacob devlinn').map(({ name }) => name)).toEqual(['Jacob Devlin']);
  expect(findNearAuthors(archive, 'kentin lee').map(({ name }) => name)).toEqual(['Kenton Lee']);
  expect(findNearAuthors(archive, 'maning').map(({ name }) => name)).toEqual([
    'Christopher D. Manning',
    'Christopher Manning',
    'Chris Manning',
  ]);
  expect(findNearAuthors(archive, 'geoff hinton').map(({ name }) => name)).toEqual(['Geoffrey E. Hinton']);
  expect(findNearAuthors(archive, 'somebody else')).toEqual([]);
});

test('co-authors are those with most papers together, and not the author', () => {
  const [author] = findAuthors(archive, 'Kenton Lee')?.authors ?? [];
  const others = author === undefined ? [] : readCoauthors(archive, author, 2);
  expect(others.map(({ name, papers }) => [name, papers.length])).toEqual([
    ['Jacob Devlin', 1],
    ['José García', 1],
  ]);
});

test('a name of any length is looked for', () => {
  expect(findAuthors(archive, `Kenton Lee${','.repeat(200_000)} x`)).toBeNull();
});
