import type { Random } from '../../helpers/random.ts';

/** Opens the random numbers of one record: the same for the same name and index, whatever else is made. */
export type Streams = (name: string, index: number) => Random;

/** Streams that belong to a seed. Each starts at a state of 128 bits (sfc32), so that no two run into each other. */
export function createStreams(seed: number): Streams {
  return (name, index) => {
    let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
    for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
    return openStream(hash, index | 0, Math.imul(index ^ hash, 0xc2b2ae35));
  };
}

function openStream(first: number, second: number, third: number): Random {
  let [a, b, c, counter] = [first, second, third, 1];
  const random: Random = (below) => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return Math.floor(((sum >>> 0) / 2 ** 32) * below);
  };
  // The first numbers of neighbouring records are alike until the state is mixed.
  for (let round = 0; round < 12; round++) random(1);
  return random;
}

/** A number from 0 up to but not including 1. */
export function unit(random: Random): number {
  return random(2 ** 32) / 2 ** 32;
}

/** True with that probability. */
export function chance(random: Random, probability: number): boolean {
  return unit(random) < probability;
}

/** A whole number from `low` to `high`, both included. */
export function between(random: Random, low: number, high: number): number {
  return low + random(high - low + 1);
}

/** One of the values, which must not be empty. */
export function pick<Value>(random: Random, values: readonly Value[]): Value {
  return values[random(values.length)] as Value;
}

/**
 * An index below `count` whose frequency falls as 1 / (index + shift), which is how words, names and subjects are
 * spread (Zipf and Mandelbrot). The larger the shift, the less the first ones stand out.
 */
export function skewed(random: Random, count: number, shift: number): number {
  return Math.floor(shift * ((count + shift) / shift) ** unit(random) - shift);
}

/** A number whose logarithm is spread like a bell around that of the median; `spread` is 0 for none, 1 for much. */
export function around(random: Random, median: number, spread: number): number {
  const bell = unit(random) + unit(random) + unit(random) + unit(random) - 2;
  return median * Math.exp(bell * spread * Math.sqrt(3));
}

/** Different values of a drawing function, at most `count`: fewer where it repeats itself. */
export function distinct<Value>(count: number, draw: () => Value): Value[] {
  const values = new Set<Value>();
  for (let tries = 0; values.size < count && tries < 3 * count; tries++) values.add(draw());
  return [...values];
}
