import { describe, expect, test } from 'vitest';
import { siteMetricOf, siteNamesOf, sitePageOf } from '../../../src/archive/addresses/site-pages.ts';

describe('a page of the old site', () => {
  test.each([
    ['https://paperswithcode.com/paper/scibert', { kind: 'paper', slug: 'scibert' }],
    [
      'http://www.paperswithcode.com/sota/deblurring-on-dvd?metric=PSNR',
      { kind: 'sota', slug: 'deblurring-on-dvd' },
    ],
    ['paperswithcode.com/task/deblurring/latest', { kind: 'task', slug: 'deblurring' }],
    ['https://paperswithcode.com/dataset/mnist#usage', { kind: 'dataset', slug: 'mnist' }],
    [' https://paperswithcode.com/method/bert/ ', { kind: 'method', slug: 'bert' }],
    ['https://paperswithcode.com/area/speech', { kind: 'area', slug: 'speech' }],
    ['https://cs.paperswithcode.com/paper/scibert', { kind: 'paper', slug: 'scibert' }],
    ['https://paperswithcode.com/author/jacob-devlin', { kind: 'author', slug: 'jacob-devlin' }],
    ['https://paperswithcode.com/search?q=author%3AJacob+Devlin', { kind: 'author', slug: 'Jacob Devlin' }],
    [
      'paperswithcode.com/search?q_meta=&q=author:Jacob%20Devlin&page=2',
      { kind: 'author', slug: 'Jacob Devlin' },
    ],
    ['https://paperswithcode.com/conference/cvpr-2018-6', { kind: 'conference', slug: 'cvpr-2018-6' }],
    ['https://paperswithcode.com/area/speech/', { kind: 'area', slug: 'speech' }],
    [
      'https://paperswithcode.com/area/speech/speech-recognition',
      { kind: 'task', slug: 'speech-recognition' },
    ],
    ['https://paperswithcode.com/badge/scibert/ner-on-bc5cdr', { kind: 'sota', slug: 'ner-on-bc5cdr' }],
    [
      'https://img.shields.io/endpoint.svg?url=https://paperswithcode.com/badge/scibert/ner-on-bc5cdr',
      { kind: 'sota', slug: 'ner-on-bc5cdr' },
    ],
    [
      'https://img.shields.io/endpoint?style=flat&url=https%3A%2F%2Fpaperswithcode.com%2Fbadge%2Fscibert%2Fner-on-bc5cdr&label=x',
      { kind: 'sota', slug: 'ner-on-bc5cdr' },
    ],
    [
      '[![PWC](https://img.shields.io/endpoint.svg?url=https://paperswithcode.com/badge/scibert/ner-on-bc5cdr)](https://paperswithcode.com/sota/ner-on-bc5cdr?p=scibert)',
      { kind: 'sota', slug: 'ner-on-bc5cdr' },
    ],
  ])('is read from "%s"', (text, expected) => {
    expect(sitePageOf(text)).toEqual(expected);
  });

  test.each([
    'scibert',
    'https://paperswithcode.com/',
    'https://paperswithcode.com/search?q=author%3A',
    'https://paperswithcode.com/search?q=bert',
    'https://example.org/paper/x',
    'https://notpaperswithcode.com/paper/x',
    'https://paperswithcode.com/badge/scibert',
    'https://img.shields.io/endpoint?url=https%3A%2F%2Fexample.org%2Fbadge%2Fscibert%2Fpaperswithcode',
    'https://img.shields.io/endpoint?url=https%3A%2F%2Fpaperswithcode.com%2Fbadge%2F%E0%A4',
  ])('is not seen in "%s"', (text) => {
    expect(sitePageOf(text)).toBeNull();
  });
});

test.each([
  [
    'https://paperswithcode.com/sota?task=Image+Classification&dataset=ImageNet',
    ['Image Classification', 'ImageNet'],
  ],
  ['paperswithcode.com/sota/?dataset=tner%2Fontonotes5&task=NER#x', ['NER', 'tner/ontonotes5']],
  ['https://paperswithcode.com/sota?task=&dataset=ImageNet', ['ImageNet']],
  ['https://paperswithcode.com/sota', []],
  ['https://paperswithcode.com/sota/x-on-y?task=x', []],
  ['https://example.org/sota?task=x&dataset=y&from=paperswithcode', []],
])('the names in "%s" are %j', (text, names) => {
  expect(siteNamesOf(text)).toEqual(names);
});

test.each([
  [
    'https://paperswithcode.com/sota/image-classification-on-imagenet?metric=Top%205%20Accuracy',
    'Top 5 Accuracy',
  ],
  ['paperswithcode.com/sota/deblurring-on-dvd?p=some-paper&metric=Top+5+Accuracy#table', 'Top 5 Accuracy'],
  ['https://paperswithcode.com/sota/deblurring-on-dvd?metric=', undefined],
  ['https://paperswithcode.com/sota/deblurring-on-dvd', undefined],
  ['https://example.org/sota/deblurring-on-dvd?metric=PSNR&from=paperswithcode', undefined],
  ['deblurring dvd', undefined],
])('the metric in "%s" is %s', (text, metric) => {
  expect(siteMetricOf(text)).toBe(metric);
});
