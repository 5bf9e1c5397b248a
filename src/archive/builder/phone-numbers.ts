/** What may stand between two digits of a telephone number: anything but letters, digits and a plus, and little of it. */
const NUMBER = /(?<!\d)\d(?:[^\p{L}\p{N}+]{0,4}\d){9,14}(?!\d)/gu;

/** A telephone number that is written with its country's code: a plus, or a telephone, before ten digits and more. */
export function holdsPhoneNumber(text: string): boolean {
  return (
    /(?<![\p{L}\p{N}])(?:\+|[\u260e\u{1f4de}][^\p{L}\p{N}]{0,4})[^\p{L}\p{N}\s]{0,3}\d(?:[^\p{L}\p{N}+]{0,4}\d){9,14}(?!\d)/u.test(
      text,
    ) ||
    /(?<![\p{L}\p{N}])\+\s{1,2}1(?:[^\p{L}\p{N}+]{1,4}\d{3}){2}[^\p{L}\p{N}+]{1,4}\d{4}(?!\d)/u.test(text)
  );
}

/**
 * A number as in North America, without a plus: layers of a network may be written so too ("256-512-1024"), so other
 * signs of an advert have to come with it. In other groups than the usual ones only with signs that no number needs.
 */
export function holdsPlainPhoneNumber(text: string): boolean {
  return [...text.matchAll(NUMBER)].some(([number]) => {
    const digits = number.replace(/\D/g, '');
    if (!/^1?[2-9]\d{2}[2-9]\d{6}$/.test(digits)) return false;
    const groups = number
      .split(/\D+/)
      .map(({ length }) => length)
      .join(' ');
    return /^(?:1 )?(?:3 3 4|3 7|10)$|^11$/.test(groups) || /[^\d\s()./,:–-]/u.test(number);
  });
}
