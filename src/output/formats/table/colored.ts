import { Chalk } from 'chalk';
import type { Look } from '../../format.ts';
import type { Report } from '../../report.ts';
import type { Screen } from '../../screen.ts';
import { drawReport } from './report.ts';

/** Lists and pages for people, in colour. */
export function text(report: Report, screen: Screen, look: Look): Generator<string> {
  // Never chalk's own instance: it looks at the command line and at other variables than our rule.
  return drawReport(report, screen, look, new Chalk({ level: 1 }));
}
