import type { Citation } from '../../../src/model.ts';

/** A paper of which everything is known. */
export const scibert: Citation = {
  key: 'beltagy2019scibert',
  title: 'SciBERT: A Pretrained Language Model for Scientific Text',
  authors: ['Iz Beltagy', 'Kyle Lo', 'Arman Cohan'],
  year: '2019',
  venue: 'IJCNLP 2019',
  arxivId: '1903.10676',
  doi: '10.18653/v1/D19-1371',
  url: 'https://arxiv.org/abs/1903.10676v3',
};

/** One of which nothing is known but its key. */
export const bare: Citation = {
  ...scibert,
  title: null,
  authors: [],
  year: null,
  venue: null,
  arxivId: null,
  doi: null,
  url: null,
};
