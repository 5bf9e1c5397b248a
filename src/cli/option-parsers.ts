import { UserError } from '../errors.ts';
import { findNearest } from '../output/nearest.ts';
import { joinWithOr } from '../output/text/join-words.ts';

/** Turns the text typed after an option into its value. Throws `UserError` of kind `usage`. */
export type OptionParser<Value> = (text: string) => Value;

/** A whole number of 0 or more, in digits: `--limit 20`. One that no list can be long enough for means all of it. */
export function parseWholeNumber(flag: string): OptionParser<number> {
  return (text) => {
    if (/^\d+$/.test(text)) return Math.min(Number(text), Number.MAX_SAFE_INTEGER);
    throw new UserError('usage', `${flag} takes a whole number, not "${text}".`);
  };
}

/** One of a few words: `--format csv`. Of another one the error names what `meant` knows it for, else the nearest. */
export function parseChoice<Choice extends string>(
  flag: string,
  choices: readonly Choice[],
  meant: (text: string) => Choice | undefined = () => undefined,
): OptionParser<Choice> {
  return (text) => {
    const choice = choices.find((known) => known === text);
    if (choice !== undefined) return choice;
    const nearest = meant(text) ?? findNearest(text.toLowerCase(), choices);
    const hint = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
    throw new UserError('usage', `${flag} takes ${joinWithOr(choices)}, not "${text}".${hint}`);
  };
}

/** Names with commas between them, at least one: `--columns rank,model`. */
export function parseNames(flag: string): OptionParser<readonly string[]> {
  return (text) => {
    const names = text
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    if (names.length > 0) return names;
    throw new UserError('usage', `${flag} takes names with commas between them: ${flag} one,two`);
  };
}

/** Any text but none: an empty one is what a shell makes of a variable that is not set. */
export function parseText(flag: string): OptionParser<string> {
  return (text) => {
    if (text !== '') return text;
    throw new UserError('usage', `${flag} was given nothing.`);
  };
}

/**
 * The parser for an option that is given once. The same text again says nothing new; another one is an error, since
 * nobody can tell which of the two was meant.
 */
export function onlyOnce<Value>(flag: string, parse: OptionParser<Value>): OptionParser<Value> {
  let before: string | undefined;
  return (text) => {
    if (before !== undefined && before !== text) {
      const [one, other] = [before, text].map(withoutPassword);
      throw new UserError('usage', `${flag} was given twice, as "${one}" and as "${other}"; give it once.`);
    }
    before = text;
    return parse(text);
  };
}

/** An address of a mirror may hold a password, and an error may be kept in a log. */
function withoutPassword(text: string): string {
  return text.replace(/(:\/\/)[^/]*@/, '$1…@');
}

/** The parser for an option that may be given several times: its value is the list of all that was given. */
export function everyTime<Value>(
  parse: OptionParser<Value>,
): (text: string, before: readonly Value[] | undefined) => readonly Value[] {
  return (text, before = []) => [...before, parse(text)];
}
