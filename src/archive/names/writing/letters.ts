/** Letters that Unicode does not take apart into a letter and a mark, as people type them. Each with a capital one. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ǿ: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  æ: 'ae',
  ǽ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

/** Whether a text is ASCII, as most are: its bytes are counted as fast as a short one, and faster than a long one, is searched. */
export function isAscii(text: string): boolean {
  return Buffer.byteLength(text) === text.length;
}

/** A text with these letters written as they are typed ("Łukasz" as "Lukasz"); all others stay, with their marks. */
export function plainLetters(text: string): string {
  if (isAscii(text)) return text;
  return text.replace(/[łøǿđðħŧıæǽœßþŁØǾĐÐĦŦÆǼŒẞÞ]/g, (letter) => {
    const plain = PLAIN_LETTERS[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
  });
}

/** Letters of scripts whose marks FTS5 does not leave out by itself, and letters of full width. */
const OTHER_SCRIPTS = /[\u0370-\u1aaf\u1f00-\u1fff\u2e80-\ud7ff\uf900-\ufdff\ufe70-\uffef]/;

/**
 * A text as the full text takes it, so that its words are those that a query has: without marks in any script ("й" as "и",
 * "デ" as "テ"), and with letters of Latin as they are typed.
 */
export function indexedText(text: string): string {
  const plain = plainLetters(text);
  if (!OTHER_SCRIPTS.test(plain)) return plain;
  return plain
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
}

/** A text from its last letter to its first. */
export function backwards(text: string): string {
  return [...text].reverse().join('');
}
