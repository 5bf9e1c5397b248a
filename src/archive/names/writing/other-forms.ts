import { spellOutLanguages } from './language-pairs.ts';
import { turnScales } from './scales.ts';

/**
 * A text with its codes of languages written out, and with its factors of scale the other ways: "iwslt14 de-en", "set5
 * x4". Empty where it has neither.
 */
export function otherForms(text: string): readonly string[] {
  const spelt = spellOutLanguages(text);
  return [...(spelt === null ? [] : [spelt]), ...turnScales(text)];
}
