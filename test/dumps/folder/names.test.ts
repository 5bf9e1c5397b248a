import { describe, expect, test } from 'vitest';
import { chooseName, recogniseName, recogniseStem } from '../../../src/dumps/folder/names.ts';

/** The one of some files for one dump that is read, or null where the names do not tell. */
function choose(...names: readonly string[]): string | null {
  const files = names.map((name) => {
    const known = recogniseName(name);
    if (known === null) throw new Error(`${name} is not named as a dump`);
    return { ...known, name };
  });
  return chooseName(files)?.name ?? null;
}

describe('the date in the name of a dump', () => {
  test.each([
    ['methods.json', null],
    ['jul-28-methods.json.gz', '07-28'],
    ['28-july-methods.json', '07-28'],
    ['sept-3-methods.json', '09-03'],
    ['methods_jul-28.json', '07-28'],
    ['2025-07-28-methods.json', '2025-07-28'],
    ['methods-20250728.json', '2025-07-28'],
    ['28jul2025-methods.json', '2025-07-28'],
    ['september_03_2024 methods.json', '2024-09-03'],
    ['jul-2025-methods.json', '2025-07'],
    ['methods_2025.07.json', '2025-07'],
    ['2025-methods.json', '2025'],
    // Nobody can tell whether the day or the month comes first.
    ['07.08.2025-methods.json', '2025'],
    ['may-methods.json', null],
    ['market-3-methods.json', null],
    ['pwc_methods.json', null],
  ])('%s is %s', (name, date) => {
    expect(recogniseName(name)?.date).toBe(date);
  });
});

describe('a file is no dump by its name', () => {
  test.each([
    'methods-list.json',
    'mymethods.json',
    'methods.json.part',
    'methods.csv',
    // macOS leaves such notes beside files on other disks.
    '._methods.json',
    '._jul-28-methods.json.gz',
  ])('where it is %s', (name) => {
    expect(recogniseName(name)).toBeNull();
  });
});

test.each(['methods.jsonl', 'jul-28-methods.ndjson.gz', 'METHODS.JSONL.GZ'])(
  'a file of one record a line is named as a dump too: %s',
  (name) => {
    expect(recogniseName(name)?.kind).toBe('methods');
  },
);

test('a folder or a Parquet file is named as a dump like a JSON file', () => {
  expect(['methods', 'jul-28-methods', 'methods copy', 'methods-train', 'train'].map(recogniseStem)).toEqual([
    'methods',
    'methods',
    'methods',
    'methods',
    null,
  ]);
});

describe('of the files for one dump', () => {
  test.each([
    'pwc_methods.json.gz',
    'old-methods.json.gz',
    '2025-methods.json.gz',
    'methods (1).json.gz',
    'methods.json (1).gz',
    'methods.json(2).gz',
    'methods copy 2.json',
    'sept-3-methods.json.gz',
  ])('the only one is read, whatever it is called: %s', (name) => {
    expect(choose(name)).toBe(name);
  });

  test.each([
    ['28-jul-methods.json', '3-june-methods.json'],
    ['methods-2025-07.json', 'sept-2024-methods.json'],
    ['2025jul28-methods.json', 'december_31_2024-methods.json'],
    ['2025-methods.json', '2024-methods.json'],
    ['methods.json', 'my-methods.json'],
    ['methods.json', 'methods (1).json'],
    ['methods.json.gz', 'methods.json'],
    ['jul-28-methods.json.gz', 'jul-28-methods.json'],
  ])('%s is read and not %s', (read, other) => {
    expect([choose(read, other), choose(other, read)]).toEqual([read, read]);
  });

  test('the packed one of a pair is read, but none of three', () => {
    expect(choose('methods.json.gz', 'methods.json', 'methods.jsonl')).toBeNull();
  });

  test.each([
    ['methods.json', 'jul-28-methods.json'],
    ['new-methods.json', 'old-methods.json'],
    ['2025-methods.json', 'jul-28-methods.json'],
    ['27.07.2025-methods.json', '28.07.2025-methods.json'],
  ])('neither is read where the names do not tell: %s, %s', (one, other) => {
    expect(choose(one, other)).toBeNull();
  });
});
