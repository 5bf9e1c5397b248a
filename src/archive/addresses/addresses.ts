import { foldProceedings } from './proceedings-address.ts';

/**
 * Addresses: one paper or repository is named by many URLs. These functions bring them to one form for comparing;
 * what is printed is always the URL as the dump gave it.
 */

const NEW_ARXIV_ID = /^(\d{4}\.\d{4,5})(?:v\d+)?$/i;
/** As most ids are typed. */
const USUAL_ARXIV_ID = /^(\d{4}\.\d{4,5})(?:v\d+)?$/;
/** As nearly all addresses in the dumps are written: an import reads a million of them. */
const USUAL_ARXIV_ADDRESS = /^https?:\/\/arxiv\.org\/(?:abs|pdf)\/(\d{4}\.\d{4,5})(?:v\d+)?(?:\.pdf)?$/;
/** An address, and what is in every one that may hold an arXiv id: "arxiv", "alphaxiv", "ar5iv", or the name of a reader. */
const ADDRESS = /^\s*https?:\/\//i;
const MAY_HOLD_ARXIV_ID = /[x5]iv|huggingface\.co|hf\.co|dblp\.org/i;
const OLD_ARXIV_ID = /^([a-z-]+)(?:\.[a-z-]{2,})?\/(\d{7})(?:v\d+)?$/i;

/** A copy at the Internet Archive: of a day, of any day ("*"), or with a mark for how it is shown ("2024id_"). */
const ARCHIVED_COPY = /^\s*(?:https?:\/\/)?(?:web\.)?archive\.org\/web\/[\w*]+\/(?=\S)/i;

/** arXiv's own addresses, those of its mirrors (`export.arxiv.org`, `ar5iv.labs.arxiv.org`) among them. */
const ARXIV_PAGE =
  /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*arxiv\.org\/(?:(?:abs|pdf|html|format|ps|src|e-print)\/)?/i;

/** Sites that know papers by their arXiv id. The old site's links to papers have led to Hugging Face since July 2025. */
const READERS_PAGE =
  /^(?:https?:\/\/)?(?:www\.)?(?:(?:huggingface\.co|hf\.co|arxiv-vanity\.com)\/papers|ar5iv\.org\/(?:abs|html|pdf)|alphaxiv\.org\/(?:[a-z]{2}\/)?[a-z]+|semanticscholar\.org\/arxiv|scirate\.com\/arxiv)\/|^(?:https?:\/\/)?(?:api|www)\.semanticscholar\.org\/(?:[\w/]+\/)?(?=arxiv:)/i;

/** A preprint as DBLP counts it, which is the key of most BibTeX entries for one: "DBLP:journals/corr/abs-1903-10676". */
const DBLP_PREPRINT =
  /^(?:dblp:|https?:\/\/(?:www\.)?dblp\.org\/rec\/)?journals\/corr\/abs-(\d{4})-(\d{4,5})(?:\.html)?$/i;

/**
 * The arXiv id in what somebody typed or a dump holds, without its version: from `1903.10676v3`, `arXiv:1903.10676`,
 * what is printed at the edge of a PDF (`arXiv:1903.10676v3 [cs.CL] 10 Sep 2019`), the title of its page in a browser
 * (`[1903.10676] SciBERT: …`), how references have it (`arXiv preprint arXiv:1903.10676, 2019`), any arxiv.org address,
 * that of a site whose pages are papers of arXiv, or arXiv's own DOI. Null where there is none.
 */
