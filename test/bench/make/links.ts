import { SCIBERT } from './known-papers.ts';
import { MOST_REPOSITORIES, repositoryUrl } from './repositories.ts';
import { chance, pick } from './stream.ts';
import { words } from './words.ts';
import type { World } from './world.ts';

/** Frameworks by their share. "none" is a word, not null. */
const FRAMEWORKS = words(`
  none none none none none none none none none none none none pytorch pytorch pytorch pytorch pytorch pytorch pytorch
  pytorch pytorch pytorch pytorch tf tf tf tf jax mxnet paddle
`);
const RARE_FRAMEWORKS = words('torch caffe2 mindspore jax');

/** The records of the dump of links, in no order of papers. */
export function* makeLinks(world: World): Generator<object> {
  const { links } = world.plan;
  const pairs = listPairs(world);
  // Steps of a number that shares no divisor with the count visit every link once.
  const step = coprimeStep(links);
  for (let visited = 0, at = 0; visited < links; visited++, at = (at + step) % links) {
    const pair = pairs[at] as number;
    yield makeLink(world, Math.floor(pair / MOST_REPOSITORIES), pair % MOST_REPOSITORIES);
  }
}

/** Each link as its paper × 288 + the place of the repository. */
function listPairs(world: World): Uint32Array {
  const pairs = new Uint32Array(world.plan.links);
  let filled = 0;
  for (let paper = 0; filled < pairs.length && paper < world.papers.count; paper++) {
    const count = Math.min(world.papers.repositories(paper), pairs.length - filled);
    for (let place = 0; place < count; place++) pairs[filled++] = paper * MOST_REPOSITORIES + place;
  }
  if (filled < pairs.length) throw new Error(`only ${filled} links for ${pairs.length}`);
  return pairs;
}

function coprimeStep(count: number): number {
  let step = Math.floor(count * 0.618);
  while (divisor(step, count) > 1) step++;
  return step;
}

function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other);
}

function makeLink(world: World, index: number, place: number): object {
  const paper = world.papers.paper(index);
  const random = world.streams('link', index * MOST_REPOSITORIES + place);
  const hasLinks = paper.arxivId !== null && !chance(random, 0.045);
  const isOfficial = place === 0 && (index === SCIBERT || chance(random, 0.8));
  const framework = chance(random, 0.01) ? pick(random, RARE_FRAMEWORKS) : pick(random, FRAMEWORKS);
  return {
    paper_url: paper.page,
    paper_title: paper.title,
    paper_arxiv_id: paper.arxivId,
    paper_url_abs: hasLinks ? `https://arxiv.org/abs/${paper.arxivId}` : null,
    paper_url_pdf: hasLinks ? `https://arxiv.org/pdf/${paper.arxivId}.pdf` : null,
    repo_url: repositoryUrl(world.streams, index, place),
    is_official: isOfficial,
    mentioned_in_paper: isOfficial && (index === SCIBERT || chance(random, 0.7)),
    mentioned_in_github: chance(random, 0.3),
    framework: index === SCIBERT ? (place === 3 ? 'none' : 'pytorch') : framework,
  };
}
