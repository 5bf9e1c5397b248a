import type { Random } from '../../helpers/random.ts';
import { around, between, chance, pick, skewed, unit } from './stream.ts';
import { draw, inflect, type Vocabulary, type WordList } from './vocabulary.ts';
import { lines, OPENERS, WE_OPENERS, words } from './words.ts';

/** What a text is about: words that come again and again in it. */
export interface Topic {
  readonly nouns: readonly string[];
  readonly adjectives: readonly string[];
  /** What the paper works on, in lower case, e.g. "image classification". */
  readonly subject: string;
  /** What its authors call their model or dataset, or null. */
  readonly name: string | null;
}

/** One text as it is written. */
interface Writing {
  readonly random: Random;
  readonly vocabulary: Vocabulary;
  readonly topic: Topic;
}

const DETERMINERS = [
  'the ',
  'the ',
  'the ',
  'a ',
  'a ',
  'our ',
  'this ',
  'each ',
  'such ',
  '',
  '',
  '',
  '',
  '',
];
const JOINTS = [
  ' of ',
  ' of ',
  ' of ',
  ' for ',
  ' in ',
  ' with ',
  ' from ',
  ' on ',
  ' between ',
  ' and ',
  ' and ',
];
const TAILS = words('by with for in on from via to without across under over through');
const CLAUSES = [', which ', ', which ', ' that ', ' that ', ', and ', ' and thus '];
const FORMULAS = lines(String.raw`
  $O(n \log n)$
  $\ell_2$
  $k$-NN
  $\mathcal{X}$
  $n$
  $\epsilon$
  $\mathbb{R}^d$
  $\tilde{O}(\sqrt{T})$
  $\alpha$-\beta
  $p(x|y)$
  $L_1$
  $\{0,1\}^n$
  $2\times$
  $\hat{y}_{t+1}$
  \textit{a priori}
  \emph{i.e.}
`);

/** Words about what the paper is about, drawn for it alone. */
export function drawTopic(
  random: Random,
  vocabulary: Vocabulary,
  subject: string,
  name: string | null,
): Topic {
  return {
    nouns: Array.from({ length: 5 }, () => draw(random, vocabulary.nouns)),
    adjectives: Array.from({ length: 2 }, () => draw(random, vocabulary.adjectives)),
    subject,
    name,
  };
}

/** Sentences of about so many words in all, in one line. */
export function writeProse(random: Random, vocabulary: Vocabulary, topic: Topic, wordCount: number): string {
  const writing = { random, vocabulary, topic };
  let text = writeSentence(writing);
  for (let written = 22; written < wordCount; written += 20) text += ` ${writeSentence(writing)}`;
  return text;
}

/** An abstract: most have about 150 words, some a line, some a page. */
export function writeAbstract(random: Random, vocabulary: Vocabulary, topic: Topic): string {
  const text = writeProse(random, vocabulary, topic, Math.min(500, around(random, 200, 0.4)));
  if (!chance(random, 0.16)) return text;
  return `${text} Code is available at https://github.com/${draw(random, vocabulary.nouns)}-lab/${topic.nouns[0]}.`;
}

/** Breaks a text into lines of at most 79 characters, as the abstracts of older papers are. */
export function wrapLines(text: string): string {
  let wrapped = '';
  let start = 0;
  while (text.length - start > 79) {
    const space = text.lastIndexOf(' ', start + 79);
    const end = space > start ? space : text.indexOf(' ', start);
    if (end === -1) break;
    wrapped += `${text.slice(start, end)}\n`;
    start = end + 1;
  }
  return wrapped + text.slice(start);
}

function writeSentence(writing: Writing): string {
  const { random, vocabulary } = writing;
  const kind = unit(random);
  let text: string;
  if (kind < 0.3) {
    text = `${pick(random, WE_OPENERS)} ${draw(random, vocabulary.verbs)} ${writeThing(writing)}`;
  } else if (kind < 0.55) {
    text = `${pick(random, OPENERS)} ${writeStatement(writing)}`;
  } else {
    const statement = writeStatement(writing);
    text = statement.charAt(0).toUpperCase() + statement.slice(1);
  }
  if (chance(random, 0.45)) text += writeClause(writing);
  if (chance(random, 0.3)) text += ` ${pick(random, TAILS)} ${writeThing(writing)}`;
  if (chance(random, 0.16)) text += writeFigures(random);
  return `${text}.`;
}

function writeStatement(writing: Writing): string {
  const { random, vocabulary } = writing;
  const subject = writeThing(writing);
  const verb = draw(random, vocabulary.verbs);
  if (chance(random, 0.3)) {
    return `${subject} is ${chance(random, 0.4) ? `${draw(random, vocabulary.adverbs)} ` : ''}${inflect(verb, 'ed')} ${pick(random, TAILS)} ${writeThing(writing)}`;
  }
  return `${subject} ${inflect(verb, 's')} ${writeThing(writing)}`;
}

function writeClause(writing: Writing): string {
  const { random, vocabulary } = writing;
  const verb = inflect(draw(random, vocabulary.verbs), 's');
  return `${pick(random, CLAUSES)}${chance(random, 0.2) ? `${draw(random, vocabulary.adverbs)} ` : ''}${verb} ${writeThing(writing)}`;
}

/** A noun with what belongs to it. */
function writeThing(writing: Writing): string {
  const { random } = writing;
  const text = writeNoun(writing);
  if (!chance(random, 0.42)) return text;
  const joint = pick(random, JOINTS);
  return `${text}${joint}${writeNoun(writing)}`;
}

function writeNoun(writing: Writing): string {
  const { random, vocabulary, topic } = writing;
  const special = unit(random);
  if (special < 0.03) return topic.subject;
  if (special < 0.055 && topic.name !== null) return topic.name;
  if (special < 0.065) return pick(random, FORMULAS);
  let noun = drawOwn(random, topic.nouns, vocabulary.nouns);
  if (chance(random, 0.22)) noun = `${drawOwn(random, topic.nouns, vocabulary.nouns)} ${noun}`;
  if (chance(random, 0.52)) noun = `${drawOwn(random, topic.adjectives, vocabulary.adjectives)} ${noun}`;
  if (special > 0.992) noun += ` (${noun.slice(0, 1).toUpperCase()}${noun.slice(-2).toUpperCase()})`;
  return determine(random, noun);
}

/** A word of the paper's own, or any other. */
function drawOwn(random: Random, own: readonly string[], all: WordList): string {
  return chance(random, 0.34) ? (own[skewed(random, own.length, 2)] as string) : draw(random, all);
}

function determine(random: Random, noun: string): string {
  const determiner = pick(random, DETERMINERS);
  if (determiner === 'a ') return 'aeiou'.includes(noun.charAt(0)) ? `an ${noun}` : `a ${noun}`;
  return determiner === '' && chance(random, 0.8) ? plural(noun) : determiner + noun;
}

function plural(noun: string): string {
  if (noun.endsWith('s')) return noun;
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

function writeFigures(random: Random): string {
  const number = (between(random, 2, 989) / 10).toFixed(between(random, 0, 2));
  return pick(random, [
    ` by ${number}%`,
    ` with an accuracy of ${number}\\%`,
    ` (${number} vs. ${(between(random, 2, 989) / 10).toFixed(1)})`,
    ` on ${between(random, 2, 60)} datasets`,
    ` from ${between(random, 1, 99)},${String(between(random, 0, 999)).padStart(3, '0')} samples`,
    ` within ${between(random, 2, 90)} epochs`,
    ` (p < 0.0${between(random, 1, 5)})`,
  ]);
}
