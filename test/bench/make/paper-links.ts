import type { Random } from '../../helpers/random.ts';
import { SCIBERT } from './known-papers.ts';
import { slugify } from './names.ts';
import type { PaperEntry } from './papers-register.ts';
import { chance, pick, type Streams, skewed } from './stream.ts';
import { makeSyllables } from './vocabulary.ts';

/** A place on the web where a paper is read. */
export interface PaperLinks {
  readonly url_abs: string | null;
  readonly url_pdf: string | null;
}

/** Where a paper is read. Older ones on arXiv are known by http addresses, later ones by https, all with a version. */
export function linkPaper(streams: Streams, paper: PaperEntry): PaperLinks {
  const random = streams('paper links', paper.index);
  const { arxivId, day, index } = paper;
  if (arxivId === '0000.00000') return { url_abs: null, url_pdf: null };
  if (arxivId !== null) {
    const scheme = day < '2019-02' && index !== SCIBERT ? 'http' : 'https';
    const id = `${arxivId}v${index === SCIBERT ? 3 : 1 + skewed(random, 6, 1)}`;
    return { url_abs: `${scheme}://arxiv.org/abs/${id}`, url_pdf: `${scheme}://arxiv.org/pdf/${id}.pdf` };
  }
  const key = makeSyllables(random, 4).slice(0, 9);
  const year = day.slice(0, 4);
  return pick(random, [
    { url_abs: `https://openreview.net/forum?id=${key}`, url_pdf: `https://openreview.net/pdf?id=${key}` },
    {
      url_abs: `https://aclanthology.org/${year}.acl-long.${index}`,
      url_pdf: `https://aclanthology.org/${year}.acl-long.${index}.pdf`,
    },
    {
      url_abs: `http://openaccess.thecvf.com//content_CVPR_${year}/html/${key}_${index}_paper.html`,
      url_pdf: `http://openaccess.thecvf.com//content_CVPR_${year}/papers/${key}_${index}_paper.pdf`,
    },
    { url_abs: `https://doi.org/10.1016/j.${key}.${index}`, url_pdf: null },
    { url_abs: null, url_pdf: null },
  ]);
}

/** A paper at a venue mostly has a second address there, and a page under a name of its own. */
export function linkConference(random: Random, paper: PaperEntry, venue: string | null): object {
  if (paper.index === SCIBERT) {
    const url = 'https://aclanthology.org/D19-1371';
    return { conference_url_abs: url, conference_url_pdf: `${url}.pdf`, conference: null };
  }
  if (venue === null || chance(random, 0.3)) {
    return { conference_url_abs: null, conference_url_pdf: null, conference: null };
  }
  const url = `http://papers.nips.cc/paper/${paper.index}-${slugify(paper.title, 80)}`;
  const conference = `${slugify(paper.title)}-1`;
  return { conference_url_abs: url, conference_url_pdf: `${url}.pdf`, conference };
}
