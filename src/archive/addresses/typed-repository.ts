import { arxivIdOf, isAddress, repositoryAddress, unwrapped } from './addresses.ts';
import { sitePageOf } from './site-pages.ts';

/** The address by which a typed text may name a repository: any address, or "owner/name" on GitHub; null for other texts. */
export function typedRepository(typed: string): string | null {
  const text = unwrapped(typed).trim();
  if (arxivIdOf(text) !== null || sitePageOf(text) !== null) return null;
  if (isAddress(text)) return repositoryAddress(text);
  return /^[\w.-]+\/[\w.-]+\/?$/.test(text) ? repositoryAddress(`https://github.com/${text}`) : null;
}
