import { describe, expect, test } from 'vitest';
import { readLeaderboardSummaries } from '../../../../src/archive/leaderboards/leaderboards.ts';
import { chooseLeaderboards } from '../../../../src/commands/leaderboard/choice/choose.ts';
import { UserError } from '../../../../src/errors.ts';
import { archiveOf } from '../../../helpers/archive.ts';
import { shellWords } from '../../../helpers/examples.ts';
import { rankedDumps } from '../../ranked-dumps.ts';

const archive = await archiveOf(rankedDumps);

/** What `pwc rank` and the rest of this line shows: "one" or "list" with the leaderboards, then the notes. */
function choose(line: string, first = false): unknown[] {
  try {
    const chosen = chooseLeaderboards(archive, shellWords(line), first);
    if (chosen.kind === 'unknown') return ['unknown'];
    if (chosen.kind === 'several') return [`several of ${chosen.of}`, chosen.hits.total];
    const ids = chosen.kind === 'one' ? [chosen.id] : chosen.ids;
    const boards = ids.flatMap((id) => readLeaderboardSummaries(archive, [id]));
    return [chosen.kind, boards.map(({ task, dataset }) => `${task} / ${dataset}`), ...chosen.notes];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [error.kind, error.message, ...error.hints];
  }
}

const imageNet = ['one', ['Image Classification / ImageNet']];

describe('a task and a dataset', () => {
  test.each([
    'image-classification imagenet',
    '"Image Classification" ImageNet',
    'image classification imagenet',
    // Pages of leaderboards are headed so.
    'image classification on imagenet',
    '"image classification on imagenet"',
    '"Image Classification" on ImageNet',
    // Nobody remembers which comes first.
    'imagenet image classification',
    'imagenet "image classification"',
    'ImageNet Image-Classification',
    'Image Classification — ImageNet',
    'images classification imagenet',
    'ic imagenet',
  ])('may be typed as: %s', (line) => {
    expect(choose(line)).toEqual(imageNet);
  });

  test.each([
    ['ner on bc5cdr', 'Named Entity Recognition / BC5CDR'],
    ['ner "conll 2003"', 'Named Entity Recognition / CoNLL 2003 (English)'],
    ['language modeling wikitext-103', 'Language Modelling / WikiText-103'],
    ['"language modeling" "wikitext 103"', 'Language Modelling / WikiText-103'],
    ['pos tagging penn treebank', 'Part-Of-Speech Tagging / Penn Treebank'],
    // The slug of "6D Pose Estimation using RGB" reads like the name of the other task.
    ['"6D Pose Estimation" LineMOD', '6D Pose Estimation / LineMOD'],
    ['"6d pose estimation" linemod', '6D Pose Estimation / LineMOD'],
    ['6d-pose-estimation LINEMOD', '6D Pose Estimation / LineMOD'],
    ['"" GPQA', ' / GPQA'],
  ])('"%s" is the leaderboard %s', (line, expected) => {
    expect(choose(line)).toEqual(['one', [expected]]);
  });

  test('are read with a note where a part of a name was typed', () => {
    expect(choose('language modeling penn')).toEqual([
      'one',
      ['Language Modelling / Penn Treebank (Word Level)'],
      '"language modeling penn" is read as Language Modelling on Penn Treebank (Word Level)',
    ]);
  });

  test('are not what a name of two words is', () => {
    expect(choose('question answering')).toEqual([
      'list',
      ['Question Answering / SQuAD2.0', 'Question Answering / SQuAD1.1'],
    ]);
  });
});

