/**
 * Spelling: what two people write differently for the same name. As keys, these forms are for finding only.
 */

/**
 * Endings and years, each with the one form that stands for all. The order matters: one rule's result is the next one's
 * input.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  // "WMT 2014" and "wmt14", "THUMOS 2014" and "THUMOS'14"; 2600 is no year.
  [/(?<!\d)(?:19(?=[5-9])|20(?=[0-3]))(\d\d)(?!\d)/g, '$1'],
  // "text2sql" and "Text-To-SQL", "svhn2mnist" and "SVHN-to-MNIST"; in R2R and Conv2D it is a number.
  [/(?<=[a-z]{3})2(?=[a-z]{3})/g, 'to'],
  // "studies", "classes" and "indexes", "images"; "analysis", "virus" and "class" are one each.
  [/(?<=..)ies$/, 'y'],
  [/(?<=ss|x|ch|sh)es$/, ''],
  [/(?<=..[^siu])s$/, ''],
  // "normalisation", "analyser" and "recognised", "behavioural", "labelled", "dialogue", "centre", "greyscale".
  [/isation(?=(?:al)?$)/, 'ization'],
  [/(?<=..)([iy])s(?=(?:e|ed|er|ing)$)/, '$1z'],
  [/(?<=..)our(?=(?:ed|ing|al|ite|hood|less|ful|ization)?$)/, 'or'],
  [/(?<=[aeiou])ll(?=(?:ing|ed|er)$)/, 'l'],
  [/(?<=.)logue$/, 'log'],
  [/(?<=..[bt])re$/, 'er'],
  [/^grey/, 'gray'],
];

/** A folded word in the one spelling that stands for all: British and American, one and several, years, a 2 for "to". */
export function spellWord(word: string): string {
  return RULES.reduce((spelt, [pattern, text]) => spelt.replace(pattern, text), word);
}
