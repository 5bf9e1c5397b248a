import { signOf } from '../../output/formats/math-signs.ts';

const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '"': '\u0308',
    "'": '\u0301',
    '`': '\u0300',
    '^': '\u0302',
    '~': '\u0303',
    '=': '\u0304',
    '.': '\u0307',
    c: '\u0327',
    d: '\u0323',
    H: '\u030b',
    k: '\u0328',
    r: '\u030a',
    u: '\u0306',
    v: '\u030c',
  }),
);

const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ss: 'ß',
    ae: 'æ',
    AE: 'Æ',
    oe: 'œ',
    OE: 'Œ',
    aa: 'å',
    AA: 'Å',
    o: 'ø',
    O: 'Ø',
    l: 'ł',
    L: 'Ł',
    i: 'i',
    j: 'j',
  }),
);

const marked = /\\(?:(["'`^~=.])\s*|([cdHkruv])(?:\s+|(?=\{)))\{?\\?([a-z])\}?/gi;

/** Commands of formulas that say how letters look. The names of all others stand for what is printed, as in titles. */
const LOOK =
  /\\(?:math(?:bf|bb|cal|frak|it|rm|sf|tt)|boldsymbol|bm|text(?:bf|it|rm|tt|sc|sf)?|rm|bf|it|left|right|,|;|!)(?![a-z])/gi;

/** A formula by the names of its commands, as titles of the archive that were written in LaTeX are compared. */
export function spelledFormula(formula: string): string {
  return formula.replace(/\\(?=[a-zA-Z])/g, '');
}

/** A formula with the signs that its commands write: titles of the archive may have an α itself. */
export function signedFormula(formula: string): string {
  const bare = formula.replace(LOOK, '');
  return spelledFormula(bare.replace(/\\([a-zA-Z]+)/g, (command, name: string) => signOf(name) ?? command));
}

function printedFormula(formula: string): string {
  return spelledFormula(formula.replace(LOOK, ''));
}

/** What LaTeX would print of a value, as far as it matters for comparing and showing it: one line without markup. */
export function plainText(latex: string, formulaText = printedFormula): string {
  return latex
    .replace(/(?<!\\)\$[^$]*\$/g, (formula) => formulaText(formula))
    .replace(
      marked,
      (_, sign: string | undefined, name: string | undefined, letter: string) =>
        letter + (MARKS.get(sign ?? name ?? '') ?? ''),
    )
    .replace(/\\([a-zA-Z]+)\s*(?:\{\})?/g, (_, name: string) => LETTERS.get(name) ?? '')
    .replace(/\\([&%#_$])/g, '$1')
    .replace(/\\./g, '')
    .replace(/[{}$]/g, '')
    .replace(/~|\s+/g, ' ')
    .normalize('NFC')
    .trim();
}
