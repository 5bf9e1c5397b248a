import type { Look } from '../format.ts';
import type { Report } from '../report.ts';
import type { Screen } from '../screen.ts';
import { noPaint } from './table/pen.ts';
import { drawReport } from './table/report.ts';

/** Lists and pages for people, without colour. */
export function text(report: Report, screen: Screen, look: Look): Generator<string> {
  return drawReport(report, screen, look, noPaint);
}
