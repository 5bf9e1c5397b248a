import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allowedEdits, editDistance } from '../../../../src/archive/names/mistakes/edit-distance.ts';
import { mendWord, nearestWord } from '../../../../src/archive/names/mistakes/mended-words.ts';
import { archiveOf, SAMPLE_FOLDER } from '../../../helpers/archive.ts';
import { createRandom, type Random } from '../../../helpers/random.ts';

const titles = [
  'Graph Attention',
  'Graph Networks',
  'Graphs of Words',
  'Deep Recognition',
  'Whale',
  'Whale Songs',
  'Shale',
  'Whole Cases',
  'Cakes',
];
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
  ['graph', ['graph']],
  ['recogniton', ['recognition']],
  ['atention', ['attention']],
  ['netwroks', ['networks']],
  // The first letter is seldom wrong, but it may be.
  ['xttention', ['attention']],
  ['ttention', ['attention']],
  ['tatention', ['attention']],
  ['attentoin', ['attention']],
  // Two letters changed places where the halves of the word meet.
  ['attnetion', ['attention']],
  ['attentionn', ['attention']],
  // Several words that are as near, the most used first.
  ['whalee', ['whale']],
  ['whble', ['whale', 'whole']],
  ['cabes', ['cakes', 'cases']],
  // Two mistakes.
  ['atetnion', ['attention']],
  ['zzzzzzzz', []],
  ['ab', []],
])('"%s" is mended to %s', (word, mended) => {
  expect(mendWord(archive, word).map((known) => known.word)).toEqual(mended);
});

test('a word is nearest only if enough titles hold it', () => {
  expect(nearestWord(archive, 'grahp', 2)?.word).toBe('graph');
  expect(nearestWord(archive, 'grahp', 3)).toBeUndefined();
});

test('a word with a mistake is mended to the nearest of all words, whatever the mistake', async () => {
  const known = readFileSync(join(SAMPLE_FOLDER, 'papers-with-abstracts.json'), 'utf8').match(/[a-z]{4,9}/g);
  const words = [...new Set(known)].slice(0, 400);
  const many = await archiveOf({
    papers: words.map((title, at) => ({
      paper_url: `https://paperswithcode.com/paper/w${at}`,
      title,
      abstract: null,
      authors: [],
      tasks: [],
      methods: [],
    })),
  });
  const random = createRandom(7);
  for (const word of words) {
    const typed = mistype(word, random);
    if (words.includes(typed)) continue;
    const distances = words.map((other) => editDistance(typed, other, 3));
    const least = Math.min(...distances.filter((_, at) => words[at]?.[0] === typed[0]));
    const nearest = least <= allowedEdits(typed.length) ? least : Math.min(...distances);
    const mended = mendWord(many, typed)[0]?.word;
    const found = mended === undefined ? Infinity : editDistance(typed, mended, 3);
    expect({ typed, found }).toEqual({
      typed,
      found: nearest <= allowedEdits(typed.length) ? nearest : Infinity,
    });
  }
});

/** A letter too many, too few, wrong, or two swapped, at any place. */
function mistype(word: string, random: Random): string {
  const at = random(word.length);
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  return [
    `${before}x${word.slice(at)}`,
    before + after,
    `${before}x${after}`,
    `${before}${after.slice(0, 1)}${word.charAt(at)}${after.slice(1)}`,
  ][random(4)] as string;
}
