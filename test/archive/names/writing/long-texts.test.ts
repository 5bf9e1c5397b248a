import { expect, test } from 'vitest';
import { nameKey, nameWords, spellingKey } from '../../../../src/archive/names/writing/keys.ts';
import { keepLong } from '../../../../src/archive/names/writing/long-texts.ts';

test('of a long text that comes again the same is made only once, of a short one each time', () => {
  const made: string[] = [];
  const lengthOf = keepLong((text) => made.push(text.slice(0, 2)) && text.length);
  const [one, other] = ['a-'.repeat(600), 'b-'.repeat(700)];
  expect([one, other, one, `${'a-'.repeat(600)}`, 'c', 'c'].map(lengthOf)).toEqual([
    1200, 1400, 1200, 1200, 1, 1,
  ]);
  expect(made).toEqual(['a-', 'b-', 'c', 'c']);
});

test('only a few long texts are kept', () => {
  let calls = 0;
  const call = keepLong(() => ++calls);
  const texts = Array.from({ length: 9 }, (_, at) => `${at}`.repeat(1000));
  for (const text of [...texts, ...texts]) call(text);
  expect(calls).toBeGreaterThan(9);
});

test('a name of half a million words has its key each time that it is asked for', () => {
  const [one, other] = ['(Models'.repeat(500_000), '-1'.repeat(500_000)];
  for (let time = 0; time < 20; time++) {
    expect(nameKey(one).length).toBe(3_000_000);
    expect(spellingKey(one).length).toBe(2_500_000);
    expect(spellingKey(other)).toBe('1'.repeat(500_000));
  }
  const words = nameWords(one);
  words.pop();
  expect(nameWords(one).length).toBe(500_000);
});
