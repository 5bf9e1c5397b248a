import { arxivIdOf } from '../../addresses/addresses.ts';

/** As little as can be stands before an id, since one of before 2007 begins with letters: `cs/0205028`, `cs.CL/0205028`. */
const MENTION =
  /(?:arxiv\D{0,24}?|\babs\/|^(?=[a-z]))(\d{4}\.\d{4,5}|[a-z][a-z-]*(?:\.[a-z-]{2,})?\/\d{7})(?!\d)/i;

/** The arXiv id, without its version, that stands somewhere in a text as such: "arXiv preprint arXiv:1903.10676, 2019". */
export function mentionedArxivId(text: string): string | null {
  const named = MENTION.exec(text)?.[1];
  return named === undefined ? null : arxivIdOf(named);
}
