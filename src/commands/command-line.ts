import { isAddress } from '../archive/addresses.ts';
import { formatCount } from '../output/count.ts';

/** Quotes a name so that a shell passes it on as one word, as it stands. */
export function shellWord(text: string): string {
  if (isPlainWord(text)) return text;
  const line = text.replace(/\s+/g, ' ');
  return /["$`\\!]/.test(line) ? `'${line.replaceAll("'", `'\\''`)}'` : `"${line}"`;
}

/** ASCII first: an expression with classes of Unicode takes a start longer than everything else in a hint. */
function isPlainWord(text: string): boolean {
  if (/^[\0-\x7f]*$/.test(text)) return /^[A-Za-z0-9@%+=:,./_-]+$/.test(text);
  return /^[\p{L}\p{N}@%+=:,./_-]+$/u.test(text);
}

/** A command that a person can copy: `pwc rank "Relation Extraction" ChemProt`. */
export function commandLine(command: string, ...names: readonly string[]): string {
  const guard = names.some((name) => name.startsWith('-')) ? ['--'] : [];
  return ['pwc', command, ...guard, ...names.map(shellWord)].join(' ');
}

/** The last thing to type for a name that nothing comes near: all words of the archive. An address is right or wrong. */
export function searchHints(typed: string): readonly string[] {
  return isAddress(typed) ? [] : [`Everywhere: ${commandLine('search', typed)}`];
}

/** A command with a name in its place, as an error offers it: `pwc model ResNet-50`. */
export type LineWith = (name: string) => string;

/** The text with blanks after it up to a width, so that commands in a list stand under each other. */
export function padCommands(
  lines: readonly { readonly command: string; readonly detail: string }[],
): string[] {
  const width = Math.min(60, Math.max(...lines.map(({ command }) => command.length)));
  return lines.map(({ command, detail }) => `${command.padEnd(width)}  ${detail}`.trimEnd());
}

/** "1 result", "2 results", "1,060 results". */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
