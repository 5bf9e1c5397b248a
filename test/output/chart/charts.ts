import type { Chart, ChartPoint } from '../../../src/output/chart/chart.ts';

/** A point as "2019-03-26 88.9", a record with a "*" at its end. */
export function point(text: string, more: Partial<ChartPoint> = {}): ChartPoint {
  const [date = '', value = ''] = text.replace('*', '').split(' ');
  return {
    date,
    value: Number(value),
    valueText: value,
    name: `model of ${date}`,
    source: null,
    url: null,
    isRecord: text.endsWith('*'),
    gain: null,
    ...more,
  };
}

/** A chart of points, oldest first. */
export function chartOf(points: readonly ChartPoint[], more: Partial<Chart> = {}): Chart {
  return {
    title: 'Task on Dataset',
    subtitle: 'Score ↑ over time',
    measure: 'Score',
    lowerIsBetter: false,
    points,
    leftOut: [],
    credit: 'somebody',
    ...more,
  };
}

/** Many results from 2012 on, of which every hundredth is a record. The same each time. */
export function manyPoints(count: number): readonly ChartPoint[] {
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2012, 0, 1 + index * 3)).toISOString().slice(0, 10);
    const isRecord = index % 100 === 0;
    const value = 60 + (30 * index) / count - (isRecord ? 0 : 1 + ((index * 7919) % 17));
    return point(`${date} ${Number(value.toFixed(2))}${isRecord ? '*' : ''}`);
  });
}
