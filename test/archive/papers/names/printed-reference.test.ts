import { expect, test } from 'vitest';
import { findPrintedReference } from '../../../../src/archive/papers/names/printed-reference.ts';
import { readPaperSummaries } from '../../../../src/archive/papers/papers.ts';
import { archiveOf } from '../../../helpers/archive.ts';

const paper = (slug: string, title: string, date: string, authors: readonly string[], more: object = {}) => ({
  paper_url: `https://paperswithcode.com/paper/${slug}`,
  title,
  date,
  authors,
  ...more,
});

const archive = await archiveOf({
  papers: [
    paper('attention', 'Attention Is All You Need', '2017-06-12', ['Ashish Vaswani', 'Noam Shazeer'], {
      arxiv_id: '1706.03762',
      url_abs: 'http://arxiv.org/abs/1706.03762v5',
    }),
    paper(
      'residual',
      'Deep Residual Learning for Image Recognition',
      '2015-12-10',
      ['Kaiming He', 'Xiangyu Zhang'],
      {
        proceeding: 'CVPR 2016 6',
      },
    ),
    paper('scibert', 'SciBERT: A Pretrained Language Model for Scientific Text', '2019-03-26', [
      'Iz Beltagy',
    ]),
    paper('mask', 'Mask R-CNN', '2017-03-20', ['Kaiming He', 'Georgia Gkioxari']),
    paper('do', 'Do ImageNet Classifiers Generalize to ImageNet?', '2019-02-13', ['Benjamin Recht']),
    paper('glove', 'Glove: Global Vectors for Word Representation', '2014-10-01', ['Jeffrey Pennington'], {
      url_abs: 'https://www.aclweb.org/anthology/D14-1162/',
    }),
    paper('maps', 'Maps - A Modular System', '2020-01-01', ['Ann Lee']),
    paper('wiki', '"Wiki" Translation Tailored to Tasks', '2020-01-01', ['Ann Lee']),
    paper('networks', 'Neural Networks', '1990-01-01', ['Ann Other']),
    paper('why', 'Why? How? When? A Study of Questions', '2020-01-01', ['Ann Lee']),
    paper('word', 'Introduction', '2020-01-01', ['Ann Lee']),
    paper('long', 'A Long Way to the Journal', '2013-05-01', ['Ann Lee'], { proceeding: 'JMLR 2017 1' }),
    paper('study', 'A Study of Questions', '2020-01-01', ['Ann Lee']),
  ],
  links: ['one', 'two'].map((name) => ({
    paper_url: 'https://paperswithcode.com/paper/mask',
    repo_url: `https://github.com/x/${name}`,
  })),
});

function slugsOf(text: string): readonly (string | null)[] {
  return readPaperSummaries(
    archive,
    (findPrintedReference(archive, text)?.candidates ?? []).map(({ id }) => id),
  ).map(({ slug }) => slug);
}

