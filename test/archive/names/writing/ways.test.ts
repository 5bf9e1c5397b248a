import { describe, expect, test } from 'vitest';
import { readNames } from '../../../../src/archive/names/name-texts.ts';
import { findNames } from '../../../../src/archive/names/names.ts';
import { goesTheOtherWay } from '../../../../src/archive/names/writing/ways.ts';
import { archiveOf } from '../../../helpers/archive.ts';

describe('a name goes the other way than what was typed', () => {
  test.each([
    ['MNIST-to-USPS', 'usps to mnist'],
    ['GTA5 to Cityscapes', 'cityscapes → gta5'],
    ['Duke to Market-1501', 'market 1501 to duke'],
    ['Text-to-Image Generation', 'image-to-text generation'],
    ['WMT 2016 German to English', 'wmt 2016 english to german'],
    ['USPS-MNIST', 'mnist to usps'],
    ['GTAV-to-Cityscapes Labels', 'cityscapes to gta'],
    ['CIFAR-100 vs SVHN', 'svhn vs cifar100'],
    ['CIFAR100 vs. SVHN', 'SVHN vs CIFAR-100'],
    ['SVHN-to-MNIST', 'mnist-svhn'],
    ['WMT2016 English-German', 'wmt16 German-English'],
    ['IWSLT2015 English-Vietnamese', 'iwslt2015 vietnamese english'],
  ])('%s and "%s"', (name, typed) => {
    expect(goesTheOtherWay([name], typed)).toBe(true);
  });

  test.each([
    ['MNIST-to-USPS', 'mnist to usps'],
    ['GTAV-to-Cityscapes Labels', 'gta to cityscapes'],
    ['CIFAR-100 vs SVHN', 'cifar100 vs svhn'],
    ['CIFAR-100 vs CIFAR-10', 'cifar-100 vs cifar-10'],
    ['MNIST-to-MNISTM', 'mnist to mnistm'],
    // Nothing is said of a way.
    ['MNIST-to-USPS', 'usps mnist'],
    ['Tiny-ImageNet', 'imagenet tiny'],
    ['MS-COCO', 'coco-ms'],
    ['Image-to-Image Translation', 'translation image to image'],
    ['Text-Image Matching', 'image text'],
    ['WMT2016 English-German', 'english-german wmt16'],
    ['English-German Translation', 'translation english german'],
    ['MNIST-to-USPS', 'to'],
    ['', ''],
  ])('but not %s and "%s"', (name, typed) => {
    expect(goesTheOtherWay([name], typed)).toBe(false);
  });

  test('also by its address', () => {
    expect(goesTheOtherWay(['text-to-image-generation'], 'image to text generation')).toBe(true);
  });

  test('only where no other name of the thing goes the same way', () => {
    expect(goesTheOtherWay(['MNIST-to-USPS', 'USPS-to-MNIST'], 'usps to mnist')).toBe(false);
  });
});

test('what goes the other way is no answer: the words alone are not enough', async () => {
  const archive = await archiveOf({
    evaluations: [
      {
        task: 'Text-to-Image Generation',
        datasets: ['WMT2016 English-German', 'SVHN-to-MNIST'].map((dataset) => ({
          dataset,
          sota: { metrics: ['BLEU'], rows: [{ model_name: 'One', metrics: { BLEU: '20' } }] },
        })),
      },
    ],
  });
  const find = (kind: 'task' | 'benchmark', typed: string) =>
    readNames(archive, kind, findNames(archive, kind, typed)?.candidates.map(({ id }) => id) ?? []);
  expect([
    find('task', 'generation of images, text to image'),
    find('task', 'image to text generation'),
    find('benchmark', 'wmt16 en-de'),
    find('benchmark', 'wmt16 de-en'),
    find('benchmark', 'mnist svhn'),
    find('benchmark', 'mnist to svhn'),
  ]).toEqual([['Text-to-Image Generation'], [], ['WMT2016 English-German'], [], ['SVHN-to-MNIST'], []]);
});
