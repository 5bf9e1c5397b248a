import { nameKey } from '../../archive/names/writing/keys.ts';

/**
 * Of what a shell may put in place of a word, the best known first, those that go on from one spelling of it: the one
 * that the first has. A shell inserts what all offers have in common, so of "question-answering" and "qasent" nothing of
 * "qa" but its first letter would be left. Where the first does not begin so but others do, it alone is offered; where none
 * does, all of them are other names for what was typed.
 */
export function inOneSpelling<Offered extends { readonly value: string }>(
  offered: readonly Offered[],
  typed: string,
): readonly Offered[] {
  const [first] = offered;
  if (first === undefined || typed === '') return offered;
  const spelt = beginningLike(first.value, typed);
  if (spelt !== undefined) return offered.filter(({ value }) => value.startsWith(spelt));
  return offered.some(({ value }) => value.startsWith(typed)) ? [first] : offered;
}

/** The beginning of a value that is the typed letters, however it writes them. */
function beginningLike(value: string, typed: string): string | undefined {
  if (value.startsWith(typed)) return typed;
  const key = nameKey(typed);
  for (let end = 1; end <= value.length && key !== ''; end++) {
    if (nameKey(value.slice(0, end)).startsWith(key)) return value.slice(0, end);
  }
  return undefined;
}
