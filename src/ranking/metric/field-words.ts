import { findMeanings, makeVocabulary, type Vocabulary } from './name.ts';
import { directionWords, type Hint } from './words.ts';

/** A field of tasks in which some names of metrics mean something of their own. */
export interface Field {
  /** Words of its tasks, which tell it from others. */
  readonly tasks: string;
  /** Whether it gives a metric's name another meaning than it has elsewhere. */
  means(metric: string): boolean;
  /** The words of all metrics, as they are meant in this field. */
  readonly words: Vocabulary<Hint>;
}

interface FieldWords {
  readonly tasks: string;
  readonly higher?: string;
  readonly lower: string;
}

/**
 * The same name counts outliers in one field and tells how good something is, or nothing, in another. The order of the
 * rows knows better: DTU measures a reconstruction's accuracy in millimetres, ETH3D in per cent.
 */
const fieldWords: readonly FieldWords[] = [
  // "F1-all" is a misread Fl-all, the share of outliers.
  { tasks: 'optical flow, scene flow', lower: 'f1 all, f1 bg, f1 fg, f1 noc, f1 occ' },
  {
    tasks: 'multi view stereo, ## reconstruction, surface reconstruction, scene reconstruction',
    higher: 'comp ratio, completion ratio, acc ratio',
    lower: 'acc, comp, completion, overall',
  },
  { tasks: 'defense, defence, robustness, safety', lower: 'asr, attack success rate, attack success' },
  {
    tasks: 'registration, odometry, slam, relocalization',
    higher: 'comp ratio, completion ratio',
    lower: 'rte, rre, rot, trans, rotation, translation, comp, completion',
  },
  { tasks: 'head pose', lower: 'yaw, pitch, roll' },
  { tasks: 'color constancy, colour constancy', lower: 'mean, median, trimean, tri mean, best, worst, max' },
  {
    tasks: 'graph generation',
    lower: 'degree, clus, cluster, clustering, orbit, orb, spec, spectral, wavelet',
  },
  { tasks: 'dewarping, document unwarping', lower: 'ld, ad' },
];

const fields = fieldWords.map(({ tasks, higher = '', lower }) => {
  const own = makeVocabulary<Hint>(() => [
    [lower, 'maybe lower'],
    [higher, 'higher'],
  ]);
  const field: Field = {
    tasks,
    means: (metric) => findMeanings(metric, own).length > 0,
    words: {
      get: (word) => own.get(word) ?? directionWords.get(word),
      has: (word) => own.has(word) || directionWords.has(word),
    },
  };
  return { field, taskWords: makeVocabulary<true>(() => [[tasks, true]]) };
});

/** The field of a task, by the words of its name; `null` for most. */
export function fieldOf(task: string): Field | null {
  return fields.find(({ taskWords }) => findMeanings(task, taskWords).length > 0)?.field ?? null;
}
