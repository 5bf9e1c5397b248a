import type { Archive } from '../../archive.ts';
import { eachOfQuery } from '../../full-text.ts';
import { findWord, LONGEST_CUT } from '../../names/mistakes/mended-words.ts';

/** The fewest letters that the parts of a word may have: "co-training" is cut, "training" is no "t-raining". */
const SHORTEST_START = 2;
const SHORTEST_END = 3;

/**
 * Titles that hold typed words in whichever way they are joined: "pretraining" is "Pre-training" and the other way round.
 * Null where no word can be written otherwise.
 */
export function compoundQuery(archive: Archive, words: readonly string[]): string | null {
  const groups: (readonly (readonly string[])[])[] = [];
  for (let at = 0; at < words.length; at++) {
    const [word = '', next = ''] = words.slice(at, at + 2);
    if (next !== '' && isKnown(archive, word + next)) {
      groups.push([[word, next], [word + next]]);
      at++;
    } else groups.push([[word], ...cutsOf(archive, word)]);
  }
  return groups.every((ways) => ways.length === 1) ? null : eachOfQuery('title', groups);
}

/**
 * The ways to cut a word into two that titles have, each as the phrases that a title holds then. A number is an end however
 * short it is: "gpt4" is "GPT-4"; a version may stand further on: "swinv2" is "Swin Transformer V2".
 */
function cutsOf(archive: Archive, word: string): (readonly string[])[] {
  const places = word.length > LONGEST_CUT ? 0 : word.length - SHORTEST_START;
  return (
    Array.from({ length: Math.max(0, places) }, (_, index) => index + SHORTEST_START)
      .map((at) => [word.slice(0, at), word.slice(at)] as const)
      .filter(([, end]) => end.length >= SHORTEST_END || /^(?:v\d+|\d{1,2})$/.test(end))
      // "yolov10" is no "yolov1 0".
      .filter(([start, end]) => !(/\d$/.test(start) && /^\d/.test(end)))
      .filter((parts) => parts.every((part) => isKnown(archive, part)))
      .map(([start, end]) => (/^v\d+$/.test(end) ? [start, end] : [`${start} ${end}`]))
  );
}

function isKnown(archive: Archive, word: string): boolean {
  return (findWord(archive, word)?.titles ?? 0) > 0;
}
