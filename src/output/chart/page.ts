import { createHash } from 'node:crypto';
import { formatCount } from '../text/count.ts';
import { type Chart, type ChartPoint, gainText, recordsOf } from './chart.ts';
import { markup, markupAddress } from './markup.ts';
import { pageScript } from './script.ts';
import { pageStyle, pictureStyle } from './style.ts';
import { describe, drawSvg, nameOf } from './svg.ts';

/**
 * A chart as an HTML page that asks nobody for anything: the picture, what it tells in a sentence, and tables of the
 * records and of all results. The policy in its head lets no script run but its own.
 */
export function* drawPage(chart: Chart): Generator<string> {
  yield head(chart);
  yield `<main>\n<h1 dir="auto">${markup(chart.title)}</h1>\n<p class="lead">${markup(chart.subtitle)}</p>\n`;
  yield '<figure>\n<div class="scroll">\n';
  yield* drawSvg(chart, true);
  yield `</div>\n<figcaption>${markup(describe(chart))}</figcaption>\n</figure>\n`;
  const records = recordsOf(chart).toReversed();
  if (records.length > 0) {
    yield '<p id="told" dir="auto">Point at a result, or go through the records with Tab and the arrow keys.</p>\n';
    yield `<h2>Records</h2>\n`;
    yield* drawTable(
      chart,
      records,
      'records',
      `The best so far, newest first (${formatCount(records.length)})`,
    );
    yield '<h2>All results</h2>\n<details>\n<summary>Show the table</summary>\n';
    yield '<p hidden><label for="find">Find </label><input id="find" type="search" autocomplete="off"> <output id="count" for="find"></output></p>\n';
    const { points } = chart;
    yield* drawTable(
      chart,
      points.toReversed(),
      'results',
      `All results, newest first (${formatCount(points.length)})`,
    );
    yield '</details>\n';
  }
  if (chart.leftOut.length > 0) yield `<p>Not drawn: ${markup(chart.leftOut.join(', '))}.</p>\n`;
  yield `</main>\n<footer><p>Data: ${markup(chart.credit)}</p></footer>\n<script>${pageScript}</script>\n</body>\n</html>\n`;
}

function head(chart: Chart): string {
  const hash = createHash('sha256').update(pageScript).digest('base64');
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${markup(`${chart.title}: ${chart.subtitle}`)}</title>`,
    // Without it a browser asks the place that the page came from.
    '<link rel="icon" href="data:,">',
    `<style>${pictureStyle}${pageStyle}</style>`,
    '</head>',
    '<body>\n',
  ].join('\n');
}

function* drawTable(
  chart: Chart,
  points: readonly ChartPoint[],
  id: string,
  caption: string,
): Generator<string> {
  const heads = ['Date', chart.measure, 'Gain', 'Model', 'Paper'];
  yield `<div class="scroll"><table id="${id}">\n<caption>${markup(caption)}</caption>\n<thead><tr>`;
  yield `${heads.map((text) => `<th scope="col">${markup(text)}</th>`).join('')}</tr></thead>\n<tbody>\n`;
  for (const point of points) yield drawRow(point);
  yield '</tbody>\n</table></div>\n';
}

function drawRow(point: ChartPoint): string {
  const address = markupAddress(point.url);
  const paper = markup(point.source ?? '');
  const shown = paper === '' && address !== null ? address : paper;
  const link = address === null ? shown : `<a href="${address}" rel="noreferrer">${shown}</a>`;
  const cells = [
    `<td>${markup(point.date)}</td>`,
    `<td>${markup(point.valueText)}</td>`,
    `<td>${markup(gainText(point.gain))}</td>`,
    `<td dir="auto">${markup(nameOf(point))}</td>`,
    `<td dir="auto">${link}</td>`,
  ];
  return `<tr>${cells.join('')}</tr>\n`;
}
