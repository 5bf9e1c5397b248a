import type { Random } from '../../helpers/random.ts';
import type { Metric, ValueKind } from './metrics.ts';
import { between, chance, pick, unit } from './stream.ts';
import { lines, words } from './words.ts';

/** How the scores of one metric on one leaderboard are written. */
export interface ScoreStyle {
  readonly metric: Metric;
  /** The worst and the best value. */
  readonly worst: number;
  readonly best: number;
  readonly digits: number;
  /** Share of scores with a percent sign, and with a spread. */
  readonly percent: number;
  readonly spread: number;
}

/** Values from the worst to the best, in the metric's own direction. */
const RANGES: Readonly<Record<ValueKind, readonly [number, number, number]>> = {
  percent: [30, 98, 2],
  fraction: [0.3, 0.98, 3],
  score: [8, 40, 2],
  error: [45, 1.2, 1],
  distance: [90, 1.5, 2],
  count: [2_000, 2, 1],
  time: [900, 3, 1],
  note: [0, 1, 0],
};

const NOTES = words('ImageNet-1k ResNet-50 ViT-L Yes No yes true false Monocular ImageNet-22k BERT-large');
const SUFFIXES = words('M M M G B K');

/** Scores that the site could not read, or not as they were meant. */
const MESSY = lines(`
  -
  --
  –
  /
  N/A
  NA
  Yes
  NO
  cosine loss
  Vgg19BN
  87:1
  89-98
  O.753
  70.14 (measured by others, 2018)
  https://github.com/somebody/some-code
`);

/** A score as somebody mistyped or marked it. */
const MARKED: readonly ((number: string, random: Random) => string)[] = [
  (number) => ` ${number}`,
  (number) => `${number} `,
  (number) => number.replace(/^0\./, '.'),
  (number) => number.replace('.', ','),
  (number) => `**${number}**`,
  (number) => `${number}*`,
  (number) => `${number}%%`,
  (number) => `~${number}`,
  (number) => `>${number}`,
  (number) => `\ufeff${number}`,
  (number) => `−${number}`,
  (number) => `${number.slice(0, 1)} ${number.slice(1)}`,
  (number, random) => `${number}/${between(random, 30, 99)}.${between(random, 10, 99)}`,
  (number, random) => `${number}|0.${between(random, 10, 99)}`,
  (number, random) => `${number}(${between(random, 1, 9)}.${random(10)})`,
  (number) => `${number} (average of 3 splits)`,
  (number) => `${number} mm`,
  (number) => `${number}dB`,
  (number, random) => `${number}x${between(random, 2, 30)}`,
  (number) => `${number}e-1`,
  (_, random) => `${between(random, 1, 9)},${between(random, 100, 999)}`,
  (_, random) => `${between(random, 1_000_000, 900_000_000)}.0`,
];

/** How a leaderboard writes a metric. Some are proportions where others are percentages. */
export function drawStyle(random: Random, metric: Metric): ScoreStyle {
  const [worst, best, digits] = RANGES[metric.kind];
  const low = worst + (best - worst) * unit(random) * 0.6;
  const high = best - (best - low) * unit(random) * 0.3;
  const scale = metric.kind === 'percent' && chance(random, 0.08) ? 100 : 1;
  const isPercent = ['percent', 'error'].includes(metric.kind) && scale === 1;
  return {
    metric,
    worst: low / scale,
    best: high / scale,
    digits: scale > 1 ? digits + 2 : Math.max(0, digits - random(2)),
    percent: isPercent ? (chance(random, 0.15) ? 1 : chance(random, 0.015) ? 0.4 : 0) : 0,
    spread: chance(random, 0.035) ? (chance(random, 0.3) ? 1 : 0.3) : 0.008,
  };
}

/** A score of that quality, 0 the worst and 1 the best, as text. */
export function writeScore(random: Random, style: ScoreStyle, quality: number): string {
  const { metric, worst, best, digits } = style;
  if (metric.kind === 'note') return pick(random, NOTES);
  const value = worst + (best - worst) * quality;
  const number = chance(random, 0.1) ? String(Number(value.toFixed(digits))) : value.toFixed(digits);
  if (metric.kind === 'count' && chance(random, 0.7))
    return `${number}${chance(random, 0.1) ? ' ' : ''}${pick(random, SUFFIXES)}`;
  if (metric.kind === 'time' && chance(random, 0.4))
    return `${number}${pick(random, ['ms', ' s', 's/img', ' ms'])}`;
  if (chance(random, style.spread)) return writeSpread(random, number);
  if (chance(random, 0.005)) return pick(random, MESSY);
  if (chance(random, 0.009)) return pick(random, MARKED)(number, random);
  // One score of a leaderboard of percentages stands as a proportion.
  if (metric.kind === 'percent' && best > 1 && chance(random, 0.002)) return (value / 100).toFixed(3);
  return chance(random, style.percent) ? `${number}%` : number;
}

function writeSpread(random: Random, number: string): string {
  const spread = (unit(random) * 2).toFixed(2);
  return pick(random, [
    `${number}±${spread}`,
    `${number} ± ${spread}`,
    `${number} (±${spread})`,
    `${number} +- ${spread}`,
    `${number} ± ${spread}%`,
  ]);
}

/** The number by which the site sorted: null for what it could not read, which stood last. */
export function readAsSite(text: string | undefined): number | null {
  const bare = text?.trim().replace(/%+$/, '').trim() ?? '';
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(bare) ? Number.parseFloat(bare) : null;
}
