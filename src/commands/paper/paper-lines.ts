import type { Archive } from '../../archive/archive.ts';
import { chooseCandidate, type Hits, isWrittenOut } from '../../archive/names/ladder.ts';
import { findPapers } from '../../archive/papers/names/names.ts';
import { findPrintedReference } from '../../archive/papers/names/printed-reference.ts';
import { readPaperSummaries } from '../../archive/papers/papers.ts';
import { countOf, formatCount } from '../../output/text/count.ts';
import { cut } from '../../output/text/text-width.ts';
import { clearName } from './paper-choice.ts';

/** Candidates that are named for a line that fits several papers. */
const NAMED = 3;

/** So much of a line is repeated in what is said of it, in cells. */
const REPEATED = 81;

/** Finds the papers that the names of a list mean, one after the other. */
export interface PaperFinder {
  /** The id of the paper, or what to say where a name means none or several. */
  find(typed: string): number | string;
  /** What to say at the end about names that fit other papers as well, or are only a part of a title. */
  notes(): readonly string[];
}

/** With `first` a name that fits several papers means the best of them, and nothing is said of it. */
export function paperFinder(archive: Archive, first: boolean): PaperFinder {
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
