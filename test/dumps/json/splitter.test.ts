import { describe, expect, test } from 'vitest';
import { split } from '../../../src/dumps/json/splitter.ts';
import { createSplitter } from '../../../src/dumps/json/splitter-state.ts';

/** Cuts a text given in chunks of `size` bytes. */
function cutText(text: string | Uint8Array, size = Number.POSITIVE_INFINITY, mayGuess = false) {
  const bytes = Buffer.from(text as string);
  const splitter = createSplitter('methods.json', mayGuess);
  const elements = [];
  for (let at = 0; at < bytes.length; at += size)
    elements.push(...split(splitter, bytes.subarray(at, at + size)));
  const texts = elements.map((element) => Buffer.from(element.bytes).toString());
  return { texts, elements, shape: splitter.shape, isComplete: splitter.isComplete };
}

const awkward = String.raw`[ {"a": "]},[{", "b": [1, {"c": "\\"}], "\"": "\\\""},
  "text, with ] and \" and \\", null , 12.5e3,
	[[], {}], {"long": "${'x'.repeat(60)}\\\"${'y'.repeat(60)}", "é": "日本語"} ]`;

describe('cutting a list into its elements', () => {
  test('gives what JSON.parse gives of the whole, whatever the size of the chunks', () => {
    const whole = JSON.parse(awkward);
    for (let size = 1; size <= Buffer.byteLength(awkward); size++) {
      const { texts, isComplete } = cutText(awkward, size);
      expect(texts.map((text) => JSON.parse(text))).toEqual(whole);
      expect(isComplete).toBe(true);
    }
  });

  test('does not mind the layout', () => {
    const value = [{ a: [1, 2] }, { b: 'x' }];
    for (const text of [
      JSON.stringify(value),
      JSON.stringify(value, null, '\t'),
      `\r\n ${JSON.stringify(value)}\r\n`,
    ]) {
      expect(cutText(text).texts.map((element) => JSON.parse(element))).toEqual(value);
    }
  });

  test('finds the same by guessing, whatever the size of the chunks', () => {
    const records = [{ a: 'x},\n  }' }, { b: [{ c: [] }, {}] }, {}, { d: { e: 'ü' } }];
    const text = JSON.stringify(records, null, 2);
    const places = ({ elements, isComplete }: ReturnType<typeof cutText>) => ({
      isComplete,
      elements: elements.map(({ bytes, index, offset }) => [Buffer.from(bytes).toString(), index, offset]),
    });
    const whole = cutText(text, text.length, true);
    // The third and the last have no line with a brace and a comma.
    expect(whole.elements.map(({ isGuessed }) => isGuessed)).toEqual([true, true, false, false]);
    for (let size = 1; size <= Buffer.byteLength(text); size++) {
      expect(places(cutText(text, size, true))).toEqual(places(cutText(text)));
    }
  });

  test('numbers the elements and says where each begins', () => {
    const { elements } = cutText('\ufeff[\n  {"a": 1},\n  {"b": 2}\n]\n', 4);
    expect(elements.map(({ index, offset }) => [index, offset])).toEqual([
      [0, 7],
      [1, 19],
    ]);
  });

  test('counts the keys of each, also those that come twice', () => {
    const text = '[{"a": 1, "b:": {"c": ":", "c": []}}, {}, [{"d": "\\":"}], 5]';
    for (let size = 1; size <= text.length; size++) {
      expect(cutText(text, size).elements.map(({ keys }) => keys)).toEqual([4, 0, 1, 0]);
    }
  });

  test('finds nothing in an empty list', () => {
    expect(cutText(' [ \n ] \n')).toEqual({ texts: [], elements: [], shape: 'array', isComplete: true });
  });

  test('takes one object as its own only element', () => {
    const text = '\n{"task": "x", "datasets": [{"a": "}"}, {}]}\n';
    for (let size = 1; size <= text.length; size++) {
      expect(cutText(text, size)).toMatchObject({ texts: [text.trim()], shape: 'object', isComplete: true });
    }
  });

  test('takes objects one after the other as a list of them', () => {
    const objects = ['{"task": "x", "datasets": [{"a": "}"}, {}]}', '{}', '{"b": {"c": "\\n"}}'];
    for (const between of ['', '\n', '\r\n\r\n']) {
      const text = `\ufeff${objects.join(between)}\n`;
      for (let size = 1; size <= text.length; size++) {
        expect(cutText(text, size)).toMatchObject({ texts: objects, shape: 'objects', isComplete: true });
      }
    }
    expect(cutText('{}\n{"a": 1').isComplete).toBe(false);
  });

  test('knows that a list has not ended', () => {
    for (const text of ['[', '[{"a": 1}', '[{"a": 1},', '[{"a": "]', '{"a": {}']) {
      expect(cutText(text).isComplete).toBe(false);
    }
    expect(cutText(' \n').shape).toBe(null);
  });
});

describe('a mistake between elements', () => {
  const mistakes: readonly (readonly [string, string])[] = [
    ['hello', 'methods.json is not a JSON list: it begins with "hello"'],
    ['"a text"', 'methods.json is not a JSON list: it begins with "\\"a text\\""'],
    ['[{},,{}]', 'methods.json is not valid JSON: a comma without a record (at byte 4, after record 1)'],
    ['[,{}]', 'methods.json is not valid JSON: a comma without a record (at byte 1, before any record)'],
    ['[{},\n]', 'methods.json is not valid JSON: a comma without a record (at byte 5, after record 1)'],
    ['[{}}, {}]', 'methods.json is not valid JSON: a "}" without a "{" (at byte 3, before any record)'],
    ['[{}]\n{}', 'methods.json is not valid JSON: "{}" after the end (at byte 5, after record 1)'],
    ['{}\n[]', 'methods.json is not valid JSON: "[]" after the end (at byte 3, after record 1)'],
    ['{},\n{}', 'methods.json is not valid JSON: ",\\n{}" after the end (at byte 2, after record 1)'],
    ['{}\n{}}', 'methods.json is not valid JSON: "}" after the end (at byte 5, after record 2)'],
  ];
  test.each(mistakes)('%j is told with its place', (text, message) => {
    for (const size of [1, 3, 100]) {
      // The quoted beginning is cut with the chunk, the rest must not depend on it.
      const told = size === 100 ? message : (message.split('"')[0] ?? '');
      expect(() => cutText(text, size)).toThrow(told);
    }
  });
});

test('an element that never ends is given up before it fills the memory', () => {
  const splitter = createSplitter('methods.json');
  const chunk = Buffer.alloc(64 * 1024 * 1024, 'x');
  expect([...split(splitter, Buffer.from('[{"a": "'))]).toEqual([]);
  const endless = () => {
    for (let count = 0; count < 10; count++) Array.from(split(splitter, chunk));
  };
  expect(endless).toThrow(
    'methods.json is not valid JSON: a record of more than 256 MiB (at byte 1, before any record)',
  );
});
