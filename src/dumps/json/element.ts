import { isAscii, isUtf8 } from 'node:buffer';

/** The text of an element, and how many characters of it could not be kept and became U+FFFD. */
export interface ElementText {
  readonly text: string;
  readonly replaced: number;
}

/**
 * Bytes of JSON → text. Broken UTF-8 and halves of surrogate pairs, written as escapes, become U+FFFD: neither
 * SQLite nor UTF-8 output can hold them.
 */
export function decodeElement(bytes: Uint8Array): ElementText {
  const { text: decoded, replaced: broken } = decodeUtf8(bytes);
  const { text, replaced } = replaceLoneSurrogates(decoded);
  return { text, replaced: broken + replaced };
}

/** Bytes → text, where broken UTF-8 becomes U+FFFD. */
export function decodeUtf8(bytes: Uint8Array): ElementText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Dumps are mostly plain ASCII, and Latin-1 strings are quicker to make and to parse.
  if (isAscii(buffer)) return { text: buffer.toString('latin1'), replaced: 0 };
  const text = buffer.toString('utf8');
  if (isUtf8(buffer)) return { text, replaced: 0 };
  const wasThere = count(buffer.toString('latin1'), '\u00ef\u00bf\u00bd');
  return { text, replaced: count(text, '\ufffd') - wasThere };
}

/** A surrogate pair, a lone surrogate, or any other escape: taken in turn, `\\ud800` is no surrogate but a backslash. */
const escapes =
  /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u[dD][89a-fA-F][\da-fA-F]{2}|\\[\s\S]/g;

const pairLength = '\\ud83d\\ude00'.length;
const surrogate = /^\\u[dD][89a-fA-F]/;

function replaceLoneSurrogates(text: string): ElementText {
  if (!text.includes('\\ud') && !text.includes('\\uD')) return { text, replaced: 0 };
  let replaced = 0;
  const mended = text.replace(escapes, (found) => {
    if (found.length === pairLength || !surrogate.test(found)) return found;
    replaced++;
    return '\\ufffd';
  });
  return { text: mended, replaced };
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
