import type { Random } from '../../helpers/random.ts';
import { FAMOUS_PAPERS, KNOWN_PAPERS, type KnownPaper } from './known-papers.ts';
import { capitaliseWords, drawNameNumber, shortName } from './names.ts';
import { drawTopic, type Topic } from './prose.ts';
import { between, chance, distinct, pick, type Streams, skewed } from './stream.ts';
import { capitalise, draw, inflect, type Vocabulary } from './vocabulary.ts';

/** What is settled about a paper before any record is written: the same wherever the paper is named. */
export interface PaperFacts {
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Whether it is on arXiv. The id is given out by the register of papers. */
  readonly isOnArxiv: boolean;
  /** Its subjects, as indexes of task names. */
  readonly tasks: readonly number[];
  readonly topic: Topic;
  readonly known: KnownPaper | null;
}

/** Papers up to and with each year, in thousandths, from 2014 on; the rest is older. */
const YEARS = [60, 85, 120, 175, 255, 355, 475, 600, 725, 845, 955, 1000];

/** Settles the facts of paper `index`. */
export function settlePaper(
  index: number,
  streams: Streams,
  vocabulary: Vocabulary,
  tasks: readonly string[],
): PaperFacts {
  const random = streams('paper', index);
  const day = drawDay(random);
  const isOnArxiv = chance(random, 0.8);
  const own = chance(random, 0.39)
    ? []
    : distinct(drawTaskCount(random), () => skewed(random, tasks.length, 25));
  const subject = (tasks[own[0] ?? skewed(random, tasks.length, 25)] || 'Image Classification').toLowerCase();
  const name = chance(random, 0.4) ? shortName(streams, drawNameNumber(random)) : null;
  const topic = drawTopic(random, vocabulary, subject, name);
  const known = knownPaper(index);
  if (known === null) {
    const title = drawTitle(random, vocabulary, topic);
    return { title, day, isOnArxiv, tasks: own, topic, known };
  }
  const knownTasks = known.tasks.map((task) => tasks.indexOf(task)).filter((task) => task >= 0);
  const isKnownOnArxiv = known.arxivId !== null;
  return { title: known.title, day: known.day, isOnArxiv: isKnownOnArxiv, tasks: knownTasks, topic, known };
}

function knownPaper(index: number): KnownPaper | null {
  return KNOWN_PAPERS[index] ?? FAMOUS_PAPERS[index - KNOWN_PAPERS.length] ?? null;
}

function drawTaskCount(random: Random): number {
  return 1 + skewed(random, 9, 0.3);
}

function drawDay(random: Random): string {
  const place = random(1_000);
  const later = YEARS.findIndex((share) => place < share);
  const year = later === 0 ? 2014 - skewed(random, 25, 4) : 2014 + later;
  const month = between(random, 1, year === 2025 ? 7 : 12);
  return `${year}-${String(month).padStart(2, '0')}-${String(between(random, 1, 28)).padStart(2, '0')}`;
}

/** A title of 8 to 14 words, mostly; 3% are short and shared, so that addresses collide. */
export function drawTitle(random: Random, vocabulary: Vocabulary, topic: Topic): string {
  const task = capitaliseWords(topic.subject);
  if (chance(random, 0.03)) {
    return pick(random, [
      `A Survey on ${task}`,
      `${task}: A Survey`,
      `Deep Learning for ${task}`,
      `Towards Better ${task}`,
    ]);
  }
  const [first, second, third] = topic.nouns.slice(0, 3).map(titleWord);
  const [adjective, other] = topic.adjectives.slice(0, 2).map(titleWord);
  const verb = titleWord(inflect(draw(random, vocabulary.verbs), 'ing'));
  const noun = () => titleWord(draw(random, vocabulary.nouns));
  const kind = () => titleWord(draw(random, vocabulary.adjectives));
  const text = pick(random, [
    () => `${adjective} ${first} ${second} for ${other} ${noun()} ${task}`,
    () => `${verb} ${adjective} ${first} with ${other} ${second} ${third} and ${noun()}`,
    () => `Towards ${adjective} ${task} via ${other} ${first} ${second} of ${kind()} ${noun()}`,
    () => `On the ${first} of ${adjective} ${second} in ${kind()} ${noun()} and ${third}`,
    () => `A ${adjective} ${first} Approach to ${second} ${noun()} in ${other} ${task}`,
    () => `${adjective} and ${other} ${first}: ${verb} ${kind()} ${second} for ${noun()}`,
    () => `Learning ${adjective} ${first} from ${kind()} ${second} ${noun()} without ${third}`,
    () => `How ${kind()} Are ${adjective} ${first} ${noun()} for the ${second} of ${third}?`,
  ])();
  return topic.name === null ? text : `${topic.name}: ${text}`;
}

function titleWord(word: string): string {
  return word.includes('-') ? word.split('-').map(capitalise).join('-') : capitalise(word);
}
