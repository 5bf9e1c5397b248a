import type { Archive } from '../../archive/archive.ts';
import { type PaperRepository, readRepositories } from '../../archive/code/repositories.ts';
import { type RankedScore, readPaperResults } from '../../archive/leaderboards/results.ts';
import { type Evidence, type Match, matchEntry } from './match-entry.ts';
import { type BibEntry, fieldText } from './read-entries.ts';

/** An entry of a bibliography and what the archive knows of its paper. */
export interface BibRow {
  readonly entry: BibEntry;
  readonly title: string | null;
  readonly match: Match;
  /** The key of an earlier entry that has the same key or is surely the same paper; its line where it has no key. */
  readonly duplicateOf: string | null;
  /** The paper's repositories, official first, and its results, best rank first; of a sure match only. */
  readonly repositories: readonly PaperRepository[];
  readonly results: readonly RankedScore[];
}

/** How an entry was found, for the columns; null where it was not. */
export function evidenceOf({ match }: BibRow): Evidence | null {
  return 'by' in match ? match.by : null;
}

/** Looks up every entry, in their order. */
export function lookUpEntries(archive: Archive, entries: readonly BibEntry[]): BibRow[] {
  const keys = new Map<string, string>();
  const papers = new Map<number, string>();
  return entries.map((entry) => {
    const match = matchEntry(archive, entry);
    const paper = match.status === 'found' ? match.paper.id : null;
    const key = entry.key ?? '';
    const duplicateOf =
      keys.get(key.toLowerCase()) ?? (paper === null ? undefined : papers.get(paper)) ?? null;
    if (key !== '' && !keys.has(key.toLowerCase())) keys.set(key.toLowerCase(), key);
    if (paper !== null && !papers.has(paper)) papers.set(paper, key || `line ${entry.line}`);
    return {
      entry,
      title: entry.fields === null ? null : fieldText(entry, 'title') || null,
      match,
      duplicateOf,
      repositories: paper === null ? [] : readRepositories(archive, paper),
      results: paper === null ? [] : readPaperResults(archive, paper),
    };
  });
}

/** The best results of a paper, each leaderboard once; those without a rank are not among them. */
export function bestResults({ results }: BibRow, most: number): readonly RankedScore[] {
  const seen = new Set<number>();
  const best: RankedScore[] = [];
  for (const score of results) {
    if (score.rank === null || seen.has(score.leaderboard)) continue;
    seen.add(score.leaderboard);
    best.push(score);
    if (best.length === most) break;
  }
  return best;
}
