import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { cut, cutMiddle, displayWidth, wrap } from '../../../src/output/text/text-width.ts';

const awkward = 'BERT 日本語の固有表現抽出 👩‍👩‍👧‍👦👍🏽 cafe\u0301 नमस्ते 🇫🇷 end';

test('a character takes as many cells as the table of scripts says, whether it is asked or not', () => {
  const characters = Array.from({ length: 0xd800 }, (_, code) => String.fromCodePoint(code));
  const visible = characters.filter((character) => !/\p{Cc}/u.test(character));
  expect(visible.filter((character) => displayWidth(character) !== stringWidth(character))).toEqual([]);
});

describe('cut', () => {
  test('leaves alone what fits', () => {
    expect(cut('日本語', 6, '…')).toBe('日本語');
  });

  test('ends in the sign for more', () => {
    expect(cut('Named Entity Recognition', 10, '…')).toBe('Named Ent…');
    expect(cut('Named Entity Recognition', 10, '...')).toBe('Named E...');
  });

  test('never splits a wide character, an emoji of several parts or a letter from its accent', () => {
    expect(cut('日本語', 4, '…')).toBe('日…');
    expect(cut('ab👩‍👩‍👧‍👦cd', 4, '…')).toBe('ab…');
    expect(cut('cafe\u0301 noir', 5, '…')).toBe('cafe\u0301…');
  });

  test('never exceeds the width, however narrow', () => {
    for (let width = 0; width <= displayWidth(awkward) + 2; width += 1) {
      expect(displayWidth(cut(awkward, width, '…'))).toBeLessThanOrEqual(width);
      expect(displayWidth(cut(awkward, width, '...'))).toBeLessThanOrEqual(width);
    }
  });
});

describe('cut in the middle', () => {
  test('a text keeps its beginning and its end', () => {
    expect(cutMiddle('EfficientNet-B0', 15, '…')).toBe('EfficientNet-B0');
    expect(cutMiddle('EfficientNet-B0', 12, '…')).toBe('Effici…et-B0');
    expect(cutMiddle('EfficientNet-B0', 12, '...')).toBe('Effic...t-B0');
    expect(cutMiddle('日本語日本語', 8, '…')).toBe('日本…語');
    expect(cutMiddle('EfficientNet-B0', 2, '…')).toBe('E…');
  });
});

describe('wrap', () => {
  test('breaks at blanks', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  });

  test('breaks a word that is longer than the line, and fills the line before it', () => {
    expect(wrap('ab cdefghijklm no', 6)).toEqual(['ab cde', 'fghijk', 'lm no']);
    expect(wrap('abcdef ghijklmnop', 6)).toEqual(['abcdef', 'ghijkl', 'mnop']);
    expect(wrap('abcde fghijklmnop', 6)).toEqual(['abcde', 'fghijk', 'lmnop']);
    expect(wrap('BERT 日本語日本語', 6)).toEqual(['BERT', '日本語', '日本語']);
    expect(wrap('固有表現抽出の研究', 8)).toEqual(['固有表現', '抽出の研', '究']);
    expect(wrap('a'.repeat(2_000_001), 8)).toHaveLength(250_001);
  });

  test('never breaks an address', () => {
    expect(wrap('see https://github.com/allenai/scibert now', 10)).toEqual([
      'see',
      'https://github.com/allenai/scibert',
      'now',
    ]);
  });

  test('does not break at a no-break space', () => {
    expect(wrap('one two\u00a0three', 10)).toEqual(['one', 'two\u00a0three']);
  });

  test('breaks a word of a megabyte in one go', () => {
    for (const word of ['x'.repeat(1_000_000), '図'.repeat(200_000)]) {
      const lines = wrap(word, 80);
      expect(lines.join('')).toBe(word);
      expect(new Set(lines.map(displayWidth))).toEqual(new Set([80]));
    }
  });

  test('gives no line for no text', () => {
    expect(wrap('  ', 10)).toEqual([]);
  });

  test('never exceeds the width of a line that can hold its characters', () => {
    for (let width = 2; width < 60; width += 1) {
      for (const line of wrap(awkward, width)) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }
  });
});
