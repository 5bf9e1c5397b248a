import type { Archive } from '../../archive/archive.ts';
import { findAuthors } from '../../archive/papers/authors.ts';
import { commandLine } from '../wording/command-line.ts';

/** "Devlin et al." */
const WITH_OTHERS = /\set\s+al\b\.?$/i;
/** "Devlin et al., 2019", "Beltagy et al. (2019a)", "Vaswani 2017", "Lan & Chen, 2020". */
const cited = () =>
  /^(\p{L}[\p{L}\p{M}'’. -]*?)(?:\s+et\s+al\b\.?|\s*(?:,|\band\b|&)\s*\p{L}[\p{L}\p{M}'’. -]*?)?[,\s]*[([]?((?:19|20)\d\d)[a-z]?[)\]]?$/iu;

/** Nobody is cited by a longer name, and the words of a title with a year behind them are not looked up among people. */
const LONGEST = 80;
const MOST_WORDS = 3;

/**
 * For a work that was typed as texts cite it ("Devlin et al., 2019"), the command that lists the papers of its first
 * author from that year and the one before, since what appears in a year can often be read the year before. None for
 * other texts, and where the archive has no such author.
 */
export function citedWorkHints(archive: Archive, typed: string): readonly string[] {
  const text = typed.trim().replace(/^[([](.*)[)\]]$/, '$1');
  if (text.length > LONGEST) return [];
  const [, name = WITH_OTHERS.test(text) ? text.replace(WITH_OTHERS, '') : '', year] =
    cited().exec(text) ?? [];
  const isName = name !== '' && name.split(/\s+/).length <= MOST_WORDS;
  const found = isName ? findAuthors(archive, name) : null;
  if (found === null) return [];
  const [author, ...others] = found.authors;
  const line = commandLine('author', author === undefined || others.length > 0 ? name : author.name);
  return [year === undefined ? line : `${line} --since ${Number(year) - 1} --until ${year}`];
}
