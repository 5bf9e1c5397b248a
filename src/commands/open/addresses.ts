import { type LinkedKind, readLinks } from '../../archive/addresses/links.ts';
import { type SitePage, sitePageOf } from '../../archive/addresses/site-pages.ts';
import type { Archive } from '../../archive/archive.ts';
import { readRepositories } from '../../archive/code/repositories.ts';
import { findPapers } from '../../archive/papers/names/names.ts';
import type { CardKind } from '../names/card-kinds.ts';

/** What an address leads to. */
export type AddressKind = 'paper' | 'homepage' | 'pdf' | 'code' | 'archived' | 'task';

/** An address that a browser can open. */
export interface Address {
  readonly what: AddressKind;
  readonly url: string;
}

/** Something that was asked for by name. */
export interface Thing {
  readonly kind: LinkedKind;
  readonly id: number;
}

/** The kinds of things that have a card, in the order in which a name is looked for among them. */
export const OPENED_KINDS: readonly CardKind[] = ['dataset', 'method', 'task'];

/** A thing's name and its addresses, the one that is meant first. */
export interface Addresses {
  readonly name: string;
  readonly addresses: readonly Address[];
  /** Whether the code is its authors' own. */
  readonly isOfficial: boolean;
}

/** The old site closed at the end of July 2025, and later copies lead away from it: a day well before. */
const COPIES_OF = '20250601000000';

/** What the old site's pages of a kind are called in their addresses. */
const SITE_KINDS: Readonly<Record<LinkedKind, SitePage['kind']>> = {
  paper: 'paper',
  dataset: 'dataset',
  method: 'method',
  task: 'task',
  leaderboard: 'sota',
};

/**
 * The addresses of a thing, the one that is meant first: of a paper where it can be read, of a dataset its homepage, of a
 * method its paper. None is the old site's, which is gone: what is known by its page there alone has the copy of it that
 * the Internet Archive keeps. So has the page whose address was `typed`, where the dumps do not tell it.
 */
export function readAddresses(archive: Archive, { kind, id }: Thing, typed = ''): Addresses {
  const links = readLinks(archive, kind, id);
  const asked = sitePageOf(typed);
  const typedPage =
    asked?.kind === SITE_KINDS[kind] ? `https://paperswithcode.com/${asked.kind}/${asked.slug}` : null;
  const [repository] = kind === 'paper' ? readRepositories(archive, id) : [];
  const arxiv = (place: string) =>
    links.arxivId === null ? null : `https://arxiv.org/${place}/${links.arxivId}`;
  const found: readonly (readonly [AddressKind, string | null])[] = [
    ['homepage', links.homepage],
    ['paper', firstOf(links.paper, arxiv('abs'), readableAt(archive, links.paperPage))],
    ['pdf', firstOf(links.pdf, kind === 'paper' ? arxiv('pdf') : null)],
    ['code', firstOf(repository?.url ?? links.code)],
    ['archived', links.page ?? typedPage],
    ['task', links.taskPage],
  ];
  const addresses = found.flatMap(([what, text]) => {
    const url = openable(text);
    return url === null ? [] : [{ what, url }];
  });
  return {
    name: links.name,
    addresses: addresses.filter(
      ({ url }, index) => addresses.findIndex((other) => other.url === url) === index,
    ),
    isOfficial: repository?.isOfficial ?? true,
  };
}

/** Where a paper can be read that is known by an address, which may be its page on the old site. */
function readableAt(archive: Archive, address: string | null): string | null {
  if (address === null || !isOnOldSite(address)) return address;
  const [paper] = findPapers(archive, address)?.candidates ?? [];
  if (paper === undefined) return null;
  return (
    readAddresses(archive, { kind: 'paper', id: paper.id }).addresses.find(({ what }) => what === 'paper')
      ?.url ?? null
  );
}

/** The first address that leads somewhere; one on the old site only where there is no other. */
function firstOf(...texts: readonly (string | null)[]): string | null {
  const given = texts.filter((text) => openable(text) !== null);
  return given.find((text) => text !== null && !isOnOldSite(text)) ?? given[0] ?? null;
}

/** An address as a browser may be given it: of the web, and a copy in place of a page of the old site. */
function openable(text: string | null): string | null {
  const url = text === null ? null : URL.parse(text.trim());
  if (url === null || !/^(?:https?|ftp):$/.test(url.protocol)) return null;
  // As the dump has it, unless blanks or control characters are in it.
  const plain = /^[!-~]+$/.test(text?.trim() ?? '') ? (text?.trim() ?? '') : url.href;
  return isOnOldSite(plain) ? `https://web.archive.org/web/${COPIES_OF}/${plain}` : plain;
}

function isOnOldSite(address: string): boolean {
  return /(?:^|\.)paperswithcode\.com$/.test(URL.parse(address.trim())?.hostname ?? '');
}
