import { formatCount } from '../text/count.ts';
import { cut, displayWidth } from '../text/text-width.ts';
import { type Chart, type ChartPoint, gainText, nothingToDraw, recordsOf } from './chart.ts';
import { type Box, placeNames } from './labels.ts';
import { markup, markupAddress } from './markup.ts';
import { cornersOf, layOut, type Picture, pictureHeight, pictureWidth, round, type Spot } from './picture.ts';
import { pictureStyle } from './style.ts';

/** Letters of the heading that have room. */
const [titleCells, subtitleCells] = [78, 120];
const keyLetter = 6.8;
/** In a page the heading stands above the picture, which begins below it. */
const topOfPage = 62;

/**
 * A chart as an SVG element. In a page (`isPart`) it comes without a heading, and its records are links or places that
 * the keyboard reaches; alone it is one picture with a name and a description.
 */
export function* drawSvg(chart: Chart, isPart: boolean): Generator<string> {
  const picture = layOut(chart);
  const [width, height] = [pictureWidth, pictureHeight];
  const top = isPart ? topOfPage : 0;
  const role = isPart ? 'role="group"' : `role="img" width="${width}" height="${height}"`;
  yield `<svg xmlns="http://www.w3.org/2000/svg" class="pwc" ${role} viewBox="0 ${top} ${width} ${height - top}" aria-labelledby="pwc-title pwc-description">\n`;
  yield `<title id="pwc-title">${markup(`${chart.title}: ${chart.subtitle}`)}</title>\n`;
  yield `<desc id="pwc-description">${markup(describe(chart))}</desc>\n`;
  if (!isPart) yield `<style>${pictureStyle}</style>\n`;
  yield `<rect class="pwc-ground" y="${top}" width="${width}" height="${height - top}"/>\n`;
  if (!isPart) yield heading(chart);
  if (picture === null) yield text(width / 2, height / 2, 'pwc-soft', nothingToDraw(chart), 'middle');
  else yield* drawPicture(chart, picture, isPart);
  yield text(width - 24, height - 14, 'pwc-soft pwc-small', chart.credit, 'end');
  yield '</svg>\n';
}

/** The whole chart in a sentence. */
export function describe(chart: Chart): string {
  const records = recordsOf(chart);
  const [first, last] = [records[0], records.at(-1)];
  if (first === undefined || last === undefined) return 'There are no results to draw.';
  const dates = `${chart.points[0]?.date} to ${chart.points.at(-1)?.date}`;
  const size = `${formatCount(chart.points.length)} results from ${dates}, ${formatCount(records.length)} of them the best so far`;
  const told = (point: ChartPoint) => `${point.valueText} (${nameOf(point)}, ${point.date})`;
  return `${size}. The best went from ${told(first)} to ${told(last)}; ${chart.lowerIsBetter ? 'lower' : 'higher'} is better.`;
}

/** What a point is called where its model has no name. */
export function nameOf({ name, source }: ChartPoint): string {
  return name?.trim() || source?.trim() || 'without a name';
}

function heading({ title, subtitle }: Chart): string {
  return (
    text(24, 36, 'pwc-title', cut(title, titleCells, '…')) +
    text(24, 58, 'pwc-soft', cut(subtitle, subtitleCells, '…'))
  );
}

function* drawPicture(chart: Chart, picture: Picture, isPart: boolean): Generator<string> {
  yield* drawAxes(picture);
  yield '<g class="pwc-plot">\n';
  for (const spot of picture.others) {
    yield `<circle class="pwc-other"${isPart ? ' aria-hidden="true"' : ''} cx="${spot.x}" cy="${spot.y}" r="3.5">${tooltip(spot)}</circle>\n`;
  }
  const corners = cornersOf(picture);
  yield `<polyline class="pwc-line" points="${corners.map((corner) => corner.join(',')).join(' ')}"/>\n`;
  yield* drawNames(chart, picture, corners);
  for (const spot of picture.records) yield drawRecord(spot, isPart);
  yield '</g>\n';
  yield* drawKey(chart, picture);
}

