import type { Random } from '../../helpers/random.ts';
import { between, chance, pick, type Streams, skewed } from './stream.ts';
import { capitalise, makeSyllables } from './vocabulary.ts';
import { lines, words } from './words.ts';

const ENDINGS = words(`
  Net Net Net BERT Former GAN Diff LM GPT CLIP NeRF Flow Mamba Seg Rec VL 2Vec ++ -Net -LLM RL Bench Eval QA Track Pose
  Agent Graph -GNN NAS Mix Aug Align Prompt Splat -Plus XL v2 -R1
`);
const STARTS = words(
  'Deep Meta Fast Auto Uni Multi Dyna Hyper Neuro Self Cross Open Light Sparse Trans Semi Bio Geo',
);
const LETTERS = 'ABCDEFGHILMNOPRSTUV';

/** What a model, method or dataset is called for short: always the same for the same number. */
export function shortName(streams: Streams, number: number): string {
  const random = streams('short name', number);
  const sound = makeSyllables(random, between(random, 1, 2));
  if (chance(random, 0.3)) return drawLetters(random);
  if (chance(random, 0.3)) return pick(random, STARTS) + capitalise(sound);
  if (chance(random, 0.012))
    return `${drawLetters(random)}$^${between(random, 2, 3)}$${pick(random, ['D', 'Net'])}`;
  if (chance(random, 0.08)) return `${drawLetters(random)}-${pick(random, ENDINGS).replace('-', '')}`;
  if (chance(random, 0.1)) return capitalise(sound);
  return capitalise(sound) + pick(random, ENDINGS);
}

/** The number of a short name: some names are used by several papers. */
export function drawNameNumber(random: Random): number {
  return skewed(random, 300_000, 8_000);
}

function drawLetters(random: Random): string {
  return Array.from({ length: between(random, 3, 6) }, () => LETTERS[random(LETTERS.length)]).join('');
}

const GIVEN = words(`
  Wei Jun Yang Li Ming Hao Xin Yu Jie Lei Chao Bo Tao Peng Zhen Rui Yifan Zihan Haoran Michael David Daniel Thomas
  Andreas Martin Peter Anna Maria Laura Sara Julia Emma Sofia Olga Elena Ivan Sergey Dmitry Alexander Andrei Carlos
  José Luis Miguel João Pedro François Jean Pierre Marie Claire Jürgen Björn Søren Łukasz Zoë Amélie Mohammed Ahmed Ali
  Fatima Omar Hassan Reza Sina Arash Rahul Amit Priya Anil Sanjay Ravi Deepak Kenji Hiroshi Yuki Takashi Akira
  Min-jun Ji-woo Seung-hyun Hyun-woo John James Robert William Richard Joseph Christopher Matthew Andrew Kevin Eric
`);
const FAMILY = words(`
  Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Luo Gao Kim Lee Park Choi Jung Kang
  Tanaka Suzuki Sato Watanabe Smith Johnson Brown Miller Davis Wilson Taylor Müller Schmidt Fischer Weber Meyer Rossi
  Russo Ferrari Garcia Martinez Lopez Gonzalez Silva Santos Oliveira Ivanov Petrov Kumar Singh Gupta Sharma Patel Nguyen
  Tran Pham Khan Rahman Hosseini Ahmadi Cohen Levy Nielsen Hansen Andersson Johansson Kowalski Nováček Öztürk Yılmaz
`);
const ODD_PEOPLE = lines(`
  李明
  Nguyễn Văn An
  محمد علي
  Þórir Guðmundsson
  O'Brien, Conor
  van der Berg Jr., J. P.
`);

/** How many people write papers. */
const PEOPLE = 400_000;

/** An author; few write much, many write once. Names of different people may be the same. */
export function drawAuthor(streams: Streams, random: Random): string {
  return person(streams('author', skewed(random, PEOPLE, 300)));
}

function person(random: Random): string {
  if (chance(random, 0.0005)) return pick(random, ODD_PEOPLE);
  const given = chance(random, 0.55)
    ? pick(random, GIVEN)
    : capitalise(makeSyllables(random, between(random, 1, 2)));
  const family = chance(random, 0.4)
    ? (FAMILY[skewed(random, FAMILY.length, 8)] as string)
    : capitalise(makeSyllables(random, between(random, 1, 3)));
  const middle = chance(random, 0.12) ? ` ${LETTERS[random(LETTERS.length)]}.` : '';
  return `${given}${middle} ${family}`;
}

const MARKS = /\p{M}+/gu;
const BEYOND_ASCII = /[\u0080-\uffff]/;

function foldAccents(name: string): string {
  return BEYOND_ASCII.test(name) ? name.normalize('NFKD').replace(MARKS, '') : name;
}

/** A name as it stands in an address: small letters, digits and dashes, cut after a word. */
export function slugify(name: string, most = 44): string {
  const slug = foldAccents(name)
    .toLowerCase()
    .replace(/[^a-z0-9\s_-]+/g, '')
    .trim()
    .replace(/[\s_-]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= most) return slug;
  const end = slug.lastIndexOf('-', most);
  return slug.slice(0, end > 0 ? end : most);
}

/** The same words, each with a capital letter. */
export function capitaliseWords(text: string): string {
  return text.split(' ').map(capitalise).join(' ');
}
