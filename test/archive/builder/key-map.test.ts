import { expect, test } from 'vitest';
import { KeyMap } from '../../../src/archive/builder/key-map.ts';

test('a key map answers as a map of the texts themselves does, also after it has grown many times', () => {
  const keys = new KeyMap();
  const texts = new Map<string, number>();
  for (let i = 0; i < 50_000; i++) {
    const text = `${(i * 7919) % 40_000} 論文 ${'x'.repeat(i % 5)}`;
    expect(keys.setOnce(text, i)).toBe(!texts.has(text));
    if (!texts.has(text)) texts.set(text, i);
  }
  const wrong = [...texts].filter(([text, number]) => keys.get(text) !== number);
  expect(wrong).toEqual([]);
  const unknown = Array.from({ length: 50_000 }, (_, i) => `unknown ${i}`);
  expect(unknown.filter((text) => keys.get(text) !== undefined)).toEqual([]);
});

test('a key map counts texts, each by how often it came before', () => {
  const keys = new KeyMap();
  expect(['a', 'b', 'a', '', 'a', ''].map((text) => keys.count(text))).toEqual([0, 0, 1, 0, 2, 1]);
  expect(keys.get('a')).toBe(2);
});

test('a key map keeps 0, the largest number and the empty text, takes a new number for a text, and can be emptied', () => {
  const keys = new KeyMap();
  keys.set('', 0);
  keys.set('a', 4_294_967_294);
  keys.set('b', 1);
  keys.set('b', 2);
  expect(['', 'a', 'b', 'ba'].map((text) => keys.get(text))).toEqual([0, 4_294_967_294, 2, undefined]);
  keys.clear();
  expect(['', 'a', 'b'].map((text) => keys.get(text))).toEqual([undefined, undefined, undefined]);
});
