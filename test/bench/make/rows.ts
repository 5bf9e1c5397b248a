import type { Random } from '../../helpers/random.ts';
import type { Board } from './boards.ts';
import { SCIBERT, SCIBERT_SCORES } from './known-papers.ts';
import { drawNameNumber, shortName } from './names.ts';
import { drawTitle } from './paper-facts.ts';
import { linkPaper } from './paper-links.ts';
import { FIRST_FAMOUS, freeArxivId, type PaperEntry } from './papers-register.ts';
import { drawTopic } from './prose.ts';
import { repositoryUrl } from './repositories.ts';
import { drawStyle, readAsSite, type ScoreStyle, writeScore } from './scores.ts';
import { between, chance, pick, skewed, unit } from './stream.ts';
import { makeSyllables } from './vocabulary.ts';
import { lines } from './words.ts';
import type { World } from './world.ts';

/** A row of a leaderboard, as the dump has it. */
export interface Row {
  readonly code_links: readonly object[];
  readonly metrics: Readonly<Record<string, string>>;
  readonly model_links: readonly object[];
  readonly model_name: string | null;
  readonly paper_date: string | null;
  readonly paper_title: string;
  readonly paper_url: string;
  readonly uses_additional_data: boolean;
}

/** What a row says of its paper. */
type Source = Pick<Row, 'code_links' | 'paper_date' | 'paper_title' | 'paper_url'>;

const NO_PAPER: Source = { code_links: [], paper_date: null, paper_title: '', paper_url: '' };
const BACKBONES = lines(`
  ResNet-50
  ResNet-101
  ViT-L/16
  Swin-B
  BERT-base
  fine-tuned
  single model
  ensemble
  5-shot
  ours
`);

/** The rows of a leaderboard in the site's order: the best first, what it could not read last. */
export function makeRows(world: World, board: Board): readonly Row[] {
  const random = world.streams('rows', board.number);
  const styles = board.metrics.map((metric) => drawStyle(random, metric));
  const rows = scibertRows(world, random, board).slice(0, board.rows);
  while (rows.length < board.rows) {
    const last = rows.at(-1);
    // The same paper again, or even the same row.
    if (last !== undefined && chance(random, 0.0005)) rows.push(last);
    else rows.push(makeRow(world, random, board, styles, chance(random, 0.3) ? last : undefined));
  }
  return sortAsSite(rows, board);
}

function makeRow(
  world: World,
  random: Random,
  board: Board,
  styles: readonly ScoreStyle[],
  last: Row | undefined,
): Row {
  const source = last ?? drawSource(world, random, board);
  const year = Number(source.paper_date?.slice(0, 4) ?? 2019);
  // Later papers are better, though not always.
  const trend = Math.min(1, Math.max(0, (year - 2012) / 13));
  const quality = Math.min(1, Math.max(0, 0.65 * trend + 0.35 * unit(random)));
  const reported = styles.filter((_, place) => chance(random, place === 0 ? 0.98 : 0.65));
  const scores = reported.map((style) => [style.metric.name, writeScore(random, style, quality)] as const);
  const metrics = Object.fromEntries(scores.toSorted(([one], [other]) => (one < other ? -1 : 1)));
  return toRow(source, metrics, drawModel(world, random), chance(random, 0.12));
}

/** Keys stand in the order of the alphabet. */
function toRow(source: Source, metrics: Row['metrics'], model: string | null, usesExtraData: boolean): Row {
  return {
    code_links: source.code_links,
    metrics,
    model_links: [],
    model_name: model,
    paper_date: source.paper_date,
    paper_title: source.paper_title,
    paper_url: source.paper_url,
    uses_additional_data: usesExtraData,
  };
}

function drawModel({ streams }: World, random: Random): string | null {
  const odd = unit(random);
  if (odd < 0.0008) return '';
  if (odd < 0.0014) return null;
  if (odd < 0.0018) return 'None';
  const name = shortName(streams, drawNameNumber(random));
  if (odd < 0.0024) return `${name} with\ntransfer-learning`;
  if (odd < 0.0064) return chance(random, 0.5) ? ` ${name}` : `${name} `;
  if (odd < 0.0068) return `${name}<sub>emb</sub>`;
  if (odd < 0.0072) return `${name} (${`${pick(random, BACKBONES)}, `.repeat(12)}ours)`;
  return chance(random, 0.4) ? `${name} (${pick(random, BACKBONES)})` : name;
}

