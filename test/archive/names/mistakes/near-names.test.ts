import { describe, expect, test } from 'vitest';
import { findMistyped, findNearNames, sortNear } from '../../../../src/archive/names/mistakes/near-names.ts';
import type { NamedKind } from '../../../../src/archive/names/name-texts.ts';
import { archiveOf } from '../../../helpers/archive.ts';
import { namedDumps } from '../../named-dumps.ts';

const archive = await archiveOf(namedDumps);

describe('near names', () => {
  test.each<[NamedKind, string, string[]]>([
    ['benchmark', 'imagnet', ['ImageNet', 'ImageNet-R']],
    ['benchmark', 'BC5CRD', ['BC5CDR']],
    ['benchmark', 'conll 2003 english', ['CoNLL 2003 (English)']],
    [
      'task',
      'imgae classification',
      ['Image Classification', 'image classification', 'Few-Shot Image Classification'],
    ],
    ['task', 'named entity recogntion', ['Named Entity Recognition (NER)', 'Nested Entity Resolution']],
    ['task', 'recogntion', ['Named Entity Recognition (NER)', 'Nested Entity Resolution']],
    ['task', 'entity taging', ['Named Entity Recognition (NER)']],
    ['task', 'nre', ['Named Entity Recognition (NER)', 'Nested Entity Resolution']],
    // Nothing hangs on it, but nothing else is as near.
    ['task', 'image debluring', ['Image Deblurring']],
    ['method', 'ramm', ['RAM']],
    ['method', 'arm', ['RAM']],
    // One in three letters may be wrong, and three letters are like anything.
    ['task', 'imxgx clxssxfxxaxionxxxxx', []],
    ['method', 'rum', []],
    ['task', '  ', []],
  ])('of the %s "%s" are %j', (kind, typed, expected) => {
    expect(findNearNames(archive, kind, typed).map(({ name }) => name)).toEqual(expected);
  });

  test('are those of a family by its own names, and of a benchmark by those of its dataset too', () => {
    const mistyped = (kind: NamedKind) => findMistyped(archive, kind, 'imagenet rr').map(({ name }) => name);
    expect([mistyped('family'), mistyped('benchmark')]).toEqual([['ImageNet'], ['ImageNet-R', 'ImageNet']]);
  });

  test('stand with the fewest mistakes first, then whole names, then those that are used most', () => {
    const near = (name: string, mistakes: number, isPart: boolean, weight: number) => ({
      id: 1,
      name,
      mistakes,
      isPart,
      weight,
    });
    const names = [
      near('two mistakes', 2, false, 9),
      near('a part', 1, true, 9),
      near('seldom used', 1, false, 1),
      near('often used', 1, false, 5),
    ];
    expect(sortNear(names).map(({ name }) => name)).toEqual([
      'often used',
      'seldom used',
      'two mistakes',
      'a part',
    ]);
  });
});
