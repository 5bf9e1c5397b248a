import { findMeanings } from './name.ts';
import { countWords, proportionWords, speedWords } from './words.ts';

/** Whether a metric is a proportion by its name (accuracy, F1, mAP, IoU, hits …), on a scale of 1 or of 100. */
export function isProportion(metric: string): boolean {
  return metric.includes('%') || findMeanings(metric, proportionWords).length > 0;
}

/** Whether a metric counts parameters, samples, operations or mistakes, so that "12m" are millions and not metres. */
export function countsThings(metric: string): boolean {
  return findMeanings(metric, countWords).length > 0;
}

/** Whether a metric is a speed (FPS, tokens/s), so that "1.2k" are thousands; a slow one of 30 beside it is 30. */
export function isSpeed(metric: string): boolean {
  return findMeanings(metric, speedWords).length > 0;
}
