import type { Runtime, Sink } from '../runtime.ts';

/** When to colour: by the rule below, always, or never. */
export type ColorWish = 'auto' | 'always' | 'never';

/** What text is drawn on. Widths are in cells. */
export interface Screen {
  readonly width: number;
  /** In lines. A pipe and a file have no end; for what has to be fitted to a height they are a page. */
  readonly height: number;
  /** Somebody looks at it; otherwise it is a pipe or a file. */
  readonly terminal: boolean;
  /** Colours are the 16 of the terminal's own theme, and never carry meaning alone. */
  readonly color: boolean;
  /** Our own signs (… · ↑ ↓ ›) may be used; otherwise they are spelled in ASCII. */
  readonly unicode: boolean;
  /** The terminal knows OSC 8 links. */
  readonly links: boolean;
}

/** What the flags and the place of the output say about the screen. */
export interface ScreenWish {
  readonly color: ColorWish;
  readonly ascii?: boolean | undefined;
}

type Environment = Runtime['env'];

const widthOfPipe = 100;
const heightOfPipe = 30;
const usualWidth = 80;
const usualHeight = 24;
const leastWidth = 20;

/** The screen that `sink` is. A terminal has its own width (80 where it does not tell, 20 at least), a pipe has 100. */
export function describeScreen(sink: Sink, env: Environment, wish: ScreenWish): Screen {
  const color = isColored(sink.isTTY, env, wish.color);
  return {
    width: sink.isTTY ? Math.max(sink.columns || usualWidth, leastWidth) : widthOfPipe,
    height: sink.isTTY ? sink.rows || usualHeight : heightOfPipe,
    terminal: sink.isTTY,
    color,
    unicode: !wish.ascii && !(sink.isTTY && hasOtherCharset(env)),
    links: sink.isTTY && color && knowsLinks(env),
  };
}

/** The screen that a file is: coloured only when that was asked for in so many words. */
export function describeFile(wish: ScreenWish): Screen {
  const color = wish.color === 'always';
  return {
    width: widthOfPipe,
    height: heightOfPipe,
    terminal: false,
    color,
    unicode: !wish.ascii,
    links: false,
  };
}

/**
 * Whether to colour: the flag, then FORCE_COLOR, then NO_COLOR (not empty), then TERM=dumb, then whether it is a
 * terminal. FORCE_COLOR stands above NO_COLOR as in Node itself and on force-color.org.
 */
export function isColored(isTerminal: boolean, env: Environment, wish: ColorWish): boolean {
  if (wish !== 'auto') return wish === 'always';
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR) return false;
  return isTerminal && env.TERM !== 'dumb';
}

/** Where no locale is set at all, as in most containers, the terminal is taken to be a modern one. */
function hasOtherCharset(env: Environment): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return locale !== '' && !/utf-?8/i.test(locale);
}

const programsWithLinks = new Set(['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'Tabby', 'rio']);
const termsWithLinks = /^(xterm-kitty|xterm-ghostty|alacritty|foot|contour|wezterm)/;

/** OSC 8 is asked of no terminal: each one known to draw it names itself. Inside tmux or screen nobody can tell. */
function knowsLinks(env: Environment): boolean {
  if (env.FORCE_HYPERLINK) return env.FORCE_HYPERLINK !== '0';
  const term = env.TERM ?? '';
  if (env.TMUX || /^(tmux|screen)/.test(term)) return false;
  if (termsWithLinks.test(term) || programsWithLinks.has(env.TERM_PROGRAM ?? '')) return true;
  if (env.WT_SESSION || env.KITTY_WINDOW_ID || env.KONSOLE_VERSION || env.DOMTERM) return true;
  return Number(env.VTE_VERSION ?? 0) >= 5000;
}
