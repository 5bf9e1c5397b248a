import type { Archive } from '../archive.ts';
import { mayBeNamed } from './all-keys.ts';
import { type Candidate, distinctCandidates, sortCandidates, standsOut } from './ladder.ts';
import { type NamedKind, readTexts, tableOf, textsOf, withNames } from './name-texts.ts';
import { afterPrefix, KEY_SOURCE, type KeySource, largeWords, nameKey, searchWords } from './writing/keys.ts';
import { spellWord } from './writing/spelling.ts';
import { goesTheOtherWay } from './writing/ways.ts';
import { beginsWithText, cutsNumber, holdsWords } from './writing/word-match.ts';

const { name: NAME, slug: SLUG, variant: VARIANT } = KEY_SOURCE;
/** Where a key comes from that names the thing itself, be it in short. */
export const SHORT_FORMS: readonly KeySource[] = [
  NAME,
  SLUG,
  KEY_SOURCE.otherName,
  KEY_SOURCE.initials,
  VARIANT,
];

/**
 * What is called exactly so, or has this for its slug. Slugs stay when a task gets another name: "action-recognition" is
 * the page of another task than Action Recognition, so but for addresses a slug that reads like a name is a name. Where
 * it reads like the name of its own task as well, as "speech-recognition" does, whose name some papers write like that
 * slug, both are meant, and what stands clearly out goes before what is merely written so. Of several things that are
 * called so but for signs, none of which stands out, the slug tells which: "esc-50" is ESC-50, and not ESC50.
 */
export function exactMatches(archive: Archive, kind: NamedKind, text: string, isPage: boolean): Candidate[] {
  const named = keyMatches(archive, kind, [nameKey(text)], [NAME]);
  const slugs = isPage || named.length === 0 ? keyMatches(archive, kind, [nameKey(text)], [NAME, SLUG]) : [];
  const texts = readTexts(archive, kind, [...named, ...slugs]);
  const bySlug = slugs.filter(({ id }) => texts.get(id)?.slug === text);
  if (bySlug.length > 0) return bySlug;
  const called = named.filter(({ id }) => texts.get(id)?.name === text);
  const both = named.filter((one) => called.includes(one) || texts.get(one.id)?.slug === text);
  if (called.length === 0) return standsOut(named) ? [] : both;
  return both[0] !== called[0] && standsOut(both) ? both : called;
}

/** The things of a kind that have one of these keys from one of these sources, heaviest first. */
export function keyMatches(
  archive: Archive,
  kind: NamedKind,
  keys: readonly string[],
  sources: readonly KeySource[],
): Candidate[] {
  const sql = `SELECT id, MAX(weight) AS weight FROM name WHERE kind = ? AND key IN (SELECT value FROM json_each(?))
    AND step IN (SELECT value FROM json_each(?)) GROUP BY id`;
  return sortCandidates(
    archive.all<Candidate>(sql, tableOf(kind), JSON.stringify(keys), JSON.stringify(allowed(kind, sources))),
  );
}

/** A family leaves its variants to the benchmarks. */
function allowed(kind: NamedKind, sources: readonly KeySource[]): readonly KeySource[] {
  const others: readonly KeySource[] = [VARIANT, KEY_SOURCE.variantForm];
  return kind === 'family' ? sources.filter((source) => !others.includes(source)) : sources;
}

/**
 * The things whose name begins so, heaviest first. Other names count too once enough is typed: two letters fit too many
 * initials by chance. A number is typed whole.
 */
export function prefixMatches(archive: Archive, kind: NamedKind, text: string, key: string): Candidate[] {
  const sources = allowed(kind, key.length >= 4 ? SHORT_FORMS : [NAME, SLUG]);
  const sql = `SELECT id, key, weight FROM name WHERE kind = ? AND key > ? AND key < ? AND is_spam = 0
    AND step IN (SELECT value FROM json_each(?))`;
  const values = [tableOf(kind), key, afterPrefix(key), JSON.stringify(sources)];
  const rows = archive.all<Candidate & { key: string }>(sql, ...values);
  // Keys run words together: only the words of a name tell where a number ends.
  const { whole = [], cut = [] } = Object.groupBy(rows, (row) =>
    cutsNumber(row.key, key) ? 'cut' : 'whole',
  );
  const fits = [...whole, ...withNames(archive, kind, cut, (names) => beginsWithText(names, text))];
  return distinctCandidates(fits.map(({ id, weight }) => ({ id, weight })));
}

/** Names that hold every typed word that says something; where none does, those that hold them run together. */
export function wordMatches(archive: Archive, kind: NamedKind, text: string): Candidate[] {
  const words = largeWords(searchWords(text));
  if (words.length === 0 || !mayBeNamed(archive, tableOf(kind), words)) return [];
  const holds = words.map(() => '(instr(key, ?) > 0 OR instr(key, ?) > 0)').join(' AND ');
  const sql = `SELECT id, MAX(weight) AS weight FROM name WHERE kind = ? AND is_spam = 0 AND (${holds} OR instr(key, ?) > 0)
    GROUP BY id`;
  const values = [...words.flatMap((word) => [word, spellWord(word)]), words.join('')];
  const candidates = archive.all<Candidate>(sql, tableOf(kind), ...values);
  const texts = readTexts(archive, kind, candidates);
  const held = Map.groupBy(candidates, ({ id }) => {
    const names = textsOf(texts.get(id));
    return goesTheOtherWay(names, text) ? null : holdsWords(names, words);
  });
  return sortCandidates(held.get('apart') ?? held.get('together') ?? []);
}
