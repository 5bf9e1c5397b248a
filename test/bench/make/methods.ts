import type { Random } from '../../helpers/random.ts';
import { capitaliseWords, drawNameNumber, shortName, slugify } from './names.ts';
import { ODD_TEXTS, SPAM } from './oddities.ts';
import type { PapersRegister } from './papers-register.ts';
import type { Plan } from './plan.ts';
import { drawTopic, writeProse } from './prose.ts';
import { around, between, chance, distinct, type Streams, skewed } from './stream.ts';
import { draw, type Vocabulary } from './vocabulary.ts';
import { lines, words } from './words.ts';

/** A method as papers list it. */
export interface PaperMethod {
  readonly name: string;
  readonly full_name: string | null;
  readonly description: string;
  readonly introduced_year: number;
  readonly source_url: string | null;
  readonly source_title: string | null;
  readonly code_snippet_url: string | null;
  readonly main_collection: object | null;
}

/** A method: its record in the dump of methods, and what papers say of it. */
export interface MadeMethod {
  readonly record: object;
  readonly inPapers: PaperMethod;
}

const KNOWN = lines(`
  Convolution
  Softmax
  Dropout
  Attention
  Linear Layer
  Residual Connection
  Layer Normalization
  Adam
  Dense Connections
  Multi-Head Attention
  Batch Normalization
  ReLU
  Transformer
  BERT
  WordPiece
  Max Pooling
  Average Pooling
  LSTM
  Sigmoid Activation
  Tanh Activation
  ResNet
  VGG
  GAN
  Diffusion
  GPT-3
  CLIP
  Label Smoothing
  BPE
  RAM
  SGD
`);

/** Addresses that cannot be told from the names. */
const OTHER_SLUGS: Readonly<Record<string, string>> = {
  RAM: 'spatial-attention',
  SGD: 'stochastic-gradient-descent',
};

const AREAS = lines(`
  computer-vision|Computer Vision
  general|General
  natural-language-processing|Natural Language Processing
  graphs|Graphs
  reinforcement-learning|Reinforcement Learning
  sequential|Sequential
  audio|Audio
`).map((line) => {
  const [area_id, area] = line.split('|');
  return { area_id, area };
});

/** How many collections methods are sorted into. */
const COLLECTIONS = 348;
const FAMILIES = words('Attention Generative Vision Text Graph Policy Audio');

/** What a making of methods draws on. */
export interface MethodSources {
  readonly plan: Plan;
  readonly streams: Streams;
  readonly vocabulary: Vocabulary;
  readonly papers: PapersRegister;
}

/** All methods, the most used first; spam stands at the end. */
export function makeMethods(sources: MethodSources): readonly MadeMethod[] {
  const { plan, streams } = sources;
  const names = new Set([...KNOWN]);
  for (let number = 0; names.size < plan.methods - SPAM.length; number++) {
    names.add(shortName(streams, drawNameNumber(streams('method name', number))));
  }
  const slugs = new Map<string, number>();
  return [...names, ...SPAM].map((name, index) => {
    const base = OTHER_SLUGS[name] ?? slugify(name);
    const uses = slugs.get(base) ?? 0;
    slugs.set(base, uses + 1);
    return makeMethod(sources, index, name, uses === 0 ? base : `${base}-${uses}`);
  });
}

function makeMethod(sources: MethodSources, index: number, name: string, slug: string): MadeMethod {
  const { plan, streams, papers } = sources;
  const random = streams('method', index);
  const isSpam = SPAM.includes(name);
  const paper = isSpam || chance(random, 0.1) ? null : papers.paper(between(random, 3, plan.papers - 1));
  const collections = drawCollections(random);
  const description = isSpam ? `${name} `.repeat(8) : describe(sources, random, index, name);
  const own = { name, full_name: drawFullName(sources, random, name), description };
  const introduced_year = paper === null && chance(random, 0.3) ? between(random, 1958, 2020) : 2000;
  const arxivId = paper?.arxivId ?? '1412.6980';
  const source = {
    source_url: paper === null ? null : `https://arxiv.org/abs/${arxivId}v${between(random, 1, 5)}`,
    source_title: paper?.title || null,
    code_snippet_url: drawSnippet(random),
  };
  const record = {
    url: `https://paperswithcode.com/method/${slug}`,
    ...own,
    paper: paper === null ? null : { title: paper.title, url: paper.page },
    introduced_year,
    ...source,
    num_papers: Math.round((plan.papers * 0.08) / (index + 4)),
    collections: collections.map((collection) => collection.inMethods),
  };
  const main_collection = collections[0]?.inPapers ?? null;
  return inOnePiece({ record, inPapers: { ...own, introduced_year, ...source, main_collection } });
}

function drawFullName({ vocabulary }: MethodSources, random: Random, name: string): string | null {
  if (chance(random, 0.001)) return null;
  if (chance(random, 0.6)) return name;
  const parts = [vocabulary.adjectives, vocabulary.nouns, vocabulary.nouns];
  return capitaliseWords(parts.map((list) => draw(random, list)).join(' '));
}

/** The same with every text in one piece: put together from many, all methods would take ten times the memory. */
function inOnePiece<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}

function describe(
  { streams, vocabulary }: MethodSources,
  random: Random,
  index: number,
  name: string,
): string {
  if (chance(random, 0.065)) return '';
  const topic = drawTopic(random, vocabulary, 'representation learning', name);
  // The first methods were described by editors, later ones by users with more to say.
  const length = Math.min(1_200, around(random, index < 1_900 ? 72 : 360, 0.85));
  const text = `**${name}** is a ${topic.adjectives[0]} ${topic.nouns[0]}. ${writeProse(streams('method text', index), vocabulary, topic, length)}`;
  const odd = index % 97 === 40 ? `\r\n\r\n${ODD_TEXTS[(index - 40) % ODD_TEXTS.length]}` : '';
  if (!chance(random, 0.43)) return text + odd;
  return `${text}\r\n\r\n$$ ${topic.nouns[1]?.charAt(0)}\\_{t+1} = \\theta\\_{t} - \\eta\\hat{m}\\_{t} $$\r\n\r\nSource: [${name}](https://arxiv.org/abs/1412.6980)${odd}`;
}

function drawSnippet(random: Random): string | null {
  if (chance(random, 0.39)) return null;
  if (chance(random, 0.5)) return '';
  return `https://github.com/pytorch/vision/blob/${random(2 ** 32).toString(16)}/torchvision/ops/misc.py#L${between(random, 1, 900)}`;
}

/** A collection as the dump of methods has it, and as papers do. */
interface Collection {
  readonly inMethods: object;
  readonly inPapers: object;
}

function drawCollections(random: Random): readonly Collection[] {
  const count = chance(random, 0.05) ? 0 : 1 + skewed(random, 6, 0.4);
  return distinct(count, () => skewed(random, COLLECTIONS, 6)).map(makeCollection);
}

function makeCollection(index: number): Collection {
  const { area_id, area } = AREAS[(index * 5) % AREAS.length] as (typeof AREAS)[number];
  const name = `${FAMILIES[index % FAMILIES.length]} Methods ${index + 1}`;
  const description = `**${name}** are methods of one family. Below you can find a continuously updating list of them.\r\n\r\n`;
  const parent = index % 3 === 0 ? `${area} Methods` : null;
  return { inMethods: { collection: name, area_id, area }, inPapers: { name, description, parent, area } };
}
