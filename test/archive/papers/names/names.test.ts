import { describe, expect, test } from 'vitest';
import { findPapers } from '../../../../src/archive/papers/names/names.ts';
import { findNearPapers } from '../../../../src/archive/papers/names/near-papers.ts';
import { readPaperSummaries } from '../../../../src/archive/papers/papers.ts';
import { choosePaper } from '../../../../src/commands/paper/paper-choice.ts';
import { UserError } from '../../../../src/errors.ts';
import { archiveOf } from '../../../helpers/archive.ts';

function paper(slug: string, title: string, more: object = {}): object {
  return { paper_url: `https://paperswithcode.com/paper/${slug}`, title, ...more };
}

/** Lines of the links dump for one paper. */
function links(slug: string, count: number): object[] {
  return Array.from({ length: count }, (_, index) => ({
    paper_url: `https://paperswithcode.com/paper/${slug}`,
    repo_url: `https://github.com/${slug}/code${index}`,
  }));
}

const archive = await archiveOf({
  papers: [
    paper('scibert-a', 'SciBERT: A Pretrained Language Model', {
      arxiv_id: '1903.10676',
      authors: ['Iz Beltagy', 'Kyle Lo'],
    }),
    paper('bert-1', 'BERT: Pre-training of Transformers', {
      url_abs: 'https://aclanthology.org/N19-1423',
      authors: ['Jacob Devlin'],
    }),
    paper('bert-2', 'BERT: Another One'),
    paper('deep', 'Deep Residual Learning for Image Recognition', {
      url_abs: 'https://openreview.net/forum?id=Res',
    }),
    paper('scibert', 'A Paper With a Slug That Is a Name'),
    paper('colbert', 'ColBERT: Passage Search'),
    paper('overview', 'A Long Overview of Passage and of Search Methods'),
    paper('twin-1', 'Twin'),
    paper('twin-2', 'Twin'),
    paper('190408900', 'A Slug of Digits'),
    paper('schack', 'Schäck’s Naïve Ｍodel'),
  ],
  links: [
    ...links('bert-1', 6),
    ...links('bert-2', 2),
    ...links('overview', 7),
    ...links('twin-1', 2),
    ...links('twin-2', 1),
  ],
  methods: [
    {
      url: 'https://paperswithcode.com/method/resnet',
      name: 'ResNet',
      paper: { title: 'Deep …', url: 'https://paperswithcode.com/paper/deep' },
    },
    {
      url: 'https://paperswithcode.com/method/pass',
      name: 'Pass',
      paper: { title: 'Col-BERT: Passage search', url: 'https://paperswithcode.com/paper/renamed' },
    },
    {
      url: 'https://paperswithcode.com/method/over',
      name: 'Over',
      source_url: 'https://arxiv.org/abs/1903.10676v1',
    },
  ],
});

function slugs(typed: string): unknown[] | null {
  const hits = findPapers(archive, typed);
  if (hits === null) return null;
  return [
    hits.step,
    ...readPaperSummaries(
      archive,
      hits.candidates.map(({ id }) => id),
    ).map(({ slug }) => slug),
  ];
}

describe('a paper is found at the first step that fits', () => {
  test.each<[string, unknown[] | null]>([
    ['1903.10676v2', ['exact', 'scibert-a']],
    ['https://huggingface.co/papers/1903.10676', ['exact', 'scibert-a']],
    ['https://aclanthology.org/N19-1423.pdf', ['exact', 'bert-1']],
    ['10.18653/v1/N19-1423', ['exact', 'bert-1']],
    ['N19-1423', ['exact', 'bert-1']],
    ['n19-1423', ['exact', 'bert-1']],
    ['N19-1424', null],
    ['2020.acl-main.1', null],
    ['openreview.net/pdf?id=Res', ['exact', 'deep']],
    ['https://github.com/bert-1/code3/tree/main', ['exact', 'bert-1']],
    ['BERT-1/code3', ['exact', 'bert-1']],
    ['https://paperswithcode.com/paper/colbert#code', ['exact', 'colbert']],
    ['https://paperswithcode.com/paper/nothing', null],
    ['https://example.org/bert', null],
    // A slug names one paper for sure, a short form does not.
    ['scibert', ['exact', 'scibert']],
    ['190408900', ['exact', '190408900']],
    ['Twin', ['exact', 'twin-1', 'twin-2']],
    ['schack s naive model', ['normalised', 'schack']],
    ['SCIBERT - a pre-trained language model', ['normalised', 'scibert-a']],
    ['bert', ['short form', 'bert-1', 'bert-2']],
    ['resnet', ['short form', 'deep']],
    ['pass', ['short form', 'colbert']],
    ['deep residual lear', ['prefix', 'deep']],
    ['image residual', ['words', 'deep']],
    ['beltagy scibert', ['words', 'scibert-a']],
    ['quantum', null],
  ])('"%s"', (typed, expected) => {
    expect(slugs(typed)).toEqual(expected);
  });
});

