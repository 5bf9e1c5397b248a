import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseKeepingNumbers } from '../../src/dumps/json/numbers.ts';
import { temporaryFolder } from '../helpers/archive.ts';
import { drawLeaderboards, readOutcome } from './reading.ts';

/** What comes of one leaderboard, of whose `sota` this is the JSON. */
async function read(sota: string) {
  const file = { name: 'evaluation-tables.json', path: join(temporaryFolder(), 'evaluation-tables.json') };
  writeFileSync(file.path, `[{"task": "T", "datasets": [{"dataset": "D", "sota": ${sota}}]}]`);
  const { items, leftOut, error } = await readOutcome('evaluations', file);
  return { drawn: drawLeaderboards(items), leftOut, error };
}

/** What comes of a leaderboard of one model with these metrics and scores. */
const readScores = (metrics: string, scores: string) =>
  read(`{"metrics": ${metrics}, "rows": [{"model_name": "M", "metrics": ${scores}}]}`);

describe('the metrics of a leaderboard', () => {
  test.each([
    ['["", "F1"]', '{"F1": "1", "": "9"}', 'T | D | , F1', '  M: F1=1 =9'],
    ['["", "F1"]', '{"F1": "1"}', 'T | D | F1', '  M: F1=1'],
    ['[]', '{"Accuracy": "90", "10": "5", "": "1"}', 'T | D | Accuracy, 10, ', '  M: Accuracy=90 10=5 =1'],
    [
      'null',
      '{"b": 1.0, "2": 2, "1" : "3", "-1": 4, "a": 5}',
      'T | D | b, 2, 1, -1, a',
      '  M: b=1.0 2=2 1=3 -1=4 a=5',
    ],
    [
      '["520"]',
      '{"x\\"10": 1, "\\u0031\\u0030": 2, "\\u00005": 3, "520": 4}',
      'T | D | 520, x"10, 10, \u00005',
      '  M: x"10=1 10=2 \u00005=3 520=4',
    ],
  ])('%s and scores %s keep their order', async (metrics, scores, ...drawn) => {
    expect(await readScores(metrics, scores)).toEqual({ drawn, leftOut: [], error: null });
  });
});

describe('parsing with numbers as text', () => {
  test('keeps every number as it was written and every string as it is', () => {
    const text = String.raw`{"a": 1.0, "b":[ -0.50,1e+5 ], "c \" 5": "x: 5, [6]", "d": {"e": 100}, "f\\": true, "g": 0}`;
    expect(parseKeepingNumbers(text)).toEqual({
      a: '1.0',
      b: ['-0.50', '1e+5'],
      'c " 5': 'x: 5, [6]',
      d: { e: '100' },
      'f\\': true,
      g: '0',
    });
  });

  test.each([
    '{"a": 1, b: 2}',
    '{"a": 1',
    '{"a": 1, "b',
    '{"a": 01}',
    '{"a": -01}',
    '{"a": 1.2.3}',
    '{"a": 1-2}',
    '{"a": 1.}',
    '{"a": 1e}',
    '{"a": +1}',
    '{"a": --1}',
    '{"a": 0x10}',
    '{"a": 1 2}',
    '{"a": 1, 2: 3}',
    '{"a": 1, 2\n: 3}',
    '{"a": 1"b"}',
  ])('is strict about the rest: %s', (text) => {
    expect(() => parseKeepingNumbers(text)).toThrow(SyntaxError);
  });

  test('takes no time for a hundred thousand digits that are no number', () => {
    expect(() => parseKeepingNumbers(`{"a": ${'1'.repeat(100_000)}.}`)).toThrow(SyntaxError);
  });
});

describe('what comes again under the same name is told of, and the last of it counts', () => {
  const repeated = 'field or score that comes again under the same name';

  test.each([
    ['{"A": "1", "A": "2"}', '  M: A=2', ['["A"]']],
    [
      '{"A": 1, "B": 2, "A": 3, "\\u0041": 4, "10": 5, "10": 6}',
      '  M: A=4 B=2 10=6',
      ['["A"]', '["A"]', '["10"]'],
    ],
    ['{"\\ud800": "1", "\\ud801": "2"}', '  M: \ufffd=2', ['["\ufffd"]']],
    ['{"A:": "1:1", "B\\":": "2"}', '  M: A:=1:1 B":=2', []],
  ])('scores %s', async (scores, drawn, places) => {
    const { drawn: found, leftOut, error } = await readScores('[]', scores);
    expect([found.slice(1), leftOut, error]).toEqual([
      [drawn],
      places.map((place) => `[0].datasets[0].sota.rows[0].metrics${place}: ${repeated}`),
      null,
    ]);
  });

  test('fields, each with its place', async () => {
    const { drawn, leftOut } = await read(
      '{"metrics": ["A"], "rows": [{"model_name": "L"}], "rows": [{}, {"model_name": "M", "x y": [{}, {"z": {}, "z": []}]}]}',
    );
    expect(drawn).toEqual(['T | D | A', '  null: ', '  M: ']);
    expect(leftOut).toEqual([
      `[0].datasets[0].sota.rows: ${repeated}`,
      `[0].datasets[0].sota.rows[1]["x y"][1].z: ${repeated}`,
    ]);
  });
});
