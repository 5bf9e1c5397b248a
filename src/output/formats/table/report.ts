import type { Look } from '../../format.ts';
import type { List, Report } from '../../report.ts';
import type { Screen } from '../../screen.ts';
import { wrap } from '../../text/text-width.ts';
import { cutLine, drawFoot, drawRemarks, hintsOf, leftLine, usualLimit } from './foot.ts';
import { drawPage } from './page.ts';
import { createPen, type Paint, type Pen } from './pen.ts';
import { drawTable } from './rows.ts';

/** Lists and pages for people: on a terminal in its width and colours, in a pipe plain and with all rows. */
export function drawReport(report: Report, screen: Screen, look: Look, paint: Paint): Generator<string> {
  const pen = createPen(screen, paint);
  const page = report.kind === 'list' && screen.terminal && !look.wide ? report.onTerminal?.() : undefined;
  if (page !== undefined) return drawPage(page, screen, look, pen);
  return report.kind === 'page' ? drawPage(report, screen, look, pen) : drawList(report, screen, look, pen);
}

function* drawList(list: List, screen: Screen, look: Look, pen: Pen): Generator<string> {
  const limit = look.limit ?? (screen.terminal && !list.isWhole ? usualLimit : 0);
  if (screen.terminal && list.heading !== undefined) {
    const lines = wrap(pen.clean(list.heading), screen.width);
    yield `${lines.map(pen.strong).join('\n')}\n\n`;
  }
  const drawn = yield* drawTable(list, { ...look, pen, screen, indent: 0, limit });
  if (!screen.terminal) return;
  if (!look.quiet) yield* drawRemarks(list.remarks ?? [], screen.width, pen);
  const foot = [...cutLine(drawn, list), ...leftLine(drawn), ...hintsOf(drawn, list)];
  yield* drawFoot(foot, screen.width, pen);
}
