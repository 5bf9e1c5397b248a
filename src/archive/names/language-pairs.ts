/** Two codes of languages as people write a direction of translation: "en-de", "en→de", "en2de", "en to de", "en de". */
const pairPattern =
  /(?<![\p{L}\p{N}])([a-z]{2})(?: ?(?:-+>?|[–—→>/_2]|(?<= )to(?= )) ?| )([a-z]{2})(?![\p{L}\p{N}])/giu;

/**
 * A typed name with its pairs of codes spelt out, as leaderboards are called: "wmt14 en-de" is "wmt14 English-German". Null
 * where there is no pair of two different languages.
 */
export function spellOutLanguages(typed: string): string | null {
  if (!/[a-z]{2}[^a-z]{1,4}[a-z]{2}/i.test(typed) && !/[a-z]{2} to [a-z]{2}/i.test(typed)) return null;
  const spelt = typed.replace(pairPattern, (pair, from: string, to: string) => {
    const [source, target] = [nameLanguage(from), nameLanguage(to)];
    return source === null || target === null || source === target ? pair : `${source}-${target}`;
  });
  return spelt === typed ? null : spelt;
}

function nameLanguage(code: string): string | null {
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return names.of(code.toLowerCase()) ?? null;
}

/** Made at the first pair: it takes longer than a look-up. */
let names: Intl.DisplayNames | undefined;
