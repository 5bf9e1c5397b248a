import { sitePageOf } from '../../archive/addresses/site-pages.ts';
import type { Archive } from '../../archive/archive.ts';
import { chooseCandidate, type Hits, STEPS, standsOut } from '../../archive/names/ladder.ts';
import { readNames } from '../../archive/names/name-texts.ts';
import { findNamesAtStep, preferUsed } from '../../archive/names/names.ts';
import { UserError } from '../../errors.ts';
import { commandLine } from '../wording/command-line.ts';
import type { CardKind } from './card-kinds.ts';
import type { OtherFits } from './other-fits.ts';
import { type ChosenName, lookUpAlone, noteReading } from './reading.ts';
import { dropVerb } from './verbs.ts';

/**
 * The task, dataset or method that the typed words mean. With `first` the best match where several fit. Throws
 * `UserError`: `usage` where nothing is typed but blanks, `ambiguous` with a command for each candidate, `notFound`
 * with the nearest names.
 */
export async function chooseName(
  archive: Archive,
  kind: CardKind,
  words: readonly string[],
  first: boolean,
): Promise<ChosenName> {
  const typed = words.join(' ');
  // A variable that was not set, more often than not.
  if (typed.trim() === '')
    throw new UserError('usage', `the name of the ${kind} is empty.`, [`All ${kind}s: pwc ${kind}`]);
  const hits = findHits(archive, kind, typed);
  if (hits !== null) return decide(archive, kind, typed, hits, first);
  const rest = dropVerb(typed);
  const without = rest === null ? null : findHits(archive, kind, rest.name);
  // Loaded here: only a name that fits nothing needs the search for near ones.
  if (rest === null || without === null)
    throw (await import('./name-errors.ts')).unknownCard(archive, kind, typed);
  const chosen = await decide(archive, kind, rest.name, without, first);
  return {
    ...chosen,
    notes: [`read "${rest.verb}" as a verb: ${commandLine(kind, chosen.name)}`, ...chosen.notes],
  };
}

/** What a name fits at the first step of the ladder with hits. */
function findHits(archive: Archive, kind: CardKind, typed: string): Hits | null {
  for (const step of STEPS) {
    const candidates = lookUpAlone(archive, kind, { typed, step, first: false, wholeWords: false });
    if (candidates.length === 0) continue;
    const hits = { step, candidates, total: candidates.length };
    return kind === 'task' ? preferUsed(archive, typed, hits) : hits;
  }
  return null;
}

async function decide(
  archive: Archive,
  kind: CardKind,
  typed: string,
  hits: Hits,
  first: boolean,
): Promise<ChosenName> {
  const choice = chooseCandidate(hits, first);
  if (choice.kind === 'several') {
    throw (await import('./name-errors.ts')).ambiguousName(archive, kind, typed, choice.hits);
  }
  const fits = hits.candidates.slice(0, 2).map(({ id }) => id);
  const [name = '', next] = readNames(archive, kind, fits);
  const others = namesakes(archive, kind, typed, hits) ?? { count: choice.others, next };
  return { id: choice.candidate.id, name, notes: noteReading({ typed, step: hits.step }, name, others) };
}

/**
 * What is written otherwise than it was typed, and is used so much more than what is written so that it may be meant:
 * papers have a task "named-entity-recognition" beside Named Entity Recognition. Null where there is none.
 */
function namesakes(archive: Archive, kind: CardKind, typed: string, hits: Hits): OtherFits | null {
  const [chosen, ...more] = hits.candidates;
  if (hits.step !== 'exact' || chosen === undefined || more.length > 0 || sitePageOf(typed) !== null)
    return null;
  const same = findNamesAtStep(archive, kind, typed, 'normalised').filter(({ id }) => id !== chosen.id);
  const [heaviest] = same;
  if (heaviest === undefined || !standsOut([heaviest, chosen])) return null;
  return { count: same.length, next: readNames(archive, kind, [heaviest.id])[0] };
}
