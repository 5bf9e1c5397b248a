import { sitePageOf } from '../addresses/site-pages.ts';
import type { Archive } from '../archive.ts';
import { type Candidate, type Hits, hitsOf, type Step, sortCandidates } from '../names/ladder.ts';
import { nameKey } from '../names/writing/keys.ts';
import { readSpamLeaderboards } from './leaderboards.ts';
import { findLeaderboards } from './names.ts';

/** Places at which a slug may be cut into task and dataset: names that hold "on" themselves have one or two more. */
const MOST_PLACES = 8;

/** A longer slug was cut by the site after its last whole word: "face-verification-on-labeled-faces-in-the". */
const LONGEST_SLUG = 45;

/** A leaderboard's slug on the old site: `named-entity-recognition-on-bc5cdr`, or its address; null for other texts. */
export function leaderboardSlugOf(text: string): string | null {
  const page = sitePageOf(text);
  if (page !== null) return page.kind === 'sota' ? page.slug : null;
  return /^\S+-on-\S+$/.test(text.trim()) ? text.trim() : null;
}

/**
 * The leaderboards of a slug: the one whose page it is; else those whose task and dataset give this slug, whole or cut as
 * the site cut them; else those of a task and a dataset on its two sides of "-on-". Where the site had a slug already it
 * put a number after the next one, so each is tried without it too.
 */
export function findLeaderboardsBySlug(archive: Archive, typed: string): Hits | null {
  const slug = typed.toLowerCase();
  const sql = `SELECT id, results + repositories AS weight FROM leaderboard WHERE lower(substr(url, instr(url, '/sota/') + 6)) = ?`;
  const named = archive.all<Candidate>(sql, slug);
  if (named.length > 0) return hitsOf('exact', sortCandidates(named));
  const boards = readSlugs(archive);
  const forms = [...new Set([slug, slug.replace(/-\d+$/, '')])];
  return (
    forms.map((form) => bySlug(boards, form)).find((hits) => hits !== null) ??
    forms.map((form) => byHalves(archive, form, 'short form')).find((hits) => hits !== null) ??
    forms.map((form) => byBeginning(withoutSpam(archive, boards), form)).find((hits) => hits !== null) ??
    byHalves(archive, slug, 'prefix')
  );
}

interface Slugged extends Candidate {
  readonly name: string;
  readonly slug: string;
}

/** What the site made of a name: no other characters than these, and blanks and dashes as one dash. */
function siteSlug(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9_\s-]/g, '')
    .trim()
    .replace(/[-\s]+/g, '-');
}

/** What others make of it: a dash for every other character. */
function dashSlug(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function readSlugs(archive: Archive): Slugged[] {
  const sql = `SELECT leaderboard.id, leaderboard.results + leaderboard.repositories AS weight, task.name || ' on ' || dataset_name AS name
    FROM leaderboard JOIN task ON task.id = leaderboard.task`;
  return archive
    .all<Candidate & { name: string }>(sql)
    .map((board) => ({ ...board, slug: siteSlug(board.name) }));
}

/**
 * Those with the same letters and digits; of these the ones whose slug it is, dash for dash, else those whose name differs
 * in nothing but dashes ("smac" is not "SMAC+", although the site leaves out the sign).
 */
function bySlug(boards: readonly Slugged[], slug: string): Hits | null {
  const bare = withoutSigns(slug);
  const same = boards.filter((board) => [board.slug, board.name].some((text) => withoutSigns(text) === bare));
  const exact = same.filter((board) => board.slug === slug || dashSlug(board.name) === slug);
  const named = exact.length > 0 ? exact : same;
  const key = nameKey(slug);
  const alike = named.filter(({ name }) => nameKey(name) === key);
  return hitsOf('slug', sortCandidates(alike.length > 0 ? alike : named));
}

/** Spam is found by its whole slug only. */
function withoutSpam(archive: Archive, boards: readonly Slugged[]): readonly Slugged[] {
  const spam = readSpamLeaderboards(archive);
  return spam.size === 0 ? boards : boards.filter(({ id }) => !spam.has(id));
}

/** A slug that the site cut, else the beginning of one that somebody cut. */
function byBeginning(boards: readonly Slugged[], slug: string): Hits | null {
  const longer = boards.filter((board) => board.slug.startsWith(`${slug}-`));
  const cut = longer.filter((board) => {
    const next = board.slug.indexOf('-', slug.length + 1);
    return (next < 0 ? board.slug.length : next) > LONGEST_SLUG;
  });
  return hitsOf('prefix', sortCandidates(cut.length > 0 ? cut : longer));
}

/** Those of a task and a dataset on the two sides of "-on-", as far down the ladder as that. */
function byHalves(archive: Archive, slug: string, lastStep: Step): Hits | null {
  for (const { index } of slug.matchAll(/-on-/g).take(MOST_PLACES)) {
    const [task, dataset] = [slug.slice(0, index), slug.slice(index + '-on-'.length)];
    const hits = findLeaderboards(archive, task, dataset, lastStep);
    if (hits !== null) return hits;
  }
  return null;
}

function withoutSigns(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
