import { describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { findLeaderboards, findLeaderboardsBySlug } from '../../src/archive/leaderboard-names.ts';
import { findNames, type NamedKind } from '../../src/archive/names.ts';
import { findNearNames } from '../../src/archive/near-names.ts';
import { findNearPapers } from '../../src/archive/near-papers.ts';
import { findPapers } from '../../src/archive/paper-names.ts';
import { chooseLeaderboards } from '../../src/commands/leaderboard-choice.ts';
import { choosePaper } from '../../src/commands/paper-choice.ts';
import { UserError } from '../../src/errors.ts';
import { sampleArchive } from '../helpers/archive.ts';

const archive = await sampleArchive();

const LONG = 100_000;

const texts: readonly string[] = [
  ...[
    '',
    ' ',
    '\t\n',
    '\u00a0',
    '\u3000',
    '"',
    '""',
    '"bert',
    'bert"',
    "'",
    "bert' OR '1'='1",
    "'; DROP TABLE paper; --",
  ],
  ...[
    '*',
    'bert*',
    '^',
    '^bert',
    'NEAR(',
    'NEAR(bert, 2)',
    'bert AND',
    'AND',
    'OR',
    'NOT',
    'bert NOT scibert',
    '-x',
    '--',
    '-',
  ],
  ...[
    'title:',
    'title:bert',
    '{title authors} : bert',
    'col:',
    '(',
    ')',
    '((bert)',
    '+',
    'a + b',
    '\\',
    '%',
    '_',
    '%bert%',
    '?',
    '?1',
    ':a',
    '@a',
    '$a',
  ],
  ...[
    '😀',
    'bert 😀',
    '👩‍👩‍👧',
    'مرحبا',
    'שלום bert',
    '\u202ebert',
    'é',
    '\u0301',
    '図',
    '\ud800',
    'bert\udfff',
    '\u0000',
    'be\u0000rt',
    '\u0007\u001b[31m',
  ],
  ...[
    '1e309',
    '0',
    'null',
    'undefined',
    '__proto__',
    'constructor',
    '../../etc/passwd',
    'https://',
    'http://x y',
    'https://[::1',
    'doi:',
    '10.1234/',
    'arXiv:',
  ],
  ...[
    'paperswithcode.com/paper/',
    'https://paperswithcode.com/sota/x',
    '-on-',
    'a-on-b-on-c',
    'ner -- bc5cdr',
    'info',
    'show me',
  ],
];

const longTexts: readonly [string, string][] = [
  ['one letter', 'a'.repeat(LONG)],
  ['one letter a word', 'a '.repeat(LONG / 2)],
  ['different words', Array.from({ length: LONG / 7 }, (_, index) => `w${100_000 + index}`).join(' ')],
  ['words of titles', 'language model pretrained '.repeat(LONG / 26)],
  ['blanks', ' '.repeat(LONG)],
  ['quotes', '"'.repeat(LONG)],
  ['brackets', '('.repeat(LONG)],
  ['dashes', '-on-'.repeat(LONG / 4)],
  ['slashes', `https://x.org/${'/'.repeat(LONG)}`],
  ['dots', `${'a.'.repeat(LONG / 2)}/`],
  ['marks over one letter', `a${'\u0301'.repeat(LONG)}`],
  ['emoji', '😀'.repeat(LONG / 2)],
  ['digits', '9'.repeat(LONG)],
];

const KINDS: readonly NamedKind[] = ['task', 'dataset', 'benchmark', 'method'];

type LookUp = (archive: Archive, text: string) => unknown;

/** What looks a text up and gives an answer, even if it is that there is none. */
const lookUps: Readonly<Record<string, LookUp>> = {
  findPapers,
  findNearPapers,
  ...Object.fromEntries(
    KINDS.map((kind) => [`findNames ${kind}`, (at: Archive, text: string) => findNames(at, kind, text)]),
  ),
  ...Object.fromEntries(
    KINDS.map((kind) => [
      `findNearNames ${kind}`,
      (at: Archive, text: string) => findNearNames(at, kind, text),
    ]),
  ),
  'findLeaderboards, as task': (at, text) => findLeaderboards(at, text, 'ImageNet'),
  'findLeaderboards, as dataset': (at, text) => findLeaderboards(at, 'Relation Extraction', text),
  findLeaderboardsBySlug,
};

/** What may end in an error for the person who typed. */
const choices: Readonly<Record<string, LookUp>> = {
  choosePaper: (at, text) => choosePaper(at, [text], 'paper', false),
  'choosePaper, the first': (at, text) => choosePaper(at, [text], 'paper', true),
  'choosePaper, word by word': (at, text) => choosePaper(at, text.split(' '), 'paper', false),
  chooseLeaderboards: (at, text) => chooseLeaderboards(at, [text], false),
  'chooseLeaderboards, the first': (at, text) => chooseLeaderboards(at, [text], true),
  'chooseLeaderboards, twice': (at, text) => chooseLeaderboards(at, [text, text], false),
  'chooseLeaderboards, with a dataset': (at, text) => chooseLeaderboards(at, [text, 'ImageNet'], true),
  'chooseLeaderboards, word by word': (at, text) => chooseLeaderboards(at, text.split(' '), false),
};

/** Names a text in a failure without printing 100,000 characters. */
function shorten(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}… (${text.length})` : text);
}

/** What goes wrong with a look-up, apart from errors that tell the person what to do. */
function complaints(lookUp: LookUp, asked: readonly string[]): string[] {
  return asked.flatMap((text) => {
    try {
      lookUp(archive, text);
    } catch (error) {
      if (!(error instanceof UserError)) return [`${shorten(text)}: ${error}`];
      // Exit codes of "not found" and "several": the archive is sound.
      if (error.kind !== 'notFound' && error.kind !== 'ambiguous') return [`${shorten(text)}: ${error.kind}`];
    }
    return [];
  });
}

describe('any text may be typed', () => {
  test.each(Object.entries({ ...lookUps, ...choices }))('into %s', (_, lookUp) => {
    expect(complaints(lookUp, texts)).toEqual([]);
  });

  // The limit is generous: what must not happen is work that grows with the square of the text.
  describe.each(longTexts)('100,000 characters of %s', (_, text) => {
    test.each(Object.entries({ ...lookUps, ...choices }))('into %s', { timeout: 5000 }, (_name, lookUp) => {
      expect(complaints(lookUp, [text])).toEqual([]);
    });
  });
});

test('nothing that is typed is an operator of the full text', () => {
  const ids = (text: string) => findPapers(archive, text)?.candidates.map(({ id }) => id) ?? null;
  expect(['scibert OR bert', 'scibert NOT pretrained', 'title:scibert', 'NEAR(scibert)'].map(ids)).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(ids('"scibert"')).toEqual(ids('scibert'));
  expect(ids('scib*')).toEqual(ids('scib'));
});
