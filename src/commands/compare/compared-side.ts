import type { Archive } from '../../archive/archive.ts';
import { type RankedScore, readModelResults, readPaperResults } from '../../archive/leaderboards/results.ts';
import { readCitation } from '../../archive/papers/citations.ts';
import type { Citation } from '../../model.ts';
import { cut, displayWidth } from '../../output/text/text-width.ts';
import { papersOfRows } from '../cite/cited-rows.ts';
import { choosePaper, readingNotes } from '../paper/paper-choice.ts';
import { chooseModel } from '../results/model-choice.ts';
import type { LineWith } from '../wording/command-line.ts';

/** What can be compared. */
export type SideKind = 'paper' | 'model';

/** What is compared: a paper or a model, with every score that it has. */
export interface Side {
  readonly kind: SideKind;
  /** What heads its column: short, and no other side's. */
  readonly name: string;
  /** The same with nothing cut, for whoever has room: files and programs. */
  readonly wholeName: string;
  /** The title of the paper, or the name of the model. */
  readonly title: string | null;
  readonly arxivId: string | null;
  readonly page: string | null;
  /** The best rank first. */
  readonly scores: readonly RankedScore[];
  /** The paper; of a model there is none. */
  readonly citation?: () => Citation;
  /** The papers to cite for it: the paper, or those that some of a model's scores come from. */
  readonly citations: (scores: ReadonlySet<RankedScore>) => Iterable<Citation | null>;
}

/** A side, and how its name was read. */
export interface ChosenSide {
  readonly side: Side;
  /** What tells it from all others. */
  readonly id: string;
  readonly notes: readonly string[];
  /** A paper was taken, and a model has the name as well. */
  readonly isModelToo?: boolean;
}

/** A longer name would take the room of the scores, in cells. */
const LONGEST_NAME = 24;

/** The paper that a name means. Throws what `choosePaper` throws. */
export function paperSide(archive: Archive, typed: string, line: LineWith, first: boolean): ChosenSide {
  const chosen = choosePaper(archive, [typed], line, first);
  const { paper } = chosen;
  const { title, arxivId, page } = paper;
  const scores = readPaperResults(archive, paper.id);
  const short = /^([^:]+):\s/.exec(title ?? '')?.[1];
  const names = [short, title, typed, arxivId].filter((name) => name != null);
  const wholeName = names.find((text) => displayWidth(text) <= LONGEST_NAME) ?? title ?? typed;
  const citation = () => readCitation(archive, paper.id);
  return {
    id: `paper ${paper.id}`,
    notes: readingNotes(chosen, typed),
    side: {
      kind: 'paper',
      ...namesOf(wholeName),
      title,
      arxivId,
      page,
      scores,
      citation,
      citations: () => [citation()],
    },
  };
}

/** The model that a name means. Throws what `chooseModel` throws. */
export function modelSide(archive: Archive, typed: string, line: LineWith, first: boolean): ChosenSide {
  const { model, notes } = chooseModel(archive, typed, line, first);
  const scores = readModelResults(archive, model.key);
  const none = { arxivId: null, page: null };
  const paperOf = papersOfRows(archive);
  const citations = (shared: ReadonlySet<RankedScore>) =>
    scores.filter((score) => shared.has(score)).map(paperOf);
  return {
    id: `model ${model.key}`,
    notes,
    side: { kind: 'model', ...namesOf(model.name), title: model.name, ...none, scores, citations },
  };
}

function namesOf(wholeName: string): Pick<Side, 'name' | 'wholeName'> {
  return { name: cut(wholeName.replace(/\s+/g, ' ').trim(), LONGEST_NAME, '…'), wholeName };
}
