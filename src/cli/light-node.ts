/**
 * What commander and chalk load when they start, and pwc never asks of them: programs as subcommands, help in their own
 * layout, what the terminal can do. In the bundles (src/build/bundles.ts) this file stands for `node:child_process`,
 * `node:util` and for what chalk finds out about the terminal: loading those takes a third of the time that a look-up
 * has. So src/ does without them; what is needed of the system comes with the `Runtime`.
 */
export default {};

/** As in `node:util`, for the codes that pwc itself writes. */
export function stripVTControlCharacters(text: string): string {
  return text.replace(/\x1b\[[\d;]*m/g, '');
}
