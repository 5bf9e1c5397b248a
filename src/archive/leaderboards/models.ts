import type { Archive } from '../archive.ts';
import type { Step } from '../names/ladder.ts';
import {
  allowedEdits,
  editDistance,
  NEAR_NAMES,
  nearestFew,
  partsOf,
} from '../names/mistakes/edit-distance.ts';
import { afterPrefix, largeWords, nameKey, searchWords } from '../names/writing/keys.ts';
import { beginsWithText, cutsNumber, holdsWords, isMadeOf } from '../names/writing/word-match.ts';

/** A model as leaderboards name it. Its folded name is its id: one model is spelled in several ways. */
export interface NamedModel {
  readonly key: string;
  /** The spelling that most results have. */
  readonly name: string;
  readonly results: number;
}

/** The models of the first step of the ladder that had any, those with most results first. */
export interface ModelHits {
  readonly step: Step;
  readonly models: readonly NamedModel[];
  /** How many there are in all, where `models` holds only those with most results. */
  readonly total: number;
}

/** Of a step with more hits only the models with most results are looked at: a letter or two are in the names of all. */
const MOST_MODELS = 20_000;

type Counted = Omit<NamedModel, 'name'>;

/**
 * The models that a typed name means: by its folded form, else by its beginning, else by its words; null where none fits.
 * `isWhole`: by its folded form only, which is a look-up where words are searched in all names.
 */
export function findModels(archive: Archive, typed: string, isWhole = false): ModelHits | null {
  const key = nameKey(typed);
  if (key === '') return null;
  const exact = countKeys(archive, 'key = ?', [key]);
  if (exact.length > 0) return { step: 'normalised', models: withNames(archive, exact), total: 1 };
  return isWhole ? null : (byBeginning(archive, typed, key) ?? byWords(archive, typed));
}

/** The models of which another one's folded name is the beginning, without that one: most results first. */
export function findVersions(archive: Archive, key: string): { models: NamedModel[]; total: number } {
  const begun = beginningWith(archive, key);
  return { models: withNames(archive, begun.slice(0, NEAR_NAMES)), total: begun.length };
}

/** The models whose folded name is a typed one but for a few mistakes, best first. */
export function findNearModels(archive: Archive, typed: string): NamedModel[] {
  const key = nameKey(typed);
  const edits = allowedEdits(key.length);
  if (edits === 0) return [];
  const parts = partsOf(key, edits).map(({ text }) => text);
  const holdsOne = parts.map(() => 'instr(key, ?) > 0').join(' OR ');
  const lengths = [key.length - edits, key.length + edits];
  const alike = countKeys(archive, `length(key) BETWEEN ? AND ? AND (${holdsOne})`, [...lengths, ...parts]);
  const distance = (model: Counted) => {
    const mistakes = editDistance(key, model.key, edits);
    return mistakes <= edits ? mistakes : null;
  };
  return withNames(
    archive,
    nearestFew(alike, distance, ({ results }) => results),
  );
}

/** Every way in which the name of a model is spelled, the most frequent first. */
export function readSpellings(archive: Archive, key: string): string[] {
  const sql = `SELECT result.model AS name FROM model JOIN result ON result.id = model.result WHERE key = ?
    GROUP BY result.model ORDER BY COUNT(*) DESC, result.model`;
  return archive.all<{ name: string }>(sql, key).map(({ name }) => name);
}

/** Whole words first: "resnet" is the beginning of "ResNet-50" and not of "ResNeXt", nor 5 that of 50. */
function byBeginning(archive: Archive, typed: string, key: string): ModelHits | null {
  const begun = beginningWith(archive, key);
  const models = withNames(archive, begun.slice(0, MOST_MODELS));
  const whole = models.filter(({ name }) => beginsWithText([name], typed));
  if (whole.length > 0) return { step: 'prefix', models: whole, total: whole.length };
  return models.length === 0 ? null : { step: 'prefix', models, total: begun.length };
}

function byWords(archive: Archive, typed: string): ModelHits | null {
  const words = largeWords(searchWords(typed));
  if (words.length === 0) return null;
  const holds = words.map(() => 'instr(key, ?) > 0').join(' AND ');
  const holding = withNames(archive, countKeys(archive, holds, words).slice(0, MOST_MODELS));
  const held = holding.filter(({ name }) => holdsWords([name], words) !== null);
  const made = held.filter(({ name }) => isMadeOf([name], words));
  const models = made.length > 0 ? made : held;
  return models.length === 0 ? null : { step: 'words', models, total: models.length };
}

/** A number that goes on is another one. */
function beginningWith(archive: Archive, key: string): Counted[] {
  const begun = countKeys(archive, 'key > ? AND key < ?', [key, afterPrefix(key)]);
  return begun.filter((model) => !cutsNumber(model.key, key));
}

function countKeys(archive: Archive, condition: string, values: readonly (string | number)[]): Counted[] {
  const sql = `SELECT key, COUNT(*) AS results FROM model WHERE ${condition} GROUP BY key ORDER BY results DESC, key`;
  return archive.all<Counted>(sql, ...values);
}

function withNames(archive: Archive, models: readonly Counted[]): NamedModel[] {
  const names = readNames(archive, models);
  return models.map(({ key, results }) => ({ key, results, name: names.get(key) ?? key }));
}

/** The most frequent spelling of each. */
function readNames(archive: Archive, models: readonly Counted[]): Map<string, string> {
  // The last one of a key stays in the map.
  const sql = `SELECT model.key, result.model AS name FROM json_each(?) AS wanted
    CROSS JOIN model ON model.key = wanted.value JOIN result ON result.id = model.result
    GROUP BY model.key, result.model ORDER BY COUNT(*), result.model DESC`;
  const rows = archive.all<{ key: string; name: string }>(sql, JSON.stringify(models.map(({ key }) => key)));
  return new Map(rows.map(({ key, name }) => [key, name]));
}
