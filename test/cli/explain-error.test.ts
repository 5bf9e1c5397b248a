import { getSystemErrorMessage } from 'node:util';
import { describe, expect, test } from 'vitest';
import { explainError } from '../../src/cli/explain-error.ts';
import { UserError } from '../../src/errors.ts';
import { ClosedPipe } from '../../src/runtime.ts';
import { commands, failing, runSample } from './sample-program.ts';

const versions = 'pwc 1.2.3, node 24.21.0, linux';

function explain(error: unknown) {
  return explainError(error, { versions, showStack: false });
}

/** An error as Node makes it when the system refuses something. */
function systemError(code: string, errno: number, syscall: string, path?: string) {
  return Object.assign(new Error(`${code}: ${getSystemErrorMessage(errno)}, ${syscall}`), {
    code,
    errno,
    syscall,
    ...(path ? { path } : {}),
  });
}

describe('an error', () => {
  test('that a person can mend says what it is and what to type next, indented under it', () => {
    const error = new UserError('notFound', 'no paper matches "x".', ['Close titles:', '', '  X: The Paper']);
    expect(explain(error)).toEqual({
      exitCode: 1,
      text: 'pwc: no paper matches "x".\n     Close titles:\n\n       X: The Paper\n',
    });
  });

  test.each([
    ['notFound', 1],
    ['usage', 2],
    ['ambiguous', 3],
    ['archive', 4],
    ['io', 5],
    ['interrupted', 130],
  ] as const)('of the kind %s ends with %i', (kind, exitCode) => {
    expect(explain(new UserError(kind, 'told'))).toEqual({ exitCode, text: 'pwc: told\n' });
  });

  test('fits the terminal: what stands behind a command is cut, a list of words is broken into lines', () => {
    const hints = [
      'pwc paper 1903.10676  SciBERT: A Pretrained Language Model',
      'rank model value value_text scaled',
    ];
    const text = (width: number) =>
      explainError(new UserError('usage', 'told', hints), { versions, showStack: false }, width).text;
    expect(text(50)).toBe(
      'pwc: told\n     pwc paper 1903.10676  SciBERT: A Pretrained…\n     rank model value value_text scaled\n',
    );
    expect(text(38)).toBe(
      'pwc: told\n     pwc paper 1903.10676\n     rank model value value_text\n     scaled\n',
    );
  });

  test('has three dots for the sign of what is cut where only ASCII is to be shown, in the same width', () => {
    const hints = [
      'pwc paper 1903.10676  SciBERT: A Pretrained Language Model',
      'pwc paper 1  A Title… (2019)',
    ];
    const error = new UserError('usage', 'told', hints);
    expect(explainError(error, { versions, showStack: false }, 50, true).text).toBe(
      'pwc: told\n     pwc paper 1903.10676  SciBERT: A Pretraine...\n     pwc paper 1  A Title... (2019)\n',
    );
  });

  test('never lets control characters through to the terminal', () => {
    expect(explain(new UserError('usage', 'a\x1b[2Jb', ['\u202ec'])).text).toBe(
      'pwc: a\\x1b[2Jb\n     \\u202ec\n',
    );
  });

  test.each([
    [systemError('ENOSPC', -28, 'write'), 'pwc: could not write: no space left on device\n'],
    [systemError('EACCES', -13, 'open', '/x'), 'pwc: could not open /x: permission denied\n'],
    [systemError('EROFS', -30, 'mkdir', '/x'), 'pwc: could not write /x: read-only file system\n'],
    [systemError('EACCES', -13, 'readlink', '/x'), 'pwc: could not read /x: permission denied\n'],
    [systemError('EACCES', -13, 'symlink', '/x'), 'pwc: could not write /x: permission denied\n'],
    [systemError('EIO', -5, 'read'), 'pwc: could not read: i/o error\n'],
  ])('of the system is put into words: %s', (error, text) => {
    expect(explain(error)).toEqual({ exitCode: 5, text });
  });

  test('is none when the reader has gone', () => {
    expect(explain(new ClosedPipe())).toEqual({ exitCode: 0, text: '' });
  });

  test('that nobody foresaw is ours, and asks for a report', () => {
    expect(explain(new TypeError('x is not a function'))).toEqual({
      exitCode: 70,
      text: [
        'pwc: internal error: x is not a function',
        '     Run again with PWC_DEBUG=1 for details.',
        `     This is a mistake in pwc. Please report it with: ${versions}`,
        '',
      ].join('\n'),
    });
  });
});

test('a hint keeps what stands behind its command where the terminal has just room for it', () => {
  const error = new UserError('ambiguous', 'two fit:', ['pwc paper x  2019', 'pwc paper y  201']);
  const on = (width: number) => explainError(error, { versions, showStack: false }, width).text.split('\n');
  expect(on(22).slice(1, 3)).toEqual(['     pwc paper x  2019', '     pwc paper y  201']);
  expect(on(21).slice(1, 3)).toEqual(['     pwc paper x', '     pwc paper y  201']);
});

describe('a command that fails', () => {
  test('ends with the code of its error, and the archive is closed', async () => {
    const command = failing(new UserError('notFound', 'not there'));
    expect(await runSample(['fail'], { commands: [command] })).toEqual({
      exitCode: 1,
      out: '',
      err: 'pwc: not there\n',
      closed: 1,
    });
  });

  test('shows where it failed with PWC_DEBUG', async () => {
    const command = failing(new TypeError('oops'));
    const { exitCode, err } = await runSample(['fail'], { commands: [command], env: { PWC_DEBUG: '1' } });
    expect(exitCode).toBe(70);
    expect(err).toMatch(/^pwc: internal error: oops\n {5}This is a mistake.*\nTypeError: oops\n {4}at /);
  });

  test('says nothing when the reader of its output has gone', async () => {
    const { exitCode, err } = await runSample(['paper', 'scibert'], { commands, closeAfter: 3 });
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  });
});
