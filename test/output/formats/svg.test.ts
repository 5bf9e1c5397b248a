import { describe, expect, test } from 'vitest';
import { text } from '../../../src/output/formats/svg.ts';
import type { Page } from '../../../src/output/report.ts';
import { escapeLine } from '../../../src/output/text/escape.ts';
import { elementsIn, type MarkupElement, readMarkup, textIn } from '../../helpers/markup.ts';
import { createRandom } from '../../helpers/random.ts';
import { chartOf, manyPoints, point } from '../chart/charts.ts';
import { nastyNames, samplePage, textOf } from '../reports.ts';

function pageOf(chart = chartOf(manyPoints(1000))): Page {
  return samplePage({ blocks: [{ kind: 'chart', heading: null, chart }] });
}

const read = (chart = chartOf(manyPoints(1000))) => readMarkup(textOf(text(pageOf(chart))));
const named = (root: MarkupElement, name: string, style = '') =>
  elementsIn(root).filter((one) => one.name === name && (one.attributes.class ?? '').includes(style));

describe('a chart as SVG', () => {
  test('has a circle with a title for each result, and a line through the records', () => {
    const root = read();
    const circles = named(root, 'circle').filter((circle) => circle.children.length > 0);
    expect(circles).toHaveLength(1000);
    expect(circles.map(textIn)).toContain('model of 2012-01-01\n60 · 2012-01-01');
    expect(named(root, 'polyline')).toHaveLength(1);
    expect(textIn(named(root, 'text', 'pwc-title')[0] as MarkupElement)).toBe('Task on Dataset');
  });

  test('has a name and a description, and colours for a dark ground', () => {
    const root = read(chartOf([point('2019-01-01 80*'), point('2020-01-01 90*', { gain: 10 })]));
    expect(root.attributes).toMatchObject({
      role: 'img',
      viewBox: '0 0 960 540',
      'aria-labelledby': 'pwc-title pwc-description',
    });
    expect(textIn(named(root, 'desc')[0] as MarkupElement)).toBe(
      '2 results from 2019-01-01 to 2020-01-01, 2 of them the best so far. The best went from 80 (model of 2019-01-01, 2019-01-01) to 90 (model of 2020-01-01, 2020-01-01); higher is better.',
    );
    expect(textIn(named(root, 'style')[0] as MarkupElement)).toContain('@media (prefers-color-scheme:dark)');
  });

  test('has names that touch neither each other nor the frame', () => {
    for (const lowerIsBetter of [false, true]) {
      const points = manyPoints(1000).map((one, index) => ({
        ...one,
        value: lowerIsBetter ? 100 - one.value : one.value,
        name: index % 300 === 0 ? '医療の言葉の長い名前のモデル' : `model number ${index} of many`,
      }));
      const names = named(read(chartOf(points, { lowerIsBetter })), 'text', 'pwc-name').map(boxOf);
      expect(names.length).toBeGreaterThan(5);
      for (const [index, one] of names.entries()) {
        expect([one.left >= 0, one.right <= 960, one.top >= 60, one.bottom <= 540]).not.toContain(false);
        const touched = names.slice(0, index).filter((other) => areTouching(one, other));
        expect(touched).toEqual([]);
      }
    }
  });

  test('of no results says so', () => {
    const root = read(chartOf([], { leftOut: ['4 without a date'] }));
    expect(elementsIn(root).map(textIn)).toContain('Nothing to draw: 4 without a date');
  });

  test('holds any name as it is, and none as markup', () => {
    const names = [
      ...nastyNames,
      '</title><script>alert(1)</script>',
      '"onload="alert(1)',
      ']]>',
      '&lt;',
      '\ufffe',
    ];
    const points = names.map((name, index) =>
      point(`2019-01-${String(index + 1).padStart(2, '0')} ${index}*`, {
        name,
        source: name,
        url: `javascript:alert("${name}")`,
      }),
    );
    const root = read(chartOf(points, { title: names.join(' '), measure: names.join(' ') }));
    expect(new Set(elementsIn(root).map(({ name }) => name))).toEqual(
      new Set(['svg', 'title', 'desc', 'style', 'rect', 'g', 'text', 'line', 'circle', 'polyline']),
    );
    const titles = named(root, 'circle').map(textIn);
    for (const name of names) {
      const shown = escapeLine(name?.trim() ?? '').replace('\ufffe', '\\ufffe');
      expect(
        titles.filter((title) => title.startsWith(`${shown || 'without a name'}\n`)).length,
      ).toBeGreaterThan(0);
    }
  });

  test('stays one well-formed picture with 10,000 names of signs that break formats', () => {
    const random = createRandom(7);
    const signs = [
      '<',
      '>',
      '&',
      '"',
      "'",
      '$',
      '\\',
      '{',
      '}',
      '\0',
      '\x1b',
      '\n',
      '\u202e',
      '\ud800',
      '\uffff',
      ']]>',
      '-->',
      '图',
      'é',
      'a',
      ' ',
    ];
    const points = Array.from({ length: 10_000 }, (_, index) => {
      const name = Array.from({ length: random(12) }, () => signs[random(signs.length)]).join('');
      return point(`2019-01-01 ${index}${index % 100 === 0 ? '*' : ''}`, {
        name,
        source: name,
        valueText: name,
      });
    });
    expect(named(read(chartOf(points)), 'circle').length).toBeGreaterThan(9_000);
  });
});

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** As browsers draw it with a usual font: 6.6 units for a letter, 12 for a wide one. */
function boxOf(element: MarkupElement): Box {
  const { x, y, 'text-anchor': anchor } = element.attributes;
  const width = [...textIn(element)].reduce((sum, sign) => sum + (sign > '\u2e80' ? 12 : 6.6), 0);
  const left = Number(x) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  return { left, right: left + width, top: Number(y) - 10, bottom: Number(y) + 3 };
}

function areTouching(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
