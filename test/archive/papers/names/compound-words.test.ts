import { expect, test } from 'vitest';
import { findPapers } from '../../../../src/archive/papers/names/names.ts';
import { readPaperSummaries } from '../../../../src/archive/papers/papers.ts';
import { archiveOf } from '../../../helpers/archive.ts';

const BERT = 'BERT: Pre-training of Deep Transformers';
const ROBERTA = 'RoBERTa: A Robustly Optimized Pretraining Approach';
const GPT = 'GPT-4 Technical Report';
const SWIN = 'Swin Transformer V2: Scaling Up';
const titles = [BERT, ROBERTA, 'Learning Deep Features', GPT, SWIN, 'The 4 Laws of Swin'];
const archive = await archiveOf({
  papers: titles.map((title, at) => ({ paper_url: `https://paperswithcode.com/paper/p${at}`, title })),
});

test.each([
  ['pretraining of deep transformers', BERT],
  ['transformers pretraining', BERT],
  ['optimized pre-training', ROBERTA],
  ['deepfeatures learning', 'Learning Deep Features'],
  // A number, and a version also where other words stand before it.
  ['gpt4', GPT],
  ['gpt4 report', GPT],
  ['swinv2', SWIN],
])('"%s" fits a title that joins its words in another way', (typed, title) => {
  const hits = findPapers(archive, typed);
  const papers = readPaperSummaries(archive, hits?.candidates.map(({ id }) => id) ?? []);
  expect([hits?.step, papers.map((paper) => paper.title)]).toEqual(['words', [title]]);
});

test.each(['featuresdeep', 'learningx', 'pretraining of features', 'swin4', 'gptv2', 'x'.repeat(5000)])(
  '"%s" fits none: a word is cut only into parts that a title has one behind the other',
  (typed) => {
    expect(findPapers(archive, typed)).toBeNull();
  },
);
