import { describe, expect, test } from 'vitest';
import { findNames, type NamedKind, readNames } from '../../src/archive/names.ts';
import { findNearNames } from '../../src/archive/near-names.ts';
import { archiveOf } from '../helpers/archive.ts';
import { namedDumps } from './named-dumps.ts';

const archive = await archiveOf(namedDumps);

/** The step that decided, and the names of what it hit. */
function climb(kind: NamedKind, typed: string): unknown[] | null {
  const hits = findNames(archive, kind, typed);
  return hits === null
    ? null
    : [
        hits.step,
        ...readNames(
          archive,
          kind,
          hits.candidates.map(({ id }) => id),
        ),
      ];
}

describe('a name is found at the first step of the ladder that it fits', () => {
  test.each<[NamedKind, string, unknown[] | null]>([
    ['task', 'Image Classification', ['exact', 'Image Classification']],
    ['task', 'entity-tags', ['exact', 'Named Entity Recognition (NER)']],
    ['task', 'https://paperswithcode.com/task/entity-tags', ['exact', 'Named Entity Recognition (NER)']],
    ['task', 'IMAGE-classification', ['normalised', 'Image Classification', 'image classification']],
    ['task', 'ner', ['short form', 'Named Entity Recognition (NER)', 'Nested Entity Resolution']],
    ['task', 'named entity recognition', ['short form', 'Named Entity Recognition (NER)']],
    ['task', 'entity tagging', ['short form', 'Named Entity Recognition (NER)']],
    ['task', 'fsic', ['short form', 'Few-Shot Image Classification']],
    ['task', 'few', ['prefix', 'Few-Shot Image Classification']],
    ['task', 'image', ['prefix', 'Image Classification', 'image classification', 'Image Deblurring']],
    ['task', 'recognition', ['words', 'Named Entity Recognition (NER)']],
    ['task', 'classif shot', ['words', 'Few-Shot Image Classification']],
    ['task', '', ['exact', '']],
    ['task', 'entity tagg', ['prefix', 'Named Entity Recognition (NER)']],
    // Initials begin with three letters too easily, and two letters begin any word.
    ['task', 'fsi', null],
    ['task', 'cl few', null],
    ['task', 'translation', null],
    ['benchmark', 'SMAC', ['exact', 'SMAC']],
    ['benchmark', 'smac+', ['normalised', 'SMAC+']],
    ['benchmark', 'conll 2003', ['short form', 'CoNLL 2003 (English)']],
    ['benchmark', 'biocreative v cdr', ['short form', 'BC5CDR']],
    ['benchmark', 'cdr', ['short form', 'BC5CDR']],
    ['dataset', 'bc5cdr-1', ['exact', 'BioCreative V CDR']],
    ['dataset', 'imagenet r', ['short form', 'ImageNet']],
    ['method', 'spatial-attention', ['exact', 'RAM']],
    ['method', 'recurrent attention model', ['short form', 'RAM']],
  ])('%s "%s"', (kind, typed, expected) => {
    expect(climb(kind, typed)).toEqual(expected);
  });
});

describe('near names', () => {
  test.each<[NamedKind, string, string]>([
    ['benchmark', 'imagnet', 'ImageNet'],
    ['benchmark', 'BC5CRD', 'BC5CDR'],
    ['task', 'imgae classification', 'Image Classification'],
    ['method', 'ramm', 'RAM'],
  ])('of the %s "%s" begin with %s', (kind, typed, expected) => {
    expect(findNearNames(archive, kind, typed)[0]?.name).toBe(expected);
  });

  test('are at most three, and none for nothing', () => {
    expect(findNearNames(archive, 'task', 'Image Classifcation Recogniton').length).toBeLessThanOrEqual(3);
    expect(findNearNames(archive, 'task', '  ')).toEqual([]);
  });
});
