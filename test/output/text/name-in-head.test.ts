import { expect, test } from 'vitest';
import { nameInHead } from '../../../src/output/text/name-in-head.ts';

test('a name in a head is in capitals, but for what those would make another thing of', () => {
  const titles = [
    'Top 1 Accuracy ↑',
    'best_model',
    'mAP@50',
    'MAE [meV/Å] ↓',
    'Time (ms)',
    'δ1 ↑',
    'AbsRel',
    'F1',
    '',
  ];
  expect(titles.map(nameInHead)).toEqual([
    'TOP 1 ACCURACY ↑',
    'BEST_MODEL',
    'mAP@50',
    'MAE [meV/Å] ↓',
    'TIME (ms)',
    'δ1 ↑',
    'AbsRel',
    'F1',
    '',
  ]);
});
