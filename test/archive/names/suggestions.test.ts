import { expect, test } from 'vitest';
import { typeableName } from '../../../src/archive/names/suggestions.ts';
import { nameKey } from '../../../src/archive/names/writing/keys.ts';

test('a name is offered in letters that need no quotes, and as it is where it has none', () => {
  expect(['A Dataset of Mine', '我的数据', '*'].map(typeableName)).toEqual([
    'a-dataset-of-mine',
    '我的数据',
    '*',
  ]);
});

test('letters of other scripts keep the marks that make them others, and lead to the same name', () => {
  const names = ['日本語データ', '한국어 질의응답', 'हिन्दी टेक्स्ट', 'Café-Øre'];
  const offered = names.map(typeableName);
  expect(offered).toEqual(['日本語データ', '한국어-질의응답', 'हिन्दी-टेक्स्ट', 'cafe-ore']);
  expect(offered.map(nameKey)).toEqual(names.map(nameKey));
});
