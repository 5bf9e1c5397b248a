import { findChart } from '../chart/find-chart.ts';
import { drawSvg } from '../chart/svg.ts';
import type { Report } from '../report.ts';

/** The chart of a report as a picture. @throws UserError (usage), before anything is written, where there is none. */
export function text(report: Report): Iterable<string> {
  return drawSvg(findChart(report, 'svg'), false);
}
