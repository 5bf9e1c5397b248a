import { type SitePage, sitePageOf } from '../addresses.ts';
import type { Archive } from '../archive.ts';
import { allKeys, areInKeys } from './all-keys.ts';
import {
  type Candidate,
  type Hits,
  isWrittenOut,
  STEPS,
  type Step,
  sortCandidates,
  standsOut,
} from './ladder.ts';
import { areUnused, type NamedKind, readTexts, textsOf } from './name-texts.ts';
import { preferAllWords } from './preferred-names.ts';
import { KEY_SOURCE, type KeySource, largeWords, nameKey, searchWords, spellingKey } from './writing/keys.ts';
import { spellOutLanguages } from './writing/language-pairs.ts';
import { turnScales } from './writing/scales.ts';
import { spellWord } from './writing/spelling.ts';
import { goesTheOtherWay } from './writing/ways.ts';
import { beginsWithText, cutsNumber, holdsWords } from './writing/word-match.ts';

export { areSpam, type NamedKind, readNames } from './name-texts.ts';

/** The pages of the old site that are about a kind. */
const PAGES: Readonly<Record<NamedKind, SitePage['kind']>> = {
  task: 'task',
  dataset: 'dataset',
  family: 'dataset',
  benchmark: 'dataset',
  method: 'method',
};

const { name: NAME, slug: SLUG, variant: VARIANT } = KEY_SOURCE;
const SHORT: readonly KeySource[] = [NAME, SLUG, KEY_SOURCE.otherName, KEY_SOURCE.initials, VARIANT];

/** The hits of the first step of the ladder that has any; null when the name fits nothing. */
export function findNames(archive: Archive, kind: NamedKind, typed: string): Hits | null {
  for (const step of STEPS) {
    const found = findNamesAtStep(archive, kind, typed, step);
    const candidates = step === 'words' ? preferAllWords(archive, kind, typed, found) : found;
    if (candidates.length === 0) continue;
    const hits = { step, candidates, total: candidates.length };
    return kind === 'task' ? preferUsed(archive, typed, hits) : hits;
  }
  return null;
}

/**
 * A task that nothing hangs on gives way to one of which the name is the short form, unless it is written just so. The
 * address of its page is no writing of its name: dumps of different years have two names for one page.
 */
export function preferUsed(archive: Archive, typed: string, hits: Hits): Hits {
  const { step, candidates } = hits;
  const ids = candidates.map(({ id }) => id);
  const mayGiveWay =
    step === 'normalised' || step === 'slug' || (step === 'exact' && sitePageOf(typed) !== null);
  if (!mayGiveWay || !areUnused(archive, ids)) return hits;
  const others = findNamesAtStep(archive, 'task', typed, 'short form').filter(({ id }) => !ids.includes(id));
  if (others.length === 0) return hits;
  const all = [...others, ...candidates];
  return { step: 'short form', candidates: all, total: all.length };
}

/**
 * What a name fits at one step of the ladder, heaviest first. A page of the old site counts by its slug, and only for
 * what it is about.
 */
export function findNamesAtStep(archive: Archive, kind: NamedKind, typed: string, step: Step): Candidate[] {
  const page = sitePageOf(typed);
  if (page !== null && (page.kind !== PAGES[kind] || !isWrittenOut(step))) return [];
  const text = page?.slug ?? typed;
  const key = nameKey(text);
  const matches = (...sources: readonly KeySource[]) => keyMatches(archive, kind, [key], sources);
  if (key === '' && step !== 'exact') return [];
  switch (step) {
    case 'exact':
      return exactMatches(archive, kind, text, page !== null);
    case 'normalised':
      return matches(NAME);
    case 'slug':
      return matches(SLUG);
    case 'short form':
      return keyMatches(archive, kind, [key, ...spellings(text)], SHORT);
    case 'loose form':
      return matches(KEY_SOURCE.looseForm, KEY_SOURCE.variantForm);
    case 'words':
      return allMatches([text, ...otherForms(text)], (form) => wordMatches(archive, kind, form));
    case 'prefix':
      return firstMatches([text, ...turnScales(text)], (form) =>
        prefixMatches(archive, kind, form, nameKey(form)),
      );
  }
}

/**
 * What is called exactly so, or has this for its slug. Slugs stay when a task gets another name: "action-recognition" is
 * the page of another task than Action Recognition, so but for addresses a slug that reads like a name is a name. Where
 * it reads like the name of its own task as well, as "speech-recognition" does, whose name some papers write like that
 * slug, both are meant, and what stands clearly out goes before what is merely written so.
 */
