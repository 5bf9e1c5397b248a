import type { Runtime } from '../../runtime.ts';

type World = Pick<Runtime, 'env' | 'system' | 'stdout'>;

/** What opens an address, by the name that Node has for the system. The last is for all others. */
const OPENERS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  darwin: [['open']],
  // Not "start": the shell that knows it takes "&" in an address for the end of a command.
  win32: [['rundll32', 'url.dll,FileProtocolHandler']],
};
const OTHERS: readonly (readonly string[])[] = [
  ['xdg-open'],
  ['wslview'],
  ['x-www-browser'],
  ['www-browser'],
];

/**
 * The command lines that open an address, to be tried one after the other: those in BROWSER, which has several between
 * colons and "%s" where the address goes, else what the system has.
 */
export function browserCommands({ env, system }: World, url: string): readonly (readonly string[])[] {
  const own = (system === 'win32' ? [env.BROWSER ?? ''] : (env.BROWSER ?? '').split(':'))
    .map((line) => line.trim().replace(/\s*&$/, ''))
    .filter((line) => line !== '')
    .map((line) => line.split(/\s+/));
  const commands = own.length > 0 ? own : (OPENERS[system] ?? OTHERS);
  return commands.map((words) =>
    words.some((word) => word.includes('%s'))
      ? words.map((word) => word.replaceAll('%s', () => url))
      : [...words, url],
  );
}

/** Why a browser is not to be started for an address, as a phrase; null where nothing speaks against it. */
export function whyNoBrowser({ env, system, stdout }: World, url: string): string | null {
  // Browsers have given up FTP, and what opens it in their place is anybody's guess.
  if (!/^https?:/i.test(url)) return 'only http and https are opened in a browser';
  if (!stdout.isTTY) return 'the output is no terminal';
  if (env.BROWSER || OPENERS[system] !== undefined) return null;
  const hasDisplay = env.DISPLAY || env.WAYLAND_DISPLAY || env.WSL_DISTRO_NAME;
  return hasDisplay ? null : 'there is no display';
}
