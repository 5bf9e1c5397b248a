import { describe, expect, test } from 'vitest';
import { readLeaderboard, readLeaderboardSummaries } from '../../../src/archive/leaderboards/leaderboards.ts';
import { findLeaderboards } from '../../../src/archive/leaderboards/names.ts';
import { findLeaderboardsBySlug } from '../../../src/archive/leaderboards/slugs.ts';
import { readPaperSummaries } from '../../../src/archive/papers/papers.ts';
import { rankLeaderboard } from '../../../src/commands/leaderboard/ranking/ranking.ts';
import { SAMPLE_FOLDER, sampleArchive } from '../../helpers/archive.ts';
import { type NaivePaper, orNull, readNaiveArchive } from '../../helpers/naive/archive.ts';
import { codeOf, type NaiveRanking, orderOf, rankBoards, rankOf } from '../../helpers/naive/leaderboards.ts';

const archive = await sampleArchive();
const plain = readNaiveArchive(SAMPLE_FOLDER);
const rankings = rankBoards(plain);
const ids = new Map(
  readLeaderboardSummaries(archive).map(({ id, task, dataset }) => [JSON.stringify([task, dataset]), id]),
);

/** The archive's leaderboard for one of the naive ones. */
function idOf({ board }: NaiveRanking): number {
  return ids.get(JSON.stringify([board.task, board.dataset])) ?? -1;
}

/** The rows of a leaderboard in the order of a metric, as the archive has them. */
function storedRows(ranking: NaiveRanking, metric: string): unknown[] {
  const { rows } = rankLeaderboard(readLeaderboard(archive, idOf(ranking)), { metric });
  return rows.map(({ entry, rank, value, scaled }) => ({
    rank,
    value,
    scaled,
    position: entry.position,
    model: entry.model,
    texts: entry.scores.map((score) => score?.text ?? null),
    paperTitle: entry.paperTitle,
    paperUrl: entry.paperUrl,
    date: entry.date,
    arxivId: entry.arxivId,
    page: entry.paperPage,
    code: [entry.codeUrl, entry.codeCount],
    usesExtraData: entry.usesExtraData,
  }));
}

/** The same from the dumps. */
function plainRows(ranking: NaiveRanking, metric: number): unknown[] {
  const { board, scores } = ranking;
  return orderOf(ranking, metric).map((row) => {
    const { raw, position, paper } = row;
    const { value = null, scaled = false } = scores[metric]?.[position - 1] ?? {};
    const code = codeOf(plain, row);
    return {
      rank: rankOf(ranking, position - 1, metric),
      value,
      scaled,
      position,
      model: orNull(raw.model_name),
      texts: board.metrics.map((name) => raw.metrics[name] ?? null),
      paperTitle: orNull(raw.paper_title),
      paperUrl: orNull(raw.paper_url),
      date: raw.paper_date,
      arxivId: paper?.arxivId ?? null,
      page: paper?.page ?? null,
      code: [code[0] ?? null, code.length],
      usesExtraData: raw.uses_additional_data ?? null,
    };
  });
}

describe('a leaderboard of the archive', () => {
  test('is there for each pair of a task and a dataset, once', () => {
    const pairs = plain.boards.map(({ task, dataset }) => JSON.stringify([task, dataset]));
    expect([...ids.keys()].sort()).toEqual(pairs.sort());
    expect(pairs.length).toBe(58);
  });

  test('has the metrics and directions of the dump', () => {
    const stored = rankings.map((ranking) => readLeaderboard(archive, idOf(ranking)));
    expect(stored.map(({ task, dataset, metrics, url }) => ({ task, dataset, metrics, url }))).toEqual(
      rankings.map(({ board, decisions }) => ({
        task: board.task,
        dataset: board.dataset,
        url: board.url,
        metrics: board.metrics.map((name, at) => ({
          name,
          direction: decisions[at]?.direction,
          directionSource: decisions[at]?.source,
          directionConflict: decisions[at]?.conflict,
        })),
      })),
    );
  });

  test.each(
    rankings.map((ranking) => [`${ranking.board.task} on ${ranking.board.dataset}`, ranking] as const),
  )('has the same rows in the same order by each metric: %s', (_, ranking) => {
    for (const [at, metric] of ranking.board.metrics.entries()) {
      expect({ metric, rows: storedRows(ranking, metric) }).toEqual({ metric, rows: plainRows(ranking, at) });
    }
  });

  test('has for each row the paper that the row names', () => {
    const cardOf = ({ title, date, arxivId, page }: NaivePaper) => ({
      title,
      date,
      arxivId,
      page,
      isStub: page === null,
    });
    for (const ranking of rankings) {
      const { entries } = readLeaderboard(archive, idOf(ranking));
      const stored = entries.map(({ paper }) => {
        const [card] = paper === null ? [] : readPaperSummaries(archive, [paper]);
        return card === undefined
          ? null
          : {
              title: card.title,
              date: card.date,
              arxivId: card.arxivId,
              page: card.page,
              isStub: card.isStub,
            };
      });
      expect(stored).toEqual(ranking.board.rows.map(({ paper }) => (paper === null ? null : cardOf(paper))));
    }
  });
});

describe('a leaderboard is found', () => {
  test('by its task and its dataset', () => {
    const found = rankings.map(({ board }) =>
      findLeaderboards(archive, board.task, board.dataset)?.candidates.map(({ id }) => id),
    );
    expect(found).toEqual(rankings.map((ranking) => [idOf(ranking)]));
  });

  test('by its slug on the old site', () => {
    const listed = rankings.filter(({ board }) => board.url !== null);
    expect(listed.length).toBeGreaterThan(20);
    const found = listed.map(({ board }) =>
      findLeaderboardsBySlug(archive, board.url?.split('/').pop() ?? '')?.candidates.map(({ id }) => id),
    );
    expect(found).toEqual(listed.map((ranking) => [idOf(ranking)]));
  });
});
