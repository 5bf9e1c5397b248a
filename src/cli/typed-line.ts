import type { Option } from './command.ts';
import { findFlag, longName, takesValue } from './flags.ts';

/** What stands at the end of a command line that is still being typed. */
export type LastWord =
  | { readonly kind: 'operand'; readonly index: number }
  | { readonly kind: 'flag' }
  /** `lead` is what the word holds in front of the value: "--format=", or nothing. */
  | { readonly kind: 'value'; readonly option: Option; readonly lead: string };

/** A command line that is still being typed. */
export interface TypedLine {
  /** The words in front of the last one that belong to no flag; the command's own name is among them. */
  readonly operands: readonly string[];
  /** The values of flags by their long names: "--task". */
  readonly values: ReadonlyMap<string, string>;
  readonly last: LastWord;
  /** The last word as far as it is typed, without its lead. */
  readonly typed: string;
}

/**
 * Reads a line that ends in the word at the cursor, with the flags that are known so far. Never fails: a flag that is
 * not known is taken for one without a value.
 */
export function readTypedLine(words: readonly string[], options: readonly Option[]): TypedLine {
  const operands: string[] = [];
  const values = new Map<string, string>();
  let waiting: Option | undefined;
  let isLiteral = false;
  for (const word of words.slice(0, -1)) {
    if (waiting !== undefined) {
      values.set(longName(waiting), word);
      waiting = undefined;
    } else if (isLiteral || !word.startsWith('-') || word === '-') {
      operands.push(word);
    } else if (word === '--') {
      isLiteral = true;
    } else {
      const { option, value } = readFlag(word, options);
      if (option !== undefined && value !== undefined) values.set(longName(option), value);
      else waiting = option;
    }
  }
  const word = words.at(-1) ?? '';
  const seen = { operands, values };
  if (waiting !== undefined) {
    return { ...seen, last: { kind: 'value', option: waiting, lead: '' }, typed: word };
  }
  if (isLiteral || !word.startsWith('-')) {
    return { ...seen, last: { kind: 'operand', index: operands.length }, typed: word };
  }
  const { option, value } = readFlag(word, options);
  if (option === undefined || value === undefined) return { ...seen, last: { kind: 'flag' }, typed: word };
  const lead = word.slice(0, word.length - value.length);
  return { ...seen, last: { kind: 'value', option, lead }, typed: value };
}

/** The flag that a word is, if it takes a value, and that value where it stands in the same word. */
function readFlag(word: string, options: readonly Option[]): { option?: Option; value?: string } {
  const [, name = word, value] = /^(--[^=]+)=(.*)$/s.exec(word) ?? [];
  const option = findFlag(name, options.filter(takesValue));
  return { ...(option && { option }), ...(value !== undefined && { value }) };
}