/** What a person sees: the slug and the notes, or the error's lines. */
function choose(typed: string, first = false): unknown {
  try {
    const chosen = choosePaper(archive, typed.split(' '), 'paper', first);
    return [chosen.paper.slug, ...chosen.notes];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [error.kind, error.message, ...error.hints];
  }
}

describe('of several papers', () => {
  test('the one with three times the results and code of the next answers, with a note', () => {
    expect(choose('bert')).toEqual([
      'bert-1',
      '"bert" is read as BERT: Pre-training of Transformers (bert-1); 1 other paper fits: BERT: Another One (bert-2)',
    ]);
  });

  test('none answers where none stands out, and each is offered as a command', () => {
    expect(choose('twin')).toEqual([
      'ambiguous',
      '"twin" fits 2 papers:',
      'pwc paper twin-1  Twin (0 results, 2 repositories)',
      'pwc paper twin-2  Twin (0 results, 1 repository)',
      'The first of them: pwc paper twin --first',
    ]);
  });

  test('the best answers where the first is asked for', () => {
    expect(choose('twin', true)).toEqual([
      'twin-1',
      '"twin" is read as Twin (twin-1); 1 other paper fits: Twin (twin-2)',
    ]);
  });
});

test('an empty name is a mistake of usage', () => {
  expect(['', ' '].map((typed) => choose(typed))).toEqual([
    ['usage', 'the name of the paper is empty.', 'All papers: pwc paper'],
    ['usage', 'the name of the paper is empty.', 'All papers: pwc paper'],
  ]);
});

test('a verb before the name, and "paper" behind it, are passed over with a note', () => {
  expect(choose('show colbert')).toEqual(['colbert', 'read "show" as a verb: pwc paper colbert']);
  expect(choose('the ResNet paper')).toEqual(['deep', 'read "the ResNet paper" as pwc paper ResNet']);
  expect(choose('passage paper')).toContain('notFound');
});

test('a method with its size, or the beginning of its name, leads to its paper', () => {
  const near = (typed: string) => findNearPapers(archive, typed).map(({ slug }) => slug);
  expect(
    ['resnet50', 'ResNet-101', 'resne', 'resn', 'resnet5', 'resnet12345', 'x50', '50', 'over12'].map(near),
  ).toEqual([['deep'], ['deep'], ['deep'], [], [], [], [], [], ['scibert-a']]);
});

describe('a mistyped name', () => {
  test.each([
    ['scibrt', 'scibert-a'],
    ['deep residaul lerning', 'deep'],
    // Its own beginning is nearer than the whole of a shorter title.
    ['a long ovreview', 'overview'],
    ['passge saerch', 'colbert'],
  ])('"%s" leads to a paper that is meant', (typed, expected) => {
    expect(findNearPapers(archive, typed)[0]?.slug).toBe(expected);
    expect(choose(typed)).toEqual(
      expect.arrayContaining(['notFound', `no paper matches "${typed}". The nearest:`]),
    );
  });

  test('leads nowhere where a paper shares only a small word of it', () => {
    expect(['rumelhart for 1986', 'of quantum'].map((typed) => findNearPapers(archive, typed))).toEqual([
      [],
      [],
    ]);
  });

  test('leads nowhere where it is an id or an address', () => {
    expect(
      ['1903.99999', 'https://arxiv.org/abs/1903.99999', 'https://example.org/deep'].map((typed) =>
        findNearPapers(archive, typed),
      ),
    ).toEqual([[], [], []]);
  });
});