/** The paper of a row: none, one that the archive lacks, or mostly one of its own. */
function drawSource(world: World, random: Random, board: Board): Source {
  const kind = unit(random);
  if (kind < 0.04) return NO_PAPER;
  return kind < 0.1
    ? drawOutsider(world, random)
    : quotePaper(world, random, drawPaper(world, random, board));
}

/** Mostly a paper on the task, sometimes any other, or one that everybody has implemented. */
function drawPaper(world: World, random: Random, board: Board): PaperEntry {
  const { papers, plan } = world;
  if (chance(random, 0.06)) return papers.paper(FIRST_FAMOUS + skewed(random, plan.famousPapers, 100));
  const near = papers.papersOn(board.task);
  const drawIndex = () =>
    near.length < 4 || chance(random, 0.1)
      ? between(random, 3, papers.count - 1)
      : (near[skewed(random, Math.min(near.length, 3 * board.rows + 5), 10)] as number);
  const hasCode = chance(random, 0.84);
  let index = drawIndex();
  for (let tries = 0; tries < 12 && papers.repositories(index) > 0 !== hasCode; tries++) index = drawIndex();
  const paper = papers.paper(index);
  // Leaderboards are held by papers on arXiv more than the archive is.
  return paper.arxivId === null && chance(random, 0.6) ? drawPaper(world, random, board) : paper;
}

function quotePaper(world: World, random: Random, paper: PaperEntry): Source {
  const code_links = Array.from({ length: world.papers.repositories(paper.index) }, (_, place) => {
    const url = repositoryUrl(world.streams, paper.index, place);
    return { title: url.split('/').slice(3, 5).join('/'), url };
  });
  const elsewhereUrl =
    linkPaper(world.streams, paper).url_abs ?? elsewhere(world.streams('elsewhere', paper.index));
  const paper_url = paper.arxivId === null ? elsewhereUrl : arxivUrl(random, paper.arxivId);
  return { code_links, paper_date: paper.day || null, paper_title: paper.title, paper_url };
}

function arxivUrl(random: Random, id: string): string {
  const version = chance(random, 0.98) ? `v${between(random, 1, 5)}` : '';
  return `${chance(random, 0.55) ? 'http' : 'https'}://arxiv.org/abs/${id}${version}`;
}

function elsewhere(random: Random): string {
  const key = makeSyllables(random, 4);
  return pick(random, [
    `https://openreview.net/forum?id=${key}`,
    `https://doi.org/10.1016/j.${key}.2019.01`,
    `http://openaccess.thecvf.com/content_CVPR_2019/html/${key}_CVPR_2019_paper.html`,
    `https://www.aclweb.org/anthology/N19-${between(random, 1_000, 1_999)}/`,
    `https://www.researchgate.net/publication/${key}`,
  ]);
}

/** A paper that the archive does not have. */
function drawOutsider({ streams, vocabulary }: World, random: Random): Source {
  const words = streams('outsider', random(2 ** 20));
  const topic = drawTopic(
    words,
    vocabulary,
    'benchmarks',
    chance(words, 0.4) ? shortName(streams, drawNameNumber(words)) : null,
  );
  const day = `${between(words, 2015, 2025)}-0${between(words, 1, 7)}-${between(words, 10, 28)}`;
  const paper_url = chance(words, 0.9) ? arxivUrl(random, freeArxivId(day, words(10))) : elsewhere(words);
  return { code_links: [], paper_date: day, paper_title: drawTitle(words, vocabulary, topic), paper_url };
}

function scibertRows(world: World, random: Random, board: Board): Row[] {
  const task = world.tasks[board.task];
  const scores = SCIBERT_SCORES.filter(([known, dataset]) => known === task && dataset === board.dataset);
  if (scores.length === 0) return [];
  const source = {
    ...quotePaper(world, random, world.papers.paper(SCIBERT)),
    paper_url: 'https://arxiv.org/abs/1903.10676v3',
  };
  return scores.map(([, , metric, value, model]) => toRow(source, { [metric]: value }, model, false));
}

/** By the main metric; what is not a number keeps its order at the end. */
function sortAsSite(rows: readonly Row[], { metrics, isReversed }: Board): readonly Row[] {
  const [main] = metrics;
  if (main === undefined) return rows;
  const sign = main.isLowerBetter !== isReversed ? 1 : -1;
  const keyed = rows.map((row) => ({ row, value: readAsSite(row.metrics[main.name]) }));
  const readable = keyed.filter(({ value }) => value !== null);
  const sorted = readable.toSorted((one, other) => sign * ((one.value as number) - (other.value as number)));
  return [...sorted, ...keyed.filter(({ value }) => value === null)].map(({ row }) => row);
}
