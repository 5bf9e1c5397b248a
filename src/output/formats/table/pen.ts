import type { Screen } from '../../screen.ts';
import { isPlainAddress } from '../../text/address.ts';
import { escapeLine } from '../../text/escape.ts';
import { cut, cutMiddle, displayWidth } from '../../text/text-width.ts';

/** How words are put on one screen. Widths are those of the words without colours and links. */
export interface Pen {
  /** What the archive or a command says, as one line that is safe to show and in signs that the screen has. */
  readonly clean: (text: string) => string;
  /** A clean line, cut to a width in cells. */
  readonly cut: (line: string, width: number) => string;
  /** The same with its end, cut in the middle. */
  readonly cutMiddle: (line: string, width: number) => string;
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
  /** What the eye should follow, as the line of a chart. */
  readonly accent: (text: string) => string;
  /** The text as a link, where the screen knows links and the address is a plain one. */
  readonly link: (text: string, url: string | null) => string;
}

/** How a text is made strong, dim or coloured. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly cyan: (text: string) => string;
}

/** For a screen without colour. */
export const noPaint: Paint = { bold: (text) => text, dim: (text) => text, cyan: (text) => text };

/** The pen for a screen. */
export function createPen(screen: Screen, paint: Paint): Pen {
  const ellipsis = screen.unicode ? '…' : '...';
  const bySpelling = (text: string) => (screen.unicode ? text : spellSigns(text));
  return {
    clean: (text) => bySpelling(escapeLine(text)),
    cut: (line, width) => cutBeforeArrow(line, width, ellipsis),
    cutMiddle: (line, width) => cutMiddle(line, width, ellipsis),
    strong: (text) => (text === '' ? '' : paint.bold(text)),
    dim: (text) => (text === '' ? '' : paint.dim(text)),
    accent: (text) => (text === '' ? '' : paint.cyan(text)),
    link: (text, url) => (screen.links && isPlainAddress(url) ? linkText(text, url) : text),
  };
}

/** The arrow at the end of a metric says which way it goes: without it the rest is worth little. */
function cutBeforeArrow(line: string, width: number, ellipsis: string): string {
  const [arrow = ''] = / [↑↓^v]$/.exec(line) ?? [];
  const body = line.slice(0, line.length - arrow.length);
  return arrow === '' || width <= ellipsis.length + arrow.length || displayWidth(line) <= width
    ? cut(line, width, ellipsis)
    : cut(body, width - arrow.length, ellipsis) + arrow;
}

/** Our own signs in ASCII. What the archive says in other scripts stays. */
const spellings: Readonly<Record<string, string>> = {
  '…': '...',
  '·': '-',
  '›': '>',
  '↑': '^',
  '↓': 'v',
  '█': '#',
  '│': '|',
  '├': '|',
  '└': '`',
  '─': '-',
};

/** Of a bar whole cells are drawn, and a part of one where it is all there is. */
function spellSigns(text: string): string {
  return text
    .replace(/(?<=█)[▏▎▍▌▋▊▉]/g, '')
    .replace(/[▏▎▍▌▋▊▉]/g, '#')
    .replace(/[…·›↑↓█│├└─]/g, (sign) => spellings[sign] ?? sign);
}

function linkText(text: string, url: string): string {
  return `\x1b]8;;${url}\x1b\\${text}\x1b]8;;\x1b\\`;
}
