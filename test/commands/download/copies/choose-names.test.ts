import { describe, expect, test } from 'vitest';
import { newestFirst } from '../../../../src/commands/download/copies/choose-names.ts';
import { recogniseName } from '../../../../src/dumps/folder/names.ts';

describe('of several files of one dump', () => {
  test.each([
    [
      'the newest by month and day',
      ['jun-30-methods.json.gz', 'jul-28-methods.json.gz', 'apr-01-methods.json.gz'],
      'jul-28-methods.json.gz',
    ],
    [
      'the newest by date',
      ['2025-01-02-methods.json.gz', 'methods_20250103.json.gz'],
      'methods_20250103.json.gz',
    ],
    [
      'one with a month and a day before one with a year',
      ['2024-12-31-methods.json.gz', 'jul-28-methods.json.gz'],
      'jul-28-methods.json.gz',
    ],
    [
      'one with a date before one without',
      ['methods.json.gz', '2019-01-01-methods.json.gz'],
      '2019-01-01-methods.json.gz',
    ],
    ['the packed one of a pair', ['jul-28-methods.json', 'jul-28-methods.json.gz'], 'jul-28-methods.json.gz'],
    ['the plain name before a decorated one', ['my-methods.json.gz', 'methods.json.gz'], 'methods.json.gz'],
  ])('%s is fetched', (_, names, first) => {
    const files = names.flatMap((name) => {
      const recognised = recogniseName(name);
      return recognised === null ? [] : [{ ...recognised, name }];
    });
    expect(files).toHaveLength(names.length);
    expect(newestFirst(files)[0]?.name).toBe(first);
    expect(newestFirst(files.toReversed())[0]?.name).toBe(first);
  });
});