test.each([
  ['Vaswani, A., Shazeer, N., & Parmar, N. (2017). Attention is all you need. NeurIPS, 30.', 'attention'],
  [
    '[3] A. Vaswani, N. Shazeer, et al. “Attention is all you need,” in NIPS, 2017, pp. 5998–6008.',
    'attention',
  ],
  ['Attention is all you need (2017)', 'attention'],
  ['Attention Is All You Need, 2017', 'attention'],
  ['Attention Is All You Need - Vaswani et al.', 'attention'],
  ['Vaswani et al., Attention Is All You Need, arXiv:1706.03762v3', 'attention'],
  ['Something misremembered, arXiv preprint arXiv:1706.03762 (2017)', 'attention'],
  [
    '12. He, K., Zhang, X.: Deep residual learning for image recognition. In: CVPR, pp. 770–778 (2016)',
    'residual',
  ],
  [
    'Kaiming He and Xiangyu Zhang. 2016. Deep residual learning\nfor image recognition. In Proceedings of CVPR.',
    'residual',
  ],
  ['HE K, ZHANG X. Deep residual learning for image recognition[C]//CVPR. 2016: 770-778.', 'residual'],
  [
    'Beltagy, Iz. "SciBERT: A Pretrained Language Model for Scientific Text." EMNLP-IJCNLP (2019): 3615.',
    'scibert',
  ],
  ['K. He, G. Gkioxari, P. Dollár, and R. Girshick. Mask R-CNN. In ICCV, 2017.', 'mask'],
  ['Recht B, Roelofs R. Do ImageNet classifiers generalize to ImageNet? In ICML, 2019', 'do'],
  ['He, K. et al. (2016) ‘Deep residual learning for image recognition’, CVPR, pp. 1–3.', 'residual'],
  ['Deep residual learning for image recognition (He et al., 2016)', 'residual'],
  ['He et al. 2016, Deep residual learning for image recognition', 'residual'],
  ['Deep residual learning for image recognition, Kaiming He, Xiangyu Zhang, CVPR 2016', 'residual'],
  ['- **Mask R-CNN** - Kaiming He, Georgia Gkioxari, ICCV 2017', 'mask'],
  ['Kaiming He, Georgia Gkioxari - Mask R-CNN, ICCV 2017', 'mask'],
  ['He et al. - Mask R-CNN - ICCV 2017', 'mask'],
  ['* Kaiming He, Georgia Gkioxari, *Mask R-CNN*, ICCV 2017.', 'mask'],
  ['HE, Kaiming; ZHANG, Xiangyu: Deep residual learning for image recognition. In: CVPR (2016)', 'residual'],
  ['HE Kaiming, « Deep residual learning for image recognition », CVPR, 2016, p. 1-3.', 'residual'],
  ['Kaiming He: „Deep residual learning for image recognition“. In: CVPR, 2016.', 'residual'],
  ['He K., Zhang X. Deep residual learning for image recognition // CVPR. – 2016. – С. 1–9.', 'residual'],
  ['He K, Zhang X, 等. Deep residual learning for image recognition[EB/OL]. 2016.', 'residual'],
  ['Kaiming He：Mask R-CNN，ICCV，pp. 1-9（2017）', 'mask'],
  ['Kaiming He. \\newblock Mask R-CNN. \\newblock In \\emph{ICCV}, 2017.', 'mask'],
  ['Lee, A. (2020). Maps - A modular system. ACL, 33.', 'maps'],
  ['A. Lee, ““Wiki” translation tailored to tasks,” in Proc. ACL, 2020.', 'wiki'],
  ['He et al “Mask R-CNN”, ICCV 2017', 'mask'],
  ['He et al. 2017 - Mask R-CNN', 'mask'],
  ['1. Mask R-CNN, Kaiming He, Georgia Gkioxari, ICCV 2017', 'mask'],
  ['Lee, A. (2013). A long way to the journal. arXiv.', 'long'],
  // Three words are enough, and the longest title counts, over however many places where a sentence might end.
  ['Other. Neural Networks.', 'networks'],
  ['Lee, A. (2020). Why? How? When? A study of questions. ACL, 33.', 'why'],
  ['Pennington et al. Word vectors (mistaken). https://aclanthology.org/D14-1162.', 'glove'],
])('the reference "%s" is that of the paper', (text, slug) => {
  expect(slugsOf(text)).toEqual([slug]);
});

test.each([
  ['another author', 'Smith, J. (2003). Attention is all you need. Journal of Nothing.'],
  ['the same words, thirty years before', 'Vaswani, A. (1987). Attention is all you need.'],
  [
    'a title that is part of another',
    'He, K. (2016). Deep residual learning for image recognition and more.',
  ],
  ['a title that goes on behind a dash', 'Kaiming He. Mask R-CNN - a survey of masks. 2017.'],
  ['a title that goes on behind a comma', 'Mask R-CNN, revisited, Kaiming He, 2017'],
  ['the end of a title behind a dash', 'Kaiming He. A survey of masks - Mask R-CNN. 2017.'],
  ['a longer title that goes on', 'Deep residual learning for image recognition, revisited, Ann Other, 2016'],
  [
    'a longer title that goes on behind a dash',
    'Ann Other. Deep residual learning for image recognition - a survey. 2016.',
  ],
  ['a slanted title that goes on', '- **Mask R-CNN, revisited** - Kaiming He, 2017'],
  ['a title that goes on, and an author in brackets', 'Mask R-CNN - a survey (after Kaiming He), 2017'],
  ['a slanted title that goes on behind a dash', '*Mask R-CNN - a survey* Kaiming He, 2017'],
  ['an id with a digit too many', 'Nobody, N. Something else. arXiv:1706.037621 (2017)'],
  ['a title of one word', 'Lee, A. (2020). Introduction. ACL, 33.'],
  ['a title between dashes', 'Kaiming He - Mask R-CNN - A survey, 2017'],
  ['a review of the paper', "Kaiming He. A review of 'Mask R-CNN'. 2017."],
  ['a comment on the paper', 'Other, A. (2016). Comment on “Deep residual learning for image recognition”.'],
  ['a short title beside nothing but a year', 'A tale of two. Mask R-CNN. 2017.'],
  ['the name of a journal', 'Jones, B. On unseen things. Neural Networks, 1990.'],
  ['two papers', 'See http://arxiv.org/abs/1706.03762 and https://aclanthology.org/D14-1162'],
  ['no reference at all', 'attention need'],
])('nothing is taken for a reference that is %s', (_, text) => {
  expect(slugsOf(text)).toEqual([]);
});

test('the paper of a reference weighs as much as it has results and code', () => {
  const hits = findPrintedReference(archive, 'K. He. Mask R-CNN. In ICCV, 2017.');
  expect(hits).toEqual({ step: 'normalised', candidates: [{ id: expect.any(Number), weight: 2 }], total: 1 });
});
