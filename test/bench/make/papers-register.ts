import { KNOWN_PAPERS, SCIBERT } from './known-papers.ts';
import { slugify } from './names.ts';
import { type PaperFacts, settlePaper } from './paper-facts.ts';
import type { Plan } from './plan.ts';
import { chance, type Streams } from './stream.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A paper as other dumps name it. */
export interface PaperEntry extends PaperFacts {
  readonly index: number;
  readonly slug: string;
  readonly page: string;
  readonly arxivId: string | null;
}

/** All papers of the archive. Little is kept of each: an entry is made anew when it is asked for. */
export interface PapersRegister {
  readonly count: number;
  paper(index: number): PaperEntry;
  /** Papers whose first subject is the task. */
  papersOn(task: number): Uint32Array;
  /** How many repositories the paper has; 288 at most. */
  repositories(index: number): number;
}

/** The first of the papers with very many repositories. */
export const FIRST_FAMOUS = KNOWN_PAPERS.length;

/** An address can be taken so often that only a number tells papers apart; where the title gives none it is a number alone. */
interface Numbers {
  readonly suffixes: Uint16Array;
  /** The how-manyeth paper of its day on arXiv. */
  readonly places: Uint16Array;
  readonly firstTasks: Int32Array;
}

/** Settles every paper of an archive once, and gives out its address and arXiv id. */
export function registerPapers(
  plan: Plan,
  streams: Streams,
  vocabulary: Vocabulary,
  tasks: readonly string[],
): PapersRegister {
  const settle = (index: number) => settlePaper(index, streams, vocabulary, tasks);
  const numbers = numberPapers(plan.papers, settle);
  const byTask = sortByTask(numbers.firstTasks, tasks.length);
  return {
    count: plan.papers,
    papersOn: (task) => byTask[task] ?? new Uint32Array(),
    repositories: (index) => countRepositories(index, plan, streams),
    paper(index) {
      const facts = settle(index);
      const base = baseSlug(index, facts);
      const suffix = numbers.suffixes[index] ?? 0;
      const slug = suffix === 0 ? base : `${base}-${suffix}`;
      const arxivId =
        facts.known?.arxivId ?? (facts.isOnArxiv ? toArxivId(facts.day, numbers.places[index] ?? 0) : null);
      return { ...facts, index, slug, page: `https://paperswithcode.com/paper/${slug}`, arxivId };
    },
  };
}

function numberPapers(count: number, settle: (index: number) => PaperFacts): Numbers {
  const suffixes = new Uint16Array(count);
  const places = new Uint16Array(count);
  const firstTasks = new Int32Array(count);
  const taken = new Map<string, number>();
  const perDay = new Map<string, number>();
  for (let index = 0; index < count; index++) {
    const facts = settle(index);
    const base = baseSlug(index, facts);
    let suffix = taken.get(base) ?? -1;
    do suffix++;
    while (suffix > 0 && taken.has(`${base}-${suffix}`));
    taken.set(base, suffix);
    if (suffix > 0) taken.set(`${base}-${suffix}`, 0);
    suffixes[index] = suffix;
    firstTasks[index] = facts.tasks[0] ?? -1;
    if (!facts.isOnArxiv || facts.known !== null) continue;
    const place = (perDay.get(facts.day) ?? 0) + 1;
    perDay.set(facts.day, place);
    places[index] = place;
  }
  return { suffixes, places, firstTasks };
}

function baseSlug(index: number, facts: PaperFacts): string {
  if (facts.known?.slug !== undefined) return facts.known.slug;
  // Some addresses are bare digits.
  if (index % 2_003 === 100) return String(190_400_000 + index);
  return slugify(facts.title) || 'paper';
}

/** Numbers a day has on arXiv. No day of the archive has as many papers, so the last ones are free for papers it lacks. */
const IDS_A_DAY = 320;

/**
 * An id of that day: years before 2015 have four digits, and before April 2007 the subject comes first.
 * Place 1 is the first paper of the day.
 */
function toArxivId(day: string, place: number): string {
  const month = day.slice(2, 4) + day.slice(5, 7);
  const earlier = Number(day.slice(8)) - 1;
  if (day < '2007-04') return `cs/${month}${String(earlier * 35 + place).padStart(3, '0')}`;
  // The first numbers of a day are left to the well-known papers.
  return `${month}.${String(earlier * IDS_A_DAY + 10 + place).padStart(day < '2015' ? 4 : 5, '0')}`;
}

/** An id of that day that no paper of the archive has: one of ten. */
export function freeArxivId(day: string, number: number): string {
  return toArxivId(day < '2007-04' ? '2016-05-05' : day, IDS_A_DAY - 10 - (number % 10));
}

function sortByTask(firstTasks: Int32Array, tasks: number): Uint32Array[] {
  const sizes = new Uint32Array(tasks);
  for (const task of firstTasks) if (task >= 0) sizes[task] = (sizes[task] ?? 0) + 1;
  const lists = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(tasks);
  for (const [index, task] of firstTasks.entries()) {
    const list = lists[task];
    if (list !== undefined) list[filled[task] ?? 0] = index;
    if (task >= 0) filled[task] = (filled[task] ?? 0) + 1;
  }
  return lists;
}

function countRepositories(index: number, plan: Plan, streams: Streams): number {
  if (index === SCIBERT) return 6;
  const rank = index - FIRST_FAMOUS;
  if (rank >= 0 && rank < plan.famousPapers) return Math.round(288 / (1 + (rank * 25) / plan.famousPapers));
  const random = streams('repositories', index);
  if (index < FIRST_FAMOUS || !chance(random, 0.342)) return 0;
  let count = 1;
  while (count < 40 && chance(random, 0.26 + count / 22)) count++;
  return count;
}
