import { expect, test } from 'vitest';
import { findMetric } from '../../../../src/commands/leaderboard/ranking/metric.ts';

/** The name of the metric that a typed one means, or the error. */
function find(typed: string, ...names: readonly string[]): string {
  const board = { metrics: names.map((name) => ({ name })) };
  try {
    return names[findMetric(board as never, typed)] ?? '';
  } catch (error) {
    return `${(error as { kind: string }).kind}`;
  }
}

test.each([
  ['params', 'Number of parameters (M)'],
  ['param', 'Number of params'],
  ['acc', 'Top 1 Accuracy'],
  ['top1 acc', 'Top1 Accuracy'],
  ['valid ppl', 'Validation ppl'],
])('the beginnings of words mean a metric where no words do: %s is %s', (typed, metric) => {
  expect(find(typed, 'SI-SDRi', metric, 'MACs (G)')).toBe(metric);
});

test('whole words go before beginnings, and what begins several is not decided', () => {
  expect(find('acc', 'Top 1 Accuracy', 'Mean Acc')).toBe('Mean Acc');
  expect(find('acc', 'Top 1 Accuracy', 'Top 5 Accuracy')).toBe('ambiguous');
});

test.each(['parms', 's', 'is', 'curacy', 'accuracyx', '-'])('%s begins no word', (typed) => {
  expect(find(typed, 'Number of parameters', 'Top 1 Accuracy', 'Test ISO', 'Mean score')).toBe('notFound');
});

test.each([
  ['miou', 'Mean IoU (class)', ['Category mIoU']],
  ['mean iou', 'mIoU', ['Pixel IoU']],
  ['mIoU', 'mIoU', ['Mean IoU (class)']],
  ['ppl', 'Test perplexity', ['Number of params']],
  ['validation ppl', 'Validation perplexity', ['Test perplexity']],
  ['exact match', 'EM', ['F1']],
  ['em', 'Exact Match', ['F1']],
  ['mean average precision', 'MAP', ['AP50']],
  ['wer', 'Word Error Rate', ['CER']],
])('%s is short for, or written out, %s', (typed, metric, others) => {
  expect(find(typed, ...others, metric)).toBe(metric);
});

test('what is short for several is not decided, and what is short for nothing is unknown', () => {
  expect(find('ppl', 'Test perplexity', 'Validation perplexity')).toBe('ambiguous');
  expect(find('ap', 'Average Precision', 'Absolute Position')).toBe('ambiguous');
  expect(find('map', 'box AP', 'AP50')).toBe('notFound');
});

test.each([
  ['hits@1', 'Hits@10'],
  ['top 1', 'Top 10 Accuracy'],
  ['R@1', 'R@10'],
  ['rank1', 'Rank-10'],
  ['r1', 'Rank-10'],
  ['ap5', 'AP50'],
  ['fid 100', 'Clean FID 1000'],
])('a number is typed whole: %s is not %s', (typed, metric) => {
  expect(find(typed, metric, 'MR')).toBe('notFound');
});

test('the initials of a metric have its number whole', () => {
  expect(find('r1', 'Rank-10', 'mAP', 'Rank-1')).toBe('Rank-1');
  expect(find('r10', 'Rank-1', 'mAP', 'Rank-10')).toBe('Rank-10');
});

test.each([
  ['parameters', 'Number of params'],
  ['number of parameters', 'Number of params'],
  ['parameter', 'Params (M)'],
  ['param', '#Params'],
  ['avg', 'Average (%)'],
  ['average', 'Avg. score'],
  ['top-1 acc', 'Top 1 Accuracy'],
  ['accuracy', 'Top-1 Acc'],
  ['abs rel', 'absolute relative error'],
])('%s is %s, whichever of the two is written in short', (typed, metric) => {
  expect(find(typed, 'FID', metric)).toBe(metric);
});

test.each([
  ['idsw', 'IDs', ['IDF1']],
  ['id switches', 'ID Sw.', ['IDF1']],
  ['ids', '# ID switches', ['IDF1', 'Frag']],
  ['fragmentations', 'Frag', ['IDs']],
  ['absrel', 'absolute relative error', ['Sq Rel']],
  ['sqrel', 'Squared relative error', ['Abs Rel']],
  ['delta1', 'δ<1.25', ['δ<1.25²']],
  ['d1', 'Delta < 1.25', ['Delta < 1.25^2', 'Delta < 1.25^3']],
  ['delta2', 'Delta < 1.25^2', ['Delta < 1.25', 'Delta < 1.25^3']],
  ['delta < 1.25', 'δ1.25', ['δ1.25^2']],
  ['epe', 'Average End-Point Error', ['Fl-all']],
  ['fl-all', 'F1-all', ['EPE']],
  ['f1', 'F-Score@1%', ['Chamfer Distance']],
  ['cd', 'Chamfer Distance L2', ['F-Score@1%']],
  ['hd95', 'Hausdorff 95', ['Dice']],
  ['dice', 'Avg DSC', ['Avg HD']],
  ['auc', 'AUROC', ['AUPR']],
  ['macs', 'Multi-Adds', ['PSNR']],
  ['flops', 'GFLOPs', ['Top-1']],
  ['params', 'Para. (M)', ['PESQ']],
  ['h@10', 'Hits@10', ['Hits@1']],
  ['r@1', 'Recall@1', ['Recall@10']],
  ['pass at 1', 'pass@1', ['pass@10']],
  ['median hns', 'Median Human-Normalised Score', ['Mean Human-Normalised Score']],
])('%s is another usual name of %s', (typed, metric, others) => {
  expect(find(typed, ...others, metric)).toBe(metric);
});

test('what another name fits is not taken where the typed one is there', () => {
  expect(find('auc', 'AUROC', 'AUC')).toBe('AUC');
  expect(find('f1', 'F-measure', 'F1')).toBe('F1');
  expect(find('dice', 'DSC WT', 'DSC TC')).toBe('ambiguous');
  expect(find('hd95', 'HD', 'ASD')).toBe('notFound');
});

test.each([
  ['rmse (subject-naive)', 'RMSE (Subject-naïve)', ['RMSE (Subject-aware)']],
  ['precision moyenne ponderee', 'Précision moyenne pondérée', ['Précision']],
  ['μ', 'µ', ['σ']],
  ['CEAFφ4', 'CEAFϕ4', ['CEAFe']],
])('accents and variants of a letter make no difference: %s is %s', (typed, metric, others) => {
  expect(find(typed, ...others, metric)).toBe(metric);
});

test('a name that is the same but for case goes before one that is so but for a sign', () => {
  expect(find('PARAMS', '#Params', 'Params')).toBe('Params');
});
