/**
 * Ten to fifteen digits with few signs between them, dressed as they may be ("1⇌8.01-85.5⇌59.05"); commas and slashes
 * part other numbers.
 */
const DIGITS = /(?<![\d.,/])\d(?:[^\p{L}\p{N}+,/:=%]{0,4}\d){9,14}(?![\d,/])/gu;

/**
 * What stands before a number that is to be rung: a telephone, or a plus that adds nothing to what is before it ("A +
 * 1").
 */
const SIGN =
  /(?:(?<![\p{L}\p{N}])\+[^\p{L}\p{N}\s]{0,3}|(?<![\p{L}\p{N}][\s)]{0,2})\+[^\p{L}\p{N}]{0,3}|[\u260e\u{1f4de}][^\p{L}\p{N}]{0,3})$/u;

/** Nobody has a round number, but some models have as many parameters. */
const ROUND = /0{5}$/;

/** A number as in North America, where most of the adverts ring: area and exchange begin with neither 0 nor 1. */
const AMERICAN = /^1?[2-9]\d{2}[2-9]\d{6}$/;

/** The usual groups of such a number, by their lengths. */
const AMERICAN_GROUPS = /^(?:1 )?(?:3 3 4|3 7|10)$|^4 (?:3 4|7)$|^11$/;

/** Signs that no other number needs between its digits. */
const DISGUISE = /[^\d\s()[\].–-]/u;

/** A telephone number with its country's code: such a one is in no real name, so it tells on its own. */
export function holdsPhoneNumber(text: string): boolean {
  return [...text.matchAll(DIGITS)].some(({ 0: number, index }) => {
    if (!SIGN.test(text.slice(Math.max(0, index - 8), index))) return false;
    const groups = lengthsOf(number);
    const isForeign = (groups[0] ?? 0) <= 3 && groups.length <= 5 && Math.max(...groups) >= 4;
    const digits = digitsOf(number);
    return !ROUND.test(digits) && (AMERICAN.test(digits) || isForeign || groups.length === 1);
  });
}

/**
 * A telephone number without any sign of what it is. Layers of a network may be written so too ("256-512-1024"), so this
 * tells only together with words.
 */
export function mayHoldPhoneNumber(text: string): boolean {
  return [...text.matchAll(DIGITS)].some(
    ([number]) =>
      AMERICAN.test(digitsOf(number)) &&
      (AMERICAN_GROUPS.test(lengthsOf(number).join(' ')) || DISGUISE.test(number)),
  );
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, '');
}

function lengthsOf(number: string): number[] {
  return number.split(/\D+/).map(({ length }) => length);
}
