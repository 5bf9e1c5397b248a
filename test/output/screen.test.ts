import { describe, expect, test } from 'vitest';
import { describeFile, describeScreen, isColored } from '../../src/output/screen.ts';
import { fakeRuntime } from '../helpers/runtime.ts';

function screenOf(tty: boolean | { columns: number; rows: number }, env = {}, wish = {}) {
  const runtime = fakeRuntime({ tty, env });
  return describeScreen(runtime.stdout, runtime.env, { color: 'auto', ...wish });
}

describe('colour', () => {
  test('is on for a terminal and off for a pipe', () => {
    expect(isColored(true, {}, 'auto')).toBe(true);
    expect(isColored(false, {}, 'auto')).toBe(false);
  });

  test('obeys the flag above everything', () => {
    expect(isColored(false, { NO_COLOR: '1', FORCE_COLOR: '0' }, 'always')).toBe(true);
    expect(isColored(true, { FORCE_COLOR: '1' }, 'never')).toBe(false);
  });

  test('obeys FORCE_COLOR above NO_COLOR', () => {
    expect(isColored(false, { FORCE_COLOR: '1', NO_COLOR: '1' }, 'auto')).toBe(true);
    expect(isColored(true, { FORCE_COLOR: '0' }, 'auto')).toBe(false);
    expect(isColored(true, { FORCE_COLOR: 'false' }, 'auto')).toBe(false);
  });

  test('obeys NO_COLOR unless it is empty, and TERM=dumb', () => {
    expect(isColored(true, { NO_COLOR: '1' }, 'auto')).toBe(false);
    expect(isColored(true, { NO_COLOR: '' }, 'auto')).toBe(true);
    expect(isColored(true, { TERM: 'dumb' }, 'auto')).toBe(false);
  });

  test('comes into a file only when it was asked for', () => {
    expect(describeFile({ color: 'auto' }).color).toBe(false);
    expect(describeFile({ color: 'always' }).color).toBe(true);
  });
});

describe('width', () => {
  test('is the terminal’s own, at least 20', () => {
    expect(screenOf({ columns: 133, rows: 40 }).width).toBe(133);
    expect(screenOf({ columns: 5, rows: 40 }).width).toBe(20);
  });

  test('is 80 for a terminal that does not tell', () => {
    expect(screenOf({ columns: 0, rows: 0 }).width).toBe(80);
  });

  test('is 100 in a pipe', () => {
    expect(screenOf(false).width).toBe(100);
  });
});

describe('signs', () => {
  test('are ASCII when asked for, or when a terminal has another character set', () => {
    expect(screenOf(true, {}, { ascii: true }).unicode).toBe(false);
    expect(screenOf(true, { LANG: 'C' }).unicode).toBe(false);
    expect(screenOf(true, { LANG: 'en_GB.UTF-8', LC_ALL: 'de_DE.ISO-8859-1' }).unicode).toBe(false);
  });

  test('are Unicode otherwise', () => {
    expect(screenOf(true).unicode).toBe(true);
    expect(screenOf(true, { LANG: 'C.utf8' }).unicode).toBe(true);
    expect(screenOf(false, { LANG: 'C' }).unicode).toBe(true);
  });
});

describe('links', () => {
  test('are drawn on terminals known to have them', () => {
    for (const env of [
      { TERM: 'xterm-kitty' },
      { TERM_PROGRAM: 'iTerm.app' },
      { WT_SESSION: 'x' },
      { VTE_VERSION: '7600' },
      { FORCE_HYPERLINK: '1' },
    ]) {
      expect(screenOf(true, env).links).toBe(true);
    }
  });

  test('are not drawn elsewhere, in a pipe, or without colours', () => {
    expect(screenOf(true, { TERM: 'xterm-256color' }).links).toBe(false);
    expect(screenOf(true, { VTE_VERSION: '4000' }).links).toBe(false);
    expect(screenOf(true, { TERM: 'tmux-256color', WT_SESSION: 'x' }).links).toBe(false);
    expect(screenOf(false, { TERM: 'xterm-kitty' }).links).toBe(false);
    expect(screenOf(true, { TERM: 'xterm-kitty', NO_COLOR: '1' }).links).toBe(false);
  });
});