describe('a dataset alone', () => {
  test.each([
    ['imagenet', ['Image Classification / ImageNet']],
    // Case apart it is one dataset, and the catalogue knows its variants.
    [
      'librispeech',
      [
        'Speech Recognition / LibriSpeech test-clean',
        'Speech Recognition / LibriSpeech test-other',
        'Speech Enhancement / Librispeech',
      ],
    ],
    [
      'LibriSpeech',
      [
        'Speech Recognition / LibriSpeech test-clean',
        'Speech Recognition / LibriSpeech test-other',
        'Speech Enhancement / Librispeech',
      ],
    ],
    ['SQuAD', ['Question Answering / SQuAD2.0', 'Question Answering / SQuAD1.1']],
    ['RTE', ['Natural Language Inference / RTE']],
    [
      'glue',
      [
        'Natural Language Inference / MultiNLI',
        'Sentiment Analysis / SST-2 Binary classification',
        'Natural Language Inference / RTE',
      ],
    ],
  ])('"%s" is %j', (line, expected) => {
    expect(choose(line)).toEqual(['list', expected]);
  });

  test('that begins as a variant of a dataset is that variant, and not all of them', () => {
    const sst2 = ['Sentiment Analysis / SST-2 Binary classification'];
    expect([choose('SST-2'), choose('sst2')]).toEqual([
      ['list', sst2, '"SST-2" is read as SST-2 Binary classification'],
      ['list', sst2, '"sst2" is read as SST-2 Binary classification'],
    ]);
  });

  test('is rather what people call so than what a full name gives', () => {
    expect(choose('mnli')).toEqual([
      'list',
      ['Natural Language Inference / MultiNLI', 'Natural Language Inference / MultiNLI Dev'],
      '"mnli" is read as MultiNLI; 1 other name fits: MedNLI',
    ]);
  });

  test('of which none stands out is not chosen, but with --first', () => {
    expect([choose('sst'), choose('sst', true)]).toEqual([
      ['several of benchmark', 2],
      [
        'list',
        ['Sentiment Analysis / SST-2 Binary classification'],
        '"sst" is read as SST-2 Binary classification; 1 other name fits: SST-5 Fine-grained classification',
      ],
    ]);
  });
});

describe('a task without a leaderboard', () => {
  test('is an empty answer, and not what begins alike or has its words apart', () => {
    expect([choose('few-shot learning'), choose('POS Induction')]).toEqual([
      ['list', [], 'the archive has no leaderboard of Few-Shot Learning'],
      ['list', [], 'the archive has no leaderboard of POS Induction'],
    ]);
  });

  test('gives way to one whose name holds it, and to one of which it is a short form', () => {
    expect([choose('image segmentation'), choose('pos')]).toEqual([
      [
        'list',
        ['Medical Image Segmentation / Kvasir-SEG'],
        '"image segmentation" is read as Medical Image Segmentation',
      ],
      ['list', ['Part-Of-Speech Tagging / Penn Treebank'], '"pos" is read as Part-Of-Speech Tagging'],
    ]);
  });
});

test.each([
  ['imagenet leaderboard', 'imagenet', ['list', ['Image Classification / ImageNet']]],
  ['best on imagenet', 'imagenet', ['list', ['Image Classification / ImageNet']]],
  ['sota ner bc5cdr', 'ner bc5cdr', ['one', ['Named Entity Recognition / BC5CDR']]],
  ['best models for imagenet', 'imagenet', ['list', ['Image Classification / ImageNet']]],
  ['imagenet top 1', 'imagenet', ['list', ['Image Classification / ImageNet']]],
  ['top 5 imagenet', 'imagenet', ['list', ['Image Classification / ImageNet']]],
  ['ner bc5cdr top-1 accuracy', 'ner bc5cdr', ['one', ['Named Entity Recognition / BC5CDR']]],
  ['what is the state of the art on imagenet', 'imagenet', ['list', ['Image Classification / ImageNet']]],
])('"%s" is read as "%s"', (line, read, expected) => {
  expect(choose(line)).toEqual([...expected, `read "${line}" as pwc rank ${read}`]);
});

test.each(['""', '" "', 'ner ""', '"" imagenet', '"" ""'])(
  'an empty name is a mistake of usage: %s',
  (line) => {
    expect(choose(line)).toEqual([
      'usage',
      'the name of a task or dataset is empty.',
      'All leaderboards: pwc rank',
    ]);
  },
);

test('an address of the old site is looked up as what it is the page of', () => {
  expect([
    choose('https://paperswithcode.com/dataset/imagenet'),
    choose('https://paperswithcode.com/task/6d-pose-estimation'),
    choose('https://paperswithcode.com/sota/named-entity-recognition-on-bc5cdr'),
    choose('https://paperswithcode.com/method/imagenet'),
  ]).toEqual([
    ['list', ['Image Classification / ImageNet']],
    ['list', ['6D Pose Estimation using RGB / LineMOD']],
    ['one', ['Named Entity Recognition / BC5CDR']],
    ['unknown'],
  ]);
});