export function arxivIdOf(text: string): string | null {
  // Most words that are typed: to make the expressions below for them would take a millisecond.
  if (!/\d{4}/.test(text)) return null;
  const usual = (USUAL_ARXIV_ID.exec(text) ?? USUAL_ARXIV_ADDRESS.exec(text))?.[1];
  if (usual !== undefined) return usual;
  if (ADDRESS.test(text) && !MAY_HOLD_ARXIV_ID.test(text)) return null;
  const bare = withoutCopy(text)
    .trim()
    .replace(/[?#].*$/s, '')
    .replace(ARXIV_PAGE, '')
    .replace(READERS_PAGE, '')
    .replace(DBLP_PREPRINT, '$1.$2')
    .replace(/^(?:doi:\s*|(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/)?10\.48550\/arxiv\./i, '')
    .replace(/^\[(\S+)\]\s.*$/s, '$1')
    .replace(/^(?:arxiv\s+preprint|corr)[\s,]+/i, '')
    .replace(/^(?:arxiv(?:[:.]\s*|\s+)|abs\/)/i, '')
    .replace(/,?\s(?:19|20)\d\d\.?$/, '')
    .replace(/\s\[.*$/s, '')
    .replace(/\/$/, '')
    .replace(/\.pdf$/i, '');
  const modern = NEW_ARXIV_ID.exec(bare);
  if (modern?.[1] !== undefined) return modern[1];
  const old = OLD_ARXIV_ID.exec(bare);
  return old === null ? null : `${old[1]?.toLowerCase()}/${old[2]}`;
}

/** An address or an arXiv id in what a text puts around it: brackets, quotes, and the signs that end a sentence. */
const WRAPPED =
  /^[<([{"'“‘]*((?:(?:https?|ssh|git):\/\/|git@)\S*[^\s>\])}"'”’.,;:!]|(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z-]{2,})?\/\d{7})(?:v\d+)?)[>\])}"'”’.,;:!]*$/i;

/** What was copied out of a text, `<https://github.com/allenai/scibert>.`, without what stood around it there. */
export function unwrapped(text: string): string {
  const trimmed = text.trim();
  const bare = WRAPPED.exec(trimmed)?.[1];
  return bare === undefined ? text : withOwnBracket(bare, trimmed);
}

/** An address at the end of which brackets and signs of a sentence may stand, without those that are not its own. */
export function withoutEnd(address: string): string {
  return withOwnBracket(/^\S*[^\s>\])}"'”’.,;:!]/.exec(address)?.[0] ?? address, address);
}

/** A last bracket is an address's own where it closes one: "https://doi.org/10.1000/a(b)". */
function withOwnBracket(bare: string, text: string): string {
  const next = text[text.indexOf(bare) + bare.length];
  return next === ')' && bare.lastIndexOf('(') > bare.lastIndexOf(')') ? `${bare})` : bare;
}

/** Whether a text is meant as an address: it has a scheme, is what `git clone` takes, or begins with a host and a path. */
export function isAddress(text: string): boolean {
  if (!/[/@]/.test(text)) return false;
  const bare = unwrapped(text).trim();
  return (
    /^(?:(?:https?|ftp|git|ssh|git\+[a-z]+):\/\/|git@[^\s:]+:)\S+$/i.test(bare) ||
    /^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S+$/i.test(bare)
  );
}

/**
 * The comparable form of a paper's address: scheme, `www.`, trailing `/`, `.pdf` and fragment folded, host in lower case.
 * OpenReview's forum and PDF addresses are one, and so are the ACL Anthology's old host, its new one and its DOIs, and the
 * page and the PDF of a paper in proceedings. The case of a DOI does not matter, nor which of arXiv's addresses it is.
 */
export function paperAddress(url: string): string {
  const arxivId = arxivIdOf(url);
  if (arxivId !== null) return `arxiv.org/abs/${arxivId}`;
  const folded = foldAddress(url).replace(/\.pdf$/i, '');
  const review = /^openreview\.net\/(?:forum|pdf|attachment)\/?\?(?:.*&)?id=([^&]+)/.exec(folded);
  if (review !== null) return `openreview.net/forum?id=${review[1]}`;
  const doi = foldProceedings(folded)
    .replace(/^dx\.doi\.org\//, 'doi.org/')
    .replace(/^doi:\s*/i, 'doi.org/')
    .replace(/^(?=10\.\d{4,}\/)/, 'doi.org/');
  return doi
    .replace(/^doi\.org\/.+$/, (text) => text.replace(/%2f/gi, '/').toLowerCase())
    .replace(/^doi\.org\/10\.(?:18653|3115)\/v1\/([a-z0-9.-]+)$/, 'aclanthology.org/$1')
    .replace(/^aclweb\.org\/anthology\/(?:.*\/)?/, 'aclanthology.org/')
    .replace(
      /^aclanthology\.(?:info|coli\.uni-saarland\.de)\/papers\/([^/]+)(?:\/.*)?$/,
      'aclanthology.org/$1',
    )
    .replace(/^aclanthology\.org\/(.+)$/, (_, id: string) => `aclanthology.org/${id.toUpperCase()}`);
}

/** How the ACL Anthology counts its papers: "D14-1162", "2020.acl-main.703". */
const ANTHOLOGY_ID = /^(?:[a-z]\d\d-\d{4}|(?:19|20)\d\d\.[a-z0-9]+-[a-z0-9]+\.\d+)$/i;

/** The address of a paper that a text names by its id in the ACL Anthology; null for any other text. */
export function anthologyAddressOf(text: string): string | null {
  return /\d/.test(text) && ANTHOLOGY_ID.test(text) ? `https://aclanthology.org/${text}` : null;
}

/** As nearly all repositories in the dumps are written: a large leaderboard has ten thousand of them. */
const USUAL_REPOSITORY = /^https?:\/\/github\.com\/[\w.-]+\/[\w.-]+$/;

/** Where else the files of a repository on GitHub are read, with its owner and name behind. */
const GITHUB_MIRROR =
  /^(?:raw\.githubusercontent\.com|codeload\.github\.com|api\.github\.com\/repos|(?:colab\.research\.google\.com|nbviewer(?:\.jupyter)?\.org)\/github)\/(?=[^/?]+\/[^/?]+)/;

/**
 * The comparable form of a repository's address: `.git`, deep links, case, a user's name and the usual port folded
 * ("github.com/allenai/scibert"). GitLab has groups in groups, so its repositories may have more than two parts.
 */
export function repositoryAddress(url: string): string {
  if (USUAL_REPOSITORY.test(url)) {
    return url.slice(url.indexOf('github'), url.endsWith('.git') ? -4 : undefined).toLowerCase();
  }
  const bare = withoutCopy(url)
    .trim()
    .replace(/^(?:ssh:\/\/)?git@([^:/]+)[:/]/i, 'https://$1/')
    .replace(/^git(?=:\/\/|\+)/i, 'https')
    .replace(/^([a-z+]+:\/\/)[^/?#]*@/i, '$1')
    .replace(/^([a-z+]+:\/\/[^/?#]*):(?:80|443)(?=\/|$)/i, '$1');
  const folded = foldAddress(bare).toLowerCase().replace(GITHUB_MIRROR, 'github.com/');
  const hosted =
    /^(?:github|bitbucket)\.[a-z]+\/[^/?]+\/[^/?]+/.exec(folded) ??
    /^gitlab\.[a-z]+\/[^/?]+\/[^?]+?(?=\/(?:-|tree|blob)(?:\/|$)|\?|$)/.exec(folded);
  return (hosted?.[0] ?? folded).replace(/\.git$/, '');
}

/** The address of which another one is a copy at the Internet Archive, or the same where it is none. */
export function withoutCopy(url: string): string {
  return url.includes('archive.org/') ? url.replace(ARCHIVED_COPY, '') : url;
}

function foldAddress(url: string): string {
  const bare = withoutCopy(url)
    .trim()
    .replace(/^[a-z+]+:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/#.*$/s, '')
    .replace(/(?<!\/)\/+$/, '');
  const slash = bare.search(/[/?]/);
  return slash < 0 ? bare.toLowerCase() : bare.slice(0, slash).toLowerCase() + bare.slice(slash);
}
