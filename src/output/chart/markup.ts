import { isPlainAddress } from '../text/address.ts';
import { escapeLine } from '../text/escape.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** One line of text as SVG and HTML may hold it, also in quotes: what could be markup, or is no character of XML, is not. */
export function markup(text: string): string {
  return escapeMarkup(escapeLine(text));
}

/** The address in quotes, if it is one that a browser may be sent to; null for any other, such as a script. */
export function markupAddress(url: string | null): string | null {
  return isPlainAddress(url) ? escapeMarkup(url) : null;
}

/** XML has no U+FFFE and no U+FFFF, not even written as numbers. */
function escapeMarkup(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
    .replace(/[\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
}
