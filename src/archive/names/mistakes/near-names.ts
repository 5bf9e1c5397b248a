import Fuse from 'fuse.js';
import type { Archive } from '../../archive.ts';
import { type NamedKind, tableOf } from '../name-texts.ts';
import { KEY_SOURCE, nameKey, nameWords } from '../writing/keys.ts';
import { allowedEdits, editDistance, NEAR_NAMES } from './edit-distance.ts';

/** A longer text is compared by its beginning. */
const COMPARED = 100;

/** A name that may have been meant. */
export interface NearName {
  readonly id: number;
  readonly name: string;
  readonly weight: number;
  /** How many letters are wrong, in the name or in the part of it that is nearest. */
  readonly mistakes: number;
  /** Whether only a part of the name is near. */
  readonly isPart: boolean;
}

/** A name with how much it is used. */
export type UsedName = Pick<NearName, 'id' | 'name' | 'weight'>;

/** All but spam. */
const NAMES: Readonly<Record<NamedKind, string>> = {
  task: 'SELECT id, name, results AS weight FROM task WHERE (leaderboards > 0 OR papers > 3) AND is_spam = 0',
  dataset: 'SELECT id, name, papers AS weight FROM dataset WHERE is_spam = 0',
  // All names are read from an index: the rows of those that are used lie on thousands of pages.
  family: `WITH used AS MATERIALIZED (SELECT variant.dataset AS id, SUM(results) AS weight FROM benchmark
      CROSS JOIN dataset_variant AS variant ON variant.name = benchmark.name GROUP BY 1)
    SELECT dataset.id, dataset.name, used.weight FROM dataset INDEXED BY dataset_name CROSS JOIN used ON used.id = dataset.id
    WHERE dataset.is_spam = 0 ORDER BY 1`,
  benchmark: 'SELECT id, name, results AS weight FROM benchmark WHERE is_spam = 0',
  method: 'SELECT id, name, papers AS weight FROM method WHERE is_spam = 0',
};

/** Often misspelt copies of those that are used. */
const UNUSED_TASKS =
  'SELECT id, name, results AS weight FROM task WHERE leaderboards = 0 AND papers <= 3 AND is_spam = 0';

/** The names of a kind but those of spam, and of tasks that next to nothing hangs on. */
export function readUsedNames(archive: Archive, kind: NamedKind): UsedName[] {
  return archive.all<UsedName>(NAMES[kind]);
}

/** How many mistakes a near name may have at most: one in three letters. */
function mostMistakes(key: string): number {
  return Math.min(8, Math.floor(key.length / 3));
}

/**
 * The names nearest to one that fits nothing, best first. Fuse finds names of which a part looks alike; the number of
 * typing mistakes decides between them, since Fuse alone puts ImageNet-R before ImageNet for "imagnet". `mistyped` is what
 * `findMistyped` gave, where that is known.
 */
export function findNearNames(
  archive: Archive,
  kind: NamedKind,
  typed: string,
  limit = NEAR_NAMES,
  mistyped = findMistyped(archive, kind, typed),
): NearName[] {
  const key = nameKey(typed).slice(0, COMPARED);
  if (key === '') return [];
  const named = shareLetters(readUsedNames(archive, kind), typed.slice(0, COMPARED));
  const fuse = new Fuse(named, { keys: ['name'], ignoreLocation: true, threshold: 0.4 });
  const alike = fuse.search(typed.slice(0, COMPARED), { limit: 50 }).map(({ item }) => measure(key, item));
  const near = sortNear([...mistyped, ...alike]);
  return near
    .filter(({ id }, index) => near.findIndex((other) => other.id === id) === index)
    .filter(({ mistakes }) => mistakes <= mostMistakes(key))
    .slice(0, limit);
}

/** Fuse takes as long for each name as all else together: it is given those that share most with what was typed. */
const READ_BY_FUSE = 300;

