import { findChart } from '../chart/find-chart.ts';
import { drawPage } from '../chart/page.ts';
import type { Report } from '../report.ts';

/**
 * The chart of a report as a page for a browser.
 * @throws UserError (usage), before anything is written, where there is none.
 */
export function text(report: Report): Iterable<string> {
  return drawPage(findChart(report, 'html'));
}
