/** The size of a unit: `times` × 10^`power` of the base unit of its kind. */
export interface Unit {
  readonly kind:
    | 'time'
    | 'length'
    | 'bytes'
    | 'operations'
    | 'energy'
    | 'electronvolts'
    | 'power'
    | 'mass'
    | 'bits';
  readonly power: number;
  readonly times: number;
}

const prefixes = { K: 3, M: 6, G: 9, B: 9, T: 12, P: 15 };

const sized: readonly (readonly [names: string, kind: Unit['kind'], power: number, times: number])[] = [
  ['ns nanosecond nanoseconds', 'time', -9, 1],
  ['us µs μs microsecond microseconds', 'time', -6, 1],
  ['ms msec msecs millisecond milliseconds', 'time', -3, 1],
  ['s sec secs second seconds', 'time', 0, 1],
  ['min mins minute minutes', 'time', 0, 60],
  ['h hr hrs hour hours', 'time', 0, 3600],
  ['d day days', 'time', 0, 86400],
  ['week weeks', 'time', 0, 604800],
  ['å angstrom angstroms', 'length', -10, 1],
  ['nm', 'length', -9, 1],
  ['µm μm um', 'length', -6, 1],
  ['mm', 'length', -3, 1],
  ['cm', 'length', -2, 1],
  ['m meter meters metre metres', 'length', 0, 1],
  ['km', 'length', 3, 1],
  ['byte bytes', 'bytes', 0, 1],
  ['kib', 'bytes', 0, 2 ** 10],
  ['mib', 'bytes', 0, 2 ** 20],
  ['gib', 'bytes', 0, 2 ** 30],
  ['tib', 'bytes', 0, 2 ** 40],
  ['flop flops mac macs madd madds', 'operations', 0, 1],
  ['µj μj uj', 'energy', -6, 1],
  ['mj', 'energy', -3, 1],
  ['j joule joules', 'energy', 0, 1],
  ['kj', 'energy', 3, 1],
  ['wh', 'energy', 0, 3600],
  ['kwh', 'energy', 3, 3600],
  ['gwh', 'energy', 9, 3600],
  ['kcal', 'energy', 3, 4.184],
  ['mev', 'electronvolts', -3, 1],
  ['ev', 'electronvolts', 0, 1],
  ['kev', 'electronvolts', 3, 1],
  ['gev', 'electronvolts', 9, 1],
  ['mw', 'power', -3, 1],
  ['w watt watts', 'power', 0, 1],
  ['kw', 'power', 3, 1],
  ['bit bits bps', 'bits', 0, 1],
  ['kbit kbits kbps', 'bits', 3, 1],
  ['mbit mbits mbps', 'bits', 6, 1],
  ['gbit gbits gbps', 'bits', 9, 1],
  ['ug µg μg', 'mass', -6, 1],
  ['mg', 'mass', -3, 1],
  ['g gram grams gco2', 'mass', 0, 1],
  ['lb lbs', 'mass', 0, 453.59237],
  ['kg kgco2', 'mass', 3, 1],
  ['t ton tons tonne tonnes tco2', 'mass', 6, 1],
];

/** Units in which a capital M is a million, and a small one a thousandth. */
const mega: ReadonlyMap<string, Unit> = new Map([
  ['MJ', { kind: 'energy', power: 6, times: 1 }],
  ['MWh', { kind: 'energy', power: 6, times: 3600 }],
  ['MeV', { kind: 'electronvolts', power: 6, times: 1 }],
  ['MW', { kind: 'power', power: 6, times: 1 }],
]);

/** Units that are only kept, because nothing is converted between them. */
const kept = new Set(
  `db hz khz mhz ghz px pixel pixels pix fps deg degree degrees ° º °c pp bpp bpc bpd bpm nat nats mmhg x × img
   imgs image images frame frames it iter iters iterations step steps epoch epochs
   token tokens sample samples clip clips view views video videos param params parameter parameters op ops gop gops mop mops tops layer
   layers point points pt pts query queries req episode episodes usd eur
   month months year years yr yrs rad tok hu vox voxel voxels ml cc pa hpa kpa ppm ppb σ sigma mph kmh`.split(
    /\s+/,
  ),
);

