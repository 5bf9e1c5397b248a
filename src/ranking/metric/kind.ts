import { findMeanings } from './name.ts';
import { countWords, proportionWords } from './words.ts';

/** Whether a metric is a proportion by its name (accuracy, F1, mAP, IoU, hits …), on a scale of 1 or of 100. */
export function isProportion(metric: string): boolean {
  return metric.includes('%') || findMeanings(metric, proportionWords).length > 0;
}

/** Whether a metric counts parameters, samples, operations or mistakes, so that "12m" are millions and not metres. */
export function countsThings(metric: string): boolean {
  return findMeanings(metric, countWords).length > 0;
}
