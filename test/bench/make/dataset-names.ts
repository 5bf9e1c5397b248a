import { shortName, slugify } from './names.ts';
import { NEAR_BOARDS, SPAM } from './oddities.ts';
import type { Plan } from './plan.ts';
import { between, chance, pick, type Streams, unit } from './stream.ts';
import { capitalise, makeSyllables } from './vocabulary.ts';
import { lines } from './words.ts';

/** A dataset of the catalogue. */
export interface NamedDataset {
  readonly name: string;
  readonly slug: string;
  /** Under what names leaderboards are held on it, its own mostly first. */
  readonly variants: readonly string[];
}

/** Well-known datasets, the most used first. Some differ from others in their case alone. */
const KNOWN = lines(`
  ImageNet
  CIFAR-10
  COCO
  CIFAR-100
  MNIST
  SQuAD
  GLUE
  SuperGLUE
  KITTI
  Cityscapes
  ADE20K
  LibriSpeech
  WMT2014 English-German
  WikiText-103
  ACL-ARC
  ChemProt
  SciERC
  GENIA - UAS
  GENIA - LAS
  BC5CDR
  NCBI-disease
  JNLPBA
  Paper Field
  SciCite
  EBM-NLP
  MMLU
  RTE
  AffectNet
  CUB-200-2011
  FB15k
  SEED
  R2R
  Flickr30k
  flickr30K
  Fashion-MNIST
  fashion-MNIST
`);

/** Variants that several datasets list, or that only people know to belong to one. */
const KNOWN_VARIANTS: Readonly<Record<string, readonly string[]>> = {
  ImageNet: ['ImageNet', 'ImageNet - 10% labeled data', 'ImageNet 64x64', 'ImageNet-1k'],
  GLUE: ['GLUE', 'RTE', 'MRPC', 'QNLI'],
  SuperGLUE: ['SuperGLUE', 'RTE', 'BoolQ'],
  MMLU: ['MML'],
};

/** Addresses that cannot be told from the names. */
const OTHER_SLUGS: Readonly<Record<string, string>> = { R2R: 'room-to-room', Tox21: 'tox21-1' };

const ENDINGS = [
  '',
  '',
  '',
  '',
  ' 2017',
  ' 2020',
  '-10k',
  '-1M',
  ' v2',
  ' Corpus',
  'QA',
  'Bench',
  '-3D',
  '-100',
];
const PARTS = [
  ' (5-shot)',
  ' - Test',
  ' val',
  ' test',
  ' (1%)',
  ' 20% noise',
  '-C',
  ' English',
  ' (zero-shot)',
];

/** All datasets, the most used first, spam at the end. */
export function nameDatasets(plan: Plan, streams: Streams): readonly NamedDataset[] {
  const names = new Set([...KNOWN, ...NEAR_BOARDS]);
  for (let number = 0; names.size < plan.datasets - SPAM.length; number++) {
    const random = streams('dataset name', number);
    const base = chance(random, 0.6)
      ? shortName(streams, 400_000 + number)
      : capitalise(makeSyllables(random, between(random, 2, 3)));
    names.add(base + pick(random, ENDINGS));
  }
  const slugs = new Map<string, number>();
  return [...names, ...SPAM].map((name, index) => {
    const base = OTHER_SLUGS[name] ?? (slugify(name, 80) || 'dataset');
    const uses = slugs.get(base) ?? 0;
    slugs.set(base, uses + 1);
    return {
      name,
      slug: uses === 0 ? base : `${base}-${uses}`,
      variants: drawVariants(streams, index, name),
    };
  });
}

function drawVariants(streams: Streams, index: number, name: string): readonly string[] {
  const random = streams('variants', index);
  const known = KNOWN_VARIANTS[name];
  if (known !== undefined) return known;
  if (chance(random, 0.005)) return chance(random, 0.5) ? [] : [`${name}${pick(random, PARTS)}`];
  if (!chance(random, 0.09)) return [name];
  const count = Math.min(216, Math.floor(1 / (1 - unit(random))));
  return [
    ...new Set([
      name,
      ...Array.from(
        { length: count },
        (_, number) => `${name}${pick(random, PARTS)}${number < 9 ? '' : ` ${number}`}`,
      ),
    ]),
  ];
}
