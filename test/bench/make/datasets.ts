import type { Random } from '../../helpers/random.ts';
import type { NamedDataset } from './dataset-names.ts';
import { capitaliseWords, slugify } from './names.ts';
import { ODD_TEXTS, SPAM } from './oddities.ts';
import type { PaperEntry } from './papers-register.ts';
import { drawTopic, writeProse } from './prose.ts';
import { around, between, chance, distinct, pick, skewed } from './stream.ts';
import { draw, makeSyllables } from './vocabulary.ts';
import { lines, words } from './words.ts';
import type { World } from './world.ts';

const MODALITIES = words(
  'Images Texts Videos Audio Graphs Tabular Speech 3D Actions Environment Medical LiDAR Time-Series',
);
const LANGUAGES = words(
  'English Chinese German French Spanish Arabic Hindi Japanese Russian Vietnamese Turkish Swahili',
);
const FRAMEWORKS = words('pytorch tf none jax mxnet torch caffe2');
const HOMES = lines(`
  https://example.org/data/
  http://www.example.edu/~group/
  ftp://ftp.example.edu/pub/
  Http://example.com/
`);

/** The records of the dump of datasets. */
export function* makeDatasets(world: World): Generator<object> {
  for (const [index, dataset] of world.datasets.entries()) yield makeDataset(world, index, dataset);
}

function makeDataset(world: World, index: number, dataset: NamedDataset): object {
  const random = world.streams('dataset', index);
  const isSpam = SPAM.includes(dataset.name);
  const paper =
    isSpam || chance(random, 0.18) ? null : world.papers.paper(between(random, 3, world.papers.count - 1));
  return {
    url: `https://paperswithcode.com/dataset/${dataset.slug}`,
    name: dataset.name,
    full_name: drawFullName(world, random, index),
    homepage: chance(random, 0.04)
      ? pick(random, ['', null])
      : `${HOMES[skewed(random, HOMES.length, 0.3)]}${dataset.slug}`,
    description: isSpam ? `${dataset.name}\n`.repeat(12) : describe(world, random, index, dataset),
    paper: paper === null ? null : linkPaper(random, paper),
    introduced_date: index % 1_511 === 77 ? '2027-05-28' : chance(random, 0.36) ? null : (paper?.day ?? null),
    warning: null,
    modalities: distinct(
      skewed(random, 6, 1),
      () => MODALITIES[skewed(random, MODALITIES.length, 1)] as string,
    ),
    tasks: listTasks(world, random, isSpam),
    languages: listLanguages(random, index),
    variants: dataset.variants,
    num_papers: Math.max(0, Math.round((world.plan.papers * 0.12) / (index + 8)) - random(3)),
    data_loaders: listLoaders(random, dataset),
  };
}

function drawFullName({ vocabulary }: World, random: Random, index: number): string | null {
  if (index % 1_201 === 44) return 'Vietnamese \bAspect-Based Dataset';
  if (chance(random, 0.58)) return chance(random, 0.08) ? null : '';
  return capitaliseWords(
    `${draw(random, vocabulary.adjectives)} ${draw(random, vocabulary.nouns)} ${draw(random, vocabulary.nouns)} dataset`,
  );
}

function describe(world: World, random: Random, index: number, { name }: NamedDataset): string {
  if (chance(random, 0.008)) return '';
  const { vocabulary } = world;
  const topic = drawTopic(random, vocabulary, 'machine learning', name);
  const text = writeProse(random, vocabulary, topic, Math.min(1_350, around(random, 190, 0.85)));
  const odd = index % 89 < ODD_TEXTS.length && index < 890 ? `\r\n${ODD_TEXTS[index % 89]}` : '';
  const source = chance(random, 0.5) ? `\r\n\r\nSource: [${name}](https://arxiv.org/abs/1903.10676)` : '';
  return `${chance(random, 0.56) ? `**${name}** is a collection. ` : ''}${text}${odd}${source}`;
}

/** Most papers of datasets are pages of the archive, some an address elsewhere. */
function linkPaper(random: Random, { title, page, arxivId }: PaperEntry): object {
  const isElsewhere = arxivId !== null && chance(random, 0.06);
  return { title, url: isElsewhere ? `http://arxiv.org/pdf/${arxivId}.pdf` : page };
}

function listTasks(world: World, random: Random, isSpam: boolean): readonly object[] {
  const names = isSpam ? ['16k'] : drawTasks(world, random);
  return names.map((task) => ({ task, url: `https://paperswithcode.com/task/${slugify(task, 80)}` }));
}

function drawTasks({ tasks }: World, random: Random): readonly string[] {
  const drawn = distinct(skewed(random, 9, 0.5), () => tasks[skewed(random, tasks.length, 20)] as string);
  return drawn.filter((task) => task !== '');
}

function listLanguages(random: Random, index: number): readonly string[] {
  // One in a while lists every language there is.
  if (index % 2_999 === 60) return Array.from({ length: 279 }, (_, number) => `Language ${number + 1}`);
  return chance(random, 0.66)
    ? []
    : distinct(1 + skewed(random, 12, 0.3), () => LANGUAGES[skewed(random, LANGUAGES.length, 1)] as string);
}

function listLoaders(random: Random, { slug }: NamedDataset): readonly object[] {
  if (chance(random, 0.64)) return [];
  return Array.from({ length: 1 + skewed(random, 40, 0.15) }, () => {
    const repo = `https://github.com/${makeSyllables(random, 2)}/${makeSyllables(random, 2)}`;
    const url = chance(random, 0.4) ? `https://huggingface.co/datasets/${slug}` : repo;
    return { url, repo, frameworks: distinct(1 + skewed(random, 3, 0.5), () => pick(random, FRAMEWORKS)) };
  });
}
