import type { Archive } from '../../archive/archive.ts';
import { findModels, findNearModels, type ModelHits } from '../../archive/leaderboards/models.ts';
import { chooseCandidate, type Hits, isWrittenOut, STEPS, type Step } from '../../archive/names/ladder.ts';
import { findPapers } from '../../archive/papers/names/names.ts';
import { findNearPapers } from '../../archive/papers/names/near-papers.ts';
import { readPaperSummaries } from '../../archive/papers/papers.ts';
import { UserError } from '../../errors.ts';
import { countOf } from '../../output/text/count.ts';
import { joinWithAnd } from '../../output/text/join-words.ts';
import { filterFlags, type LeaderboardFilterWish } from '../leaderboard/filter-options.ts';
import { paperName } from '../paper/paper-choice.ts';
import { clearModel } from '../results/model-choice.ts';
import {
  commandLine,
  flaggedLine,
  type LineWith,
  padCommands,
  searchHints,
} from '../wording/command-line.ts';
import { type ChosenSide, modelSide, paperSide, type Side, type SideKind } from './compared-side.ts';

/** What is to be compared. */
export interface ComparisonWish extends LeaderboardFilterWish {
  readonly names: readonly string[];
  /** What the names are of; undefined for either. */
  readonly kind: SideKind | undefined;
  readonly first: boolean;
  /** Also leaderboards that lists pass over. */
  readonly includeSpam: boolean;
}

/** What the names mean, and what to say about how they were read. */
export interface ChosenSides {
  readonly sides: readonly Side[];
  readonly notes: readonly string[];
}

const OFFERED = 3;

/** What stands between names that were typed as one. */
const BETWEEN = /\s*,\s*|\s+(?:vs\.?|versus|and|&|against)\s+/i;

const QUOTES = 'A name of several words stands in quotes.';

/**
 * The papers and models that names mean. Without a kind both are tried: what a name is written out for goes before what it
 * is the beginning or words of, and of equals the paper goes first, unless it is none that stands out, or has no result.
 * Throws `UserError`: `usage` for fewer than two names and for one thing twice, `ambiguous` with a command for each
 * candidate, `notFound` with the nearest names.
 */
export function chooseSides(archive: Archive, { names, kind, first, ...wish }: ComparisonWish): ChosenSides {
  if (names.length < 2) {
    const parts = (names[0] ?? '').split(BETWEEN).filter((part) => part !== '');
    const offered = parts.length > 1 ? parts : ['scibert', 'biobert'];
    throw new UserError('usage', 'compare needs two names or more.', [commandLine('compare', ...offered)]);
  }
  const as = kind === undefined ? '' : ` --as ${kind}`;
  const chosen = names.map((typed, at) => {
    const line: LineWith = (name, flags = '') =>
      flaggedLine(filterFlags(wish) + as + flags, 'compare', ...names.with(at, name));
    try {
      return chooseSide(archive, typed, kind, line, first);
    } catch (error) {
      throw names.length > 2 && error instanceof UserError ? withQuotes(error) : error;
    }
  });
  for (const [at, { id, side }] of chosen.entries()) {
    const before = chosen.findIndex((other) => other.id === id);
    if (before === at) continue;
    const message = `"${names[before]}" and "${names[at]}" are the same ${side.kind}: ${side.title}`;
    throw new UserError('usage', message);
  }
  const both = names.filter((_, at) => chosen[at]?.isModelToo).map((name) => `"${name}"`);
  const note =
    both.length === 1
      ? `${both[0]} names a paper and a model, and is read as the paper (--as model)`
      : `${joinWithAnd(both)} name papers and models, and are read as the papers (--as model)`;
  return {
    sides: nameApart(chosen.map(({ side }) => side)),
    notes: [...chosen.flatMap(({ notes }) => notes), ...(both.length === 0 ? [] : [note])],
  };
}

/** Of more than two words some may be one name. */
function withQuotes({ kind, message, hints }: UserError): UserError {
  return new UserError(kind, message, [...hints, QUOTES]);
}

function chooseSide(
  archive: Archive,
  typed: string,
  kind: SideKind | undefined,
  line: LineWith,
  first: boolean,
): ChosenSide {
  if (typed.trim() === '') throw new UserError('usage', 'a name to compare is empty.');
  if (kind === 'model') return modelSide(archive, typed, line, first);
  if (kind === 'paper') return paperSide(archive, typed, line, first);
  const papers = findPapers(archive, typed);
  const models = findModels(archive, typed, papers !== null && isWrittenOut(papers.step));
  if (papers === null && models === null) throw unknownName(archive, typed, line);
  if (models === null) return paperSide(archive, typed, line, first);
  if (papers === null || !isPaperFirst(archive, papers, models, first))
    return modelSide(archive, typed, line, first);
  const chosen = paperSide(archive, typed, line, first);
  const isModelToo = sureness(models.step) === sureness(papers.step) && clearModel(models, first) !== null;
  return { ...chosen, isModelToo };
}

/** Whether a name means a paper rather than a model. */
function isPaperFirst(archive: Archive, papers: Hits, models: ModelHits, first: boolean): boolean {
  if (sureness(papers.step) !== sureness(models.step)) return sureness(papers.step) < sureness(models.step);
  const choice = chooseCandidate(papers, first);
  if (choice.kind === 'several') return clearModel(models, first) === null;
  const [paper] = readPaperSummaries(archive, [choice.candidate.id]);
  return paper !== undefined && paper.results > 0;
}

/** Written out is surer than the beginning, and that than words; a short form is written out. */
function sureness(step: Step): number {
  return isWrittenOut(step) ? 0 : STEPS.indexOf(step);
}

/** Names that are alike get a number behind. */
function nameApart(sides: readonly Side[]): readonly Side[] {
  const names = numberAlike(sides.map(({ name }) => name));
  const wholeNames = numberAlike(sides.map(({ wholeName }) => wholeName));
  return sides.map((side, at) => ({
    ...side,
    name: names[at] ?? side.name,
    wholeName: wholeNames[at] ?? side.wholeName,
  }));
}

function numberAlike(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

function unknownName(archive: Archive, typed: string, line: LineWith): UserError {
  const papers = findNearPapers(archive, typed).slice(0, OFFERED);
  const models = findNearModels(archive, typed).slice(0, OFFERED);
  const message = `no paper or model is called "${typed}".`;
  if (papers.length + models.length === 0) return new UserError('notFound', message, searchHints(typed));
  const lines = [
    ...papers.map((paper) => ({ command: line(paperName(paper)), detail: paper.title ?? '' })),
    ...models.map(({ name, results }) => ({ command: line(name), detail: countOf(results, 'result') })),
  ];
  return new UserError('notFound', `${message} The nearest:`, padCommands(lines));
}
