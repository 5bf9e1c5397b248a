import { expect, test } from 'vitest';
import { readRepositories } from '../../../src/archive/code/repositories.ts';
import { readPaperResults } from '../../../src/archive/leaderboards/results.ts';
import { type PaperSummary, readPaperSummaries } from '../../../src/archive/papers/papers.ts';
import { SAMPLE_FOLDER, sampleArchive } from '../../helpers/archive.ts';
import { markOf, type NaivePaper, orNull, readNaiveArchive } from '../../helpers/naive/archive.ts';
import {
  allRepositoriesOf,
  countRepositories,
  orderOf,
  rankBoards,
  rankOf,
} from '../../helpers/naive/leaderboards.ts';

const archive = await sampleArchive();
const plain = readNaiveArchive(SAMPLE_FOLDER);

/** Each paper in both archives. Together they are all, once each. */
function pairPapers(): [PaperSummary, NaivePaper][] {
  const count = archive.first<{ n: number }>('SELECT COUNT(*) AS n FROM paper')?.n ?? 0;
  const stored = readPaperSummaries(
    archive,
    Array.from({ length: count }, (_, index) => index + 1),
  );
  const papers = new Map(plain.papers.map((paper) => [markOf(paper), paper]));
  expect(stored.map(markOf).sort()).toEqual(plain.papers.map(markOf).sort());
  expect(papers.size).toBe(count);
  return stored.map((summary) => [summary, papers.get(markOf(summary)) as NaivePaper]);
}

const pairs = pairPapers();

/** Every metric that a row reports, with the paper of the row. */
function listResults(): { readonly paper: NaivePaper | null; readonly line: object }[] {
  return rankBoards(plain).flatMap((ranking) => {
    const { board, decisions, scores, ranks } = ranking;
    return board.metrics.flatMap((metric, at) => {
      const ranked = (ranks[at] ?? []).filter((rank) => rank !== null).length;
      const best = ranked === 0 ? undefined : orderOf(ranking, at)[0];
      const of = {
        leaderboardUrl: board.url,
        task: board.task,
        dataset: board.dataset,
        metric,
        of: ranked,
        bestText: best?.raw.metrics[metric] ?? null,
        bestValue: (best && scores[at]?.[best.position - 1]?.value) ?? null,
      };
      const { direction, source } = decisions[at] ?? {};
      return board.rows.flatMap(({ raw, position, paper }) => {
        const text = raw.metrics[metric];
        const { value = null, scaled = false } = scores[at]?.[position - 1] ?? {};
        const line = {
          ...of,
          direction,
          directionSource: source,
          value,
          text,
          scaled,
          rank: rankOf(ranking, position - 1, at),
          ...placeThen(ranking, position - 1, at),
          model: orNull(raw.model_name),
          usesExtraData: raw.uses_additional_data ?? null,
          date: raw.paper_date,
          position,
        };
        return text === undefined ? [] : { paper, line };
      });
    });
  });
}

/** Where a row stood among those dated up to its own day, counted one by one. */
function placeThen(ranking: ReturnType<typeof rankBoards>[number], row: number, metric: number): object {
  const dated = ranking.board.rows.map(({ raw, position }) => ({
    date: raw.paper_date ?? null,
    rank: rankOf(ranking, position - 1, metric),
  }));
  const { date = null, rank = null } = dated[row] ?? {};
  if (date === null || rank === null) return { rankThen: null, ofThen: null };
  const before = dated.filter((other) => other.rank !== null && other.date !== null && other.date <= date);
  return {
    rankThen: before.filter((other) => (other.rank ?? 0) < rank).length + 1,
    ofThen: before.length,
  };
}

/** Lines in an order of their own: of equal ranks the documentation names none. */
function sortLines(lines: readonly object[]): object[] {
  const keyOf = (line: object) => JSON.stringify(Object.entries(line).sort());
  return lines.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

test('every paper has its results on all leaderboards, with rank and number of ranked rows', () => {
  const expected = Map.groupBy(listResults(), ({ paper }) => paper);
  for (const [{ id, title }, paper] of pairs) {
    const stored = readPaperResults(archive, id).map(({ leaderboard: _, ...score }) => score);
    const lines = (expected.get(paper) ?? []).map(({ line }) => line);
    expect({ title, results: sortLines(stored) }).toEqual({ title, results: sortLines(lines) });
  }
});

test('every paper has its results best rank first, those without a rank last', () => {
  for (const [{ id }] of pairs) {
    const ranks = readPaperResults(archive, id).map(({ rank }) => rank ?? Number.POSITIVE_INFINITY);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  }
});

test('every paper has the repositories of the dump, official first, then those that it mentions, then those of its rows', () => {
  for (const [{ id, title }, paper] of pairs) {
    const repositories = allRepositoriesOf(plain, paper).map((link) => ({
      url: link.repo_url,
      isOfficial: link.is_official,
      framework: orNull(link.framework),
      mentionedInPaper: link.mentioned_in_paper,
      mentionedInGithub: link.mentioned_in_github,
    }));
    expect({ title, repositories: readRepositories(archive, id) }).toEqual({ title, repositories });
  }
});

test('every paper counts its rows on leaderboards and its repositories', () => {
  const rows = Map.groupBy(
    plain.boards.flatMap((board) => board.rows),
    ({ paper }) => paper,
  );
  expect(pairs.map(([{ title, results, repositories }]) => ({ title, results, repositories }))).toEqual(
    pairs.map(([, paper]) => ({
      title: paper.title,
      results: rows.get(paper)?.length ?? 0,
      repositories: countRepositories(plain, paper),
    })),
  );
});
