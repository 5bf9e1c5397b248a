import { UserError } from '../../errors.ts';
import type { Report } from '../report.ts';
import type { Chart } from './chart.ts';

/**
 * The chart in a report.
 * @throws UserError (usage) where there is none: pictures are made of charts only.
 */
export function findChart(report: Report, format: string): Chart {
  const block =
    report.kind === 'page' ? report.blocks.find((candidate) => candidate.kind === 'chart') : undefined;
  if (block !== undefined) return block.chart;
  throw new UserError('usage', `${format} is for charts, and this answer has none.`, [
    `A chart: pwc chart <task> <dataset> -o chart.${format}`,
  ]);
}
