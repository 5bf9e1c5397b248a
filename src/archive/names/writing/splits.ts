import { nameWords } from './keys.ts';

/** A part of a dataset that results are of, behind a name, and in how many words people may say it. */
const splitPattern = () =>
  /(?<=\S[\s_-])(val|validation|dev|development|test|testing|train|training)(?:[\s_-]+(?:set|split))?(?![\p{L}\p{N}])/giu;

/** The word of each that stands on leaderboards. */
const SHORT: Readonly<Record<string, string>> = {
  validation: 'val',
  development: 'dev',
  testing: 'test',
  training: 'train',
};

/**
 * A typed name with the part of a dataset as leaderboards call it: "cityscapes validation set" is "cityscapes val". Empty
 * where there is none, or it is called so.
 */
export function shortenSplits(typed: string): readonly string[] {
  const form = typed.replace(
    splitPattern(),
    (_, split: string) => SHORT[split.toLowerCase()] ?? split.toLowerCase(),
  );
  return form.toLowerCase() === typed.toLowerCase() ? [] : [form];
}

/** Whether one of some names has the parts of a text as the ends of words: "minival" is one, "valuation" and "device" are none. */
export function holdsSplits(names: readonly string[], text: string): boolean {
  const asked = [...text.matchAll(splitPattern())].map(([split]) => split.toLowerCase());
  return names.some((name) => {
    const words = nameWords(name);
    return asked.every((split) => words.some((word) => word.endsWith(split)));
  });
}
