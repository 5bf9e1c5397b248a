import type { Plan } from './plan.ts';
import { pick, type Streams } from './stream.ts';
import { draw, type Vocabulary } from './vocabulary.ts';
import { lines, words } from './words.ts';

/** How the values of a metric look. */
export type ValueKind = 'percent' | 'fraction' | 'error' | 'distance' | 'count' | 'time' | 'score' | 'note';

/** A metric of leaderboards. */
export interface Metric {
  readonly name: string;
  readonly kind: ValueKind;
  /** Which way the site sorted by it. */
  readonly isLowerBetter: boolean;
}

/** Metrics by the kind of their values, the most frequent first. */
const KNOWN: Readonly<Record<ValueKind, readonly string[]>> = {
  percent: lines(`
    Accuracy
    F1
    mAP
    mIoU
    AP
    Top 1 Accuracy
    Top 5 Accuracy
    Precision
    Recall
    EM
    AUC
    box AP
    AP50
    AP75
    Rank-1
    Hits@10
    Mean IoU
    Micro F1
    Macro F1
    Macro-F1
    PCK
    mAP@0.5:0.95
    Accuracy (%)
    Acc @ 1m, 5°
    CEAFϕ4
    {max}Fβ
    AUC (horizon error)
    AP at 10' Elevation error
    R@1
    P@1
    BLEU
    ROUGE-L
    METEOR
    Accurcay
  `),
  score: lines(`
    PSNR
    Score
    CIDEr
    SPIDEr
    IS
    NDCG@10
    SDR
    Average Return
    MOS
  `),
  fraction: lines(`
    SSIM
    MRR
    MAP
    Dice
    Cohen’s Kappa score
    Pearson Correlation
    Concordance
    NMI
  `),
  error: lines(`
    Word Error Rate (WER)
    Percentage error
    Error
    EER
    Top-1 Error Rate
    Phoneme Error Rate
    Hamming Loss
    ∆m%
  `),
  distance: lines(`
    FID
    MAE
    RMSE
    MSE
    Test perplexity
    MPJPE
    LPIPS
    Chamfer Distance
    NIQE
    Bit per Character (BPC)
    NLL
    ADE
    Average End-Point Error
    μ
  `),
  count: lines(`
    Number of params
    GFLOPs
    # Parameters
    Params (M)
  `),
  time: lines(`
    Time (ms)
    Latency
    inference time (s)
  `),
  note: lines(`
    Training dataset
    Backbone
    Using 2D ground-truth joints
    Multi-View or Monocular
  `),
};

const LOWER: readonly ValueKind[] = ['error', 'distance', 'count', 'time'];

/** Metric names as people and scanners left them, blanks and all. */
const ODD = [
  '\t ACCURACY',
  ' mAP',
  'RMSE ',
  'Mean NME ',
  'Recall (%)\t',
  ' Sentence-BERT',
  '1\'"',
  '0..5sec',
  '0S',
].concat([
  '-1',
  '520',
  '10%',
  '1/2',
  'account and password ',
  '1 Image, 2*2 Stitching, Exact Accuracy',
  '% < 11.25',
]);

const QUALIFIERS = words(
  '(val) (test) (novel) (base) (seen) (unseen) @5 @10 @100 (macro) (weighted) (5-shot) (1-shot)',
);

/** All metrics of the archive: the well-known ones first, then odd ones, then those with a qualifier of their own. */
export function nameMetrics(plan: Plan, streams: Streams, vocabulary: Vocabulary): readonly Metric[] {
  const known = Object.entries(KNOWN).flatMap(([kind, names]) =>
    names.map((name) => toMetric(name, kind as ValueKind)),
  );
  const common = known.filter((metric) => metric.kind !== 'note' && metric.kind !== 'count');
  const metrics = new Map(known.map((metric) => [metric.name, metric]));
  for (const name of ODD) metrics.set(name, toMetric(name, /RMSE|NME/.test(name) ? 'distance' : 'percent'));
  for (let number = 0; metrics.size < plan.metricNames; number++) {
    const random = streams('metric name', number);
    const base = pick(random, common);
    const qualifier = number % 4 === 0 ? pick(random, QUALIFIERS) : `(${draw(random, vocabulary.nouns)})`;
    const name = `${base.name}${qualifier.startsWith('@') ? '' : ' '}${qualifier}`.slice(0, 50);
    metrics.set(name, { ...base, name });
  }
  return [...metrics.values()];
}

/** A well-known metric by its name. */
export function knownMetric(name: string): Metric {
  const kind = Object.entries(KNOWN).find(([, names]) => names.includes(name))?.[0] ?? 'percent';
  return toMetric(name, kind as ValueKind);
}

/** A main metric: mostly one of the well-known, by how common their kinds are. */
export function mainMetricNames(): readonly string[] {
  const { percent, score, fraction, error, distance } = KNOWN;
  return [
    ...percent.slice(0, 20),
    ...distance.slice(0, 9),
    ...score.slice(0, 5),
    ...error.slice(0, 4),
    ...fraction.slice(0, 4),
  ];
}

function toMetric(name: string, kind: ValueKind): Metric {
  return { name, kind, isLowerBetter: LOWER.includes(kind) };
}
