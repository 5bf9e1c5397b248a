/** C0 but newline and tab, DEL, C1, and the controls that turn the direction of writing. */
const unsafeOnTerminal = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text as a terminal may show it: control characters come out as words such as `\x1b` and `\u202e`, so that
 * what somebody wrote into the archive can neither move the cursor nor turn a line round. Newlines and tabs stay;
 * half a surrogate pair becomes U+FFFD.
 */
export function escapeForTerminal(text: string): string {
  return text.toWellFormed().replace(unsafeOnTerminal, escapeCharacter);
}

/** Text as one line for a terminal: runs of blanks, tabs and line breaks become one blank, the rest is escaped. */
export function escapeLine(text: string): string {
  const flat = text.replace(/\r\n/g, '\n').replace(/[ \t\n\u2028\u2029]+/g, ' ');
  return escapeForTerminal(flat.replace(/^ | $/g, ''));
}

function escapeCharacter(character: string): string {
  const code = character.charCodeAt(0).toString(16);
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
}
