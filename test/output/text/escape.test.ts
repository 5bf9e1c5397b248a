import { describe, expect, test } from 'vitest';
import { escapeForTerminal, escapeLine } from '../../../src/output/text/escape.ts';

describe('text for a terminal', () => {
  test('shows control characters as words', () => {
    expect(escapeForTerminal('a\u001b[2Jb\u0000c\rd\u007fe\u009bf')).toBe(
      'a\\x1b[2Jb\\x00c\\x0dd\\x7fe\\x9bf',
    );
  });

  test('shows the controls that turn the direction of writing', () => {
    const controls = '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
    expect(escapeForTerminal(controls)).toBe(
      '\\u061c\\u200e\\u200f\\u202a\\u202b\\u202c\\u202d\\u202e\\u2066\\u2067\\u2068\\u2069',
    );
  });

  test('leaves newlines, tabs and every other character alone', () => {
    const text = 'a\nb\tc é 日本 👩‍👩‍👧‍👦 العربية\u00a0\u200b\\x1b';
    expect(escapeForTerminal(text)).toBe(text);
  });

  test('replaces half a surrogate pair', () => {
    expect(escapeForTerminal('a\ud83db')).toBe('a\ufffdb');
  });

  test('becomes one line where one line is needed', () => {
    expect(escapeLine(' a\r\n\n  b\t\tc\u2028d\re\n')).toBe('a b c d\\x0de');
  });
});
