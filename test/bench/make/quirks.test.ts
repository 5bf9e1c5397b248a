import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../helpers/archive.ts';
import { makeArchive } from './archive.ts';
import { ODD_BOARDS, ODD_TASKS, ODD_TEXTS, SPAM } from './oddities.ts';
import { planArchive } from './plan.ts';
import { type Board, collectBoards, type Place, readPlaces, readRecords } from './reading.ts';
import type { Row } from './rows.ts';
import { readAsSite } from './scores.ts';

const SCALE = 0.001;
const plan = planArchive(SCALE);
type Fields = Readonly<Record<string, unknown>>;

let folder = '';
let places: readonly Place[] = [];
let boards: ReadonlyMap<string, Board> = new Map();
let rows: readonly Row[] = [];

beforeAll(async () => {
  folder = temporaryFolder();
  await makeArchive({ scale: SCALE, folder, seed: 1, isPacked: true });
  places = readPlaces(folder);
  boards = collectBoards(places);
  rows = [...boards.values()].flatMap((board) => board.sota.rows);
});

describe('the evaluation tables', () => {
  test('hold as many leaderboards and rows at all places of the tree as planned', () => {
    const appearances = places.flatMap(({ task }) => task.datasets);
    expect(appearances.length).toBe(plan.appearances);
    expect(appearances.reduce((sum, board) => sum + board.sota.rows.length, 0)).toBe(plan.rows);
    expect(new Set(places.map(({ task }) => task.task)).size).toBe(plan.topTasks + plan.subtasks);
    expect(Math.max(...places.map(({ path }) => path.length))).toBeLessThanOrEqual(6);
  });

  test('repeat a leaderboard alike wherever its task stands', () => {
    const texts = new Map<string, Set<string>>();
    for (const { task } of places) {
      for (const board of task.datasets) {
        const name = `${task.task} | ${board.dataset}`;
        texts.set(name, (texts.get(name) ?? new Set()).add(JSON.stringify(board)));
      }
    }
    expect([...texts.values()].every((copies) => copies.size === 1)).toBe(true);
    expect(texts.size).toBeLessThan(plan.appearances);
  });

  test('have tasks below several others, and rings of names', () => {
    const parents = places.map(({ path }) => path.slice(-2).join(' > '));
    expect(new Set(parents.filter((pair) => pair.endsWith('> Skeleton Based Action Recognition'))).size).toBe(
      4,
    );
    const rings = places.filter(({ path }) => path.indexOf(path.at(-1) as string) < path.length - 1);
    expect(rings.map(({ path }) => path.join(' > '))).toContain(
      'Pose Estimation > Keypoint Detection > Pose Estimation',
    );
  });

  test('list rows in the order of the main metric, and last those that the site could not read', () => {
    for (const { sota } of boards.values()) {
      const values = sota.rows.map((row) => readAsSite(row.metrics[sota.metrics[0] as string]));
      const readable = values.filter((value) => value !== null);
      expect(values.slice(0, readable.length)).toEqual(readable);
      const rising = readable.toSorted((one, other) => one - other);
      expect([rising, rising.toReversed()]).toContainEqual(readable);
    }
  });

  test('have ImageNet as the largest leaderboard and SciBERT where it stood', () => {
    const sizes = [...boards.values()].map((board) => board.sota.rows.length);
    expect(boards.get('Image Classification | ImageNet')?.sota.rows.length).toBe(plan.largestBoard);
    expect(Math.max(...sizes)).toBe(plan.largestBoard);
    const tagging = boards.get('Named Entity Recognition (NER) | BC5CDR')?.sota.rows;
    expect(tagging?.find((row) => row.model_name === 'SciBERT (SciVocab)')).toMatchObject({
      metrics: { F1: '88.94' },
      paper_url: 'https://arxiv.org/abs/1903.10676v3',
    });
  });

  test('name most papers of the archive by addresses outside it, some papers it lacks, and some none', () => {
    const known = new Set(readRecords(folder, 'papers-with-abstracts').map((paper) => paper.arxiv_id));
    const ids = rows.flatMap(
      (row) => /^https?:\/\/arxiv\.org\/abs\/(.+?)(?:v\d+)?$/.exec(row.paper_url)?.[1] ?? [],
    );
    const missing = ids.filter((id) => !known.has(id)).length;
    expect(ids.length / rows.length).toBeGreaterThan(0.7);
    expect(missing / ids.length).toBeGreaterThan(0.01);
    expect(missing / ids.length).toBeLessThan(0.12);
    const paperless = rows.filter((row) => row.paper_url === '');
    expect(new Set(paperless.map((row) => `${row.paper_title}${row.paper_date}`))).toEqual(new Set(['null']));
    expect(Math.max(...rows.map((row) => row.code_links.length))).toBe(288);
  });
});

describe('the quirks', () => {
  test('of names are there', () => {
    expect(places.map(({ task }) => task.task)).toEqual(expect.arrayContaining([...ODD_TASKS]));
    expect([...boards.values()].map((board) => board.dataset)).toEqual(
      expect.arrayContaining([...ODD_BOARDS]),
    );
    for (const dump of ['datasets', 'methods']) {
      const names = readRecords(folder, dump).map((record) => record.name);
      expect(names).toEqual(expect.arrayContaining([...SPAM]));
      expect(new Set(names).size).toBe(names.length);
    }
    const metrics = [...boards.values()].flatMap((board) => board.sota.metrics);
    expect(metrics).toEqual(expect.arrayContaining(['\t ACCURACY', 'RMSE ', '1\'"', '{max}Fβ']));
  });

  test('of papers are there', () => {
    const papers = readRecords<Fields & { abstract: string | null }>(folder, 'papers-with-abstracts');
    expect(papers[0]).toMatchObject({
      tasks: ['model', 'Open-Ended Question Answering'],
      methods: [{ name: 'ooJpiued' }],
    });
    expect(papers[1]).toMatchObject({
      arxiv_id: '1903.10676',
      title: 'SciBERT: A Pretrained Language Model for Scientific Text',
      paper_url: 'https://paperswithcode.com/paper/scibert-pretrained-contextualized-embeddings',
    });
    expect(papers[2]).toMatchObject({ arxiv_id: '0000.00000', title: null, date: '' });
    const text = papers.map((paper) => paper.abstract).join('\n\n');
    for (const odd of ODD_TEXTS) expect(text).toContain(odd);
    expect(papers.map((paper) => paper.date)).toContain('2222-12-22');
    expect(papers.some((paper) => /[a-z]\n[a-z]/.test(paper.abstract ?? ''))).toBe(true);
    expect(
      Math.max(...papers.map((paper) => String(paper.paper_url).split('/').at(-1)?.length ?? 0)),
    ).toBeLessThanOrEqual(47);
  });

  test('of scores are there', () => {
    const scores = rows.flatMap((row) => Object.values(row.metrics));
    const share = (form: RegExp) => scores.filter((score) => form.test(score)).length / scores.length;
    expect(scores.every((score) => typeof score === 'string')).toBe(true);
    expect(share(/^-?\d*\.?\d+$/)).toBeGreaterThan(0.75);
    for (const form of [/^\d+\.?\d*%$/, /±|\+-/, /\d ?[MGBK]$/, /^[^\d]*$/])
      expect(share(form)).toBeGreaterThan(0.001);
  });
});
