import { expect, test } from 'vitest';
import { typeableName } from '../../../src/archive/names/suggestions.ts';

test('a name is offered in letters that need no quotes, and as it is where it has none', () => {
  expect(['A Dataset of Mine', '我的数据', '*'].map(typeableName)).toEqual([
    'a-dataset-of-mine',
    '我的数据',
    '*',
  ]);
});