function exactMatches(archive: Archive, kind: NamedKind, text: string, isPage: boolean): Candidate[] {
  const named = keyMatches(archive, kind, [nameKey(text)], [NAME]);
  const slugs = isPage || named.length === 0 ? keyMatches(archive, kind, [nameKey(text)], [NAME, SLUG]) : [];
  const texts = readTexts(archive, kind, [...named, ...slugs]);
  const bySlug = slugs.filter(({ id }) => texts.get(id)?.slug === text);
  if (bySlug.length > 0) return bySlug;
  const called = named.filter(({ id }) => texts.get(id)?.name === text);
  const both = named.filter((one) => called.includes(one) || texts.get(one.id)?.slug === text);
  return called.length > 0 && both[0] !== called[0] && standsOut(both) ? both : called;
}

/** The things of a kind that have one of these keys from one of these sources, heaviest first. */
function keyMatches(
  archive: Archive,
  kind: NamedKind,
  keys: readonly string[],
  sources: readonly KeySource[],
): Candidate[] {
  const sql = `SELECT id, MAX(weight) AS weight FROM name WHERE kind = ? AND key IN (SELECT value FROM json_each(?))
    AND step IN (SELECT value FROM json_each(?)) GROUP BY id`;
  return sortCandidates(
    archive.all<Candidate>(
      sql,
      tableKind(kind),
      JSON.stringify(keys),
      JSON.stringify(allowed(kind, sources)),
    ),
  );
}

function tableKind(kind: NamedKind): string {
  return kind === 'family' ? 'dataset' : kind;
}

/** A family leaves its variants to the benchmarks. */
function allowed(kind: NamedKind, sources: readonly KeySource[]): readonly KeySource[] {
  const others: readonly KeySource[] = [VARIANT, KEY_SOURCE.variantForm];
  return kind === 'family' ? sources.filter((source) => !others.includes(source)) : sources;
}

/** Other names count too once enough is typed: two letters fit too many initials by chance. A number is typed whole. */
function prefixMatches(archive: Archive, kind: NamedKind, text: string, key: string): Candidate[] {
  const sources = allowed(kind, key.length >= 4 ? SHORT : [NAME, SLUG]);
  const sql = `SELECT id, key, weight FROM name WHERE kind = ? AND key > ? AND key < ? AND is_spam = 0
    AND step IN (SELECT value FROM json_each(?))`;
  const values = [tableKind(kind), key, `${key}\u{10ffff}`, JSON.stringify(sources)];
  const rows = archive.all<Candidate & { key: string }>(sql, ...values);
  const texts = readTexts(
    archive,
    kind,
    rows.filter((row) => cutsNumber(row.key, key)),
  );
  const fits = rows.filter(
    (row) => !cutsNumber(row.key, key) || beginsWithText(textsOf(texts.get(row.id)), text),
  );
  return sortCandidates([...new Map(fits.map(({ id, weight }) => [id, { id, weight }])).values()]);
}

/** The keys of a text however it is spelt. */
function spellings(text: string): string[] {
  return [text, ...otherForms(text)].map(spellingKey);
}

/** A text with its codes of languages written out, and with its factors of scale the other way: "iwslt14 de-en", "set5 x4". */
function otherForms(text: string): readonly string[] {
  const spelt = spellOutLanguages(text);
  return [...(spelt === null ? [] : [spelt]), ...turnScales(text)];
}

/** What the first of some forms of a text fits: another one counts where the text as it was typed fits nothing. */
function firstMatches(forms: readonly string[], find: (form: string) => Candidate[]): Candidate[] {
  for (const form of forms) {
    const found = find(form);
    if (found.length > 0) return found;
  }
  return [];
}

/** What any of some forms of a text fits: "EN->DE" and "English-German" both are "en-de". */
function allMatches(forms: readonly string[], find: (form: string) => Candidate[]): Candidate[] {
  if (forms.length === 1) return forms.flatMap(find);
  return sortCandidates([...new Map(forms.flatMap(find).map((one) => [one.id, one])).values()]);
}

/** Names that hold every typed word that says something; where none does, those that hold them run together. */
function wordMatches(archive: Archive, kind: NamedKind, text: string): Candidate[] {
  const words = largeWords(searchWords(text));
  if (words.length === 0 || !areInKeys(allKeys(archive, tableKind(kind)), words)) return [];
  const holds = words.map(() => '(instr(key, ?) > 0 OR instr(key, ?) > 0)').join(' AND ');
  const sql = `SELECT id, MAX(weight) AS weight FROM name WHERE kind = ? AND is_spam = 0 AND (${holds} OR instr(key, ?) > 0)
    GROUP BY id`;
  const values = [...words.flatMap((word) => [word, spellWord(word)]), words.join('')];
  const candidates = archive.all<Candidate>(sql, tableKind(kind), ...values);
  const texts = readTexts(archive, kind, candidates);
  const held = Map.groupBy(candidates, ({ id }) => {
    const names = textsOf(texts.get(id));
    return goesTheOtherWay(names, text) ? null : holdsWords(names, words);
  });
  return sortCandidates(held.get('apart') ?? held.get('together') ?? []);
}
