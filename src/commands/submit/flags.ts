import { arxivIdOf, isAddress, unwrapped } from '../../archive/addresses/addresses.ts';
import type { Archive } from '../../archive/archive.ts';
import { isWrittenOut } from '../../archive/names/ladder.ts';
import { nameKey } from '../../archive/names/writing/keys.ts';
import { findPapers } from '../../archive/papers/names/names.ts';
import { readPaperSummaries } from '../../archive/papers/papers.ts';
import { UserError } from '../../errors.ts';
import type { Draft } from '../../submissions/draft.ts';
import type { Submission } from '../../submissions/submission.ts';

/** A result in flags, as it is typed. */
export interface ResultFlags {
  readonly task?: string;
  readonly dataset?: string;
  readonly metric?: readonly string[];
  readonly model?: string;
  readonly paper?: string;
  readonly date?: string;
  readonly code?: readonly string[];
  readonly usesAdditionalData?: boolean;
  readonly source?: string;
}

/** The flags that say something, under the names that a person types. */
export function givenFlags(flags: ResultFlags): readonly string[] {
  const names = ['task', 'dataset', 'metric', 'model', 'paper', 'date', 'code', 'source'] as const;
  const given = names.filter((name) => flags[name] !== undefined).map((name) => `--${name}`);
  return flags.usesAdditionalData ? [...given, '--uses-additional-data'] : given;
}

/**
 * The result that flags describe. A paper is an address, an arXiv id, or the title of one.
 * Throws `UserError` of kind `usage` where a flag that every result needs is missing.
 */
export function readFlags(archive: Archive, flags: ResultFlags): Draft {
  const missing = (['task', 'dataset', 'metric', 'model'] as const).filter(
    (name) => flags[name] === undefined,
  );
  if (missing.length > 0) {
    throw new UserError('usage', `a result needs ${missing.map((name) => `--${name}`).join(', ')} too.`, [
      'For example: pwc submit --task ner --dataset bc5cdr --metric F1=90.1 --model MyNet --paper 1903.10676',
    ]);
  }
  const { task, dataset, model, date, source, code = [], metric = [] } = flags;
  const value = {
    task,
    dataset,
    model_name: model,
    metrics: readScores(metric),
    ...(flags.paper === undefined ? {} : readPaper(archive, flags.paper.trim())),
    paper_date: date?.trim(),
    code_links: code.map((url) => url.trim()),
    uses_additional_data: flags.usesAdditionalData,
    source: source?.trim(),
  };
  return { place: null, value, isTyped: true };
}

const FLAG_OF_FIELD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    model_name: '--model',
    metrics: '--metric',
    paper_url: '--paper',
    paper_title: '--paper',
    paper_date: '--date',
    code_links: '--code',
  }),
);

/** What is wrong with a field of a typed result, told of its flag: "paper_date takes …" as "--date takes …". */
export function ofFlag(mistake: string): string {
  return mistake.replace(/^\w+/, (field) => FLAG_OF_FIELD.get(field) ?? `--${field}`);
}

/** What `--paper` was read as, where that is not plain: as a paper of the archive, or as the title of another one. */
export function noteOfPaper(typed: string, { paperTitle, paperUrl }: Submission): readonly string[] {
  if (paperTitle === null || isAddress(typed) || arxivIdOf(typed) !== null) return [];
  if (nameKey(paperTitle) !== nameKey(typed)) return [`the paper "${typed}" is read as ${paperTitle}`];
  return paperUrl === null ? [`the archive has no paper "${typed}"; it is kept as a title`] : [];
}

function readScores(texts: readonly string[]): Readonly<Record<string, string>> {
  const scores = new Map<string, string>();
  for (const [metric, score] of texts.map(readScore)) {
    if (scores.has(metric)) throw new UserError('usage', `--metric gives the score of ${metric} twice.`);
    scores.set(metric, score);
  }
  return Object.fromEntries(scores);
}

function readScore(text: string): [string, string] {
  const at = text.lastIndexOf('=');
  const [metric, score] = [text.slice(0, Math.max(at, 0)).trim(), text.slice(at + 1).trim()];
  if (metric !== '' && score !== '') return [metric, score];
  throw new UserError('usage', `--metric takes a metric and its score, such as F1=88.9, not "${text}".`);
}

function readPaper(archive: Archive, text: string): object {
  const typed = unwrapped(text);
  const arxivId = arxivIdOf(typed);
  // Of any scheme: the check refuses what is no address of the web.
  if (/^(?:https?:|[a-z][a-z\d+.-]*:\/\/)/i.test(typed)) return { paper_url: typed };
  if (arxivId !== null) return { paper_url: `https://arxiv.org/abs/${arxivId}` };
  if (isAddress(typed)) return { paper_url: `https://${typed}` };
  const hits = findPapers(archive, typed);
  const isSure = hits !== null && hits.total === 1 && isWrittenOut(hits.step);
  const [paper] = isSure ? readPaperSummaries(archive, [hits.candidates[0]?.id ?? 0]) : [];
  if (paper?.title)
    return { paper_title: paper.title, paper_date: paper.date, ...(paper.page && { paper_url: paper.page }) };
  return { paper_title: typed };
}
