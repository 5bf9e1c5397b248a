import { expect, test } from 'vitest';
import { mendWord, nearestWord } from '../../../src/archive/names/mended-words.ts';
import { archiveOf } from '../../helpers/archive.ts';

const titles = ['Graph Attention', 'Graph Networks', 'Graphs of Words', 'Deep Recognition'];
const archive = await archiveOf({
  papers: titles.map((title, at) => ({
    paper_url: `https://paperswithcode.com/paper/p${at}`,
    title,
    abstract: null,
    authors: [],
    tasks: [],
    methods: [],
  })),
});

test.each([
  ['graph', 'graph'],
  ['recogniton', 'recognition'],
  ['atention', 'attention'],
  ['netwroks', 'networks'],
  // The first letter is seldom wrong, but it may be.
  ['xttention', 'attention'],
  ['zzzzzzzz', undefined],
  ['ab', undefined],
])('"%s" is mended to %s', (word, mended) => {
  expect(mendWord(archive, word)?.word).toBe(mended);
});

test('a word is nearest only if enough titles hold it', () => {
  expect(nearestWord(archive, 'grahp', 2)?.word).toBe('graph');
  expect(nearestWord(archive, 'grahp', 3)).toBeUndefined();
});
