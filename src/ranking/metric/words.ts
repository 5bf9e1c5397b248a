import { boundedScores, higherRates, higherScores } from './higher-words.ts';
import {
  closingWords,
  countedCosts,
  countedMistakes,
  lowerCosts,
  lowerDistances,
  lowerEndings,
  lowerErrors,
  maybeLowerWords,
} from './lower-words.ts';
import { makeVocabulary } from './name.ts';

/**
 * What a word says about the better direction, and how loudly. "decisive" states the direction or the sense of a
 * difference, "higher" outranks "lower" ("AUC (horizon error)"), "lower" outranks "rather higher" ("FVD score").
 * "closing lower" is a "lower" that even outranks a "higher" before it in a compound ("Accuracy drop"). What is "maybe
 * lower" often means something else, so that it says something only where nothing else does; a "maybe higher" is good
 * more often than not.
 */
export type Hint =
  | 'decisive lower'
  | 'decisive higher'
  | 'higher'
  | 'closing lower'
  | 'lower'
  | 'rather higher'
  | 'maybe higher'
  | 'maybe lower'
  | 'nothing';

/** Hints of the words in the names of metrics, collected from the names that leaderboards used from 2020 to 2025. */
export const directionWords = makeVocabulary<Hint>(() => [
  [listLacks(`${higherRates}, ${boundedScores}, ${higherScores}`), 'lower'],
  [maybeLowerWords, 'maybe lower'],
  [lowerErrors, 'lower'],
  [lowerEndings, 'lower'],
  [lowerDistances, 'lower'],
  [countedMistakes, 'lower'],
  [countedCosts, 'lower'],
  [lowerCosts, 'lower'],
  [closingWords, 'closing lower'],
  [higherRates, 'higher'],
  [boundedScores, 'higher'],
  [higherScores, 'higher'],
  [
    `rank #, rank @, mean rank @, average rank @, avg rank @, mean r @, mean r #, meanr @, median r @, medianr @, top #`,
    'rather higher',
  ],
  ['score, scores', 'maybe higher'],
  [
    `${listStatements('lower, low, smaller, less, fewer, shorter')}, downarrow, bd rate, bdrate, bd br, bdbr,
     delta rate, bsq rate`,
    'decisive lower',
  ],
  [
    `${listStatements('higher, high, larger, greater, bigger, more, longer')}, uparrow, share below, within threshold,
     within thresholds, within tolerance, bd rate savings, bd rate saving, bd rate reduction, rmsd limit, error
     limit, errors limit, limit ## error, limit ## errors, hull limit, e hull limit, distance limit, epe limit,
     rmse limit,
     delta limit`,
    'decisive higher',
  ],
  // What a task is called says nothing: a share of corrected errors is no error. "F1-all" is mostly a misread Fl-all, the
  // share of outliers in optical flow. Whether an attack should succeed depends on whose leaderboard it is.
  [
    `error correction, error detection, error recovery, error removal, error localization, error analysis, conll,
     real time, param efficient, parameter efficient, f1 all, f0, ade # k, attack success rate, attack success, attack
     accuracy, attack auc, mia accuracy, mia auc, membership inference accuracy, membership inference auc,
     refusal harmful, refusal rate harmful, stereotype score, mean std, avg std, average std`,
    'nothing',
  ],
  // Conditions: a recording of "3 sec", noise of "SNR 5", a rate "at 95% TPR". A speed in "km/h" is no length.
  [
    `## s, ## sec, ## secs, ## second, ## seconds, ## ms, ## msec, ## min, ## mins, ## minutes, ## hour, ## hours, ##
     day, ## days, ## step, ## steps, ## iterations, ## epochs, ## rounds, ## turns, ## queries, ## bit, ## bits, ##
     mm, ## cm, ## km, ## px, ## deg, ## degree, ## degrees, ## mb, ## gb, ## tpr, ## fpr, ## far, ## tnr, snr #, fp
     #, km h, km s, cm s, mm s, deg s, deg sec, px s`,
    'nothing',
  ],
]);

/** Words of metrics that lie between 0 and 1, or 0 and 100 %. */
export const proportionWords = makeVocabulary<true>(() => [
  [`${higherRates}, ${boundedScores}`, true],
  [
    `top #, rank #, percentage, s measure, e measure, j f, uar, oa, delta limit, h @, jga, ods, ois, minp, max f,
     maxf, fmax, f max, teds, qwk, war`,
    true,
  ],
]);

/** Words of metrics that count parameters, samples, operations or mistakes. */
export const countWords = makeVocabulary<true>(() => [
  [`${countedMistakes}, ${countedCosts}`, true],
  [
    `weights, ops, samples, images, frames, tokens, examples, sentences, pairs, words, points, episodes, steps,
     iterations, interactions, queries, model size m, videos, clips, documents, instances, training data, dataset
     size, vocabulary size, vocab size, activations, nodes, edges, triples, votes, context length, context window,
     context size, sequence length`,
    true,
  ],
]);

/** Words of metrics that tell how many of something are done in a time. */
export const speedWords = makeVocabulary<true>(() => [
  ['fps, throughput, qps, tps, rtfx, per second, frames per second', true],
]);

/** "Lower is better", "lower = better", "the lower the better" with each of the comparatives. */
function listStatements(comparatives: string): string {
  return comparatives
    .split(', ')
    .map(
      (word) =>
        `${word} is better, ${word} better, ${word} the better, the ${word} the better, ${word} is best`,
    )
    .join(', ');
}

/**
 * What the lack of something good is called: "inaccuracy", "disagreement", "miscoverage". Of long words only, because
 * a short one is also the end of words that mean something else.
 */
function listLacks(words: string): string {
  const whole = words.split(',').map((word) => word.trim());
  const long = whole.filter((word) => /^[a-z]{6,}$/.test(word));
  return long.flatMap((word) => ['in', 'un', 'dis', 'mis', 'non'].map((prefix) => prefix + word)).join(',');
}
