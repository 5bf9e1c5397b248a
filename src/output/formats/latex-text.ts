import { escapeLine } from '../text/escape.ts';
import { splitMath } from './latex-math.ts';
import { mathName } from './math-signs.ts';

/**
 * What LaTeX takes for its own, and the command that prints it. The commands are of small letters, since BibTeX makes small
 * letters of the titles of some styles, and none holds a brace alone, since BibTeX counts those with a backslash as well.
 */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** Nothing is seen of them, and pdfLaTeX knows none of them. */
const invisible = /\u00ad|\u200b|\u2060|[\ufe00-\ufe0f]|\ufeff/g;

/**
 * One line of text as LaTeX prints it: every sign that means something to LaTeX becomes a command, formulas stay.
 * Control characters come out as words such as `\x1b`. Other letters than ASCII stay, in UTF-8. `math` says what
 * becomes of a formula.
 */
export function latexText(text: string, math: (formula: string) => string = (formula) => formula): string {
  const pieces = splitMath(plainLine(text));
  return pieces
    .map((piece) => (piece.isMath ? math(spellSigns(piece.text)) : escapeText(piece.text, math)))
    .join('');
}

/** A formula with the names of its signs: pdfLaTeX prints no π, and a name ends where no letter follows. */
function spellSigns(formula: string): string {
  return formula.replace(/([^\0-\x7f])([A-Za-z])?/g, (_, sign: string, letter = '') => {
    const name = mathName(sign) ?? sign;
    return letter !== '' && name.startsWith('\\') ? `${name} ${letter}` : name + letter;
  });
}

/** The same where a dollar is always a dollar, as in names. */
export function latexWords(text: string, math: (formula: string) => string = (formula) => formula): string {
  return escapeText(plainLine(text), math);
}

/** A text as one line of nothing but what is seen. */
export function plainLine(text: string): string {
  // As nearly all texts of an export are.
  if (/^[ -~]+$/.test(text) && !/^ | $| {2}/.test(text)) return text;
  return escapeLine(text.normalize('NFC').replace(invisible, ''));
}

function escapeText(text: string, math: (formula: string) => string): string {
  return text.replace(/[\\{}$&%#_~^<>|]|-(?=-)|[`'](?=[`'])|[?!](?=`)|[^\0-\xff]/gu, (sign) => {
    // Two of them would run together into one sign.
    if (/^[-`'?!]$/.test(sign)) return `${sign}{}`;
    const command = commands[sign];
    if (command !== undefined) return command;
    const name = mathName(sign);
    return name === null ? sign : math(`$${name}$`);
  });
}
