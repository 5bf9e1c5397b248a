import type { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { expectSame, fillBoth, leaves, type Row } from '../../../helpers/full-text.ts';
import { createRandom } from '../../../helpers/random.ts';

/** What both tables answer to a query, with the marks that FTS5 gives. */
function expectSameAnswers(database: DatabaseSync, query: string, where = ''): number {
  const ask = (table: string) =>
    database
      .prepare(`SELECT rowid, bm25(${table}, 10, 1) AS mark FROM ${table} WHERE ${table} MATCH ? ${where}`)
      .all(query);
  expect(ask('ours')).toEqual(ask('theirs'));
  return ask('ours').length;
}

test('each word stands where FTS5 itself puts it, whatever the letters and marks of a text', () => {
  const texts = [
    'SciBERT: A Pretrained Language Model for Scientific Text',
    '',
    ' – … ! ',
    'Zürich, Łódź, Đà Nẵng; naïve café — ÅNGSTRÖM ﬁne ½ x² ①',
    'e\u0301cole \u0301alone a\u0301\u0302b mark at the end\u0301',
    '机器学习 and 深度学习, デープラーニング, 한국어, हिन्दी, العربية, עברית',
    'emoji 🤖🤖 inside wo🤖rd, 𝔐𝔞𝔱𝔥 𝟙𝟚𝟛, \u{20000}\u{1f1e9}',
    'lone \ud800 surrogates\udc00 and nul\0ls, tabs\tand\nlines\u2028or\u00a0blanks',
    'snake_case kebab-case C++ C# 3.14 1e-5 state-of-the-art it’s don\'t "quoted"',
    '\ue000private \u{f0000}use\u{10ffff} \ufffe\uffff\ufffd',
  ];
  const rows = texts.map((text, at): Row => [at * 7 + 1, text, texts[(at * 3) % texts.length] ?? '']);
  const database = fillBoth(rows);
  expectSame(database);
  expect(expectSameAnswers(database, '"zurich"')).toBe(2);
  expect(expectSameAnswers(database, 'title : "language model"')).toBe(1);
  expect(expectSameAnswers(database, 'sci*')).toBe(1);
});

test('each character parts words, stands in them or is left out as FTS5 has it', () => {
  const rows: Row[] = [];
  for (let first = 0; first < 0x20000; first += 64) {
    const characters = Array.from({ length: 64 }, (_, at) => String.fromCodePoint(first + at));
    rows.push([first + 1, characters.join(' '), characters.map((letter) => `a${letter}B`).join(' ')]);
  }
  expectSame(fillBoth(rows));
});

test('words of many documents go on over many leaves, with an index by which later documents are found', () => {
  const rows = Array.from(
    { length: 30_000 },
    (_, at): Row => [
      at * 5 + 1,
      at % 3 === 0 ? 'the model' : 'a model',
      `word${at} of the ${'model '.repeat(at % 7)}`,
    ],
  );
  const database = fillBoth(rows);
  expectSame(database);
  expect(leaves(database)).toEqual({ segments: 1, indexed: 4 });
  expect(expectSameAnswers(database, 'the', 'AND rowid > 140000')).toBe(2000);
  expect(expectSameAnswers(database, 'model', 'AND rowid BETWEEN 70000 AND 70010')).toBe(2);
  expect(expectSameAnswers(database, 'word29999 AND model')).toBe(1);
  expect(expectSameAnswers(database, '"the model" NOT title : the')).toBeGreaterThan(10_000);
});

test('one document may have more places of a word than several leaves hold', () => {
  const long = 'spam '.repeat(40_000);
  const rows: Row[] = [
    [1, 'first', 'spam'],
    [2, long, `${long} and ${long}`],
    [3, 'last', 'spam and ham'],
  ];
  // Its list ends with that document, or goes on behind it.
  for (const [segmentWords, found] of [
    [1000, { segments: 2, indexed: 0 }],
    [1_000_000, { segments: 1, indexed: 1 }],
  ] as const) {
    const database = fillBoth(rows, segmentWords);
    expectSame(database);
    expect(leaves(database)).toEqual(found);
    expect(expectSameAnswers(database, 'spam AND ham')).toBe(1);
    expect(expectSameAnswers(database, '"spam and spam"')).toBe(1);
  }
});

test('of a word that is longer than FTS5 takes, its beginning counts', () => {
  const long = 'x'.repeat(32_768);
  const rows: Row[] = [
    [1, `${long}a ${long}b`, `${'y'.repeat(5000)} ${'ä'.repeat(20_000)}`],
    [2, `${long} ${long.slice(1)}`, 'short'],
  ];
  expectSame(fillBoth(rows));
});

test('texts in several segments are found as in one, with the marks of the whole', () => {
  const random = createRandom(7);
  const letters = [...'aabbcdeéß中한 \u0301-_ '];
  const word = () => Array.from({ length: random(9) }, () => letters[random(letters.length)]).join('');
  const text = () => Array.from({ length: random(30) }, word).join(' ');
  for (const segmentWords of [1, 50, 700, 100_000]) {
    const rows = Array.from({ length: 300 }, (_, at): Row => [at * 300 + random(300), text(), text()]);
    const database = fillBoth(rows, segmentWords);
    expectSame(database);
    for (const query of ['a', 'b*', '"a b"', 'title : ^ a', 'a NOT b', 'NEAR(a b, 2)']) {
      expectSameAnswers(database, query);
    }
  }
});

test('a table without documents, or with documents without words, answers with nothing', () => {
  for (const rows of [[], [[1, '', ''] as const, [9, '!', '…'] as const]]) {
    const database = fillBoth(rows);
    expectSame(database);
    expect(expectSameAnswers(database, 'a')).toBe(0);
  }
});
