import type { Archive } from '../../../archive/archive.ts';
import type { Leaderboard } from '../../../archive/leaderboards/leaderboards.ts';
import type { Draft } from '../../../submissions/draft.ts';
import { checkSubmission, tellMistake } from '../../../submissions/fields.ts';
import { type KeptSubmission, type Submission, submissionId } from '../../../submissions/submission.ts';
import { ofFlag } from '../flags.ts';
import { addSubmissions, findSubmittedPaper, NOT_IN_ARCHIVE } from '../submitted-leaderboard.ts';
import { findDuplicate } from './duplicates.ts';
import { findPlace } from './place.ts';
import { checkScores } from './scores.ts';
import type { Grounds, Problem } from './verdict.ts';

/** What became of one draft: a result that can be kept, or what is wrong with it. */
export interface Verdict {
  readonly place: string | null;
  readonly accepted: { readonly submission: KeptSubmission; readonly board: Leaderboard } | null;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/** Judges drafts one after the other; those before count as submitted, so that none is taken twice. */
export function judgeDrafts(
  drafts: readonly Draft[],
  given: Omit<Grounds, 'boards' | 'places'>,
): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  const kept = [...given.kept];
  const boards = new Map<number, Leaderboard>();
  const places = new Map<string, string | null>();
  for (const draft of drafts) {
    const verdict = judge(draft, { ...given, kept, boards, places });
    verdicts.push(verdict);
    if (verdict.accepted === null) continue;
    const { submission, board } = verdict.accepted;
    kept.push(submission);
    places.set(submission.id, draft.place);
    if (board.id > NOT_IN_ARCHIVE) boards.set(board.id, addSubmissions(given.archive, board, [submission]));
  }
  return verdicts;
}

function judge({ place, value, isTyped }: Draft, grounds: Grounds): Verdict {
  const refused = (problems: readonly Problem[]): Verdict => ({ place, accepted: null, problems, notes: [] });
  if (value instanceof Error) return refused([usage(`the result cannot be read: ${value.message}.`)]);
  const checked = checkSubmission(value);
  if ('mistakes' in checked)
    return refused(
      checked.mistakes.map((text) => usage(isTyped ? `${ofFlag(text)}.` : `${tellMistake(text)}.`)),
    );
  const { archive, mayBeNew, now } = grounds;
  const found = findPlace(checked.submission, grounds);
  if ('problem' in found) return refused([found.problem]);
  const { board } = found;
  const completed = completePaper(archive, checked.submission);
  const read = checkScores(board, completed, mayBeNew);
  if (read.problems.length > 0) return refused(read.problems);
  const submission = { ...completed, task: board.task, dataset: board.dataset, scores: read.scores };
  const duplicate = findDuplicate(archive, board, submission, grounds.places);
  if (duplicate !== null) return refused([duplicate]);
  const notes = [...found.notes, ...read.warnings, ...checkDate(submission, now)];
  const accepted = { ...submission, id: submissionId(submission), submittedAt: now.toISOString() };
  return { place, accepted: { submission: accepted, board }, problems: [], notes };
}

function usage(message: string): Problem {
  return { kind: 'usage', message: message.replace(/([.:])\.$/, '$1'), hints: [] };
}

/** What the archive knows of a paper need not be typed. */
function completePaper(archive: Archive, submission: Submission): Submission {
  const paper = findSubmittedPaper(archive, submission);
  if (paper === null) return submission;
  return {
    ...submission,
    paperUrl: submission.paperUrl ?? addressOf(paper),
    paperTitle: submission.paperTitle ?? paper.title,
    date: submission.date ?? paper.date,
  };
}

function addressOf({ arxivId, page }: { arxivId: string | null; page: string | null }): string | null {
  return arxivId !== null && /^[\w.-]+(?:\/\d+)?$/.test(arxivId) ? `https://arxiv.org/abs/${arxivId}` : page;
}

function checkDate({ date }: Submission, now: Date): readonly string[] {
  return date !== null && date > now.toISOString().slice(0, 10) ? [`the date ${date} is yet to come`] : [];
}
