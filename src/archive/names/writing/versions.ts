/** A version with its mark, be it glued to a name or not: "v2", "V1.1", "ver. 2", "version 2". In "wav2vec" there is none. */
const markedPattern = () =>
  /(?:(?<=\p{L}{2})v|(?<![\p{L}\p{N}])(?:v|ver|version)(?:\.?\s*))(\d+(?:\.\d+)*)(?![\p{L}\p{N}]|\.\d)/giu;

/** A version without a mark is one where it has a point; else it may be any number. */
const barePattern = () => /(?<![\d.])(\d+\.\d+)(?![\p{L}\p{N}%]|\.\d)/gu;

/** One figure that is glued to a word is a version where there is no other: "squad2". "cifar10" and "ade20k" have none. */
const gluedPattern = () => /(?<=\p{L}{3})(\d)(?![\p{L}\p{N}%]|\.\d)/gu;

/**
 * A typed name with its versions written the other ways: "squad v2" and "squad2" are "SQuAD2.0", "ontonotes 5.0" is
 * "OntoNotes v5". A version without a point is one with ".0" behind it. The ways that people write for the same version
 * come first; empty where there is none.
 */
export function turnVersions(typed: string): readonly string[] {
  if (!/\d/.test(typed)) return [];
  const pattern = [markedPattern, barePattern, gluedPattern].find((make) => make().test(typed))?.();
  if (pattern === undefined) return [];
  const forms = [
    (number: string) => ` ${number}`,
    (number: string) => ` ${withOtherEnd(number)}`,
    (number: string) => ` v${number}`,
    (number: string) => ` v${withOtherEnd(number)}`,
  ].map((write) => typed.replace(pattern, (_, number: string) => write(number)));
  return [...new Set(forms.map((form) => form.replace(/\s+/g, ' ').trim()))].filter((form) => form !== typed);
}

/** "2" for "2.0", and the other way round; a version with another end has one way only. */
function withOtherEnd(number: string): string {
  if (/^\d+\.0$/.test(number)) return number.slice(0, -'.0'.length);
  return number.includes('.') ? number : `${number}.0`;
}

/** A number, and the letters in front of it: the mark of a version, or the name that it is of. No "1%", "1k" or "1-shot". */
const numberPattern = () =>
  /(?<!\p{L})(\p{L}+)[^\p{L}\p{N}]{0,3}(\d+(?:\.\d+)*)(?![\p{L}\p{N}%]|\.\d|-\p{L})/giu;

/**
 * Whether one of some names has the numbers of a text behind the same letters, point for point, which keys do not tell. The
 * mark of a version may be glued to a name.
 */
export function holdsNumbers(names: readonly string[], text: string): boolean {
  return holdAll(names, numbersOf(text), (own, asked) => own.endsWith(asked));
}

/** The same for numbers with a point, where a text may run words together: "bar v1.0" is no Bar v10. */
export function holdsPoints(names: readonly string[], text: string): boolean {
  const pointed = numbersOf(text).filter(({ number }) => number.includes('.'));
  return holdAll(names, pointed, (own, asked) => own.endsWith(asked) || asked.endsWith(own));
}

/** A number and the letters in front of it. */
interface Version {
  readonly letters: string;
  readonly number: string;
}

function numbersOf(name: string): Version[] {
  return [...name.toLowerCase().matchAll(numberPattern())].map(([, letters = '', number = '']) => ({
    letters,
    number,
  }));
}

function holdAll(
  names: readonly string[],
  asked: readonly Version[],
  areSame: (own: string, asked: string) => boolean,
): boolean {
  return names.some((name) => {
    const own = numbersOf(name);
    return asked.every(({ letters, number }) =>
      own.some((other) => other.number === number && areSame(other.letters, letters)),
    );
  });
}
