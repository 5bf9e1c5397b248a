import type { Archive } from '../../archive/archive.ts';
import { chooseCandidate, type Hits, isWrittenOut } from '../../archive/names/ladder.ts';
import { findPapers } from '../../archive/papers/names/names.ts';
import { findPrintedReference } from '../../archive/papers/names/printed-reference.ts';
import { readPaperSummaries } from '../../archive/papers/papers.ts';
import { ExitCode } from '../../errors.ts';
import { writeNote } from '../../output/print/note.ts';
import type { Ending } from '../../output/report.ts';
import { countOf, formatCount } from '../../output/text/count.ts';
import { cut } from '../../output/text/text-width.ts';
import type { Runtime } from '../../runtime.ts';
import { readLines } from '../input/input-lines.ts';
import { clearName } from './paper-choice.ts';

/** Candidates that are named for a line that fits several papers. */
const NAMED = 3;

/** So much of a line is repeated in what is said of it, in cells. */
const REPEATED = 81;

/** A name of several, and how its place among them is told; null where its words are enough. */
export interface PlacedName {
  readonly text: string;
  readonly place: string | null;
}

/** The lines of a text as names. */
export function* namesOfLines(input: Iterable<Uint8Array>): Generator<PlacedName> {
  for (const { number, text } of readLines(input)) yield { text, place: `line ${number}` };
}

/** What names are answered with. */
interface Answering {
  readonly archive: Archive;
  readonly runtime: Pick<Runtime, 'stderr'>;
  /** Of several papers that a name fits the best match. */
  readonly first: boolean;
  /** Says that so many of all names have no answer. */
  readonly tellMissed: (missed: string, asked: number) => string;
}

/**
 * Answers names one after the other, each when its row is wanted, so that a list of any length is answered as it comes. A text
 * in place of answers is what to say of a name that has none: it goes to stderr at once; that there were any is the exit
 * code.
 */
export function answerNames<Answer>(
  names: Iterable<PlacedName>,
  answer: (name: string, find: FindPaper) => readonly Answer[] | string,
  { archive, runtime, first, tellMissed }: Answering,
): { readonly rows: Iterable<Answer>; readonly finish: () => Ending } {
  const finder = paperFinder(archive, first);
  let asked = 0;
  let missed = 0;
  const rows = (function* () {
    for (const { text, place } of names) {
      asked += 1;
      const answers = answer(text, finder.find);
      if (typeof answers !== 'string') {
        yield* answers;
        continue;
      }
      missed += 1;
      // Rows are read without waiting; the sink keeps the order of what is written to it.
      void writeNote(answers, runtime, place);
    }
  })();
  const finish = (): Ending => {
    const notes = finder.notes();
    if (missed === 0) return { notes };
    return { exitCode: ExitCode.notFound, notes: [...notes, tellMissed(formatCount(missed), asked)] };
  };
  return { rows, finish };
}

/** The id of the paper that a name means, or what to say where it means none or several. */
export type FindPaper = (typed: string) => number | string;

/** Finds the papers that the names of a list mean, one after the other. */
interface PaperFinder {
  readonly find: FindPaper;
  /** What to say at the end about names that fit other papers as well, or are only a part of a title. */
  notes(): readonly string[];
}

/** With `first` a name that fits several papers means the best of them, and nothing is said of it. */
function paperFinder(archive: Archive, first: boolean): PaperFinder {
  const ofSeveral = new Readings();
  const ofPart = new Readings();
  const find = (typed: string) => {
    const shown = cut(typed, REPEATED, '…');
    const hits = findPapers(archive, typed) ?? findPrintedReference(archive, typed);
    if (hits === null) return `no paper matches "${shown}"`;
    const choice = chooseCandidate(hits, first);
    if (choice.kind === 'several') return tellSeveral(archive, shown, hits);
    const { id } = choice.candidate;
    const reading = () => `"${shown}" as ${namesOf(archive, [id])}`;
    if (first || (choice.others === 0 && isWrittenOut(hits.step))) return id;
    if (choice.others > 0) ofSeveral.add(reading);
    else ofPart.add(reading);
    return id;
  };
  const notes = () => [
    ...ofSeveral.note(
      'name fits several papers and is read as the best known of them',
      'names fit several papers and are read as the best known of them',
    ),
    ...ofPart.note(
      'name is only a part of a title and is read',
      'names are only a part of a title and are read',
    ),
  ];
  return { find, notes };
}

/** Counts what was read in one way, and keeps the first few of it. */
class Readings {
  readonly #shown: string[] = [];
  #count = 0;

  add(reading: () => string): void {
    this.#count += 1;
    if (this.#count <= NAMED) this.#shown.push(reading());
  }

  note(one: string, many: string): string[] {
    if (this.#count === 0) return [];
    const more = this.#count > NAMED ? ', …' : '';
    return [`${countOf(this.#count, one, many)}: ${this.#shown.join(', ')}${more}`];
  }
}

function tellSeveral(archive: Archive, shown: string, { candidates, total }: Hits): string {
  const ids = candidates.slice(0, NAMED).map(({ id }) => id);
  return `"${shown}" fits ${formatCount(total)} papers: ${namesOf(archive, ids)}${total > ids.length ? ', …' : ''}`;
}

function namesOf(archive: Archive, ids: readonly number[]): string {
  return readPaperSummaries(archive, ids)
    .map((paper) => clearName(archive, paper))
    .join(', ');
}
