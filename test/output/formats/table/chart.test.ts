import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../../src/output/chart/chart.ts';
import { drawChart } from '../../../../src/output/formats/table/chart.ts';
import { createPen, noPaint } from '../../../../src/output/formats/table/pen.ts';
import type { Screen } from '../../../../src/output/screen.ts';
import { displayWidth } from '../../../../src/output/text/text-width.ts';
import { chartOf, manyPoints, point } from '../../chart/charts.ts';
import { terminal, textOf } from '../../reports.ts';

const small: Screen = { ...terminal, width: 40, height: 20 };

function draw(chart: Chart, screen: Screen = small): string {
  return textOf(drawChart(chart, screen, createPen(screen, noPaint)));
}

const some = ['2015-01-01 60*', '2016-06-01 75*', '2017-03-01 70', '2018-01-01 65', '2019-01-01 80*'];

describe('a chart in a terminal', () => {
  test('is a line of steps through the records, over dots for the other results', () => {
    expect(
      draw(
        chartOf(
          some.map((text) => point(text)),
          { leftOut: ['4 without a date'] },
        ),
      ),
    ).toBe(`\
80 ┤                                  ●─
   │            ●─────────────────────┘
   │            │
70 ┤            │     ⠈
   │            │            ⠐
60 ┤●───────────┘
   └┬────────┬───────┬───────┬────────┬─
  2015     2016    2017    2018     2019
    ● best so far (3)
    ⠂ other results (2)
    4 without a date
`);
  });

  test('goes down where lower is better', () => {
    const points = ['2015-01-01 8*', '2016-06-01 6', '2017-01-01 2*'].map((text) => point(text));
    const lines = draw(chartOf(points, { lowerIsBetter: true })).split('\n');
    expect(lines[0]).toBe('10 ┤');
    expect(lines.slice(1, 5).map((line) => line.replace(/─+/g, '─'))).toEqual([
      '   │●─┐',
      `   │${' '.repeat(24)}⠐         │`,
      ` 5 ┤${' '.repeat(34)}│`,
      `   │${' '.repeat(34)}●─`,
    ]);
  });

  test('goes down also by a single row', () => {
    const points = ['2015-01-01 8*', '2016-06-01 6*', '2017-01-01 2*'].map((text) => point(text));
    const lines = draw(chartOf(points, { lowerIsBetter: true })).split('\n');
    expect(lines.slice(0, 5).map((line) => line.replace(/─+/g, '─').trimEnd())).toEqual([
      '10 ┤',
      '   │●─┐',
      '   │                        ●─┐',
      ' 5 ┤                                  │',
      '   │                                  ●─',
    ]);
  });

  test('needs nothing but ASCII where that is asked for', () => {
    const text = draw(chartOf(some.map((one) => point(one))), { ...small, unicode: false });
    expect(text).toMatch(/^[\n -~]+$/);
    expect(text).toContain('80 +                                  o-');
    expect(text).toContain('o best so far (3)');
  });

  test('is as wide as the terminal and never wider, and as high as it has room', () => {
    for (const width of [20, 30, 50, 80, 120, 300]) {
      for (const height of [5, 24, 50, 200]) {
        const lines = draw(chartOf(manyPoints(1000)), { ...small, width, height })
          .trimEnd()
          .split('\n');
        expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
        expect(lines.filter((line) => /[┤│]/.test(line.slice(0, 9)))).toHaveLength(
          Math.min(Math.max(height - 15, 6), 20),
        );
        expect(lines.filter((line) => line.endsWith(' '))).toEqual([]);
      }
    }
  });

  test('shows where on their day the results of one day lie', () => {
    const points = ['2019-03-26 80*', '2019-03-26 70', '2019-03-26 60'].map((text) => point(text));
    const lines = draw(chartOf(points)).split('\n');
    expect(lines[0]).toMatch(/^80 ┤ {18}●─+$/);
    expect(lines.slice(1, 6).join('')).toMatch(/[\u2801-\u28ff][^\u2801-\u28ff]+[\u2801-\u28ff]/);
    expect(lines[7]).toMatch(/^ +2019-03-26$/);
  });

  test('shows the results of the day on which the line goes up', () => {
    const points = ['2015-01-01 60*', '2017-01-01 80*', '2017-01-01 70', '2019-01-01 65', '2020-01-01 65'];
    const text = draw(chartOf(points.map((one) => point(one))));
    expect(text.slice(0, text.indexOf('best so far')).match(/[\u2801-\u28ff]/g)).toHaveLength(3);
  });

  test('of no results says so in a line', () => {
    expect(draw(chartOf([], { leftOut: ['4 without a date', '1 without a readable score'] }))).toBe(
      '\nNothing to draw: 4 without a date, 1 wi…\n',
    );
  });

  test('has a record that is far outside at the edge, and the line with it', () => {
    const usual = Array.from({ length: 40 }, (_, index) => point(`2020-02-01 ${80 + (index % 10)}`));
    const wrong = point('2020-01-02 223581704*');
    const [top = '', ...lines] = draw(chartOf([point('2020-01-01 79*'), wrong, ...usual])).split('\n');
    expect(top).toMatch(/┤ *●─+$/);
    expect(lines.join('\n')).toContain('1 outside the range');
  });

  test('counts what lies outside', () => {
    const points = [...manyPoints(200), point('2020-01-01 -500')];
    expect(draw(chartOf(points))).toContain('    1 outside the range\n');
  });
});
