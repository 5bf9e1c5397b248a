import type { ColumnDecoder, DecodedArray } from './library.ts';

/** Digits that tell every number of 32 bits from all others. */
const MOST_DIGITS = 9;

/**
 * Numbers as they were written: decimals without what multiplying by a power of ten leaves behind (0.57 and not
 * 0.5700000000000001), and those of 32 bits with as few digits as tell them from others (95.3 and not 95.30000305175781).
 */
export function exactNumbers(values: DecodedArray, { type, element }: ColumnDecoder): DecodedArray {
  if (element.converted_type === 'DECIMAL') {
    const scale = element.scale ?? 0;
    return Array.from(values as ArrayLike<number>, (value) => Number(value.toFixed(scale)));
  }
  return type === 'FLOAT' ? Array.from(values as ArrayLike<number>, shortest) : values;
}

function shortest(value: number): number {
  for (let digits = 1; digits <= MOST_DIGITS; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return value;
}
