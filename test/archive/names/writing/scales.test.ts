import { expect, test } from 'vitest';
import { type NamedKind, readNames } from '../../../../src/archive/names/name-texts.ts';
import { findNames } from '../../../../src/archive/names/names.ts';
import { turnScales } from '../../../../src/archive/names/writing/scales.ts';
import { SEARCH_KINDS } from '../../../../src/archive/search/kinds.ts';
import { search } from '../../../../src/archive/search/search.ts';
import { archiveOf, task } from '../../../helpers/archive.ts';
import { rows } from '../../named-dumps.ts';

test.each([
  ['set5 x4', ['set5 4x']],
  ['Set5 4x', ['Set5 x4']],
  ['set14 ×2', ['set14 2x', 'set14 x2']],
  ['Manga109 (4×)', ['Manga109 (4x)', 'Manga109 (x4)']],
  ['urban100_X8', ['urban100_8x', 'urban100_x8']],
])('the factor of scale in "%s" is written the other ways too', (typed, forms) => {
  expect(turnScales(typed)).toEqual(forms);
});

test.each(['celeba 256x256', 'ResNeXt-101 32x4d', 'x264', 'set5', '3x3x3', 'x', ''])(
  'there is none in "%s"',
  (typed) => {
    expect(turnScales(typed)).toEqual([]);
  },
);

const archive = await archiveOf({
  evaluations: [
    task('Image Super-Resolution', {
      datasets: [rows('Set5 - 4x upscaling', 3), rows('Set5 - 2x upscaling', 2), rows('DIV2K x4', 1)],
    }),
  ],
  datasets: [
    {
      url: 'https://paperswithcode.com/dataset/set5',
      name: 'Set5',
      variants: ['Set5', 'Set5 - 4x upscaling', 'Set5 - 2x upscaling'],
    },
  ],
});

test.each<[NamedKind, string, string | null]>([
  ['benchmark', 'set5 x4', 'Set5 - 4x upscaling'],
  ['benchmark', 'upscaling set5 ×2', 'Set5 - 2x upscaling'],
  ['benchmark', 'set5 x3', null],
  ['benchmark', 'div2k 4x', 'DIV2K x4'],
  ['dataset', 'set5 x4', 'Set5'],
])('the %s "%s" is found however its factor of scale is written', (kind, typed, name) => {
  const candidates = findNames(archive, kind, typed)?.candidates ?? [];
  const ids = candidates.map(({ id }) => id);
  expect(readNames(archive, kind, ids)).toEqual(name === null ? [] : [name]);
});

test('a search for a factor of scale says how it is written', async () => {
  const wish = { kinds: SEARCH_KINDS, limit: 10, includeSpam: false };
  const { instead, found } = await search(archive, 'set5 x4', wish);
  const names = found.get('leaderboard')?.map((one) => ('name' in one ? one.name : null));
  expect([instead, names]).toEqual(['set5 4x', ['Image Super-Resolution on Set5 - 4x upscaling']]);
});
