import { type LinkedKind, readLinks } from '../../archive/addresses/links.ts';
import type { Archive } from '../../archive/archive.ts';
import { withLeaderboards } from '../../archive/leaderboards/names.ts';
import { findLeaderboardsBySlug, leaderboardSlugOf } from '../../archive/leaderboards/slugs.ts';
import {
  type Candidate,
  chooseCandidate,
  type Hits,
  isWrittenOut,
  STEPS,
  type Step,
} from '../../archive/names/ladder.ts';
import { findNames, findNamesAtStep } from '../../archive/names/names.ts';
import { findPapers } from '../../archive/papers/names/names.ts';
import { UserError } from '../../errors.ts';
import { climbPairs } from '../leaderboard/choice/pairs.ts';
import type { CardKind } from '../names/card-kinds.ts';
import { noteReading } from '../names/reading.ts';
import { WHOLE_NAME_STEPS, WRITTEN_STEPS } from '../names/written-names.ts';
import { choosePaper, readingNotes } from '../paper/paper-choice.ts';
import { type AddressKind, OPENED_KINDS, type Thing } from './addresses.ts';

/** What a name means, and what to say about how it was read. */
export interface ChosenThing {
  readonly thing: Thing;
  readonly notes: readonly string[];
}

/** What stands first of all kinds at one step of the ladder. */
interface Found {
  readonly kind: LinkedKind;
  readonly hits: Hits;
}

const NOUNS: ReadonlyMap<string, LinkedKind> = new Map(
  Object.entries({
    paper: 'paper',
    dataset: 'dataset',
    method: 'method',
    task: 'task',
    leaderboard: 'leaderboard',
    rank: 'leaderboard',
    sota: 'leaderboard',
  }),
);

/**
 * The thing that the typed words mean. A noun before a name says what it is of, unless the words together are the name of
 * something; else the kinds climb the ladder together, at each step the paper first. `wanted` is what it has to have: a
 * PDF only papers have. Throws `UserError`: `usage` where a name is empty, `ambiguous` with a command for each
 * candidate, `notFound` with the nearest names.
 */
export async function chooseThing(
  archive: Archive,
  words: readonly string[],
  wanted: AddressKind | null,
  first: boolean,
): Promise<ChosenThing> {
  const typed = words.join(' ').trim();
  if (typed === '') throw new UserError('usage', 'the name of what to open is empty.');
  const [noun = '', ...rest] = words;
  const kind = rest.length > 0 ? NOUNS.get(noun.toLowerCase().replace(/s$/, '')) : undefined;
  const isOfPaper = wanted === 'pdf' || wanted === 'code';
  if (kind !== undefined && !isWholeName(archive, typed)) {
    if (kind === 'paper') return choosePaperThing(archive, rest, first);
    const hits = findKind(archive, kind, rest);
    if (hits === null) throw (await import('./open-errors.ts')).unknownThing(archive, kind, rest.join(' '));
    return decide(archive, rest.join(' '), { kind, hits }, first);
  }
  if (isOfPaper) return choosePaperThing(archive, words, first);
  const found = climb(archive, words, typed);
  if (found === null) throw (await import('./open-errors.ts')).unknownThing(archive, null, typed);
  if (found.kind === 'paper') return choosePaperThing(archive, words, first);
  return decide(archive, typed, found, first);
}

/** "Dataset Distillation" is a paper, and not a dataset called distillation. */
function isWholeName(archive: Archive, typed: string): boolean {
  const papers = findPapers(archive, typed);
  return papers !== null && isWrittenOut(papers.step);
}

function choosePaperThing(archive: Archive, words: readonly string[], first: boolean): ChosenThing {
  const chosen = choosePaper(archive, words, 'open', first);
  return { thing: { kind: 'paper', id: chosen.paper.id }, notes: readingNotes(chosen, words.join(' ')) };
}

function findKind(archive: Archive, kind: CardKind | 'leaderboard', words: readonly string[]): Hits | null {
  if (kind === 'leaderboard') return findBoards(archive, words, STEPS);
  const typed = words.join(' ');
  for (const step of STEPS) {
    const hits = atStep(archive, kind, typed, step);
    if (hits !== null) return hits;
  }
  return findNames(archive, kind, typed);
}

/**
 * All kinds together, step by step. Leaderboards, which have two names, come after the steps at which one name is
 * written out.
 */
function climb(archive: Archive, words: readonly string[], typed: string): Found | null {
  const papers = findPapers(archive, typed);
  for (const step of STEPS) {
    if (step === 'prefix') {
      const boards = findBoards(archive, words, WRITTEN_STEPS);
      if (boards !== null) return { kind: 'leaderboard', hits: boards };
    }
    if (papers?.step === step) return { kind: 'paper', hits: papers };
    for (const kind of OPENED_KINDS) {
      const hits = atStep(archive, kind, typed, step);
      if (hits !== null) return { kind, hits };
    }
  }
  const hits = findNames(archive, 'task', typed);
  return hits && { kind: 'task', hits };
}

function atStep(archive: Archive, kind: CardKind, typed: string, step: Step): Hits | null {
  const candidates =
    kind === 'task' ? tasksThatCount(archive, typed, step) : findNamesAtStep(archive, kind, typed, step);
  return candidates.length === 0 ? null : { step, candidates, total: candidates.length };
}

/**
 * Tasks with a leaderboard go before others. One without counts where its whole name was typed, unless that is short for one
 * with: one is called "NER" and means something else.
 */
function tasksThatCount(archive: Archive, typed: string, step: Step): readonly Candidate[] {
  const found = findNamesAtStep(archive, 'task', typed, step);
  const ranked = withLeaderboards(archive, 'task', found);
  if (ranked.length > 0 || !WHOLE_NAME_STEPS.includes(step)) return ranked;
  const others = findNamesAtStep(archive, 'task', typed, 'short form');
  return withLeaderboards(archive, 'task', others).length > 0 ? [] : found;
}

/** The leaderboards of a slug, or of a task and a dataset, at the first of some steps that has any. */
function findBoards(archive: Archive, words: readonly string[], steps: readonly Step[]): Hits | null {
  const slug = words.length === 1 ? leaderboardSlugOf(words[0] ?? '') : null;
  if (slug !== null) return findLeaderboardsBySlug(archive, slug);
  const pairs = climbPairs(archive, words);
  for (const step of steps) {
    const hits = pairs(step);
    if (hits !== null) return hits;
  }
  return null;
}

async function decide(
  archive: Archive,
  typed: string,
  { kind, hits }: Found,
  first: boolean,
): Promise<ChosenThing> {
  const choice = chooseCandidate(hits, first);
  if (choice.kind === 'several') {
    // Loaded here: only a name that is not clear needs what the errors offer.
    throw (await import('./open-errors.ts')).ambiguousThing(archive, typed, kind, hits);
  }
  const { id } = choice.candidate;
  const [name, next] = hits.candidates.slice(0, 2).map((one) => readLinks(archive, kind, one.id).name);
  const others = { count: choice.others, next };
  return {
    thing: { kind, id },
    notes: noteReading({ typed, step: hits.step }, `the ${kind} ${name}`, others),
  };
}
