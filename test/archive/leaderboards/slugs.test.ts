import { describe, expect, test } from 'vitest';
import { readLeaderboardSummaries } from '../../../src/archive/leaderboards/leaderboards.ts';
import { findLeaderboardsBySlug, leaderboardSlugOf } from '../../../src/archive/leaderboards/slugs.ts';
import { archiveOf, task } from '../../helpers/archive.ts';
import { namedDumps, rows } from '../named-dumps.ts';

const archive = await archiveOf({
  ...namedDumps,
  evaluations: [
    ...(namedDumps.evaluations ?? []),
    task('Speech Recognition', {
      datasets: [rows('Switchboard + Hub500', 2), rows('LibriSpeech test-clean', 1)],
    }),
    task('Keypoint Detection', { datasets: [rows(' Pascal3D+', 1)] }),
    task('Action Recognition', { datasets: [rows('UCF101', 5), rows('UCF-101', 1), rows('THUMOS’14', 1)] }),
    task('Question Answering', { datasets: [rows('SQuAD1.1 dev', 1), rows('SQuAD2.0', 1)] }),
    task('Language Modelling', {
      datasets: [rows('Penn Treebank (Word Level)', 3), rows('Penn Treebank (Character Level)', 3)],
    }),
    task('Sentiment Analysis', { datasets: [rows('SST-2 Binary classification', 4)] }),
    task('Semi-Supervised Image Classification', {
      datasets: [
        rows('ImageNet - 10% labeled data', 3),
        rows('ImageNet - 1% labeled data', 2),
        rows('SVHN', 1),
      ],
    }),
    task('Face Verification', {
      datasets: [rows('Labeled Faces in the Wild', 1), rows('Labeled Faces in the Sun', 9), rows('Café', 1)],
    }),
    task('Table Question Answering', { synonyms: ['Answering on Tables'], datasets: [rows('WikiSQL', 1)] }),
    task('Link Prediction', { datasets: [rows('WN1.8', 1), rows('WN18', 2)] }),
    task('图像分类', { datasets: [rows('数据', 1)] }),
    // The page of one leaderboard reads like the names of another.
    task('Face Alignment', { datasets: [rows('300W', 1), rows('AFLW', 1, 'face-alignment-on-300w')] }),
  ],
});

/** The step that decided, and the leaderboards that it hit. */
function find(text: string): unknown[] | null {
  const hits = findLeaderboardsBySlug(archive, leaderboardSlugOf(text) ?? '');
  if (hits === null) return null;
  const boards = hits.candidates.flatMap(({ id }) => readLeaderboardSummaries(archive, [id]));
  return [hits.step, ...boards.map((one) => `${one.task} / ${one.dataset}`)];
}

describe('the slug of a leaderboard on the old site', () => {
  test.each<[string, unknown[]]>([
    ['named-entity-recognition-on-bc5cdr', ['exact', 'Named Entity Recognition (NER) / BC5CDR']],
    [
      'https://paperswithcode.com/sota/Named-Entity-Recognition-on-BC5CDR',
      ['exact', 'Named Entity Recognition (NER) / BC5CDR'],
    ],
    ['face-alignment-on-300w', ['exact', 'Face Alignment / AFLW']],
    ['image-classification-on-cifar-10', ['slug', 'Image Classification / CIFAR-10']],
    // The site leaves signs out; others put a dash for them.
    ['speech-recognition-on-switchboard-hub500', ['slug', 'Speech Recognition / Switchboard + Hub500']],
    ['keypoint-detection-on-pascal3d', ['slug', 'Keypoint Detection /  Pascal3D+']],
    ['question-answering-on-squad11-dev', ['slug', 'Question Answering / SQuAD1.1 dev']],
    ['question-answering-on-squad1-1-dev', ['slug', 'Question Answering / SQuAD1.1 dev']],
    ['action-recognition-on-thumos14', ['slug', 'Action Recognition / THUMOS’14']],
    ['action-recognition-on-ucf-101', ['slug', 'Action Recognition / UCF-101']],
    ['link-prediction-on-wn1-8', ['slug', 'Link Prediction / WN1.8']],
    ['face-verification-on-cafe', ['slug', 'Face Verification / Café']],
    ['图像分类-on-数据', ['slug', '图像分类 / 数据']],
    ['image-classification-on-smac', ['slug', 'image classification / SMAC']],
    // A task that has got another name since.
    ['ner-on-bc5cdr', ['short form', 'Named Entity Recognition (NER) / BC5CDR']],
    ['answering-on-tables-on-wikisql', ['short form', 'Table Question Answering / WikiSQL']],
    // The second of two with the same slug.
    ['image-classification-on-imagenet-1', ['slug', 'Image Classification / ImageNet']],
  ])('"%s" is %j', (slug, expected) => {
    expect(find(slug)).toEqual(expected);
  });

  test.each<[string, unknown[]]>([
    [
      'language-modelling-on-penn-treebank-word',
      ['prefix', 'Language Modelling / Penn Treebank (Word Level)'],
    ],
    // Of 46 letters; one of 45 was not cut.
    [
      'face-verification-on-labeled-faces-in-the',
      ['prefix', 'Face Verification / Labeled Faces in the Wild'],
    ],
    ['sentiment-analysis-on-sst-2-binary', ['prefix', 'Sentiment Analysis / SST-2 Binary classification']],
    [
      'semi-supervised-image-classification-on-2',
      [
        'prefix',
        'Semi-Supervised Image Classification / ImageNet - 10% labeled data',
        'Semi-Supervised Image Classification / ImageNet - 1% labeled data',
      ],
    ],
    [
      'question-answering-on-squad',
      ['prefix', 'Question Answering / SQuAD1.1 dev', 'Question Answering / SQuAD2.0'],
    ],
  ])('may be cut after a word: "%s" is %j', (slug, expected) => {
    expect(find(slug)).toEqual(expected);
  });

  test.each([
    'image-classification-on-nowhere',
    '语音识别-on-文本',
    'https://paperswithcode.com/sota/nothing',
  ])('is none in "%s"', (slug) => {
    expect(find(slug)).toBeNull();
  });

  test('is not seen in a name or another page', () => {
    const texts = ['ner', 'focus on text', 'https://paperswithcode.com/task/on-on-on', 'ner-on-'];
    expect(texts.map(leaderboardSlugOf)).toEqual([null, null, null, null]);
  });
});
