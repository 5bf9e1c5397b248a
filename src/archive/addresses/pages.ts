/** Where the old site kept a paper's page. */
export const PAPER_PAGE = 'https://paperswithcode.com/paper/';

/** The address of a paper's page as the dump gave it, from the two columns that hold it. */
export function paperPage(slug: string | null, url: string | null): string | null {
  return url ?? (slug === null ? null : PAPER_PAGE + slug);
}

/** The same as a column of a query over `paper`. */
export const PAPER_PAGE_COLUMN = `COALESCE(paper.url, '${PAPER_PAGE}' || paper.slug)`;

/** The last part of a page's address: the site's own slug. */
export function slugOf(url: string): string | null {
  let end = url.length;
  while (url[end - 1] === '/') end--;
  return end === 0 ? null : url.slice(url.lastIndexOf('/', end - 1) + 1, end);
}
