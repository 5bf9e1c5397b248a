import type { Random } from '../../helpers/random.ts';
import { chance, pick } from './stream.ts';
import { lines } from './words.ts';

/** Texts as people pasted them into the site: control characters, invisible ones, other scripts, markup. */
export const ODD_TEXTS: readonly string[] = [
  'a page\fbreak from a PDF',
  'a shift-in \u000f that nobody sees',
  'Vietnamese \bAspect words',
  'zero\u200bwidth blanks',
  'no\u00a0break\u00a0blanks',
  'mojibake ¬† in the middle',
  'مجموعة بيانات للنصوص العربية',
  'Image网 and 图像分类',
  'a rocket 🚀 and a family 👩‍👩‍👧',
  'Vāksañcayaḥ with combining a\u0301 marks',
  '<span style="color:grey; opacity: 0.6">( Image credit: [Somebody](https://example.org/) )</span>',
  'lines\r\nthat end\r\nas on Windows',
  '![a picture](https://example.org/picture.png)',
  'a <b>bold</b> &amp; <i>slanted</i> word<sub>2</sub>',
  'tab\tand "quotes" and \\backslashes\\ and \u007f delete',
  'quotes “as” typeset ‘them’ – and — dashes…',
];

/** The text with something odd in it, seldom. */
export function spoil(random: Random, text: string, probability: number): string {
  if (!chance(random, probability)) return text;
  const middle = text.indexOf(' ', text.length / 2);
  return `${text.slice(0, middle + 1)}${pick(random, ODD_TEXTS)} ${text.slice(middle + 1)}`;
}

/** Names under which leaderboards stand, as the site had them: scanners, clickbait, blanks, leftovers. */
export const ODD_BOARDS = lines(`
  01/01/1967' AND 2*3*8=6*8 AND 'AncJ'='AncJ
  ./01/01/1967
  ^(#$!@#$)(()))******
  !(()&&!|*|*|
  คลิปไวรัล!! ชมก่อนโดนลบ
  วีเค..!! ชมคลิปเต็ม
  .
  ..
  0
  1
  13.8
  MML
  Supervised:
  Restricted
  https://www.kaggle.com/datasets/somebody/some-data
`).concat([
  '',
  'DVD ',
  '\tAffectNet',
  '\u3000SEED',
  ' FB15k',
  ' CUB-200-2011',
  'Tox21 ',
  'a "quoted", comma; name',
]);

/** Pairs that a person takes for one name. Their first forms are among the datasets. */
export const NEAR_BOARDS = lines(`
  KITTI2015
  KITTI 2015
  THUMOS'14
  THUMOS’14
  THUMOS' 14
  Tox21
  CoNLL-2003
  CoNLL 2003
`);

/** Tasks that spam and mistakes left in the tree. The first has no name. */
export const ODD_TASKS = [
  '',
  ...lines(`
  (deleted task 2)
  1 Image, 2*2 Stitchi
  16k
  4k
  All
  TAG
  SMC会议
  Türkçe Görüntü Altyazılama
  各省人口统计
  object-detection
  class-incremental learning
  Class Incremental Learning
  SMAC
  SMAC+
  Math Word Problem SolvingΩ
`),
];

/** What spammers called their datasets and methods. */
export const SPAM = lines(`
  [[request~refund]]How do I request a refund from an airline?
  ((Help~Line))How to speak to a live agent at QuickBooks
  What is the ☎️ number of the travel agency's customer service? +1-800-555-0100
  ~Cancel/policy~ 24 hours free cancellation ✈️
  Call Now!!! How do I change my flight name?
`);
