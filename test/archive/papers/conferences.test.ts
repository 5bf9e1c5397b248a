import { describe, expect, test } from 'vitest';
import { findConferences, readConferences, readVenue } from '../../../src/archive/papers/conferences.ts';
import { archiveOf } from '../../helpers/archive.ts';

const venues = [
  'CVPR 2018 6',
  'CVPR 2018 6',
  'CVPR 2018 7',
  'CVPR 2017 7',
  'cvpr 2016 6',
  'CVPRW 2018 6',
  'NeurIPS 2012 12',
  'Findings (ACL) 2021 8',
  'ACL 2018 7',
  'Journal of Everything',
  '3DV 2018',
];
const archive = await archiveOf({
  papers: venues.map((proceeding, index) => ({
    paper_url: `https://paperswithcode.com/paper/p${index}`,
    title: `Paper ${index}`,
    proceeding,
  })),
});

test.each([
  ['CVPR 2018 6', 'CVPR', '2018'],
  ['CVPR 2018', 'CVPR', '2018'],
  ['Findings (ACL) 2021 8', 'Findings (ACL)', '2021'],
  ['3DV 2018', '3DV', '2018'],
  ['Journal of Everything', 'Journal of Everything', null],
  ['2018', '2018', null],
])('the venue %s is %s in %s', (text, conference, year) => {
  expect(readVenue(text)).toEqual({ text, conference, year });
});

test('conferences are counted over all their spellings, the largest first, then by name', () => {
  expect(readConferences(archive).map(({ name, papers }) => `${name} ${papers}`)).toEqual([
    'CVPR 5',
    '3DV 1',
    'ACL 1',
    'CVPRW 1',
    'Findings (ACL) 1',
    'Journal of Everything 1',
    'NeurIPS 1',
  ]);
});

describe('a conference is found by', () => {
  const found = (typed: string) => {
    const { all, hits, year } = findConferences(archive, typed);
    return hits === null ? null : [...hits.candidates.map(({ id }) => all[id]?.name), year];
  };

  test.each([
    ['CVPR', ['CVPR', null]],
    ['cvpr', ['CVPR', null]],
    ['CVPR 2018', ['CVPR', '2018']],
    ['cvpr2018', ['CVPR', '2018']],
    ["CVPR'18", ['CVPR', '2018']],
    ['CVPR-2018', ['CVPR', '2018']],
    ['cvpr18', ['CVPR', '2018']],
    ['cvpr 17', ['CVPR', '2017']],
    ['nips-12', ['NeurIPS', '2012']],
    ['acl99', ['ACL', '1999']],
    // Of a name that is only begun, two digits may be anything.
    ['cvp18', null],
    ['cvpr8', null],
    ['cvpr118', null],
    ['CVPR 2018 6', ['CVPR', '2018']],
    ['NIPS 2012', ['NeurIPS', '2012']],
    ['3dv', ['3DV', null]],
    ['findings acl 2021', ['Findings (ACL)', '2021']],
    ['journal everything', ['Journal of Everything', null]],
    ['cvp', ['CVPR', 'CVPRW', null]],
    ['cpvr', null],
    ['', null],
  ])('%s', (typed, answer) => expect(found(typed)).toEqual(answer));
});

test('a conference may be called like a part of every object', async () => {
  const named = await archiveOf({
    papers: [
      { paper_url: 'https://paperswithcode.com/paper/p', title: 'A Paper', proceeding: 'constructor' },
    ],
  });
  expect(findConferences(named, 'constructor').hits?.total).toBe(1);
  expect(findConferences(named, 'CVPR').hits).toBeNull();
});

test('a name of nothing but signs is no conference, however long', () => {
  const signs = '- '.repeat(60_000);
  expect(findConferences(archive, signs)).toMatchObject({ hits: null, name: signs, year: null });
  expect(findConferences(archive, `${signs}2018`)).toMatchObject({ hits: null, name: '-', year: '2018' });
});
