/** Two codes of languages as people write a direction of translation: "en-de", "en→de", "en2de", "en to de", "en de". */
const pairPattern = () =>
  /(?<![\p{L}\p{N}])([a-z]{2})(?: ?(?:-+>?|[–—→>/_2]|(?<= )to(?= )) ?| )([a-z]{2})(?![\p{L}\p{N}])/giu;

/**
 * A typed name with its pairs of codes spelt out, as leaderboards are called: "wmt14 en-de" is "wmt14 English-German". Null
 * where there is no pair of two different languages.
 */
export function spellOutLanguages(typed: string): string | null {
  if (!/[a-z]{2}[^a-z]{1,4}[a-z]{2}/i.test(typed) && !/[a-z]{2} to [a-z]{2}/i.test(typed)) return null;
  const spelt = typed.replace(pairPattern(), (pair, from: string, to: string) => {
    const [source, target] = [nameLanguage(from), nameLanguage(to)];
    return source === null || target === null || source === target ? pair : `${source}-${target}`;
  });
  return spelt === typed ? null : spelt;
}

/** Whether two words are English names of different languages that have a code of two letters. */
export function areLanguages(one: string, other: string): boolean {
  return one !== other && isLanguage(one) && isLanguage(other);
}

function isLanguage(word: string): boolean {
  languages ??= new Set(listCodes().map((code) => nameLanguage(code)?.toLowerCase()));
  return languages.has(word.toLowerCase());
}

function listCodes(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

/** Made where it matters, since it takes as long as a start: for two words that a name has the other way round. */
let languages: ReadonlySet<string | undefined> | undefined;

function nameLanguage(code: string): string | null {
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return names.of(code.toLowerCase()) ?? null;
}

/** Made at the first pair: it takes longer than a look-up. */
let names: Intl.DisplayNames | undefined;
