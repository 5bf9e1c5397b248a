import { describe, expect, test } from 'vitest';
import {
  arxivIdOf,
  isAddress,
  paperAddress,
  repositoryAddress,
  unwrapped,
} from '../../../src/archive/addresses/addresses.ts';
import { sitePageOf } from '../../../src/archive/addresses/site-pages.ts';

describe('an arXiv id', () => {
  test.each([
    '1903.10676',
    ' 1903.10676v3 ',
    'arXiv:1903.10676',
    'arXiv.1903.10676',
    'arxiv: 1903.10676v2',
    'arXiv preprint arXiv:1903.10676, 2019',
    'CoRR, abs/1903.10676',
    '[1903.10676] SciBERT: A Pretrained Language Model for Scientific Text',
    'https://arxiv.org/abs/1903.10676',
    'http://arxiv.org/abs/1903.10676v3',
    'https://arxiv.org/abs/1903.10676/',
    'https://arxiv.org/abs/1903.10676v1?context=cs',
    'https://arxiv.org/abs/1903.10676#comments',
    'https://arxiv.org/pdf/1903.10676',
    'https://arxiv.org/pdf/1903.10676v3.pdf',
    'https://arxiv.org/pdf/1903.10676.PDF',
    'https://arxiv.org/html/1903.10676v2',
    'https://www.arxiv.org/abs/1903.10676',
    'https://export.arxiv.org/abs/1903.10676v3',
    'arxiv.org/abs/1903.10676',
    'https://arxiv.org/1903.10676',
    'https://export.arxiv.org/pdf/1903.10676v2.pdf',
    'https://arxiv.org/src/1903.10676v2',
    'https://ar5iv.labs.arxiv.org/html/1903.10676',
    'https://ar5iv.org/abs/1903.10676v1',
    'ar5iv.org/html/1903.10676',
    'https://huggingface.co/papers/1903.10676',
    'hf.co/papers/1903.10676',
    'https://www.alphaxiv.org/abs/1903.10676v3',
    'https://alphaxiv.org/overview/1903.10676',
    'https://www.semanticscholar.org/arxiv/1903.10676',
    'https://www.arxiv-vanity.com/papers/1903.10676/',
    'https://scirate.com/arxiv/1903.10676',
    'https://api.semanticscholar.org/arXiv:1903.10676',
    'https://api.semanticscholar.org/graph/v1/paper/ARXIV:1903.10676',
    'https://www.semanticscholar.org/paper/arXiv:1903.10676',
    'DBLP:journals/corr/abs-1903-10676',
    'https://dblp.org/rec/journals/corr/abs-1903-10676.html',
    'https://dblp.org/rec/journals/corr/abs-1903-10676?view=bibtex',
    'arXiv 1903.10676',
    'arXiv:1903.10676v3 [cs.CL] 10 Sep 2019',
    'HTTPS://ARXIV.ORG/ABS/1903.10676V3',
    '10.48550/arXiv.1903.10676',
    'doi:10.48550/arXiv.1903.10676',
    'https://doi.org/10.48550/arXiv.1903.10676',
    'https://dx.doi.org/10.48550/ARXIV.1903.10676',
  ])('is read from "%s"', (text) => {
    expect(arxivIdOf(text)).toBe('1903.10676');
  });

  test.each([
    ['cs/0101001', 'cs/0101001'],
    ['https://arxiv.org/abs/cs/0101001v2', 'cs/0101001'],
    ['https://arxiv.org/pdf/cs.CL/0101001.pdf', 'cs/0101001'],
    ['arXiv:math.GT/0309136', 'math/0309136'],
    ['hep-th/9901001', 'hep-th/9901001'],
    ['https://huggingface.co/papers/hep-th/9901001', 'hep-th/9901001'],
    ['arXiv:hep-th/9901001v2 [hep-th]', 'hep-th/9901001'],
    ['0704.0001', '0704.0001'],
  ])('of another age is read from "%s"', (text, expected) => {
    expect(arxivIdOf(text)).toBe(expected);
  });

  test.each([
    '',
    'scibert',
    '190408900',
    '1903.106',
    '1903.1067699',
    'BERT 1903.10676',
    'DBLP:journals/corr/DevlinCLT18',
    'DBLP:conf/naacl/abs-1903-10676',
    'https://example.org/arXiv:1903.10676',
    'https://github.com/allenai/1903.10676',
    'https://example.org/abs/1903.10676',
    'https://huggingface.co/datasets/1903.10676',
    'https://notarxiv.org/abs/1903.10676',
    'https://doi.org/10.18653/v1/D19-1371',
  ])('is not seen in "%s"', (text) => {
    expect(arxivIdOf(text)).toBeNull();
  });
});

