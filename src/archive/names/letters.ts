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

/** A text with these letters written as they are typed ("Łukasz" as "Lukasz"); all others stay, with their marks. */
export function plainLetters(text: string): string {
  // The bytes are counted many times as fast as letters are searched for, and most abstracts are ASCII.
  if (Buffer.byteLength(text) === text.length) return text;
  return text.replace(/[łøǿđðħŧıæǽœßþŁØǾĐÐĦŦÆǼŒẞÞ]/g, (letter) => {
    const plain = PLAIN_LETTERS[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
  });
}

/** A text from its last letter to its first. */
export function backwards(text: string): string {
  return [...text].reverse().join('');
}
