import { isAddress } from '../../archive/addresses/addresses.ts';
import { siteListOf } from '../../archive/addresses/site-lists.ts';
import { type SitePage, sitePageOf } from '../../archive/addresses/site-pages.ts';
import { formatCount } from '../../output/text/count.ts';
import { shellWord } from '../../output/text/shell-word.ts';
import { displayWidth, padTo } from '../../output/text/text-width.ts';

/** A command that a person can copy: `pwc rank "Relation Extraction" ChemProt`. */
export function commandLine(command: string, ...names: readonly string[]): string {
  const guard = names.some((name) => name.startsWith('-')) ? ['--'] : [];
  return ['pwc', command, ...guard, ...names.map(shellWord)].join(' ');
}

/**
 * The same with flags, such as " --first": they stand before names that begin with a hyphen, since behind the "--" of those
 * they would be names.
 */
export function flaggedLine(flags: string, command: string, ...names: readonly string[]): string {
  const line = commandLine(command, ...names);
  const guarded = `pwc ${command} -- `;
  return line.startsWith(guarded) ? `pwc ${command}${flags} -- ${line.slice(guarded.length)}` : line + flags;
}

/** A flag as it was typed, and the value behind it; null for one that takes none. */
export type TypedFlag = readonly [flag: string, value: string | null];

/** Flags behind a command that a person can copy: ` --task "Relation Extraction" --with-code`; empty for none. */
export function writeFlags(flags: readonly TypedFlag[]): string {
  return flags.map((flag) => ` ${writeFlag(flag)}`).join('');
}

/** A value that begins with a hyphen would be taken for a flag where it stood alone. */
function writeFlag([flag, value]: TypedFlag): string {
  if (value === null) return flag;
  return value.startsWith('-') ? shellWord(`${flag}=${value}`) : `${flag} ${shellWord(value)}`;
}

/** What answers an address of the old site that is another kind of page than was asked for; none for other texts. */
export function pageHints(typed: string, asked: SitePage['kind']): readonly string[] {
  const page = sitePageOf(typed);
  if (page === null) return listHints(typed);
  if (page.kind === asked) return [];
  const { noun, command } =
    page.kind === 'sota' ? { noun: 'leaderboard', command: 'rank' } : { noun: page.kind, command: page.kind };
  const article = noun.startsWith('a') ? 'an' : 'a';
  return [`It is the page of ${article} ${noun}: ${commandLine(command, typed.trim())}`];
}

/** What answers an address of the old site that was a list: of its datasets or methods, or of what it found. */
function listHints(typed: string): readonly string[] {
  const list = siteListOf(typed);
  if (list === null) return [];
  return [`It is ${list.noun}: ${flaggedLine(writeFlags(list.flags), list.command, ...list.words)}`];
}

/** The last thing to type for a name that nothing comes near: all words of the archive. An address is right or wrong. */
export function searchHints(typed: string): readonly string[] {
  return isAddress(typed) ? [] : [`Everywhere: ${commandLine('search', typed)}`];
}

/** A command with a name in its place, as an error offers it, and with more flags: `pwc model --first -- -base`. */
export type LineWith = (name: string, flags?: string) => string;

/** Each command with what it leads to behind it, which stands under that of the others. */
export function padCommands(
  lines: readonly { readonly command: string; readonly detail: string }[],
): string[] {
  const width = Math.min(60, Math.max(...lines.map(({ command }) => displayWidth(command))));
  return lines.map(({ command, detail }) => `${padTo(command, width)}  ${detail}`.trimEnd());
}

/** How many candidates an error offers. */
export const OFFERED = 6;

/** "and 4 more", where there are more than an error offers. */
export function andMore(left: number): string[] {
  return left > 0 ? [`and ${formatCount(left)} more`] : [];
}
