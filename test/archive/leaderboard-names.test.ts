import { describe, expect, test } from 'vitest';
import type { Hits } from '../../src/archive/ladder.ts';
import {
  findLeaderboards,
  findLeaderboardsBySlug,
  leaderboardSlugOf,
} from '../../src/archive/leaderboard-names.ts';
import { readLeaderboardSummaries } from '../../src/archive/leaderboards.ts';
import { chooseLeaderboards } from '../../src/commands/leaderboard-choice.ts';
import { archiveOf } from '../helpers/archive.ts';
import { namedDumps } from './named-dumps.ts';

const archive = await archiveOf(namedDumps);

/** The step that decided, and the leaderboards that it hit. */
function drawBoards(hits: Hits | null): unknown[] | null {
  if (hits === null) return null;
  const boards = hits.candidates.flatMap(({ id }) => readLeaderboardSummaries(archive, [id]));
  return [hits.step, ...boards.map((one) => `${one.task} / ${one.dataset}`)];
}

describe('a task and a dataset', () => {
  test.each<[string, string, unknown[] | null]>([
    ['Image Classification', 'ImageNet', ['exact', 'Image Classification / ImageNet']],
    // "ner" fits two tasks, but one of them only is ranked on this dataset.
    ['ner', 'bc5cdr', ['short form', 'Named Entity Recognition (NER) / BC5CDR']],
    [
      'ner',
      'ace 2005',
      ['short form', 'Named Entity Recognition (NER) / ACE 2005', 'Nested Entity Resolution / ACE 2005'],
    ],
    ['image-classification', 'smac', ['normalised', 'image classification / SMAC']],
    [
      'classification',
      'imagenet',
      ['words', 'Image Classification / ImageNet', 'Few-Shot Image Classification / ImageNet'],
    ],
    ['', 'GPQA', ['exact', ' / GPQA']],
    ['Image Deblurring', 'ImageNet', null],
    ['ner', 'nowhere', null],
  ])('"%s" and "%s" are resolved together', (typedTask, typedDataset, expected) => {
    expect(drawBoards(findLeaderboards(archive, typedTask, typedDataset))).toEqual(expected);
  });
});

describe('a slug of the old site', () => {
  test.each<[string, unknown[] | null]>([
    ['named-entity-recognition-on-bc5cdr', ['exact', 'Named Entity Recognition (NER) / BC5CDR']],
    [
      'https://paperswithcode.com/sota/named-entity-recognition-on-bc5cdr',
      ['exact', 'Named Entity Recognition (NER) / BC5CDR'],
    ],
    ['image-classification-on-cifar-10', ['normalised', 'Image Classification / CIFAR-10']],
    ['image-classification-on-nowhere', null],
  ])('"%s" is a leaderboard', (text, expected) => {
    const slug = leaderboardSlugOf(text);
    expect(slug === null ? 'no slug' : drawBoards(findLeaderboardsBySlug(archive, slug))).toEqual(expected);
  });

  test('is not seen in a name or another page', () => {
    const texts = ['ner', 'focus on text', 'https://paperswithcode.com/task/on-on-on', 'ner-on-'];
    expect(texts.map(leaderboardSlugOf)).toEqual([null, null, null, null]);
  });
});

describe('one name alone', () => {
  const list = (typed: string) => {
    const chosen = chooseLeaderboards(archive, [typed], false);
    return chosen.kind === 'list'
      ? readLeaderboardSummaries(archive, chosen.ids).map((one) => `${one.task} / ${one.dataset}`)
      : chosen.kind;
  };

  test('is a task with its leaderboards, the exact one where two differ in case', () => {
    expect(list('image classification')).toEqual([
      'image classification / SMAC',
      'image classification / SMAC+',
    ]);
    expect(list('Few-Shot Image Classification')).toEqual(['Few-Shot Image Classification / ImageNet']);
  });

  test('is a dataset over all its tasks and variants', () => {
    expect(list('ImageNet')).toEqual([
      'Image Classification / ImageNet',
      'Image Classification / ImageNet-R',
      'Few-Shot Image Classification / ImageNet',
      'Nested Entity Resolution / ImageNet',
    ]);
  });

  test('may be empty, as is the name of a task of the site', () => {
    expect(list('')).toEqual([' / GPQA']);
  });
});
