/**
 * Whether a text is an address of the web that a link may lead to. Only visible ASCII: anything else could end early what
 * stands around the address, such as a terminal's code; and no scheme that runs what it names.
 */
export function isPlainAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\/[!-~]+$/.test(url);
}
