import type { Archive } from '../../archive/archive.ts';
import {
  findModels,
  findNearModels,
  type ModelHits,
  type NamedModel,
} from '../../archive/leaderboards/models.ts';
import { chooseCandidate } from '../../archive/names/ladder.ts';
import { UserError } from '../../errors.ts';
import { countOf, formatCount } from '../../output/text/count.ts';
import { noteReading } from '../names/reading.ts';
import { andMore, type LineWith, padCommands, searchHints } from '../wording/command-line.ts';

const OFFERED = 5;

/** A model that was asked for by name, and what to say about how it was found. */
export interface ChosenModel {
  readonly model: NamedModel;
  readonly notes: readonly string[];
}

/**
 * The model that a typed name means. `line` is the command that errors offer, with another name in its place. Throws
 * `UserError`: `usage` where nothing is typed but blanks, `ambiguous` with a command for each candidate, `notFound` with
 * the nearest names.
 */
export function chooseModel(archive: Archive, typed: string, line: LineWith, first: boolean): ChosenModel {
  if (typed.trim() === '') throw new UserError('usage', 'the name of the model is empty.');
  const hits = findModels(archive, typed);
  if (hits === null) throw unknownModel(archive, typed, line);
  const model = clearModel(hits, first);
  if (model === null) throw ambiguousModel(typed, hits, line);
  const others = { count: hits.total - 1, next: hits.models[1]?.name, noun: 'model' as const };
  return { model, notes: noteReading({ typed, step: hits.step }, model.name, others) };
}

/** The model that stands out among those that a name fits; null where none does. */
export function clearModel(hits: ModelHits, first: boolean): NamedModel | null {
  const candidates = hits.models.map(({ results }, id) => ({ id, weight: results }));
  const choice = chooseCandidate({ ...hits, candidates }, first);
  return choice.kind === 'one' ? (hits.models[choice.candidate.id] ?? null) : null;
}

function suggestModels(models: readonly NamedModel[], line: LineWith): string[] {
  return padCommands(
    models.map(({ name, results }) => ({ command: line(name), detail: countOf(results, 'result') })),
  );
}

function ambiguousModel(typed: string, { models, total }: ModelHits, line: LineWith): UserError {
  const shown = models.slice(0, OFFERED);
  return new UserError('ambiguous', `"${typed}" fits ${formatCount(total)} models:`, [
    ...suggestModels(shown, line),
    ...andMore(total - shown.length),
    `The one with most results: ${line(typed, ' --first')}`,
  ]);
}

function unknownModel(archive: Archive, typed: string, line: LineWith): UserError {
  const near = findNearModels(archive, typed);
  if (near.length === 0)
    return new UserError('notFound', `no model is called "${typed}".`, searchHints(typed));
  return new UserError('notFound', `no model is called "${typed}". The nearest:`, suggestModels(near, line));
}