function* drawAxes({ field, values, dates, xOf, yOf }: Picture): Generator<string> {
  for (const { value, text: label } of values.ticks) {
    const y = yOf(value);
    yield `<line class="pwc-grid" x1="${field.left}" y1="${y}" x2="${field.right}" y2="${y}"/>\n`;
    yield text(field.left - 8, y + 4, 'pwc-soft pwc-small', label, 'end');
  }
  for (const { value, text: label } of dates.ticks) {
    const x = xOf(value);
    yield `<line class="pwc-grid" x1="${x}" y1="${field.bottom}" x2="${x}" y2="${field.bottom + 5}"/>\n`;
    yield text(Math.min(x, 924), field.bottom + 20, 'pwc-soft pwc-small', label, 'middle');
  }
}

/** The newest records are named first: they are what most people look for. */
function* drawNames(
  { lowerIsBetter }: Chart,
  { field, records, others }: Picture,
  corners: readonly (readonly [number, number])[],
): Generator<string> {
  const named = records.toReversed().map(({ x, y, point }) => ({ x, y, name: cleanName(point) }));
  const frame = { ...field, top: field.top - 22 };
  for (const { name, x, y, anchor } of placeNames(named, others, lineBoxes(corners), frame, !lowerIsBetter)) {
    yield text(round(x), round(y), 'pwc-name', name, anchor);
  }
}

/** As it is drawn, so that its width is known. */
function cleanName(point: ChartPoint): string {
  return nameOf(point).replace(/\s+/g, ' ');
}

function lineBoxes(corners: readonly (readonly [number, number])[]): Box[] {
  return corners.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = corners[index] ?? [x, y];
    const [left, right] = [Math.min(x, fromX) - 2, Math.max(x, fromX) + 2];
    return { left, right, top: Math.min(y, fromY) - 2, bottom: Math.max(y, fromY) + 2 };
  });
}

function drawRecord(spot: Spot, isPart: boolean): string {
  const circle = `<circle class="pwc-record" cx="${spot.x}" cy="${spot.y}" r="5.5">${tooltip(spot)}</circle>`;
  if (!isPart) return `${circle}\n`;
  const label = `aria-label="${pointLines(spot.point).join(', ')}"`;
  const address = markupAddress(spot.point.url);
  return address === null
    ? `<g class="pwc-stop" role="img" tabindex="0" ${label}>${circle}</g>\n`
    : `<a class="pwc-stop" href="${address}" ${label}>${circle}</a>\n`;
}

function tooltip({ point }: Spot): string {
  return `<title>${pointLines(point).join('\n')}</title>`;
}

/** What there is to say about a point, safe to stand in markup. */
function pointLines(point: ChartPoint): readonly string[] {
  const gain = gainText(point.gain);
  const lines = [
    nameOf(point),
    `${point.valueText}${gain === '' ? '' : ` (${gain})`} · ${point.date}`,
    ...(point.source === null ? [] : [point.source]),
  ];
  return lines.map(markup);
}

/** What the marks mean and how many results there are of each kind; on the line below what was not drawn. */
function* drawKey(chart: Chart, { field, values }: Picture): Generator<string> {
  const records = recordsOf(chart).length;
  const others = chart.points.length - records;
  const outside = values.outside === 0 ? [] : [`${formatCount(values.outside)} outside the range`];
  const y = field.bottom + 44;
  const label = `best so far (${formatCount(records)})`;
  yield `<circle class="pwc-record" cx="${field.left + 5}" cy="${y - 4}" r="5.5"/>\n`;
  yield text(field.left + 16, y, 'pwc-soft pwc-small', label);
  if (others > 0) {
    const x = Math.round(field.left + 40 + displayWidth(label) * keyLetter);
    yield `<circle class="pwc-other" cx="${x + 5}" cy="${y - 4}" r="3.5"/>\n`;
    yield text(x + 14, y, 'pwc-soft pwc-small', `other results (${formatCount(others)})`);
  }
  const left = [...outside, ...chart.leftOut].join(' · ');
  if (left !== '') yield text(field.left, y + 20, 'pwc-soft pwc-small', left);
}

function text(x: number, y: number, style: string, content: string, anchor = 'start'): string {
  const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text class="${style}" x="${x}" y="${y}"${side}>${markup(content)}</text>\n`;
}
