import { arxivIdOf } from '../../archive/addresses/addresses.ts';
import type { Archive } from '../../archive/archive.ts';
import { chooseCandidate, type Hits } from '../../archive/names/ladder.ts';
import { findNamedPapers, findPapers } from '../../archive/papers/names/names.ts';
import { findNearPapers } from '../../archive/papers/names/near-papers.ts';
import { findPrintedReference } from '../../archive/papers/names/printed-reference.ts';
import { type PaperSummary, readPaperSummaries } from '../../archive/papers/papers.ts';
import { UserError } from '../../errors.ts';
import { countOf, formatCount } from '../../output/text/count.ts';
import { cut } from '../../output/text/text-width.ts';
import { STDIN } from '../input/stdin.ts';
import { tellOthers } from '../names/other-fits.ts';
import { dropPaper, dropVerb } from '../names/verbs.ts';
import {
  andMore,
  flaggedLine,
  type LineWith,
  padCommands,
  pageHints,
  searchHints,
} from '../wording/command-line.ts';
import { citedWorkHints } from './cited-work.ts';

/** A paper that was asked for by name, and what to say about how it was found. */
export interface ChosenPaper {
  readonly paper: PaperSummary;
  /** A name to repeat in hints: what was typed, where that alone is clear. */
  readonly name: string;
  readonly notes: readonly string[];
  /** Whether only the beginning of its title or some words of it were typed. */
  readonly isGuess: boolean;
}

const OFFERED = 5;
/** A longer title is cut where it is offered, in cells. */
const LONGEST_TITLE = 70;

/**
 * The paper that the typed words mean. `command` is the one to suggest when they mean several or none, alone or as a
 * line around the name.
 * Throws `UserError`: `usage` where nothing is typed but blanks, `ambiguous` with a command for each candidate, `notFound`
 * with the nearest titles.
 */
export function choosePaper(
  archive: Archive,
  words: readonly string[],
  command: string | LineWith,
  first: boolean,
): ChosenPaper {
  const typed = words.join(' ');
  const line: LineWith =
    typeof command === 'string' ? (name, flags = '') => flaggedLine(flags, command, name) : command;
  // A variable that was not set, more often than not.
  if (typed.trim() === '')
    throw new UserError('usage', 'the name of the paper is empty.', ['All papers: pwc paper']);
  if (typed === STDIN)
    throw new UserError('notFound', 'names are read from stdin by:', ['pwc code -', 'pwc cite -']);
  const hits = findPapers(archive, typed);
  if (hits !== null) return decide(archive, typed, hits, line, first);
  const read =
    withoutVerb(archive, typed, line) ??
    withoutPaper(archive, typed, line) ??
    asReference(archive, typed, line);
  if (read === null) throw notFound(archive, typed, line);
  const chosen = decide(archive, read.name, read.hits, line, first);
  return { ...chosen, notes: [read.note, ...chosen.notes] };
}

/** The name in what was typed, what that fits, and how to say so. */
interface NameWithin {
  readonly name: string;
  readonly hits: Hits;
  readonly note: string;
}

function withoutVerb(archive: Archive, typed: string, line: LineWith): NameWithin | null {
  const rest = dropVerb(typed);
  const hits = rest === null ? null : findPapers(archive, rest.name);
  if (rest === null || hits === null) return null;
  return { name: rest.name, hits, note: `read "${rest.verb}" as a verb: ${line(rest.name)}` };
}

/** Only a name: "the new data paper" is not whatever has "new data" in its title. */
function withoutPaper(archive: Archive, typed: string, line: LineWith): NameWithin | null {
  const name = dropPaper(typed);
  const hits = name === null ? null : findNamedPapers(archive, name);
  return name === null || hits === null ? null : { name, hits, note: `read "${typed}" as ${line(name)}` };
}

