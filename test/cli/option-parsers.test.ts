import { expect, test } from 'vitest';
import { readableWidth } from '../../src/cli/help.ts';
import { parseWholeNumber } from '../../src/cli/option-parsers.ts';
import { readCommandLine } from '../../src/cli/program.ts';
import { readTypedLine } from '../../src/cli/typed-line.ts';

test('a number of rows that no list is long enough for means all of it', () => {
  const parse = parseWholeNumber('--limit');
  expect(['20', '0', '9'.repeat(400)].map(parse)).toEqual([20, 0, Number.MAX_SAFE_INTEGER]);
});

test('help is from 40 to 100 cells wide, and 80 where nobody knows', () => {
  expect([20, 41, 100, 300, undefined].map(readableWidth)).toEqual([40, 41, 100, 100, 80]);
});

test('the help of pwc alone stays on the screen, the longer one goes to the pager unless that is refused', () => {
  const noPager = (...argv: string[]) => {
    const request = readCommandLine(argv, []);
    return request.kind === 'help' ? request.noPager : undefined;
  };
  expect([noPager(), noPager('--help'), noPager('--help', '--no-pager')]).toEqual([true, false, true]);
});

test('in a line that is being typed a dash alone is a name: what is piped in', () => {
  expect(readTypedLine(['cite', '-', 'x'], []).operands).toEqual(['cite', '-']);
});
