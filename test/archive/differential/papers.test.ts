import { describe, expect, test } from 'vitest';
import { findPapers } from '../../../src/archive/papers/names/names.ts';
import { readPaperSummaries } from '../../../src/archive/papers/papers.ts';
import { choosePaper } from '../../../src/commands/paper/paper-choice.ts';
import { UserError } from '../../../src/errors.ts';
import { SAMPLE_FOLDER, sampleArchive } from '../../helpers/archive.ts';
import { fold, markOf, type NaivePaper, readNaiveArchive } from '../../helpers/naive/archive.ts';
import { countRepositories } from '../../helpers/naive/leaderboards.ts';

const archive = await sampleArchive();
const plain = readNaiveArchive(SAMPLE_FOLDER);

/** What a paper may be called by, apart from ids and addresses. */
const named = plain.papers.map((paper) => ({
  paper,
  slug: paper.page?.split('/').pop() ?? null,
  title: paper.title,
  key: fold(paper.title ?? ''),
  short: paper.title?.includes(':') ? fold(paper.title.split(':')[0] ?? '') : null,
}));

/** The titles up to their colon, of those that have one. */
const shortTitles = plain.papers.flatMap(({ title }) =>
  title?.includes(':') ? [title.split(':')[0] ?? ''] : [],
);

/** How much a paper is used: rows on leaderboards and repositories. */
function weightOf(paper: NaivePaper): number {
  const rows = plain.boards.flatMap((board) => board.rows).filter((row) => row.paper === paper);
  return rows.length + countRepositories(plain, paper);
}

/** The papers of the first step that a text fits: slug or title, title folded, title up to its colon. */
function namedBy(text: string): NaivePaper[] {
  const key = fold(text);
  const steps = [
    named.filter(({ slug }) => slug === text),
    named.filter(({ title }) => title === text),
    named.filter((name) => name.key === key),
    named.filter(({ short }) => short === key),
  ];
  return (steps.find((papers) => papers.length > 0) ?? []).map(({ paper }) => paper);
}

/** The archive's papers for a text, as marks. */
function found(text: string): string[] {
  const ids = findPapers(archive, text)?.candidates.map(({ id }) => id) ?? [];
  return readPaperSummaries(archive, ids).map(markOf).sort();
}

/** Asks for papers by texts; what differs is listed. */
function expectFound(texts: readonly (readonly [string, readonly NaivePaper[]])[]): void {
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.map(([text]) => [text, found(text)])).toEqual(
    texts.map(([text, papers]) => [text, papers.map(markOf).sort()]),
  );
}

const ofDump = plain.papers.filter(({ raw }) => raw !== null);

describe('every paper is found', () => {
  test('by its arXiv id, those that only results name too', () => {
    const identified = plain.papers.flatMap((paper) =>
      paper.arxivId === null ? [] : [[paper.arxivId, [paper]] as const],
    );
    expect(identified.length).toBeGreaterThan(ofDump.length);
    expectFound(identified);
    expectFound(identified.map(([id, papers]) => [`https://arxiv.org/pdf/${id}v9.pdf`, papers]));
  });

  test('by its slug and by its page', () => {
    expectFound(ofDump.map((paper) => [paper.page?.split('/').pop() ?? '', [paper]]));
    expectFound(ofDump.map((paper) => [paper.page ?? '', [paper]]));
  });

  test('by every address that the papers dump gives', () => {
    const addresses = ofDump.flatMap((paper) =>
      [paper.raw?.url_abs, paper.raw?.url_pdf, paper.raw?.conference_url_abs].flatMap((url) =>
        url ? [[url, [paper]] as const] : [],
      ),
    );
    expectFound(addresses);
  });

  test('by the address that a row of a leaderboard gives', () => {
    const rows = plain.boards.flatMap((board) => board.rows);
    expectFound(
      rows.flatMap(({ raw, paper }) =>
        raw.paper_url && paper !== null ? [[raw.paper_url, [paper]] as const] : [],
      ),
    );
  });

  test('by its title', () => {
    const titles = plain.papers.flatMap(({ title }) => title ?? []);
    expectFound(titles.map((title) => [title, namedBy(title)]));
    expectFound(titles.map((title) => [title.toUpperCase(), namedBy(title.toUpperCase())]));
  });

  test('by the part of its title before the colon', () => {
    expectFound(shortTitles.map((text) => [text, namedBy(text)]));
  });
});

test('a text that names several papers means the one that stands clearly out, or none', () => {
  const texts = [...new Set([...shortTitles, ...plain.papers.flatMap(({ title }) => title ?? [])])];
  const expected = texts.map((text) => {
    const [best, next] = namedBy(text)
      .map((paper) => ({ mark: markOf(paper), weight: weightOf(paper) }))
      .sort((a, b) => b.weight - a.weight);
    const isClear =
      best !== undefined && (next === undefined || (best.weight >= 3 && best.weight >= 3 * next.weight));
    return [text, isClear ? best.mark : 'ambiguous'];
  });
  const chosen = texts.map((text) => {
    try {
      return [text, markOf(choosePaper(archive, [text], 'paper', false).paper)];
    } catch (error) {
      return [text, error instanceof UserError ? error.kind : error];
    }
  });
  expect(chosen).toEqual(expected);
});
