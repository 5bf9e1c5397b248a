import { nameWords } from './keys.ts';
import { areLanguages } from './language-pairs.ts';
import { cutsNumber } from './word-match.ts';

/** What stands on the two sides of a way from one thing to another, as folded words. */
interface Way {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** A "to" or an arrow says that it is a way; words with a dash between them, or only a blank, may be none. */
  readonly joint: 'said' | 'dash' | 'blank';
}

// Made at their first use: to read the letters of all scripts takes a hundredth of a start.
const arrow = () => /(?<=\S)\s*(?:-+>|=+>|[→⇒➔]|[-–—_]to[-–—_]|\sto\s|\svs\.?\s)\s*(?=\S)/giu;
const neighbours = () => /(?<![\p{L}\p{N}])([\p{L}\p{N}]+)(?=([-–—/\s]+)([\p{L}\p{N}]+))/gu;

/**
 * Whether the names of a thing have the words of a typed one on the two sides of a way, but the other way round, and none
 * has them so: "SVHN-to-MNIST" is not "mnist to svhn", nor is "English-German" a "German-English".
 */
export function goesTheOtherWay(names: readonly string[], typed: string): boolean {
  const ways = waysOf(typed);
  if (ways.length === 0) return false;
  const own = names.flatMap(waysOf);
  const isTurned = ways.some((way) => own.some((other) => areTurned(way, other)));
  // A dash is no way: "text-to-image-generation" does not lead from the image to the generation.
  const isSame = (way: Way, other: Way) => way.joint !== 'said' || other.joint === 'said';
  return (
    isTurned && !ways.some((way) => own.some((other) => isSame(way, other) && areTurned(way, turn(other))))
  );
}

/** A longer text is compared by its beginning. */
const COMPARED = 200;

function waysOf(name: string): Way[] {
  const text = name.slice(0, COMPARED);
  const said = [...text.matchAll(arrow())].map(({ index, 0: arrow }) => ({
    from: nameWords(text.slice(0, index)),
    to: nameWords(text.slice(index + arrow.length)),
    joint: 'said' as const,
  }));
  const beside = text.split(arrow()).flatMap((part) =>
    [...part.matchAll(neighbours())].map(([, from = '', joint = '', to = '']) => ({
      from: nameWords(from),
      to: nameWords(to),
      joint: /[-–—]/.test(joint) ? ('dash' as const) : ('blank' as const),
    })),
  );
  return [...said, ...beside];
}

function turn(way: Way): Way {
  return { ...way, from: way.to, to: way.from };
}

/** Whether some words, also run together, have one that begins so: "cifar 100" has "cifar100", and "gtav" has "gta". */
function holdsBeginning(words: readonly string[], beginning: string): boolean {
  return words.some((_, index) => {
    const run = words.slice(index).join('');
    const begins = beginning.length >= 3 && run.startsWith(beginning) && !cutsNumber(run, beginning);
    return words[index] === beginning || begins;
  });
}

/**
 * Whether each side of one way has a word of the other side of another one, which is not on both. Where nothing says that
 * they are ways they are those of a translation, or none: "Tiny-ImageNet" is "imagenet tiny".
 */
function areTurned(one: Way, other: Way): boolean {
  if (one.joint === 'blank' && other.joint === 'blank') return false;
  const shared = (words: readonly string[], others: readonly string[], not: readonly string[]) =>
    words.find((word) => holdsBeginning(others, word) && !not.includes(word));
  const from = shared(one.from, other.to, [...one.to, ...other.from]);
  const to = shared(one.to, other.from, [...one.from, ...other.to]);
  if (from === undefined || to === undefined) return false;
  const joints = [one.joint, other.joint];
  return (joints.includes('said') && !joints.includes('blank')) || areLanguages(from, to);
}
