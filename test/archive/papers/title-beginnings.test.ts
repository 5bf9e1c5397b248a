import { expect, test } from 'vitest';
import { findPapers } from '../../../src/archive/papers/names/names.ts';
import { readPaperSummaries } from '../../../src/archive/papers/papers.ts';
import { archiveOf } from '../../helpers/archive.ts';

const titles = [
  'YOLOv10 in Real Time',
  'YOLOv9 with Gradients',
  'SemEval-2019 Task 12 on Toponyms',
  'An Image is Worth 16x16 Words',
  'GPT-3.5 and Others',
];

const archive = await archiveOf({
  papers: titles.map((title, index) => ({ paper_url: `https://paperswithcode.com/paper/p${index}`, title })),
});

function find(typed: string): unknown[] {
  const ids = findPapers(archive, typed)?.candidates.map(({ id }) => id) ?? [];
  return readPaperSummaries(archive, ids).map(({ title }) => title);
}

test('the beginning of a title ends no number in its middle: YOLOv1 is not YOLOv10', () => {
  expect(['yolov1', 'semeval-2019 task 1', 'SemEval-201'].map(find)).toEqual([[], [], []]);
});

test('behind a number a title goes on with what is none', () => {
  expect(
    ['yolov10', 'yolov', 'semeval-2019', 'semeval 2019 task', 'an image is worth 16', 'gpt-3'].map(find),
  ).toEqual([
    ['YOLOv10 in Real Time'],
    ['YOLOv10 in Real Time', 'YOLOv9 with Gradients'],
    ['SemEval-2019 Task 12 on Toponyms'],
    ['SemEval-2019 Task 12 on Toponyms'],
    ['An Image is Worth 16x16 Words'],
    ['GPT-3.5 and Others'],
  ]);
});
