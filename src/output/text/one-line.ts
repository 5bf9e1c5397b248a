/** Everything that some reader takes for the end of a line. */
const lineBreaks = /[\n\v\f\r\x1c-\x1e\u0085\u2028\u2029]+/g;

/** Text with a blank for each run of line breaks, and otherwise as it is. */
export function inOneLine(text: string): string {
  return text.replace(lineBreaks, ' ');
}
