import { sitePathOf } from './site-pages.ts';

/** What a page of the old site that was a list held, and the words by which `pwc` lists the same. */
export interface SiteList {
  readonly noun: string;
  readonly command: string;
  readonly words: readonly string[];
  readonly flags: readonly (readonly [flag: string, value: string])[];
}

/** How the site's page of datasets wrote its filters. */
const DATASET_FILTERS = [
  ['task', '--task'],
  ['mod', '--modality'],
  ['lang', '--language'],
] as const;

/** The flags for what the addresses of the site's pages of methods chose these by. */
const METHOD_FILTERS: ReadonlyMap<string, string> = new Map([
  ['category', '--collection'],
  ['area', '--area'],
]);

/**
 * Reads an address of a list of the old site: `…/datasets?task=image-classification`, `…/methods/category/transformers`,
 * `…/search?q=scibert`; null for any other text.
 */
export function siteListOf(text: string): SiteList | null {
  const [, page = '', query = ''] = /^([^?#]*)(?:\?([^#]*))?/.exec(sitePathOf(text) ?? '') ?? [];
  const [kind = '', part = '', name = ''] = page.toLowerCase().split('/');
  const asked = new URLSearchParams(query);
  const searched = asked.get('q')?.trim() ?? '';
  if (kind === 'search' && searched !== '')
    return { noun: 'a search', command: 'search', words: [searched], flags: [] };
  if (kind === 'datasets' && part === '') {
    const flags = DATASET_FILTERS.map(([key, flag]) => [flag, asked.get(key)?.trim() ?? ''] as const);
    return {
      noun: 'a list of datasets',
      command: 'dataset',
      words: [],
      flags: flags.filter(([, value]) => value !== ''),
    };
  }
  if (kind !== 'methods') return null;
  const flag = METHOD_FILTERS.get(part);
  const flags = flag === undefined || name === '' ? [] : [[flag, name] as const];
  return { noun: 'a list of methods', command: 'method', words: [], flags };
}
