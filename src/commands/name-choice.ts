import type { Archive } from '../archive/archive.ts';
import { chooseCandidate, type Hits, STEPS } from '../archive/ladder.ts';
import { readNames } from '../archive/names.ts';
import { withoutSpam } from '../archive/spam.ts';
import { UserError } from '../errors.ts';
import { lookUpAlone, noteReading } from './chosen-leaderboards.ts';
import { commandLine } from './command-line.ts';
import { dropVerb } from './verbs.ts';

/** The kinds that have a card and a catalogue, each with a command of its name. */
export type CardKind = 'task' | 'dataset' | 'method';

/** A task, dataset or method that was asked for by name. */
export interface ChosenName {
  readonly id: number;
  /** Its own name. */
  readonly name: string;
  /** How the name was read, where that is not plain. */
  readonly notes: readonly string[];
}

/** How freely a name is read. */
export interface NameWish {
  /** The best match where several fit. */
  readonly first?: boolean;
  /** What looks like spam is found by a part of its name too. */
  readonly includeSpam?: boolean;
}

/**
 * The task, dataset or method that the typed words mean.
 * Throws `UserError`: `usage` where nothing is typed but blanks, `ambiguous` with a command for each candidate, `notFound`
 * with the nearest names.
 */
export async function chooseName(
  archive: Archive,
  kind: CardKind,
  words: readonly string[],
  wish: NameWish,
): Promise<ChosenName> {
  const typed = words.join(' ');
  // A variable that was not set, more often than not.
  if (typed.trim() === '') throw new UserError('usage', `the name of the ${kind} is empty.`);
  const hits = findHits(archive, kind, typed, wish);
  if (hits !== null) return decide(archive, kind, typed, hits, wish);
  const rest = dropVerb(typed);
  const without = rest === null ? null : findHits(archive, kind, rest.name, wish);
  // Loaded here: only a name that fits nothing needs the search for near ones.
  if (rest === null || without === null)
    throw (await import('./name-errors.ts')).unknownName(archive, kind, typed);
  const chosen = await decide(archive, kind, rest.name, without, wish);
  return {
    ...chosen,
    notes: [`read "${rest.verb}" as a verb: ${commandLine(kind, chosen.name)}`, ...chosen.notes],
  };
}

/** What a name fits at the first step of the ladder with hits. What looks like spam is there for who writes it out. */
function findHits(
  archive: Archive,
  kind: CardKind,
  typed: string,
  { includeSpam, first }: NameWish,
): Hits | null {
  for (const step of STEPS) {
    const found = lookUpAlone(archive, kind, { typed, step, first: first ?? false, wholeWords: false });
    const isName = step === 'exact' || step === 'normalised' || step === 'slug';
    const candidates = isName || includeSpam ? found : withoutSpam(archive, kind, found);
    if (candidates.length > 0) return { step, candidates, total: candidates.length };
  }
  return null;
}

async function decide(
  archive: Archive,
  kind: CardKind,
  typed: string,
  hits: Hits,
  { first = false }: NameWish,
): Promise<ChosenName> {
  const choice = chooseCandidate(hits, first);
  if (choice.kind === 'several') {
    throw (await import('./name-errors.ts')).ambiguousName(archive, kind, typed, choice.hits);
  }
  const { id } = choice.candidate;
  const [name = ''] = readNames(archive, kind, [id]);
  return { id, name, notes: noteReading({ typed, step: hits.step }, name, choice.others) };
}
