import { describe, expect, test } from 'vitest';
import { type NamedKind, readNames } from '../../../src/archive/names/name-texts.ts';
import { findNames, findNamesAtStep } from '../../../src/archive/names/names.ts';
import { preferWholeWords, withWholeWords } from '../../../src/archive/names/preferred-names.ts';
import { archiveOf } from '../../helpers/archive.ts';
import { namedDumps } from '../named-dumps.ts';

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
    ['task', 'named entities recognised', null],
    ['task', 'image classifications', ['short form', 'Image Classification', 'image classification']],
    ['task', 'fs image classification', null],
    ['task', 'fsi classification', ['short form', 'Few-Shot Image Classification']],
    ['task', 'fsi', ['loose form', 'Few-Shot Image Classification']],
    ['task', 're-cog', ['words', 'Named Entity Recognition (NER)']],
    ['task', 'classification image', ['words', 'Image Classification', 'image classification']],
    // Two letters begin any word.
    ['task', 'cl few', null],
    ['task', 'translation', null],
    ['benchmark', 'SMAC', ['exact', 'SMAC']],
    ['benchmark', 'smac+', ['normalised', 'SMAC+']],
    ['benchmark', 'conll 2003', ['short form', 'CoNLL 2003 (English)']],
    ['benchmark', 'biocreative v cdr', ['short form', 'BC5CDR']],
    // Nobody may use the initials of a full name.
    ['benchmark', 'cdr', ['loose form', 'BC5CDR']],
    ['benchmark', 'cifar-1', null],
    ['benchmark', 'chemical disease', ['prefix', 'BC5CDR']],
    ['dataset', 'bc5cdr-1', ['exact', 'BioCreative V CDR']],
    ['dataset', 'imagenet r', ['short form', 'ImageNet']],
    ['family', 'imagenet', ['normalised', 'ImageNet']],
    ['family', 'imagenet r', null],
    ['family', 'https://paperswithcode.com/dataset/bc5cdr-1', ['exact', 'BioCreative V CDR']],
    ['task', 'https://paperswithcode.com/dataset/entity-tags', null],
    ['task', 'https://paperswithcode.com/task/entity', null],
    ['method', 'spatial-attention', ['exact', 'RAM']],
    ['method', 'recurrent attention model', ['short form', 'RAM']],
  ])('%s "%s"', (kind, typed, expected) => {
    expect(climb(kind, typed)).toEqual(expected);
  });
});

test('whole words of a name go before the beginning of one', () => {
  const hits = findNamesAtStep(archive, 'task', 'image', 'prefix');
  const datasets = findNamesAtStep(archive, 'benchmark', 'image', 'prefix');
  expect(preferWholeWords(archive, 'task', 'image', hits)).toEqual(hits);
  expect(preferWholeWords(archive, 'benchmark', 'image', datasets)).toEqual(datasets);
  const named = (kind: NamedKind, typed: string) =>
    readNames(
      archive,
      kind,
      withWholeWords(archive, kind, typed, findNamesAtStep(archive, kind, typed, 'words')).map(
        ({ id }) => id,
      ),
    );
  expect([named('task', 'image classification'), named('task', 'entity recog')]).toEqual([
    ['Image Classification', 'image classification', 'Few-Shot Image Classification'],
    [],
  ]);
});

test('a name that begins with "the" is known without it', async () => {
  const called = await archiveOf({
    datasets: ['The Pile', 'Pile of Law', 'Theory'].map((name, index) => ({
      url: `https://paperswithcode.com/dataset/${index}`,
      name,
      num_papers: 9 * index,
    })),
  });
  const find = (typed: string) => {
    const hits = findNames(called, 'dataset', typed);
    return [hits?.step, ...readNames(called, 'dataset', hits?.candidates.map(({ id }) => id) ?? [])];
  };
  expect([find('pile'), find('the pile'), find('ory')]).toEqual([
    ['short form', 'The Pile'],
    ['normalised', 'The Pile'],
    [undefined],
  ]);
});
