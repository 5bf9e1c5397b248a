import { cleanScoreText } from './cleaning.ts';
import { readDuration } from './duration.ts';
import { multiplyDecimal, type Numeral, readNumeral, readPowerOfTen, settlePrice } from './numeral.ts';
import { findSuffix } from './suffixes.ts';
import { isUnit } from './units.ts';

/** What a score's text says: a number, still as text, and what stands around it. */
export interface ScoreText {
  /** The number as decimal text, a power of ten that multiplies it included, the suffix not. */
  readonly decimal: string;
  /** The reading with thousands of a comma that allows both, else `null`. */
  readonly thousands: string | null;
  /** Whether it is a bound: ">1,400", "~90". */
  readonly isBound: boolean;
  /** The power of ten of a suffix: 6 for "65.6M", 0 without one. */
  readonly suffix: number;
  readonly isPercent: boolean;
  /** The unit as written ("s/img"), `null` without one. */
  readonly unit: string | null;
  /** The number behind ±, as decimal text. */
  readonly spread: string | null;
}

interface Reading extends ScoreText {
  readonly rest: string;
  readonly isRange: boolean;
}

type Rule = (reading: Reading, smallSuffixes: boolean) => Reading | null;

/** In this order: a suffix before a unit, so that "30B" is billions, and a factor before the unit x ("20.9x6"). */
const rules: readonly Rule[] = [
  readPercent,
  readSpread,
  readFactor,
  readSuffix,
  readUnit,
  readNote,
  readRange,
  readChange,
  readMarks,
  readAlternatives,
];

// Those that know the letters of all scripts are made at their first use: `pwc rank` reads no score anew, most times.
const unitPattern = () =>
  /^ ?([\p{L}°×]+?)(?: ?(CO[2₂])(?:e|eq)?)?(\^?[23]|[²³])?(?: ?(?:\/|(?<= )per) ?(\p{L}+(?:\^?[23]|[²³])?))?(?![\p{L}\p{N}])/u;
