import { describe, expect, test } from 'vitest';
import type { DumpKind } from '../../src/dumps/index.ts';
import { readBroken } from './reading.ts';

const getAgain = 'The archive was not changed. Get the file again.';

describe('a dump that cannot be read is refused in one line that names it', () => {
  const refusals: readonly (readonly [string, DumpKind, readonly string[]])[] = [
    [
      'cut-gzip',
      'papers',
      [
        'archive: papers-with-abstracts.json.gz stops in the middle (unexpected end after 700 bytes)',
        getAgain,
      ],
    ],
    [
      'cut-plain',
      'papers',
      ['archive: papers-with-abstracts.json stops in the middle (unexpected end after 2 KiB)', getAgain],
    ],
    [
      'damaged-gzip',
      'methods',
      ['archive: methods.json.gz is damaged (its gzip data is not valid, within the first 1 KiB)', getAgain],
    ],
    [
      'not-json',
      'methods',
      ['archive: methods.json is not a JSON list: it begins with "This file was meant "'],
    ],
    [
      'not-json',
      'datasets',
      ["archive: datasets.json is not valid JSON: record 1, from byte 4 on: Unexpected token 'N'"],
    ],
    ['object-not-array', 'datasets', ['archive: datasets.json is one JSON object, not a list of datasets']],
    ['html-as-gzip-name', 'evaluations', ['archive: evaluation-tables.json.gz is a web page, not a dump']],
    ['empty-file', 'links', ['archive: links-between-papers-and-code.json is empty', getAgain]],
    ['empty-file', 'methods', ['archive: methods.json is empty', getAgain]],
    ['empty-file', 'datasets', ['archive: datasets.json.gz is empty', getAgain]],
    [
      'trailing-garbage',
      'methods',
      ['archive: methods.json is not valid JSON: "[]\\n" after the end (at byte 106, after record 1)'],
    ],
    [
      'wrong-shape',
      'papers',
      [
        'archive: papers-with-abstracts.json is valid JSON, but holds no papers that could be read',
        'Why the first was left out: record that is not an object.',
      ],
    ],
    [
      'wrong-shape',
      'methods',
      [
        'archive: methods.json is valid JSON, but holds no methods that could be read',
        'Why the first was left out: method without an address.',
      ],
    ],
    [
      'wrong-shape',
      'datasets',
      [
        'archive: datasets.json looks like the links-between-papers-and-code dump, not datasets',
        'Give the file the name of its dump.',
      ],
    ],
  ];
  test.each(refusals)('%s: %s', async (folder, kind, error) => {
    expect((await readBroken(folder, kind)).error).toEqual(error);
  });
});
