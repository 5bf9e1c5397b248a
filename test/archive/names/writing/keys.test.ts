import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  beginsWithWords,
  keyHash,
  largeWords,
  nameKey,
  nameWords,
  spellingKey,
} from '../../../../src/archive/names/writing/keys.ts';
import { SAMPLE_FOLDER } from '../../../helpers/archive.ts';

describe('the key of a name', () => {
  test.each([
    ['Named Entity Recognition', 'named-entity-recognition'],
    ['Drug–drug Interaction', 'DRUG DRUG INTERACTION'],
    ["Montezuma's Revenge", 'montezumas revenge'],
    ['Schäck2017', 'schack2017'],
    ['Scha\u0308ck2017', 'schäck2017'],
    ['ＩｍａｇｅＮｅｔ　１', 'imagenet1'],
    ['ENet + Lovász-Softmax', 'enet+lovasz softmax'],
    ['CoNLL-2014 › Restricted', 'conll 2014 restricted'],
    ['\tAffectNet ', 'affectnet'],
    ['THUMOS’14', "thumos'14"],
    ['Łukasz', 'lukasz'],
    ['Løkse', 'lokse'],
    ['Ǿrsted', 'orsted'],
    ['Đorđe Ħal', 'dorde hal'],
    ['Işık', 'isik'],
    ['Æther cœur', 'aether coeur'],
    ['Straße', 'STRASSE'],
    ['STRAẞE', 'strasse'],
    ['Þór Sigurðsson', 'thor sigurdsson'],
  ])('is the same for "%s" and "%s"', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test.each([
    ['SMAC', 'SMAC+'],
    ['CIFAR-10', 'CIFAR-100'],
    ['图像', '图形'],
    ['.', '..'],
    ['^(#$!@#$)(()))******', '!(()&&!|*|*|'],
  ])('differs for "%s" and "%s"', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  test('is the trimmed text of a name of punctuation only', () => {
    expect([' . ', '..', '(((', '   ', ''].map(nameKey)).toEqual(['.', '..', '(((', '', '']);
  });

  test('has one word for each that a person would count', () => {
    expect(nameWords('S$^3$FD: Single-Shot Détecteur, C++')).toEqual([
      's',
      '3',
      'fd',
      'single',
      'shot',
      'detecteur',
      'c++',
    ]);
    expect(nameWords('… — !')).toEqual([]);
  });
});

describe('the key of a name in any spelling', () => {
  test.each([
    ['Language Modelling', 'language modeling'],
    ['Semantic Role Labeling', 'semantic role labelling'],
    ['Text Summarization', 'text summarisation'],
    ['Colorization', 'colourisation'],
    ['Dialogue State Tracking', 'dialog state tracking'],
    ['Knowledge Graphs', 'knowledge graph'],
    ['Named Entities', 'named entity'],
    ['WMT 2014', 'wmt14'],
    ["THUMOS'14", 'THUMOS 2014'],
  ])('is the same for "%s" and "%s"', (one, other) => {
    expect(spellingKey(one)).toBe(spellingKey(other));
  });

  test.each([
    ['ImageNet 2012', 'ImageNet 112'],
    ['Atari 2600', 'Atari 00'],
    ['CIFAR-10', 'CIFAR-100'],
  ])('differs for "%s" and "%s"', (one, other) => {
    expect(spellingKey(one)).not.toBe(spellingKey(other));
  });
});

test.each<[string, boolean]>([
  ['sst2', true],
  ['sst', true],
  ['sst2binary', true],
  ['sst2bin', false],
  ['binary', false],
  ['sst2binaryclassificationofmovies', false],
])('that "%s" is the first words of "SST-2 Binary classification" is %j', (key, expected) => {
  expect(beginsWithWords(nameWords('SST-2 Binary classification'), key)).toBe(expected);
});

test('small words count only where there are no others', () => {
  expect(largeWords(['classification', 'of', 'the', 'images'])).toEqual(['classification', 'images']);
  expect(largeWords(['of', 'the'])).toEqual(['of', 'the']);
});

describe('the hash of a key', () => {
  // Archives hold these numbers: another function needs another version of the schema.
  test('never changes', () => {
    expect(['', 'a', 'scibert', 'ⅳ図'].map(keyHash)).toEqual([
      1733037956549, 2502797233498412, 4332055569768069, 1303729059053027,
    ]);
  });

  test('is a whole number that JavaScript and SQLite both hold exactly', () => {
    const hashes = Array.from({ length: 5000 }, (_, index) => keyHash(`${index}${'x'.repeat(index % 50)}`));
    expect(hashes.filter((hash) => !Number.isSafeInteger(hash) || hash < 0 || hash >= 2 ** 52)).toEqual([]);
  });

  test('differs for all titles of the sample and for a hundred thousand near ones', () => {
    const papers = JSON.parse(readFileSync(`${SAMPLE_FOLDER}/papers-with-abstracts.json`, 'utf8')) as {
      title: string;
    }[];
    const titles = new Set(papers.map(({ title }) => nameKey(title)));
    for (let index = 0; titles.size < 100_000; index++) titles.add(`deeplearning${index}`);
    expect(new Set([...titles].map(keyHash)).size).toBe(titles.size);
  });
});
