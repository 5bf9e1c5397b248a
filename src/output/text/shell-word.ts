/** Quotes a name so that a shell passes it on as one word, as it stands. */
export function shellWord(text: string): string {
  if (isPlainWord(text)) return text;
  const line = text.replace(/\s+/g, ' ');
  return /["$`\\!]/.test(line) ? `'${line.replaceAll("'", `'\\''`)}'` : `"${line}"`;
}

/** ASCII first: an expression with classes of Unicode takes a start longer than everything else in a hint. */
function isPlainWord(text: string): boolean {
  if (/^[\0-\x7f]*$/.test(text)) return /^[A-Za-z0-9@%+=:,./_-]+$/.test(text);
  return /^[\p{L}\p{N}@%+=:,./_-]+$/u.test(text);
}
