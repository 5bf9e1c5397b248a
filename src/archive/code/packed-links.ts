import type { Link } from '../../model.ts';

/**
 * The code links of a result as one text: a JSON list with the address of each, or with `{"title", "url"}` where the
 * title says more than the end of the address ("allenai/scibert"), which it mostly is: half the room in a whole archive.
 */
export function packLinks(links: readonly Link[]): string {
  return JSON.stringify(links.map((link) => (isPlain(link) ? link.url : link)));
}

/** The addresses of links that `packLinks` has packed, in their order. */
export function linkUrls(packed: string): string[] {
  if (packed === '[]') return [];
  return (JSON.parse(packed) as (string | Link)[]).map((link) =>
    typeof link === 'string' ? link : link.url,
  );
}

function isPlain({ title, url }: Link): boolean {
  return title !== null && title !== '' && url.endsWith(`/${title}`);
}