/** Made at the first score that has a unit. */
let units: ReadonlyMap<string, Unit> | undefined;

function readUnits(): ReadonlyMap<string, Unit> {
  const read = new Map<string, Unit>();
  for (const [names, kind, power, times] of sized) {
    for (const name of names.split(' ')) read.set(name, { kind, power, times });
  }
  for (const [letter, power] of Object.entries(prefixes)) {
    const prefix = letter.toLowerCase();
    if (letter !== 'B') read.set(`${prefix}b`, { kind: 'bytes', power, times: 1 });
    // A multiply-add counts as one operation: tables that mix the two write the same networks with the same number.
    for (const name of ['flop', 'flops', 'mac', 'macs', 'madd', 'madds']) {
      read.set(prefix + name, { kind: 'operations', power, times: 1 });
    }
  }
  return read;
}

function unitOf(word: string): Unit | undefined {
  units ??= readUnits();
  return mega.get(word) ?? units.get(word.toLowerCase());
}

/**
 * Whether a word behind a number is a unit: `mm`, `dB`, `GFLOPs`, `params`. Case does not matter, but `D` are
 * dimensions and no days.
 */
export function isUnit(word: string): boolean {
  return word !== 'D' && (unitOf(word) !== undefined || kept.has(word.toLowerCase()));
}

/**
 * The size of a unit as it was written behind a number, `null` if it has none that converts: "s/img" is a time, but
 * "m/s" is no length.
 */
export function findUnit(written: string): Unit | null {
  const unit = unitOf(written.replace(/\/.*$/, '')) ?? null;
  return unit?.kind === 'length' && written.includes('/') ? null : unit;
}

/** Whether a kind of unit is one of bytes or operations, which are counted, in thousands and millions. */
export function isOfThings(kind: Unit['kind']): boolean {
  return kind === 'bytes' || kind === 'operations';
}

/**
 * The unit of this kind that a metric names, first in brackets: "Time (ms)", "GFLOPs"; else `null`. The bare noun of a
 * count or a size names none: "FLOPs" is in whatever the rows are in.
 */
export function findUnitInName(metric: string, kind: Unit['kind']): Unit | null {
  // "Min latency (ms)" is not in minutes.
  for (const word of `${inBrackets(metric)} ${metric}`.match(/[\p{L}µ]+(?:(?<=CO)2)?/gu) ?? []) {
    const unit = /^[A-IK-VX-Z]$/.test(word) ? null : findUnit(word);
    if (unit?.kind === kind && (!isOfThings(kind) || unit.power > 0)) return unit;
  }
  return null;
}

/** What stands in the first brackets of a metric's name that hold no others: "ms" of "Min latency (ms)"; "" without any. */
export function inBrackets(metric: string): string {
  return /[([]([^()[\]]*)[)\]]/.exec(metric)?.[1] ?? '';
}

/**
 * The power of ten that a metric says its bare numbers are in: 6 for "Params (M)", 9 for "GFLOPs" and "Memory (GB)",
 * else `null`.
 */
export function findPrefixInName(metric: string): number | null {
  const bracketed = /[([]\s*(K|M|G|B|T|[KMGT]B|thousands?|millions?|billions?|trillions?)\s*[)\]]/i.exec(
    metric,
  )?.[1];
  const letter =
    bracketed?.replace(/^th/i, 'K').charAt(0) ??
    /\b([KMGBTP])(?:flops?|macs?|madds?|params?)\b/i.exec(metric)?.[1];
  if (letter === undefined) return null;
  const upper = letter.toUpperCase();
  return prefixes[upper as keyof typeof prefixes] ?? null;
}

/** Whether two units differ in size. */
export function differ(one: Unit, other: Unit): boolean {
  return one.power !== other.power || one.times !== other.times;
}