const openingMarks = /^[\s*_#`"'“”‘’$€£↑↓†‡§¶~≈∼≃<>≤≥⩽⩾=([{]+/;
const boundPattern = /^[\s*_`"'$([]*[~≈∼≃<>≤≥⩽⩾]/;
const hexadecimalPattern = /^[+-]?0x/i;
/** Dimensions, which are no days. */
const dimensionsPattern = () => /^[1-4]-?d(?!\p{L}| ?\d+ ?h)/iu;
/** "1/2", "3/10", "1/30 s": a fraction or a count of trials, while "54.60/55.55" are two scores. */
const fractionPattern = () => /^\d ?\/ ?\d{1,2}(?: ?\p{L}+)?$/u;
const datePattern = /^(?:\d{4}([-/])\d{1,2}\1\d{1,2}|\d{1,2}([-/])\d{1,2}\2\d{4})(?!\d)/;
/** What begins with a number and is none. */
const strangers = () => [datePattern, hexadecimalPattern, dimensionsPattern(), fractionPattern()];

/**
 * Reads the text of one score. `null` when it is not a number with known things around it, because a number cut out
 * of other words would be ranked as a score. `smallSuffixes`: whether lower-case k, m, b are suffixes here.
 */
export function readScoreText(text: string, smallSuffixes: boolean): ScoreText | null {
  const cleaned = cleanScoreText(text);
  const start = cleaned.replace(openingMarks, '');
  if (strangers().some((pattern) => pattern.test(start))) return null;
  const numeral = readDuration(start) ?? readNumeral(start);
  if (numeral === null) return null;
  let reading: Reading = startReading(settlePrice(numeral, text), boundPattern.test(cleaned));
  while (reading.rest !== '') {
    const next = applyFirstRule(reading, smallSuffixes);
    if (next === null) return null;
    reading = next;
  }
  return reading;
}

function startReading(numeral: Numeral, isBound: boolean): Reading {
  return { ...numeral, isBound, suffix: 0, isPercent: false, unit: null, spread: null, isRange: false };
}

function applyFirstRule(reading: Reading, smallSuffixes: boolean): Reading | null {
  for (const rule of rules) {
    const next = rule(reading, smallSuffixes);
    if (next !== null) return next;
  }
  return null;
}

function readPercent(reading: Reading): Reading | null {
  const match = /^ ?(?:\\?%+|per ?cent(?!\p{L})|pct(?!\p{L}))/iu.exec(reading.rest);
  return match && { ...reading, isPercent: true, rest: after(reading, match) };
}

function readSpread(reading: Reading): Reading | null {
  const match = /^ ?(?:[_^]?\{|[([])? ?(?:±|\+ ?\/? ?-) ?/.exec(reading.rest);
  if (match === null) return null;
  const numeral = readNumeral(after(reading, match));
  if (numeral === null) return null;
  const rest = withoutMeasure(reading, numeral.rest).replace(/^( ?%*) ?[)\]}]/, '$1');
  return { ...reading, spread: reading.spread ?? numeral.decimal, rest };
}

/** "0.57×1e-4" is a product; any other factor counts views or crops ("20.9x6"), and the score is the first number. */
function readFactor(reading: Reading): Reading | null {
  const match = /^ ?[x×✕*·] ?(?=[\d.])/i.exec(reading.rest);
  if (match === null) return null;
  const factor = after(reading, match);
  const power = readPowerOfTen(factor) ?? readShortPowerOfTen(factor);
  if (power !== null) return { ...multiply(reading, power.exponent), rest: power.rest };
  const numeral = readNumeral(factor);
  // "8x7B" is the name of a size, and neither 8 nor 56 billion.
  return numeral === null || /^ ?B(?![\p{L}\p{N}])/iu.test(numeral.rest)
    ? null
    : { ...reading, rest: numeral.rest };
}

/** `1e-4`, and `10-4`, which is what is left of 10⁻⁴ when a page is copied as plain text. */
function readShortPowerOfTen(text: string): { readonly exponent: number; readonly rest: string } | null {
  const match = /^1(?:\.0*)?e([+-]?\d+)/i.exec(text) ?? /^10(-\d+)(?![\d.])/.exec(text);
  return match && { exponent: Number(match[1]), rest: text.slice(match[0].length) };
}

function multiply(reading: Reading, exponent: number): Reading {
  const { decimal, thousands } = reading;
  return {
    ...reading,
    decimal: multiplyDecimal(decimal, exponent),
    thousands: thousands === null ? null : multiplyDecimal(thousands, exponent),
  };
}

function readSuffix(reading: Reading, smallSuffixes: boolean): Reading | null {
  const match = /^ ?(\p{L}+)(?![\p{L}\p{N}])/u.exec(reading.rest);
  const word = match?.[1] ?? '';
  if (match === null || reading.suffix !== 0 || reading.unit !== null) return null;
  const suffix = findSuffix(word, smallSuffixes);
  return suffix === undefined ? null : { ...reading, suffix, rest: after(reading, match) };
}

function readUnit(reading: Reading): Reading | null {
  const match = unitPattern().exec(reading.rest);
  const [, name = '', gas, power = '', per] = match ?? [];
  const word = name + (gas === undefined ? '' : 'CO2');
  if (match === null || reading.unit !== null || !isUnit(word)) return null;
  const unit = word + power + (per === undefined ? '' : `/${per}`);
  return { ...reading, unit, rest: after(reading, match) };
}

function readNote(reading: Reading): Reading | null {
  const match = /^ ?\$?(?:\([^()]*\)?|\[[^[\]]*\]?|[_^]?\{[^{}]*\}?)/.exec(reading.rest);
  return match && { ...reading, rest: after(reading, match) };
}

/** "89-98", "7B to 70B": the first number, once; a telephone number is no range. */
function readRange(reading: Reading): Reading | null {
  const match = /^(?: ?[-~] ?| to )(?=[\d.])/.exec(reading.rest);
  if (match === null || reading.isRange) return null;
  const numeral = readNumeral(after(reading, match));
  if (numeral === null) return null;
  return { ...reading, isRange: true, rest: withoutMeasure(reading, numeral.rest) };
}

/** What stands behind a second number, without the measure that the first one had already: "12ms ± 1ms", "80%-90%". */
function withoutMeasure({ suffix, unit, isPercent }: Reading, rest: string): string {
  if (suffix === 0 && unit === null && !isPercent) return rest;
  const measure = /^ ?%+/.exec(rest) ?? unitPattern().exec(rest);
  const word = measure?.[1];
  const isKnown = word === undefined || isUnit(word) || findSuffix(word, true) !== undefined;
  return isKnown ? rest.slice(measure?.[0].length ?? 0) : rest;
}

/** What a score gained over another one, "88.1 ↑0.3", or how far it may be off to either side, "1093 +5/-6". */
function readChange(reading: Reading): Reading | null {
  const match = /^ ?(?:[↑↓] ?\d*\.?\d+ ?%*$|\+ ?[\d.]+ ?[/,]? ?- ?[\d.]+)/.exec(reading.rest);
  return match && { ...reading, rest: after(reading, match) };
}

/**
 * Marks at the very end: footnotes, stars, closing brackets, a ± whose number is missing. A quotation mark is none:
 * `1'"` probes for injection.
 */
function readMarks(reading: Reading): Reading | null {
  return /^[\s*_`†‡§¶#^&$€£~!?.,;+±°↑↓)\]}¹²³⁴⁵⁶⁷⁸⁹⁰ᵃ-ᶿ]+$/u.test(reading.rest)
    ? { ...reading, rest: '' }
    : null;
}

/** "54.60/55.55", "0.42|0.50", "47.18, 58.41, …": the first. A comma needs a blank or a point to separate. */
function readAlternatives(reading: Reading): Reading | null {
  const separates = /^ ?(?:[/|;&] ?(?:[+-]?\.?\d|-|n\/a)|, [+-]?\.?\d|,[+-]?\d*\.\d)/i.test(reading.rest);
  return separates ? { ...reading, rest: '' } : null;
}

function after(reading: Reading, match: RegExpExecArray): string {
  return reading.rest.slice(match[0].length);
}
