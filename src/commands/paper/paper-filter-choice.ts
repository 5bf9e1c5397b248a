import type { Archive } from '../../archive/archive.ts';
import { readFrameworks } from '../../archive/code/frameworks.ts';
import { venueName } from '../../archive/papers/conferences.ts';
import type { PaperFilter } from '../../archive/papers/filter/filter.ts';
import { parseDateBound } from '../../ranking/filter.ts';
import { chooseDataset } from '../leaderboard/dataset-choice.ts';
import type { FilteredLine, FilterFlag } from '../names/filter-names.ts';
import { chooseArea, chooseListed } from '../names/listed-choice.ts';
import { chooseTaskOrMethod } from '../names/task-or-method.ts';
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
 * Finds what the options of `paperFilterOptions` name; errors repeat the line with each candidate. Throws `UserError`: `notFound` with the nearest names, `ambiguous` with the candidates,
 * `usage` for dates in the wrong order.
 */
export async function choosePaperFilter(
  archive: Archive,
  wish: PaperFilterWish,
  { command, others = [], first }: FilteredLine,
): Promise<ChosenPaperFilter> {
  checkDates(wish);
  const given = givenFilters(wish);
  const parts: Part[] = [];
  for (const [index, [flag, value]] of given.entries()) {
    const besides = [...others, ...given.filter((_, other) => other !== index)];
    parts.push(await chooseOne(archive, { flag, typed: value ?? '', others: besides, command, first }));
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
      return readTaskOrMethod(archive, asked.flag === '--task' ? 'task' : 'method', asked);
    case '--dataset':
      return readDataset(archive, asked);
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

async function readTaskOrMethod(archive: Archive, kind: 'task' | 'method', asked: FilterFlag): Promise<Part> {
  const { id, name, notes } = await chooseTaskOrMethod(archive, kind, asked);
  return { filter: kind === 'task' ? { tasks: [id] } : { methods: [id] }, about: [name], notes };
}

async function readDataset(archive: Archive, asked: FilterFlag): Promise<Part> {
  const { ids, name, notes } = await chooseDataset(archive, asked);
  return { filter: { leaderboards: [ids] }, about: [name], notes };
}
