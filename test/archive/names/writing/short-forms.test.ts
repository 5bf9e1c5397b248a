import { describe, expect, test } from 'vitest';
import {
  bracketKeys,
  headKeys,
  initialKeys,
  tailKeys,
  titleShortKey,
} from '../../../../src/archive/names/writing/short-forms.ts';

describe('the short form in brackets and the name without them', () => {
  test.each([
    ['Named Entity Recognition (NER)', ['ner', 'namedentityrecognition']],
    ['CoNLL 2003 (English)', ['conll2003']],
    ['Word Error Rate (a measure of errors)', ['worderrorrate']],
    ['Video QA (LongFormVideoQA)', ['videoqa']],
    ['ImageNet', []],
    ['(GAN)', []],
    ['Reading Comprehension (Few-Shot)', ['readingcomprehension']],
    ['Person Retrieval (Re-ID)', ['reid', 'personretrieval']],
  ])('of "%s" are %j', (name, expected) => {
    expect(bracketKeys(name)).toEqual(expected);
  });
});

describe('initials', () => {
  test.each([
    ['Visual Question Answering', ['vqa', 'vqanswering']],
    ['Named Entity Recognition (NER)', ['ner', 'nerecognition']],
    ['Part of Speech Tagging', ['post', 'pst', 'postagging']],
    ['Image to Image', ['iti', 'ii', 'itimage']],
    ['MovieLens 1M', ['m1', 'ml1m']],
    ['Human3.6M', ['h6', 'h36m']],
    ['Fashion-MNIST', ['fm', 'fmnist']],
    ['MultiNLI', ['mnli']],
    ['Kinetics-400', ['k4', 'k400']],
    ['CIFAR-10', ['c1']],
    ['Track2', []],
    ['ImageNet', []],
    ['the', []],
  ])('of "%s" are %j', (name, expected) => {
    expect(initialKeys(name)).toEqual(expected);
  });

  test('before the last word are there from three words on', () => {
    expect(
      ['Text-To-Speech Synthesis', 'Style Transfer Learning', 'Question Answering', 'WMT 2014 EN-DE'].map(
        (name) => headKeys(name, false),
      ),
    ).toEqual([['tts'], [], [], []]);
  });
});

describe('the short form of a title', () => {
  test.each([
    ['SciBERT: A Pretrained Language Model for Scientific Text', 'scibert'],
    ['Mask R-CNN： 全角', 'maskrcnn'],
    ['A: B: C', 'a'],
    ['Attention Is All You Need', null],
    [': no name before the colon', null],
    ['   : blanks before the colon', null],
  ])('of "%s" is %j', (title, expected) => {
    expect(titleShortKey(title)).toBe(expected);
  });
});

test.each([
  ['Nested Named Entity Recognition', ['nestedner', 'nestednameder']],
  ['3D Human Pose Estimation', ['3dhpe', '3dhumanpe']],
  ['Zero-Shot Video Question Answer', ['zerosvqa', 'zeroshotvqa', 'zeroshotvideoqa']],
  ['Named Entity Recognition (NER)', ['nameder']],
  ['Image Classification', []],
  ['A task with a name that goes on and on', []],
])('the first words of "%s" with the initials of the rest are %j', (name, keys) => {
  expect(tailKeys(name)).toEqual(keys);
});
