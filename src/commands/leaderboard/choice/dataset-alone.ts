import type { Archive } from '../../../archive/archive.ts';
import {
  areOneFamily,
  leaderboardsOfBenchmarks,
  withLeaderboards,
} from '../../../archive/leaderboards/names.ts';
import {
  type Candidate,
  chooseCandidate,
  distinctCandidates,
  sortCandidates,
} from '../../../archive/names/ladder.ts';
import { areSpam, readNames } from '../../../archive/names/name-texts.ts';
import { findNamesAtStep } from '../../../archive/names/names.ts';
import { withWholeWords } from '../../../archive/names/preferred-names.ts';
import { nameKey } from '../../../archive/names/writing/keys.ts';
import { renameDataset } from '../../../archive/names/writing/known-datasets.ts';
import { bracketKeys } from '../../../archive/names/writing/short-forms.ts';
import { type AskedName, lookUpAlone, noteReading } from '../../names/reading.ts';
import { findWrittenName, WHOLE_NAME_STEPS } from '../../names/written-names.ts';
import { commandLine } from '../../wording/command-line.ts';
import type { ChosenLeaderboards } from './chosen.ts';

type Kind = 'benchmark' | 'family';

/**
 * A dataset alone, over all its tasks, at one step of the ladder. A name of the catalogue stands for all variants of the
 * dataset, a name on leaderboards for itself. Names that differ only in how they are written are one dataset; further
 * down the ladder a name fits datasets that have nothing to do with each other, of which one has to stand out.
 */
export function findDatasetAlone(archive: Archive, asked: AskedName): ChosenLeaderboards | null {
  const { step } = asked;
  const found = {
    benchmark: lookUpAlone(archive, 'benchmark', asked),
    family: lookUpAlone(archive, 'family', asked),
  };
  const isExact = step === 'exact' && found.benchmark.length + found.family.length > 0;
  const alike = (kind: Kind) => (isExact ? withAlike(archive, kind, asked.typed, found[kind]) : found[kind]);
  const named = alike('benchmark');
  const known = named.length === 0 ? [] : findKnownFamily(archive, asked.typed);
  const families = withLeaderboards(archive, 'family', distinctCandidates([...alike('family'), ...known]));
  if (named.length + families.length === 0) return null;
  const benchmarks = families.length === 0 ? withLonger(archive, asked, named) : named;
  const isOne =
    families.length === 1 ||
    (families.length === 0 && (benchmarks.length === 1 || areOneFamily(archive, benchmarks.map(idOf))));
  if (WHOLE_NAME_STEPS.includes(step) || isOne) return listAll(archive, asked, benchmarks, families);
  const boards = new Set(leaderboardsOfBenchmarks(archive, [], families.map(idOf)));
  const areVariants = leaderboardsOfBenchmarks(archive, benchmarks.map(idOf), []).every((id) =>
    boards.has(id),
  );
  return areVariants
    ? chooseOne(archive, 'family', asked, families, families)
    : chooseOne(archive, 'benchmark', asked, benchmarks, families);
}

/** A few leaderboards may be of an "MS-COCO": whoever types that means all of those of COCO, which papers call so. */
function findKnownFamily(archive: Archive, typed: string): readonly Candidate[] {
  const name = renameDataset(typed);
  return name === null ? [] : findNamesAtStep(archive, 'family', name, 'normalised');
}

/** What a name fits exactly, with what differs from it in case, accents, blanks and dashes alone. */
function withAlike(
  archive: Archive,
  kind: Kind,
  typed: string,
  exact: readonly Candidate[],
): readonly Candidate[] {
  const alike = findNamesAtStep(archive, kind, typed, 'normalised');
  return [...new Map([...exact, ...alike].map((one) => [one.id, one])).values()];
}

/**
 * Where only brackets were left out of a name, it is one of those that begin so: "Switchboard (300hr)" is no more the
 * Switchboard than "Switchboard + Hub500".
 */
function withLonger(archive: Archive, asked: AskedName, named: readonly Candidate[]): readonly Candidate[] {
  if (asked.step !== 'short form') return named;
  const isBare = (name: string) => bracketKeys(name).includes(nameKey(asked.typed));
  if (!readNames(archive, 'benchmark', named.map(idOf)).every(isBare)) return named;
  const begun = findNamesAtStep(archive, 'benchmark', asked.typed, 'prefix');
  const longer = withWholeWords(archive, 'benchmark', asked.typed, begun);
  return sortCandidates([...new Map([...named, ...longer].map((one) => [one.id, one])).values()]);
}

function listAll(
  archive: Archive,
  asked: AskedName,
  benchmarks: readonly Candidate[],
  families: readonly Candidate[],
): ChosenLeaderboards {
  const [kind, named] =
    families.length > 0 ? ['family' as const, families] : ['benchmark' as const, benchmarks];
  const [name = ''] = readNames(archive, kind, named.map(idOf));
  return {
    kind: 'list',
    ids: leaderboardsOfBenchmarks(archive, benchmarks.map(idOf), families.map(idOf)),
    name,
    isSpam: areSpam(archive, kind, named.map(idOf)),
    notes: named.length === 1 ? noteReading(asked, name, { count: 0, next: undefined }) : [],
  };
}

/** The one that stands out, with the variants of the families that have its name. */
function chooseOne(
  archive: Archive,
  kind: Kind,
  asked: AskedName,
  candidates: readonly Candidate[],
  families: readonly Candidate[],
): ChosenLeaderboards {
  const alike = gatherAlike(archive, kind, candidates);
  const hits = { step: asked.step, candidates: alike, total: alike.length };
  const choice = chooseCandidate(hits, asked.first);
  if (choice.kind === 'several') return { kind: 'several', of: kind, hits };
  const chosen = alike[0]?.ids ?? [];
  const [name = '', next] = readNames(archive, kind, alike.slice(0, 2).map(idOf));
  const names = readNames(archive, 'family', families.map(idOf));
  const own = families.map(idOf).filter((_, index) => names[index] === name);
  return {
    kind: 'list',
    ids: leaderboardsOfBenchmarks(archive, kind === 'benchmark' ? chosen : [], own),
    name,
    isSpam: areSpam(archive, kind, chosen),
    notes: noteReading(asked, name, { count: choice.others, next }),
  };
}

/** Names that differ only in how they are written count as one, with what all of them weigh. */
function gatherAlike(
  archive: Archive,
  kind: Kind,
  candidates: readonly Candidate[],
): readonly (Candidate & { readonly ids: readonly number[] })[] {
  const names = readNames(archive, kind, candidates.map(idOf));
  const groups = Map.groupBy(candidates.keys(), (index) => nameKey(names[index] ?? ''));
  const gathered = [...groups.values()].map((indexes) => {
    const alike = indexes.flatMap((index) => candidates[index] ?? []);
    const weight = alike.reduce((sum, one) => sum + one.weight, 0);
    return { id: alike[0]?.id ?? 0, ids: alike.map(idOf), weight };
  });
  return gathered.toSorted((a, b) => b.weight - a.weight);
}

function idOf({ id }: Candidate): number {
  return id;
}

/** A dataset of the catalogue that no leaderboard is on: not an unknown name either. */
export function findEmptyDataset(archive: Archive, typed: string): ChosenLeaderboards | null {
  const name = findWrittenName(archive, 'family', typed);
  if (name === undefined) return null;
  const note = `the archive has no leaderboard on ${name}; about it: ${commandLine('dataset', name)}`;
  return { kind: 'list', ids: [], isSpam: false, notes: [note] };
}
