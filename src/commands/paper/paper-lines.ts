import type { Archive } from '../../archive/archive.ts';
import { chooseCandidate, type Hits } from '../../archive/ladder.ts';
import { findPapers } from '../../archive/paper-names.ts';
import { readPaperSummaries } from '../../archive/papers.ts';
import { formatCount } from '../../output/count.ts';
import { cut } from '../../output/text-width.ts';
import { clearName } from './paper-choice.ts';

/** Candidates that are named for a line that fits several papers. */
const NAMED = 3;

/** So much of a line is repeated in what is said of it, in cells. */
const REPEATED = 81;

/** Finds the papers that the names of a list mean, one after the other. */
export interface PaperFinder {
  /** The id of the paper, or what to say where a name means none or several. */
  find(typed: string): number | string;
  /** What to say in the end of names that fit other papers as well. */
  notes(): readonly string[];
}

/** With `first` a name that fits several papers means the best of them, and nothing is said of it. */
export function paperFinder(archive: Archive, first: boolean): PaperFinder {
  const read: string[] = [];
  let guessed = 0;
  const find = (typed: string) => {
    const shown = cut(typed, REPEATED, '…');
    const hits = findPapers(archive, typed);
    if (hits === null) return `no paper matches "${shown}"`;
    const choice = chooseCandidate(hits, first);
    if (choice.kind === 'several') return tellSeveral(archive, shown, hits);
    const { id } = choice.candidate;
    if (choice.others > 0 && !first && ++guessed <= NAMED)
      read.push(`"${shown}" as ${namesOf(archive, [id])}`);
    return id;
  };
  const notes = () => {
    const more = guessed > NAMED ? ', …' : '';
    const which = guessed === 1 ? 'name fits several papers and is' : 'names fit several papers and are';
    return guessed === 0
      ? []
      : [`${formatCount(guessed)} ${which} read as the best known of them: ${read.join(', ')}${more}`];
  };
  return { find, notes };
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
