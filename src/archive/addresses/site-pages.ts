import { unwrapped, withoutCopy } from './addresses.ts';

const OLD_SITE = /^(?:https?:\/\/)?(?:[a-z]+\.)?paperswithcode\.com\/(\S+)/i;

/** What READMEs have around the address of a badge: its Markdown, of which the page is the end, and who draws it. */
const BADGE_MARKDOWN = /^\[!\[.*\]\(([^\s()]+)\)$/s;
const BADGE_DRAWN = /^https?:\/\/img\.shields\.io\/endpoint(?:\.svg)?\?(?:\S*&)?(url=[^&\s]+).*$/i;

/** What a page of the old site was about. */
export interface SitePage {
  readonly kind: 'paper' | 'sota' | 'task' | 'dataset' | 'method' | 'area' | 'author' | 'conference';
  /** Of an author also the name that the site was searched for: "Jacob Devlin". */
  readonly slug: string;
}

/**
 * Reads an address of the old site (`https://paperswithcode.com/sota/deblurring-on-dvd`), also of its portals for other
 * sciences (`cs.paperswithcode.com`) and of a badge, which is about a leaderboard; null for any other text.
 */
export function sitePageOf(text: string): SitePage | null {
  const path = sitePathOf(text)
    ?.replace(/^badge\/[^/?#\s]+\//i, 'sota/')
    // The tasks of an area had their pages under it before they had one of their own.
    .replace(/^area\/[^/?#\s]+\/(?=[^/?#\s])/i, 'task/');
  if (path === undefined) return null;
  const [, kind, slug] =
    /^(paper|sota|task|dataset|method|area|author|conference)\/([^/?#\s]+)/i.exec(path) ?? [];
  if (kind !== undefined && slug !== undefined) return { kind: kind.toLowerCase() as SitePage['kind'], slug };
  // As the site linked the authors of a paper for years.
  const [, searched] = /^search\?(?:[^#\s]*&)?(q=author(?::|%3A)[^&#\s]+)/i.exec(path) ?? [];
  const author = new URLSearchParams(searched).get('q')?.slice('author:'.length).trim() ?? '';
  return author === '' ? null : { kind: 'author', slug: author };
}

/**
 * The task and the dataset by which the cards of models on Hugging Face point to a leaderboard of the old site:
 * `…/sota?task=Image+Classification&dataset=ImageNet`. One of them may be missing; empty for any other text.
 */
export function siteNamesOf(text: string): readonly string[] {
  const [, query] = /^sota\/?\?([^#]+)/i.exec(sitePathOf(text) ?? '') ?? [];
  const asked = new URLSearchParams(query);
  return ['task', 'dataset'].map((name) => asked.get(name)?.trim() ?? '').filter((name) => name !== '');
}

/** The metric by which the page of a leaderboard was looked at: `…/sota/deblurring-on-dvd?metric=PSNR`; undefined without. */
export function siteMetricOf(text: string): string | undefined {
  const [, query] = /^sota\/[^?#\s]+\?([^#]+)/i.exec(sitePathOf(text) ?? '') ?? [];
  return new URLSearchParams(query).get('metric') || undefined;
}

/** What stands behind the host of an address of the old site, also in a badge or a copy; undefined for any other text. */
export function sitePathOf(text: string): string | undefined {
  if (!text.toLowerCase().includes('paperswithcode')) return undefined;
  const address = withoutCopy(unwrapped(text)).trim().replace(BADGE_MARKDOWN, '$1');
  const [, drawn] = BADGE_DRAWN.exec(address) ?? [];
  return OLD_SITE.exec(new URLSearchParams(drawn).get('url') ?? address)?.[1];
}
