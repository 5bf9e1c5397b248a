import type { Archive } from '../../archive/archive.ts';
import { readFrameworks } from '../../archive/code/frameworks.ts';
import { type Hits, STEPS } from '../../archive/names/ladder.ts';
import { withPapers } from '../../archive/names/name-texts.ts';
import { findNames, readNames } from '../../archive/names/names.ts';
import { venueName } from '../../archive/papers/conferences.ts';
import type { PaperFilter } from '../../archive/papers/filter.ts';
import { parseDateBound } from '../../ranking/filter.ts';
import { findDatasetAlone } from '../leaderboard/choice/dataset-alone.ts';
import { chooseAmong, type FilterFlag, unknownName } from '../names/filter-names.ts';
import { chooseArea, chooseListed } from '../names/listed-choice.ts';
import { checkDates } from '../options/date-option.ts';
import { type ChosenConference, chooseConference } from './conference-choice.ts';
import { givenFilters, type PaperFilterWish } from './paper-filter-options.ts';

/** What the options that choose papers mean. */
export interface ChosenPaperFilter {
  readonly filter: PaperFilter;
  /** What the papers have in common, for a heading: "Named Entity Recognition (NER)", "CVPR 2018", "with code". */
  readonly about: readonly string[];
  /** How names were read where that is not plain. */
  readonly notes: readonly string[];
}

/** What one option means. */
type Part = ChosenPaperFilter;

/**
 * Finds what the options of `paperFilterOptions` name. `command` is the line before them (`['paper']`), which errors
 * repeat with each candidate. Throws `UserError`: `notFound` with the nearest names, `ambiguous` with the candidates,
 * `usage` for dates in the wrong order.
 */
export async function choosePaperFilter(
  archive: Archive,
  wish: PaperFilterWish,
  command: readonly string[],
  first: boolean,
): Promise<ChosenPaperFilter> {
  checkDates(wish);
  const given = givenFilters(wish);
  const parts: Part[] = [];
  for (const [index, [flag, value]] of given.entries()) {
    const others = given.filter((_, other) => other !== index);
    parts.push(await chooseOne(archive, { flag, typed: value ?? '', others, command, first }));
  }
  return {
    filter: parts.map(({ filter }) => filter).reduce(bothOf, {}),
    about: parts.flatMap(({ about }) => about),
    notes: parts.flatMap(({ notes }) => notes),
  };
}

/** A filter that lets pass what both do. */
function bothOf(one: PaperFilter, other: PaperFilter): PaperFilter {
  return {
    ...one,
    ...other,
    tasks: [...(one.tasks ?? []), ...(other.tasks ?? [])],
    methods: [...(one.methods ?? []), ...(other.methods ?? [])],
    leaderboards: [...(one.leaderboards ?? []), ...(other.leaderboards ?? [])],
    papers: [...(one.papers ?? []), ...(other.papers ?? [])],
  };
}

async function chooseOne(archive: Archive, asked: FilterFlag): Promise<Part> {
  switch (asked.flag) {
    case '--task':
    case '--method':
      return chooseTaskOrMethod(archive, asked.flag === '--task' ? 'task' : 'method', asked);
    case '--dataset':
      return chooseDataset(archive, asked);
    case '--author': {
      const { chooseAuthor } = await import('./author-choice.ts');
      const { author, notes } = chooseAuthor(archive, asked);
      return { filter: { papers: [author.papers] }, about: [author.name], notes };
    }
    case '--conference':
      return readConference(chooseConference(archive, asked));
    case '--area': {
      const { name, notes } = chooseArea(archive, asked);
      return { filter: { area: name }, about: [name], notes };
    }
    case '--framework': {
      const { name, notes } = chooseListed('framework', readFrameworks(archive), asked);
      return { filter: { framework: name }, about: [`code in ${name}`], notes };
    }
    default:
      return readPlain(asked);
  }
}

function readConference({ name, year, venues, notes }: ChosenConference): Part {
  const about = [venueName({ conference: name, year })];
  return { filter: { venues: venues.map(({ text }) => text) }, about, notes };
}

/** The options that name nothing. */
function readPlain({ flag, typed }: FilterFlag): Part {
  const days = parseDateBound(typed);
  if (flag === '--since') return plain({ from: days?.from ?? typed }, `since ${typed}`);
  if (flag === '--until') return plain({ to: days?.to ?? typed }, `until ${typed}`);
  if (flag === '--with-code') return plain({ withCode: true }, 'with code');
  return plain({ withResults: true }, 'with results');
}

function plain(filter: PaperFilter, about: string): Part {
  return { filter, about: [about], notes: [] };
}

async function chooseTaskOrMethod(
  archive: Archive,
  kind: 'task' | 'method',
  asked: FilterFlag,
): Promise<Part> {
  const found = findNames(archive, kind, asked.typed);
  if (found === null) throw unknownName(kind, asked, await nearNames(archive, kind, asked.typed));
  const hits = kind === 'task' ? keepUsed(archive, found) : found;
  const { id, name, notes } = chooseAmong(kind, hits, asked, (ids) => readNames(archive, kind, ids));
  return { filter: kind === 'task' ? { tasks: [id] } : { methods: [id] }, about: [name], notes };
}

/**
 * Where the heaviest of some tasks has no papers, those count that have any, as those with leaderboards do where one of these
 * is asked for.
 */
function keepUsed(archive: Archive, hits: Hits): Hits {
  const candidates = withPapers(archive, hits.candidates);
  const isServed = candidates.length === 0 || candidates[0]?.id === hits.candidates[0]?.id;
  return isServed ? hits : { ...hits, candidates, total: candidates.length };
}

async function nearNames(
  archive: Archive,
  kind: 'task' | 'method' | 'dataset',
  typed: string,
): Promise<string[]> {
  // Loaded here: only a name that fits nothing needs the search for near ones.
  const { findNearNames } = await import('../../archive/names/near-names.ts');
  return findNearNames(archive, kind, typed).map(({ name }) => name);
}

/** The leaderboards that `pwc rank` lists of a dataset; one that the catalogue has without any is an empty answer. */
async function chooseDataset(archive: Archive, asked: FilterFlag): Promise<Part> {
  const { typed, first } = asked;
  for (const step of STEPS) {
    const found = findDatasetAlone(archive, { typed, step, first, wholeWords: false });
    if (found?.kind === 'several') {
      const of = found.of === 'family' ? 'family' : 'benchmark';
      chooseAmong('dataset', found.hits, asked, (ids) => readNames(archive, of, ids));
    }
    if (found?.kind !== 'list') continue;
    return { filter: { leaderboards: [found.ids] }, about: [found.name ?? typed], notes: found.notes };
  }
  const hits = findNames(archive, 'dataset', typed);
  if (hits === null) throw unknownName('dataset', asked, await nearNames(archive, 'dataset', typed));
  const { name, notes } = chooseAmong('dataset', hits, asked, (ids) => readNames(archive, 'dataset', ids));
  return {
    filter: { leaderboards: [[]] },
    about: [name],
    notes: [...notes, `the archive has no results on ${name}`],
  };
}
