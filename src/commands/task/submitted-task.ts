import type { Archive } from '../../archive/archive.ts';
import { readTask, type TaskCard } from '../../archive/catalogue/tasks.ts';
import { findNamesAtStep } from '../../archive/names/names.ts';
import { nameKey } from '../../archive/names/writing/keys.ts';
import type { Context } from '../../cli/command.ts';
import type { Report } from '../../output/report.ts';
import type { KeptSubmission } from '../../submissions/submission.ts';
import { chooseName } from '../names/name-choice.ts';
import { taskPage } from './task-page.ts';

/** A task that was asked for, and how its name was read. */
interface ChosenTask {
  readonly card: TaskCard;
  readonly notes: readonly string[];
}

/**
 * The page of the task that was typed with the person's own results on its leaderboards; also of a task that only these
 * name. Throws `UserError` where the name fits none or several, and of kind `io` where their file cannot be read.
 */
export async function taskWithSubmitted(
  context: Context,
  words: readonly string[],
  { first, includeSpam }: { readonly first: boolean; readonly includeSpam: boolean },
): Promise<Report> {
  const archive = await context.archive();
  const { readSubmissions, summariesWithSubmitted } = await import('#submit');
  const { kept, notes } = readSubmissions(context.runtime);
  const chosen = chooseOwn(archive, words, kept) ?? (await chooseKnown(archive, words, first));
  const page = taskPage(archive, chosen.card, {
    includeSpam,
    withSubmitted: (boards) =>
      summariesWithSubmitted(
        archive,
        boards,
        kept,
        ({ task }) => nameKey(task) === nameKey(chosen.card.name),
      ),
  });
  return { ...page, notes: [...chosen.notes, ...notes, ...(page.notes ?? [])] };
}

async function chooseKnown(archive: Archive, words: readonly string[], first: boolean): Promise<ChosenTask> {
  const { id, notes } = await chooseName(archive, 'task', words, first);
  return { card: readTask(archive, id), notes };
}

/** A task that the archive does not have, and of which all is known that the submissions say. */
function chooseOwn(
  archive: Archive,
  words: readonly string[],
  kept: readonly KeptSubmission[],
): ChosenTask | null {
  const typed = nameKey(words.join(' '));
  const own = kept.find(({ task }) => nameKey(task) === typed);
  if (own === undefined || findNamesAtStep(archive, 'task', own.task, 'normalised').length > 0) return null;
  const unknown = { slug: null, url: null, description: null, isSpam: false };
  const none = { areas: [], synonyms: [], parents: [], subtasks: [] };
  const card = { id: -1, name: own.task, leaderboards: 0, results: 0, papers: 0, ...unknown, ...none };
  return { card, notes: [] };
}
