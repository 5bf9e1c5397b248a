import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appendToStore, readStore, removeFromStore } from '../../src/submissions/store.ts';
import type { KeptSubmission } from '../../src/submissions/submission.ts';
import { temporaryFolder } from '../helpers/archive.ts';

function submission(id: string): KeptSubmission {
  return {
    id,
    submittedAt: '2025-07-28T12:00:00.000Z',
    task: 'T',
    dataset: 'D',
    model: 'M',
    scores: new Map([['F1', '88.90']]),
    paperUrl: null,
    paperTitle: null,
    date: '2020-01-01',
    codeLinks: [{ title: null, url: 'https://a.b' }],
    usesExtraData: false,
    source: null,
  };
}

/** A file in a folder of its own. */
function storeOf(text?: string): string {
  const path = join(temporaryFolder(), 'submissions.jsonl');
  if (text !== undefined) writeFileSync(path, text);
  return path;
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n');
}

test('what is appended is read back, and nothing is left beside the file', async () => {
  const path = join(temporaryFolder(), 'new', 'submissions.jsonl');
  await appendToStore(path, () => [submission('a'), submission('b')]);
  await appendToStore(path, ({ kept }) => [submission(`c${kept.length}`)]);
  expect(readStore(path).kept).toEqual(['a', 'b', 'c2'].map(submission));
  expect(readdirSync(join(path, '..'))).toEqual(['submissions.jsonl']);
});

test('where nothing is chosen the file stays as it is, or is not made', async () => {
  const [none, cut] = [storeOf(), storeOf('{"task": "cut o')];
  for (const path of [none, cut]) await appendToStore(path, () => []);
  expect([readdirSync(join(none, '..')), linesOf(cut)]).toEqual([[], ['{"task": "cut o']]);
});

test('a file that is not there holds nothing', () => {
  expect(readStore(storeOf())).toMatchObject({ kept: [], bad: [] });
});

test('a bad line is named, and the others count', async () => {
  const path = storeOf();
  await appendToStore(path, () => [submission('a'), submission('b')]);
  const [first, second] = linesOf(path);
  writeFileSync(path, `${first}\nnonsense\n\n{"task":"T"}\r\n\ufeff${second}\r\n`);
  expect(readStore(path).bad).toEqual([
    { number: 2, reason: 'it is no JSON, or was cut off' },
    { number: 4, reason: 'the result has no dataset; it has no model_name; it has no metrics' },
  ]);
  expect(readStore(path).kept.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a line that was cut off stays a line of its own when the next is appended', async () => {
  const path = storeOf('{"id":"torn","task":"T');
  await appendToStore(path, () => [submission('a')]);
  expect(linesOf(path)[0]).toBe('{"id":"torn","task":"T');
  expect(readStore(path).kept.map(({ id }) => id)).toEqual(['a']);
});

test('a last line that lacks its end alone is kept whole', async () => {
  const path = storeOf();
  await appendToStore(path, () => [submission('a')]);
  writeFileSync(path, readFileSync(path, 'utf8').trimEnd());
  await appendToStore(path, () => [submission('b')]);
  expect(readStore(path).kept.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('what is removed takes no other line with it, also no bad one', async () => {
  const path = storeOf();
  await appendToStore(path, () => [submission('a'), submission('b')]);
  const [first, second] = linesOf(path);
  writeFileSync(path, `${first}\nnonsense\n${second}`);
  await removeFromStore(path, () => ['a']);
  expect(readFileSync(path, 'utf8')).toBe(`nonsense\n${second}\n`);
  expect(readdirSync(join(path, '..'))).toEqual(['submissions.jsonl']);
});

test('a line that was copied by hand gets an id of its own, and one without an id too', async () => {
  const path = storeOf();
  await appendToStore(path, () => [submission('a')]);
  const [line = ''] = linesOf(path);
  writeFileSync(path, `${line}\n${line}\n${line.replace('"id":"a",', '').replace('88.90', '1')}\n`);
  const ids = readStore(path).kept.map(({ id }) => id);
  expect(ids[0]).toBe('a');
  expect(new Set(ids).size).toBe(3);
});
