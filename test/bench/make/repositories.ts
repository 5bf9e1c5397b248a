import { SCIBERT } from './known-papers.ts';
import { drawNameNumber, shortName } from './names.ts';
import { between, chance, pick, type Streams, skewed } from './stream.ts';
import { makeSyllables } from './vocabulary.ts';
import { lines } from './words.ts';

/** A paper has no more repositories than this. */
export const MOST_REPOSITORIES = 288;

const SCIBERT_CODE = lines(`
  https://github.com/allenai/scibert
  https://github.com/tetsu9923/scireviewgen
  https://github.com/georgetown-cset/ai-relevant-papers
  https://github.com/hoangcuongnguyen2001/scibert-for-technique-classification
  https://github.com/kuldeep7688/BioMedicalBertNer
  https://github.com/charles9n/bert-sklearn
`);

/** Repositories that implement many papers. */
const SHARED = lines(`
  https://github.com/PaddlePaddle/PaddleSeg
  https://github.com/huggingface/transformers
  https://github.com/open-mmlab/mmdetection
  https://github.com/facebookresearch/fairseq
  https://github.com/tensorflow/models
  https://github.com/pytorch/vision
  https://github.com/google-research/google-research
`);

/** The address of the how-manyeth repository of a paper, from 0, as somebody wrote it. */
export function repositoryUrl(streams: Streams, paper: number, place: number): string {
  if (paper === SCIBERT) return SCIBERT_CODE[place] as string;
  const random = streams('repository', paper * MOST_REPOSITORIES + place);
  if (chance(random, 0.05)) {
    const shared = SHARED[skewed(random, SHARED.length, 2)] as string;
    return chance(random, 0.5) ? shared : `${shared}/tree/master/${makeSyllables(random, 3)}`;
  }
  const user = chance(random, 0.3)
    ? `${makeSyllables(random, 2)}-${pick(random, ['lab', 'ai', 'nlp', 'cv', 'ml'])}`
    : `${makeSyllables(random, between(random, 2, 3))}${chance(random, 0.3) ? between(random, 1, 99) : ''}`;
  const name = shortName(streams, drawNameNumber(random)).replace(/[^\w-]/g, '');
  const url = `https://github.com/${user}/${chance(random, 0.5) ? name : `${name}-${makeSyllables(random, 2)}`}`;
  if (!chance(random, 0.05)) return url;
  return pick(random, [
    `${url}/`,
    `${url}.git`,
    url.replace(user, user.toUpperCase()),
    `${url}/tree/main/code`,
    url.replace('https', 'http'),
    url.replace('github.com', 'gitlab.com'),
    url.replace('github.com', 'bitbucket.org'),
    `https://github.com/${user}/http-github.com`,
  ]);
}
