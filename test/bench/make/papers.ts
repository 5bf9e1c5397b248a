import type { Random } from '../../helpers/random.ts';
import { SCIBERT } from './known-papers.ts';
import type { MadeMethod, PaperMethod } from './methods.ts';
import { drawAuthor } from './names.ts';
import { ODD_TEXTS, spoil } from './oddities.ts';
import { linkConference, linkPaper, type PaperLinks } from './paper-links.ts';
import type { PaperEntry } from './papers-register.ts';
import { wrapLines, writeAbstract } from './prose.ts';
import { chance, distinct, pick, skewed } from './stream.ts';
import { lines } from './words.ts';
import type { World } from './world.ts';

/** Venues and the months they are held in. */
const VENUES = lines(`
  CVPR 6
  NeurIPS 12
  ICLR 5
  ICML 7
  ACL 7
  EMNLP 11
  ICCV 10
  ECCV 9
  NAACL 6
  AAAI 2
  IJCNLP 11
  COLING 12
  WS 8
  LREC 5
`);

/** The records of the papers dump. */
export function* makePapers(world: World): Generator<object> {
  for (let index = 0; index < world.papers.count; index++) yield makePaper(world, world.papers.paper(index));
}

function makePaper(world: World, paper: PaperEntry): object {
  const { streams, tasks } = world;
  const random = streams('paper record', paper.index);
  const isJunk = paper.title === '';
  const venue = paper.known?.venue ?? (chance(random, 0.2) && !isJunk ? drawVenue(random, paper.day) : null);
  const links = linkPaper(streams, paper);
  const conference = linkConference(random, paper, venue);
  return {
    paper_url: paper.page,
    arxiv_id: paper.arxivId ?? (paper.index % 7_919 === 50 ? '0000.00000' : null),
    nips_id: null,
    openreview_id: null,
    title: isJunk ? null : spoilTitle(paper),
    abstract: isJunk ? null : writePaperAbstract(world, paper, links),
    short_abstract: null,
    ...links,
    proceeding: venue,
    authors: isJunk ? [] : drawAuthors(world, random, paper),
    tasks: paper.index === 0 ? paper.known?.tasks : paper.tasks.map((task) => tasks[task]),
    date: dateOf(random, paper),
    ...conference,
    reproduces_paper: null,
    methods: listMethods(random, paper, world),
  };
}

function drawVenue(random: Random, day: string): string {
  const [venue, month] = pick(random, VENUES).split(' ');
  return `${venue} ${day.slice(0, 4)} ${month}`;
}

function spoilTitle({ index, title }: PaperEntry): string {
  if (index % 1_009 === 60) return `${title} $\\ell_2$ Balls`;
  return index % 997 === 61 ? ` ${title.replace(' ', '  ')}\n` : title;
}

function writePaperAbstract(world: World, paper: PaperEntry, links: PaperLinks): string | null {
  const { index, topic } = paper;
  const random = world.streams('abstract', index);
  if (chance(random, 0.002)) return chance(random, 0.5) ? null : '';
  const text = spoil(random, writeAbstract(random, world.vocabulary, topic), 0.002);
  if (index === SCIBERT)
    return `SciBERT is a language model like BERT that was trained on scientific text. ${text}`;
  // The oddest texts stand at fixed places, so that they are there at every scale.
  if (index >= 300 && index < 300 + ODD_TEXTS.length) return `${text} Note: ${ODD_TEXTS[index - 300]}.`;
  return links.url_abs?.startsWith('http:') ? wrapLines(text) : text;
}

function drawAuthors(world: World, random: Random, paper: PaperEntry): readonly string[] {
  if (paper.index === SCIBERT) return ['Iz Beltagy', 'Kyle Lo', 'Arman Cohan'];
  if (chance(random, 0.004)) return [];
  return distinct(Math.min(12, 1 + random(4) + random(4) + skewed(random, 5, 1)), () =>
    drawAuthor(world.streams, random),
  );
}

function dateOf(random: Random, paper: PaperEntry): string | null {
  if (paper.title === '') return '';
  if (paper.index % 4_001 === 70) return '2222-12-22';
  if (paper.known !== null || !chance(random, 0.004)) return paper.day;
  return chance(random, 0.7) ? '' : null;
}

/** 16% of papers list methods, up to 30: often those that come together in every large model. The first's was vandalised. */
function listMethods(random: Random, paper: PaperEntry, { methods }: World): readonly PaperMethod[] {
  if (paper.index === 0) return [vandalise(methods[0] as MadeMethod, paper)];
  if (!chance(random, 0.16) && paper.index !== SCIBERT) return [];
  const count = Math.min(30, 1 + skewed(random, 30, 0.25));
  const drawMethod = () => (chance(random, 0.3) ? random(30) : skewed(random, methods.length, 4));
  return distinct(count, drawMethod).map((method) => (methods[method] as MadeMethod).inPapers);
}

function vandalise({ inPapers }: MadeMethod, paper: PaperEntry): PaperMethod {
  const description = 'Please enter a description about the method here';
  const source = { source_url: `http://arxiv.org/abs/${paper.arxivId}v4`, source_title: paper.title };
  return {
    ...inPapers,
    name: 'ooJpiued',
    full_name: 'ooJpiued',
    description,
    ...source,
    code_snippet_url: null,
  };
}
