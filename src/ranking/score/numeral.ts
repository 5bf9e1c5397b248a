/** A number at the beginning of a text, still as text, so that shifting it stays exact. */
export interface Numeral {
  /** What `Number` reads: a point for the decimals, nothing between thousands. */
  readonly decimal: string;
  /** The reading with thousands where a lone comma allows both ("7,537" is 7.537 or 7537), else `null`. */
  readonly thousands: string | null;
  /** What follows the number. */
  readonly rest: string;
}

/** Sign, digits with commas between them, decimals and exponent; a blank may stand before the point and the exponent. */
const numeralPattern = /^([+-]?)(\d*(?:,\d+)*)( ?\.\d+|\.(?!\d))?(e[+-]?\d+| e[+-]\d+)?/i;
/**
 * Thousands apart by something that is never a decimal sign: "1 250", "1'250". Points must be two, or stand before a
 * decimal comma: "1.250.000", "1.234,56".
 */
const groupsPattern =
  /^[+-]?[1-9]\d{0,2}(?:([ '’_])\d{3}(?:\1\d{3})*(?!\d)|(?:\.\d{3}){2,}(?![.\d])|\.\d{3}(?=,\d{1,2}(?![\d.,])))/;
/** "10^7", "10**-4", "10^{-4}". */
const powerPattern = /^10 ?(?:\^|\*\*) ?\{?\(?([+-]?\d+)\)?\}?/;
/** "10⁻⁴". */
const superscriptPattern = /^10([⁻⁺]?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/;
/** Each at the place that is its number. */
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Reads the number a cleaned text begins with; `null` if it begins with none or its commas make no sense. */
export function readNumeral(text: string): Numeral | null {
  const power = readPowerOfTen(text);
  if (power !== null) return { decimal: `1e${power.exponent}`, thousands: null, rest: power.rest };
  const ungrouped = text.replace(groupsPattern, (groups) => groups.replace(/[ '’_.]/g, ''));
  const match = numeralPattern.exec(ungrouped);
  if (match === null) return null;
  const [all, sign = '', whole = '', fraction = '', exponent = ''] = match;
  const decimals = fraction.trim();
  if (!/\d/.test(whole + decimals)) return null;
  const readings = readCommas(whole, decimals !== '');
  if (readings === null) return null;
  const complete = (digits: string): string =>
    `${sign === '-' ? '-' : ''}${digits}${decimals}${exponent.trim()}`;
  return {
    decimal: complete(readings.decimal),
    thousands: readings.thousands === null ? null : complete(readings.thousands),
    rest: ungrouped.slice(all.length),
  };
}

/** "$3,400" is a price, which has no three decimals, so that its comma parts thousands; "$3,400$" is a formula. */
export function settlePrice(numeral: Numeral, written: string): Numeral {
  if (numeral.thousands === null || !/^[\s*_~≈<>≤≥]*[$€£][^$]*$/.test(written)) return numeral;
  return { ...numeral, decimal: numeral.thousands, thousands: null };
}

/** Reads a written power of ten (`10^7`, `10**-4`, `10⁻⁴`) and gives its exponent and what follows it. */
export function readPowerOfTen(text: string): { readonly exponent: number; readonly rest: string } | null {
  const written = powerPattern.exec(text);
  if (written !== null) return { exponent: Number(written[1]), rest: text.slice(written[0].length) };
  const raised = superscriptPattern.exec(text);
  if (raised === null) return null;
  const digits = [...(raised[2] ?? '')].map((digit) => superscripts.indexOf(digit)).join('');
  return {
    exponent: (raised[1] === '⁻' ? -1 : 1) * Number(digits),
    rest: text.slice(raised[0].length),
  };
}

/** Decimal text times ten to `power`, still as text. */
export function multiplyDecimal(decimal: string, power: number): string {
  const [mantissa = '', exponent = '0'] = decimal.toLowerCase().split('e');
  return `${mantissa}e${Number(exponent) + power}`;
}

/**
 * The number that a decimal text times ten to `power` is, exact because the text is shifted and never multiplied.
 * `null` where a double cannot hold it: 1e400 is not infinity, and 1e-400 is not 0.
 */
export function shiftDecimal(decimal: string, power: number): number | null {
  const value = Number(power === 0 ? decimal : multiplyDecimal(decimal, power));
  if (!Number.isFinite(value)) return null;
  if (value === 0) return /^[^e]*[1-9]/i.test(decimal) ? null : 0;
  return value;
}

function readCommas(
  whole: string,
  hasDecimals: boolean,
): { readonly decimal: string; readonly thousands: string | null } | null {
  const groups = whole.split(',');
  const [first = '', second = ''] = groups;
  if (groups.length === 1) return { decimal: whole === '' ? '0' : whole, thousands: null };
  const areThousands = /^[1-9]\d{0,2}$/.test(first) && groups.slice(1).every((group) => group.length === 3);
  const joined = groups.join('');
  if (hasDecimals || groups.length > 2) return areThousands ? { decimal: joined, thousands: null } : null;
  return { decimal: `${first === '' ? '0' : first}.${second}`, thousands: areThousands ? joined : null };
}