/** A reference as it is printed, which has more in it than any name. */
function asReference(archive: Archive, typed: string, line: LineWith): NameWithin | null {
  const hits = findPrintedReference(archive, typed);
  const [first] = hits?.candidates ?? [];
  const [paper] = first === undefined ? [] : readPaperSummaries(archive, [first.id]);
  if (hits === null || paper === undefined) return null;
  const name = hits.total === 1 ? clearName(archive, paper) : (paper.title ?? '');
  return { name, hits, note: `read the reference as ${line(name)}` };
}

/** What names a paper: its arXiv id, else its slug, else its title. */
export function paperName(paper: PaperSummary): string {
  return paper.arxivId ?? paper.slug ?? paper.title ?? '';
}

/** What names a paper for sure in a command: the first of its arXiv id, slug, page and title that leads to it alone. */
export function clearName(archive: Archive, paper: PaperSummary): string {
  const names = [paper.arxivId, paper.slug, paper.page, paper.title].filter((name) => name !== null);
  return names.find((name) => findPapers(archive, name)?.total === 1) ?? paperName(paper);
}

function decide(archive: Archive, typed: string, hits: Hits, line: LineWith, first: boolean): ChosenPaper {
  const choice = chooseCandidate(hits, first);
  if (choice.kind === 'several') throw ambiguous(archive, typed, choice.hits, line);
  const fits = hits.candidates.slice(0, 2).map(({ id }) => id);
  const [paper, other] = readPaperSummaries(archive, fits);
  if (paper === undefined) throw new Error(`no paper with id ${choice.candidate.id}`);
  const isGuess = hits.step === 'prefix' || hits.step === 'words';
  if (choice.others === 0) return { paper, name: typed, notes: [], isGuess };
  const others = { count: choice.others, next: other && describePaper(other), noun: 'paper' as const };
  const notes = [`"${typed}" is read as ${describePaper(paper)}; ${tellOthers(others)}`];
  return { paper, name: clearName(archive, paper), notes, isGuess };
}

/** A paper in a sentence: its title and what names it. */
export function describePaper(paper: PaperSummary): string {
  return `${paper.title ?? '(no title)'} (${paperName(paper)})`;
}

/** The notes of a choice whose answer does not tell the paper's title: also what a mere beginning or words were read as. */
export function readingNotes({ paper, notes, isGuess }: ChosenPaper, typed: string): readonly string[] {
  return isGuess && notes.length === 0 ? [`"${typed}" is read as ${describePaper(paper)}`] : notes;
}

function ambiguous(archive: Archive, typed: string, hits: Hits, line: LineWith): UserError {
  const shown = hits.candidates.slice(0, OFFERED).map(({ id }) => id);
  const papers = readPaperSummaries(archive, shown);
  return new UserError('ambiguous', `"${typed}" fits ${formatCount(hits.total)} papers:`, [
    ...padCommands(papers.map((paper) => suggestion(archive, paper, line))),
    ...andMore(hits.total - papers.length),
    `The first of them: ${line(typed, ' --first')}`,
  ]);
}

function notFound(archive: Archive, typed: string, line: LineWith): UserError {
  const cited = citedWorkHints(archive, typed);
  if (cited.length > 0)
    return new UserError('notFound', `no paper matches "${typed}". By its author:`, cited);
  const near = findNearPapers(archive, typed);
  if (near.length === 0) {
    const hints = arxivIdOf(typed) === null ? [...pageHints(typed, 'paper'), ...searchHints(typed)] : [];
    return new UserError('notFound', `no paper matches "${typed}".`, hints);
  }
  const lines = padCommands(near.map((paper) => suggestion(archive, paper, line)));
  return new UserError('notFound', `no paper matches "${typed}". The nearest:`, lines);
}

function suggestion(
  archive: Archive,
  paper: PaperSummary,
  line: LineWith,
): { command: string; detail: string } {
  const size = [countOf(paper.results, 'result'), countOf(paper.repositories, 'repository')].join(', ');
  const year = paper.date === null ? '' : `${paper.date.slice(0, 4)}, `;
  const name = clearName(archive, paper);
  const title = paper.title ?? '(no title)';
  return {
    command: line(name),
    detail: name === title ? `(${year}${size})` : `${cut(title, LONGEST_TITLE, '…')} (${year}${size})`,
  };
}
