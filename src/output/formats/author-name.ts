import { plainLine } from './latex-text.ts';

/** A name in its parts, or one that is printed as it is: of a group, in letters of China, Japan or Korea, of one word. */
export type AuthorName =
  | { readonly literal: string }
  | { readonly family: string; readonly given: string; readonly suffix: string | null };

/** What tells father from son. */
const generation = /^(?:Jr|Sr)\.?$|^(?:I{2,3}|IV)$/;
/** As most names are: an export writes millions of them. The last word is too long for a "Jr" or "III". */
const usualName = /^([A-Z][a-z-]+(?: [A-Z]\.)*) ([A-Z][a-z]{3,})$/;
/**
 * "Smith and Sons", "University of Washington", "01. AI", "et al.": no person has such a name. Within a name "The" is one
 * of Vietnam.
 */
const companyName = /(?:^| )(?:[Aa]nd|AND|&|[Oo]f|OF|[Ff]or|FOR)(?: |$)|^The | the |^\d|^Team |^[Ee]t al\b/;
/** "NLLB Team", "Google, Inc." */
const lastWordOfGroup =
  /^(?:Team|Group|Consortium|Collaboration|Initiative|Community|Foundation|Institute|University|Laborator(?:y|ies)|Labs|Workshop|Association|Committee|Research|AI|(?:Inc|Ltd|LLC|GmbH|Corp)\.?)$/;
/** Their family names stand first, without a sign. */
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Takes an author's name apart: "Ludwig van der Berg III", also "van der Berg, III, Ludwig", "van der Berg III, Ludwig".
 * The family name begins with the first word of small letters, as in BibTeX, else it is the last word. Null for what has
 * neither a letter nor a digit, such as the colon that arXiv puts behind the name of a group.
 */
export function authorName(name: string): AuthorName | null {
  const [, given, family = ''] = usualName.exec(name) ?? [];
  if (given !== undefined && !lastWordOfGroup.test(family)) return { family, given, suffix: null };
  const line = plainLine(name);
  if (!/[\p{L}\p{N}]/u.test(line)) return null;
  if (isWhole(line)) return { literal: line };
  const parts = line.split(/ ?, ?/);
  if (!parts.every((part) => /\p{L}/u.test(part))) return { literal: line };
  const [first = '', second = '', third] = parts;
  if (/\S /.test(first) && isWhole(first)) return { literal: line };
  if (parts.length === 1) return inOrder(line);
  if (parts.length === 2)
    return generation.test(second) ? inOrder(`${first} ${second}`) : inverted(first, second);
  if (parts.length > 3 || third === undefined || !generation.test(second)) return { literal: line };
  return { family: first, given: third, suffix: second };
}

function isWhole(line: string): boolean {
  const last = line.slice(line.lastIndexOf(' ') + 1);
  return companyName.test(line) || lastWordOfGroup.test(last) || eastAsian.test(line);
}

function inOrder(name: string): AuthorName {
  const [, whole = name, suffix = null] = /^(\S+ .*\S) (\S+)$/.exec(name) ?? [];
  const isSuffix = suffix !== null && generation.test(suffix);
  const [, given = '', family = ''] =
    /^(\S+(?: \S+)*?) (\p{Ll}[^ .].*|\S+)$/u.exec(isSuffix ? whole : name) ?? [];
  return family === '' ? { literal: name } : { family, given, suffix: isSuffix ? suffix : null };
}

function inverted(before: string, given: string): AuthorName {
  const [, family = before, suffix = null] = /^(.*\S) (\S+)$/.exec(before) ?? [];
  return suffix !== null && generation.test(suffix)
    ? { family, given, suffix }
    : { family: before, given, suffix: null };
}