describe('the address of a paper', () => {
  test.each([
    ['https://openreview.net/forum?id=S1zk9iRqF7', 'http://openreview.net/pdf?id=S1zk9iRqF7'],
    ['https://openreview.net/forum?id=S1zk9iRqF7', 'openreview.net/forum?id=S1zk9iRqF7&noteId=abc'],
    ['https://openreview.net/forum?id=S1zk9iRqF7', 'https://openreview.net/forum?referrer=x&id=S1zk9iRqF7'],
    ['https://aclanthology.org/D19-1371', 'https://www.aclweb.org/anthology/D19-1371/'],
    ['https://aclanthology.org/D19-1371.pdf', 'http://aclweb.org/anthology/D19-1371.pdf'],
    ['https://aclanthology.org/D19-1371/', 'https://www.aclweb.org/anthology/papers/D/D19/D19-1371/'],
    ['https://aclanthology.org/P16-1101', 'http://www.aclweb.org/anthology/P/P16/P16-1101.pdf'],
    ['https://aclanthology.org/Q18-1028', 'https://www.aclweb.org/anthology/papers/Q18-1028/q18-1028'],
    ['https://aclanthology.org/Q18-1028', 'https://aclanthology.info/papers/Q18-1028/q18-1028'],
    ['https://aclanthology.org/D19-1371', 'https://doi.org/10.18653/v1/D19-1371'],
    ['https://aclanthology.org/D19-1371', '10.18653/v1/d19-1371'],
    ['https://aclanthology.org/D14-1162', '10.3115/v1/D14-1162'],
    ['https://aclanthology.org/D19-1371', 'doi:10.18653/v1/D19-1371'],
    ['https://aclanthology.org/2020.acl-main.288/', 'https://doi.org/10.18653/v1/2020.acl-main.288'],
    ['https://doi.org/10.1109/TIP.2019.2937757', 'http://dx.doi.org/10.1109/TIP.2019.2937757'],
    ['https://doi.org/10.1109/TIP.2019.2937757', '10.1109/tip.2019.2937757'],
    ['https://doi.org/10.3389/fphys.2018.01206', 'https://dx.doi.org/10.3389%2Ffphys.2018.01206'],
    ['http://papers.nips.cc/paper/8192-x', 'https://papers.nips.cc/paper/8192-x.pdf'],
    ['https://www.cs.jhu.edu/~x/A.pdf', 'HTTP://CS.JHU.EDU/~x/A#page=2'],
  ])('is the same for %s and %s', (one, other) => {
    expect(paperAddress(other)).toBe(paperAddress(one));
  });

  test.each([
    ['https://openreview.net/forum?id=AbC', 'https://openreview.net/forum?id=aBc'],
    ['https://aclanthology.org/D19-1371', 'https://aclanthology.org/D19-1372'],
    ['https://example.org/Paper', 'https://example.org/paper'],
    ['https://example.org/?id=1', 'https://example.org/?id=2'],
  ])('differs for %s and %s', (one, other) => {
    expect(paperAddress(other)).not.toBe(paperAddress(one));
  });
});

test.each([
  [
    true,
    [
      'https://x.org',
      'http://x.org/a',
      ' ftp://x/y ',
      'github.com/a/b',
      'git@github.com:a/b.git',
      'ssh://git@x.org/a',
      'git+https://x.org/a',
    ],
  ],
  [false, ['', 'scibert', 'http://x.org/a b', 'NLI/SNLI', 'a.b', 'R2R: x.y/z', 'git@github.com', '1/2']],
])('it is %s that these are addresses: %j', (expected, texts) => {
  expect(texts.filter((text) => isAddress(text) !== expected)).toEqual([]);
});

test.each(['1903.10676v3', 'cs/0101001', 'hep-th/9901001v2', 'cs.CL/0101001'])(
  'the id %s is read as texts have it: in brackets, before a full stop',
  (id) => {
    expect([`${id}.`, `(${id})`, `[${id}],`, `“${id}”.`].map(unwrapped)).toEqual([id, id, id, id]);
  },
);

test('a copy at the Internet Archive is what it is the copy of, as pwc open prints it', () => {
  const copy = (url: string, day = '20250601000000') => `https://web.archive.org/web/${day}/${url}`;
  expect(sitePageOf(copy('https://paperswithcode.com/task/relation-extraction'))).toEqual({
    kind: 'task',
    slug: 'relation-extraction',
  });
  expect(sitePageOf(copy('paperswithcode.com/sota/ner-on-x', '2024id_'))).toEqual({
    kind: 'sota',
    slug: 'ner-on-x',
  });
  expect(arxivIdOf(copy('http://arxiv.org/abs/1706.03762v5', '*'))).toBe('1706.03762');
  expect(paperAddress(copy('https://openreview.net/forum?id=Res'))).toBe('openreview.net/forum?id=Res');
  expect(repositoryAddress(copy('https://github.com/AllenAI/scibert/tree/master'))).toBe(
    'github.com/allenai/scibert',
  );
  expect(paperAddress('https://web.archive.org/web/')).toBe('web.archive.org/web');
});
