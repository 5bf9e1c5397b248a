import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findDumps } from '../../../src/dumps/index.ts';
import { checkThrift } from '../../../src/dumps/parquet/thrift.ts';
import { temporaryFolder } from '../../helpers/archive.ts';
import { writeParquet } from '../../helpers/parquet.ts';
import { createRandom, type Random } from '../../helpers/random.ts';
import { readOutcome } from '../reading.ts';

const name = 'evaluation-tables.parquet';
const folder = temporaryFolder();

const rows = Array.from({ length: 40 }, (_, index) => ({
  model_name: `Invented Model ${index}`,
  metrics: { F1: `${index}.5`, ...(index % 3 === 0 ? { Size: `${index}M` } : {}) },
  paper_date: '2020-02-29',
  code_links: [{ title: 'nobody/nothing', url: 'https://github.com/nobody/nothing' }],
}));
const tasks = Array.from({ length: 20 }, (_, index) => ({
  task: `Invented Task ${index}`,
  categories: ['Invented Area'],
  datasets: [{ dataset: 'Invented Dataset', sota: { metrics: ['F1'], rows: rows.slice(index) } }],
  subtasks: [{ task: 'Invented Subtask', datasets: [] }],
}));
const path = join(folder, name);
writeParquet(path, tasks, { rowGroupSize: 7, dates: ['paper_date'] });
const whole = readFileSync(path);
const footer = whole.length - 8 - whole.readUInt32LE(whole.length - 8);

/** What comes of a file of these bytes. Anything but a mistake for people is thrown. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  const file = { name, path: join(folder, 'damaged.parquet') };
  writeFileSync(file.path, bytes);
  const { error } = await readOutcome('evaluations', file);
  return error?.[0] ?? 'read';
}

/** The file with some bytes between two places turned into others. */
function damage(random: Random, from: number, to: number): Uint8Array {
  const bytes = Buffer.from(whole);
  for (let count = 1 + random(3); count > 0; count--) bytes[from + random(to - from)] = random(256);
  return bytes;
}

const refusal =
  /^(?:read$|archive: evaluation-tables\.parquet (?:is damaged \(its Parquet data is not valid|stops in the middle|looks like|is valid Parquet, but|is encrypted))/;

describe('a damaged Parquet file is read or refused, whatever its bytes are', () => {
  test.each([
    ['footer', footer, whole.length - 4],
    ['pages', 4, footer],
    ['end', whole.length - 12, whole.length],
  ])('damage to the %s', async (_, from, to) => {
    const random = createRandom(from);
    const outcomes = new Set<string>();
    for (let count = 0; count < 250; count++) outcomes.add(await outcomeOf(damage(random, from, to)));
    expect([...outcomes].filter((outcome) => !refusal.test(outcome))).toEqual([]);
  });

  test('a file that is cut at any place', async () => {
    for (let end = 0; end < whole.length; end += 97) {
      expect(await outcomeOf(whole.subarray(0, end))).toMatch(
        /^archive: evaluation-tables\.parquet (?:is empty|stops in the middle|is damaged|is not a Parquet)/,
      );
    }
  });
});

describe('what a description claims must be borne out by its bytes', () => {
  test.each([
    ['a list of a billion', [0x19, 0xf5, 0xff, 0xff, 0xff, 0xff, 0x03], 'a list longer than its file'],
    ['a text that goes on after the end', [0x18, 0x05, 0x61], 'a description that is cut off'],
    ['a number without an end', [0x16, ...new Array<number>(12).fill(0x80)], 'a number that does not end'],
    ['structs in structs', new Array<number>(40).fill(0x1c), 'a description nested too deep'],
    ['a map', [0x1b, 0x00], 'a description of an unknown type'],
    ['nothing', [], 'a description that is cut off'],
  ])('%s', (_, bytes, message) => {
    expect(() => checkThrift(Uint8Array.from(bytes), 0)).toThrow(message);
  });

  test('a number of files that nobody has', async () => {
    const shards = temporaryFolder();
    writeParquet(join(shards, 'methods', 'train-00001-of-9999999999.parquet'), [{ url: 'x', name: 'y' }]);
    await expect(findDumps([shards], '/')).rejects.toThrow(
      /^the methods dump is not complete: (?:methods\/train-0000[0-4]-of-9999999999\.parquet, ){3}methods\/train-00004-of-9999999999\.parquet and 9999999994 more are missing$/,
    );
  });
});
