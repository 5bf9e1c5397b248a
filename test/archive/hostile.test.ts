import { describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { findLeaderboards } from '../../src/archive/leaderboards/names.ts';
import { findLeaderboardsBySlug } from '../../src/archive/leaderboards/slugs.ts';
import { findNearNames } from '../../src/archive/names/mistakes/near-names.ts';
import type { NamedKind } from '../../src/archive/names/name-texts.ts';
import { findNames } from '../../src/archive/names/names.ts';
import { findPapers } from '../../src/archive/papers/names/names.ts';
import { findNearPapers } from '../../src/archive/papers/names/near-papers.ts';
import { chooseLeaderboards } from '../../src/commands/leaderboard/choice/choose.ts';
import { explainUndecided } from '../../src/commands/leaderboard/choice/errors.ts';
import { choosePaper } from '../../src/commands/paper/paper-choice.ts';
import { UserError } from '../../src/errors.ts';
import { sampleArchive } from '../helpers/archive.ts';
import { hostileTexts, longTexts } from '../helpers/hostile-texts.ts';

const archive = await sampleArchive();

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

function choose(at: Archive, words: readonly string[], first: boolean): void {
  const chosen = chooseLeaderboards(at, words, first);
  if (chosen.kind === 'several' || chosen.kind === 'unknown') throw explainUndecided(at, words, chosen);
}

/** What may end in an error for the person who typed. */
const choices: Readonly<Record<string, LookUp>> = {
  choosePaper: (at, text) => choosePaper(at, [text], 'paper', false),
  'choosePaper, the first': (at, text) => choosePaper(at, [text], 'paper', true),
  'choosePaper, word by word': (at, text) => choosePaper(at, text.split(' '), 'paper', false),
  chooseLeaderboards: (at, text) => choose(at, [text], false),
  'chooseLeaderboards, the first': (at, text) => choose(at, [text], true),
  'chooseLeaderboards, twice': (at, text) => choose(at, [text, text], false),
  'chooseLeaderboards, with a dataset': (at, text) => choose(at, [text, 'ImageNet'], true),
  'chooseLeaderboards, word by word': (at, text) => choose(at, text.split(' '), false),
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
      // Exit codes of "not found", "several", and of an empty name: the archive is sound.
      const isEmpty = error.kind === 'usage' && text.split(' ').some((word) => word.trim() === '');
      if (error.kind !== 'notFound' && error.kind !== 'ambiguous' && !isEmpty)
        return [`${shorten(text)}: ${error.kind}`];
    }
    return [];
  });
}

describe('any text may be typed', () => {
  test.each(Object.entries({ ...lookUps, ...choices }))('into %s', (_, lookUp) => {
    expect(complaints(lookUp, hostileTexts)).toEqual([]);
  });

  // Work that grows with the square of such a text takes minutes: then this file does not end.
  describe.each(longTexts)('100,000 characters of %s', (_, text) => {
    test.each(Object.entries({ ...lookUps, ...choices }))('into %s', (_name, lookUp) => {
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
