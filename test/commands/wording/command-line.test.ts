import { expect, test } from 'vitest';
import { commandLine, flaggedLine } from '../../../src/commands/wording/command-line.ts';

test.each([
  [['BERT'], 'pwc task BERT --first'],
  [['relation extraction'], 'pwc task "relation extraction" --first'],
  [['-net'], 'pwc task --first -- -net'],
  [['a -- b'], 'pwc task "a -- b" --first'],
  [['x', '-net of -- two'], 'pwc task --first -- x "-net of -- two"'],
])('a flag stands where it is one: %j', (names, line) => {
  expect(flaggedLine(' --first', 'task', ...names)).toBe(line);
  expect(commandLine('task', ...names)).toBe(line.replace(' --first', ''));
});
