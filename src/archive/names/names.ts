import { type SitePage, sitePageOf } from '../addresses/site-pages.ts';
import type { Archive } from '../archive.ts';
import {
  type Candidate,
  distinctCandidates,
  type Hits,
  hitsOf,
  isWrittenOut,
  STEPS,
  type Step,
} from './ladder.ts';
import { areUnused, type NamedKind, withNames } from './name-texts.ts';
import { preferAllWords } from './preferred-names.ts';
import { findKnownTask, findText, firstMatches } from './text-matches.ts';
import { renameDataset } from './writing/known-datasets.ts';
import { holdsShares, tellsShare } from './writing/shares.ts';
import { holdsSplits, shortenSplits } from './writing/splits.ts';
import { holdsNumbers, holdsPoints, turnVersions } from './writing/versions.ts';

/** The pages of the old site that are about a kind. */
const PAGES: Readonly<Record<NamedKind, SitePage['kind']>> = {
  task: 'task',
  dataset: 'dataset',
  family: 'dataset',
  benchmark: 'dataset',
  method: 'method',
};

/** The hits of the first step of the ladder that has any; null when the name fits nothing. */
export function findNames(archive: Archive, kind: NamedKind, typed: string): Hits | null {
  for (const step of STEPS) {
    const found = findNamesAtStep(archive, kind, typed, step);
    const candidates = preferMeant(archive, kind, typed, step, found);
    const hits = hitsOf(step, candidates);
    if (hits !== null) return kind === 'task' ? preferUsed(archive, typed, hits) : hits;
  }
  return null;
}

/** What is likelier meant of what a name fits at a step, when no other name stands beside it. */
export function preferMeant(
  archive: Archive,
  kind: NamedKind,
  typed: string,
  step: Step,
  found: readonly Candidate[],
): readonly Candidate[] {
  if (step === 'words') return preferAllWords(archive, kind, typed, found);
  const known = kind === 'task' && step === 'short form' ? findKnownTask(archive, typed) : [];
  return known.length > 0 ? known : found;
}

/**
 * A task that nothing hangs on gives way to one with something of which the name is the short form, unless it is written
 * just so. The address of its page is no writing of its name: dumps of different years have two names for one page.
 */
export function preferUsed(archive: Archive, typed: string, hits: Hits): Hits {
  const { step, candidates } = hits;
  const ids = candidates.map(({ id }) => id);
  const mayGiveWay =
    step === 'normalised' || step === 'slug' || (step === 'exact' && sitePageOf(typed) !== null);
  if (!mayGiveWay || !areUnused(archive, ids)) return hits;
  const others = findNamesAtStep(archive, 'task', typed, 'short form').filter(({ id }) => !ids.includes(id));
  if (
    areUnused(
      archive,
      others.map(({ id }) => id),
    )
  )
    return hits;
  return hitsOf('short form', [...others, ...candidates]) ?? hits;
}

/**
 * What a name fits at one step of the ladder, heaviest first. A page of the old site counts by its slug, and only for
 * what it is about. A version or a part of a dataset that is written another way counts where the name as it was typed
 * fits nothing.
 */
export function findNamesAtStep(archive: Archive, kind: NamedKind, typed: string, step: Step): Candidate[] {
  const page = sitePageOf(typed);
  if (page !== null && (page.kind !== PAGES[kind] || !isWrittenOut(step))) return [];
  const text = page?.slug ?? typed;
  const fits = findText(archive, kind, { text, isPage: page !== null }, step);
  if (page !== null) return fits;
  const found = withSigns(archive, kind, fits, text);
  if (!IN_OTHER_WAYS.has(step)) return found;
  const renamed = findRenamed(archive, kind, text, step);
  if (renamed.length > 0) return distinctCandidates([...renamed, ...found]);
  return found.length > 0 ? found : findOtherwise(archive, kind, text, step);
}

/**
 * What a task or a dataset is called in the catalogue by another name than in papers. It counts beside what is called so:
 * there may be an MS-COCO for one task, and for the others COCO.
 */
function findRenamed(archive: Archive, kind: NamedKind, typed: string, step: Step): Candidate[] {
  if (kind === 'task') return step === 'short form' ? findKnownTask(archive, typed) : [];
  const text = kind === 'method' ? null : renameDataset(typed);
  if (text === null) return [];
  return findText(archive, kind, { text, isPage: false }, step === 'short form' ? 'normalised' : step);
}

/** The steps at which a name may be written in another way. */
const IN_OTHER_WAYS: ReadonlySet<Step> = new Set(['short form', 'prefix', 'words']);

function findOtherwise(archive: Archive, kind: NamedKind, text: string, step: Step): Candidate[] {
  const shortened = shortenSplits(text);
  // What is called so but for that way is no worse than a short form.
  const steps: readonly Step[] = step === 'short form' ? ['normalised', step] : [step];
  const find = (form: string, holds: (names: readonly string[], form: string) => boolean) =>
    withNames(
      archive,
      kind,
      firstMatches(steps, (one) => findText(archive, kind, { text: form, isPage: false }, one)),
      (names) => holds(names, form),
    );
  // The beginning of a word is no part of a dataset: "data validation" is no Data Valuation.
  const found = firstMatches(shortened, (form) => find(form, holdsSplits));
  // Keys have no points: "imagenet v1" is no ImageNet-10, nor ImageNet - 1% labeled data.
  return found.length > 0
    ? found
    : firstMatches(turnVersions(shortened[0] ?? text), (form) => find(form, holdsNumbers));
}

/** What keys do not tell: points within numbers, and shares. */
function withSigns(
  archive: Archive,
  kind: NamedKind,
  candidates: readonly Candidate[],
  text: string,
): Candidate[] {
  const pointed = /\d\.\d/.test(text)
    ? withNames(archive, kind, candidates, (names) => holdsPoints(names, text))
    : [...candidates];
  return tellsShare(text) ? withNames(archive, kind, pointed, (names) => holdsShares(names, text)) : pointed;
}
