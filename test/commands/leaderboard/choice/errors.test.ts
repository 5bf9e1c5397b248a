import { describe, expect, test } from 'vitest';
import { archiveOf } from '../../../helpers/archive.ts';
import { shellWords } from '../../../helpers/examples.ts';
import { rankedDumps } from '../../ranked-dumps.ts';
import { explain } from './explaining.ts';

const archive = await archiveOf(rankedDumps);

const imageNet = 'pwc rank "Image Classification" ImageNet  12 results, F1';
const bc5cdr = 'pwc rank "Named Entity Recognition" BC5CDR  5 results, F1';

describe('a mistyped name leads to the nearest ones, each as a command', () => {
  test.each<[string, string, string[]]>([
    [
      'imagnet',
      'no task or dataset is called "imagnet". The nearest:',
      ['pwc rank ImageNet', 'pwc rank "Tiny ImageNet Classification"', 'pwc rank "Image Classification"'],
    ],
    [
      'sentimant analysis',
      'no task or dataset is called "sentimant analysis". The nearest:',
      ['pwc rank "Sentiment Analysis"'],
    ],
    [
      'image clasification imagenet',
      'no leaderboard is called "image clasification imagenet". The nearest:',
      [imageNet],
    ],
    [
      'image classification oxford paris 5000 x',
      'no dataset is called "oxford paris 5000 x". There are:',
      [
        'pwc rank "Image Classification" ImageNet                      12 results, F1',
        'pwc rank "Image Classification" CIFAR-10                      9 results, F1',
        'pwc rank "Image Classification" "Tiny ImageNet Classification"  1 result, F1',
      ],
    ],
    [
      'image classification bc5cdr',
      'Image Classification has no leaderboard on BC5CDR. There are:',
      [
        'pwc rank "Image Classification" ImageNet    12 results, F1',
        'pwc rank "Named Entity Recognition" BC5CDR  5 results, F1',
        'pwc rank "Image Classification" CIFAR-10    9 results, F1',
      ],
    ],
    ['ner bc5crd', 'no dataset is called "bc5crd". The nearest:', [bc5cdr]],
    ['ner-on-bc5crd', 'no leaderboard is called "ner-on-bc5crd". The nearest:', [bc5cdr]],
    [
      '"part-of-speach tagging" "pen treebank"',
      'no task is called "part-of-speach tagging" and no dataset "pen treebank". The nearest:',
      ['pwc rank "Part-Of-Speech Tagging" "Penn Treebank"  3 results, F1'],
    ],
    [
      'imagnet "image classification"',
      'no dataset is called "imagnet". The nearest:',
      [
        'pwc rank "Image Classification" ImageNet                      12 results, F1',
        'pwc rank "Image Classification" "Tiny ImageNet Classification"  1 result, F1',
      ],
    ],
  ])('%s', (line, message, commands) => {
    expect(explain(archive, line)).toEqual(['notFound', message, ...commands]);
  });
});

describe('a task and a dataset that have no leaderboard lead to some of theirs', () => {
  test.each<[string, string, string[]]>([
    [
      '"language modeling" imagenet',
      'Language Modelling has no leaderboard on ImageNet. There are:',
      [
        'pwc rank "Language Modelling" WikiText-103                  6 results, F1',
        'pwc rank "Image Classification" ImageNet                    12 results, F1',
        'pwc rank "Language Modelling" "Penn Treebank (Word Level)"  4 results, F1',
      ],
    ],
    ['"Image Segmentation" BC5CDR', 'Image Segmentation has no leaderboard on BC5CDR. There are:', [bc5cdr]],
    // A task is not known by mere words of one that nothing is ranked under.
    ['induction bc5cdr', 'no task is called "induction". There are:', [bc5cdr]],
    ['nothing imagenet', 'no task is called "nothing". There are:', [imageNet]],
  ])('%s', (line, message, commands) => {
    expect(explain(archive, line)).toEqual(['notFound', message, ...commands]);
  });
});

describe('words of which only the end or the beginning names a dataset lead to its leaderboards', () => {
  const clean = 'pwc rank "Speech Recognition" "LibriSpeech test-clean"  4 results, F1';
  test.each<[string, string]>([
    ['"semseg bc5cdr"', bc5cdr],
    ['"bc5cdr semseg"', bc5cdr],
    ['sem xyz bc5cdr', bc5cdr],
    // All words that name it count, and not only the last one.
    ['xyz librispeech clean', clean],
    ['"xyz librispeech clean"', clean],
  ])('%s', (line, command) => {
    expect(explain(archive, line)).toEqual([
      'notFound',
      `no leaderboard is called "${shellWords(line).join(' ')}". There are:`,
      command,
    ]);
  });
});

describe('what is like no name', () => {
  test.each([
    ['xylophone', 'xylophone'],
    ['xylophone zebra', 'xylophone zebra'],
    ['"Xylophone Zebra" Fish', 'Xylophone Zebra Fish'],
    // A sentence that ends like a dataset is none, nor is the beginning of a word one.
    ['how do zebras play on bc5cdr', 'how do zebras play on bc5cdr'],
    ['xylophone zebra libri', 'xylophone zebra libri'],
    ['xylophone zebra 2003', 'xylophone zebra 2003'],
    ['https://example.org/imagenet', 'https://example.org/imagenet'],
  ])('leads to all leaderboards: %s', (line, typed) => {
    expect(explain(archive, line)).toEqual([
      'notFound',
      `no task or dataset is called "${typed}".`,
      'All leaderboards: pwc rank',
    ]);
  });

  test.each(['1903.10676', 'https://paperswithcode.com/paper/scibert'])(
    'leads to its results if it is a paper: %s',
    (typed) => {
      expect(explain(archive, typed)).toEqual([
        'notFound',
        `no task or dataset is called "${typed}".`,
        `A paper's results: pwc results ${typed}`,
      ]);
    },
  );
});

describe('a name that fits several things offers each as a command', () => {
  test.each<[string, string, string[]]>([
    [
      'sst',
      '"sst" fits 2 datasets:',
      [
        'pwc rank "SST-2 Binary classification"',
        'pwc rank "SST-5 Fine-grained classification"',
        'Add --first to take the one with most results and code.',
      ],
    ],
    [
      'question answering squad',
      '"question answering squad" fits 2 leaderboards:',
      [
        'pwc rank "Question Answering" SQuAD2.0  5 results, F1',
        'pwc rank "Question Answering" SQuAD1.1  4 results, F1',
        'Add --first to take the one with most results.',
      ],
    ],
  ])('%s', (line, message, commands) => {
    expect(explain(archive, line)).toEqual(['ambiguous', message, ...commands]);
  });
});