/** The names with the most pairs of neighbouring letters that a text has too, of equals the most used. */
function shareLetters(named: readonly UsedName[], typed: string): UsedName[] {
  // By pair: the name that was counted last for it; 0 where the text does not have the pair.
  const lastCounted = new Int32Array(PAIRS);
  for (let at = 1; at < typed.length; at++) lastCounted[pairAt(typed, at)] = -1;
  const shared = named.map(({ name }, index) => {
    let count = 0;
    for (let at = 1; at < name.length; at++) {
      const pair = pairAt(name, at);
      if (lastCounted[pair] === 0 || lastCounted[pair] === index + 1) continue;
      lastCounted[pair] = index + 1;
      count += 1;
    }
    return count;
  });
  return named
    .map((one, index) => ({ one, count: shared[index] as number }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || b.one.weight - a.one.weight)
    .slice(0, READ_BY_FUSE)
    .map(({ one }) => one);
}

const PAIRS = 0x10000;

/** A number for the letter at a place and the one before it; case does not matter, nor much of what is not Latin. */
function pairAt(text: string, at: number): number {
  return (((text.charCodeAt(at - 1) | 0x20) & 0xff) << 8) | ((text.charCodeAt(at) | 0x20) & 0xff);
}

/** The nearest first: by mistakes, of which it is one more if only a part of a name is near; then by how much it is used. */
export function sortNear(names: readonly NearName[]): NearName[] {
  const distance = ({ mistakes, isPart }: NearName) => mistakes + (isPart ? 1 : 0);
  return names.toSorted(
    (a, b) => distance(a) - distance(b) || Number(a.isPart) - Number(b.isPart) || b.weight - a.weight,
  );
}

/**
 * The things of which a name or another name for it is the typed one but for a few mistakes, best first. Tasks that nothing
 * hangs on are among them where they are nearer than all others.
 */
export function findMistyped(archive: Archive, kind: NamedKind, typed: string): NearName[] {
  const key = nameKey(typed).slice(0, COMPARED);
  const most = mostMistakes(key);
  const sql =
    'SELECT id, key, step FROM name WHERE kind = ? AND is_spam = 0 AND step <= ? AND length(key) BETWEEN ? AND ?';
  const last = kind === 'family' ? KEY_SOURCE.otherName : KEY_SOURCE.variant;
  const rows = archive.all<KeyRow>(sql, tableOf(kind), last, key.length - most, key.length + most);
  const mistakesById = new Map<number, number>();
  for (const row of rows) {
    if (row.step === KEY_SOURCE.initials && !haveSameLetters(key, row.key)) continue;
    const mistakes = countMistakes(key, row.key, most);
    if (mistakes <= Math.min(most, mistakesById.get(row.id) ?? most)) mistakesById.set(row.id, mistakes);
  }
  const used = readMistyped(archive, NAMES[kind], mistakesById);
  if (kind !== 'task') return used;
  const unused = readMistyped(archive, UNUSED_TASKS, mistakesById);
  const nearest = Math.min(allowedEdits(key.length), (used[0]?.mistakes ?? most + 1) - 1);
  return sortNear([...unused.filter(({ mistakes }) => mistakes <= nearest), ...used]);
}

/** Those of some names that are among the mistyped ones, best first. */
function readMistyped(
  archive: Archive,
  names: string,
  mistakesById: ReadonlyMap<number, number>,
): NearName[] {
  if (mistakesById.size === 0) return [];
  const sql = `SELECT * FROM (${names}) WHERE id IN (SELECT value FROM json_each(?))`;
  const named = archive.all<UsedName>(sql, JSON.stringify([...mistakesById.keys()]));
  return sortNear(
    named.map((name) => ({ ...name, mistakes: mistakesById.get(name.id) ?? 0, isPart: false })),
  );
}

interface KeyRow {
  readonly id: number;
  readonly key: string;
  readonly step: number;
}

/** The mistakes in the whole name or in the words of it, one after the other, that are nearest. */
function measure(key: string, named: UsedName): NearName {
  const words = nameWords(named.name);
  const most = mostMistakes(key);
  const whole = countMistakes(key, nameKey(named.name), most);
  let part = most + 1;
  for (const start of words.keys()) {
    let run = '';
    for (const word of words.slice(start)) {
      run += word;
      if (run.length > key.length + most) break;
      part = Math.min(part, countMistakes(key, run, most));
    }
  }
  return { ...named, mistakes: Math.min(whole, part), isPart: part < whole };
}

/** Three letters are one mistake from anything: of those only the same ones in another order count. */
function countMistakes(key: string, name: string, most: number): number {
  return key.length <= 3 && !haveSameLetters(key, name) ? most + 1 : editDistance(key, name, most);
}

function haveSameLetters(one: string, other: string): boolean {
  return one.length === other.length && [...one].sort().join('') === [...other].sort().join('');
}
