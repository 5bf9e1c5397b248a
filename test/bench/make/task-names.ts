import { ODD_TASKS } from './oddities.ts';
import type { Plan } from './plan.ts';
import { chance, pick, type Streams } from './stream.ts';
import { capitalise, draw, type Vocabulary } from './vocabulary.ts';
import { lines, words } from './words.ts';

/** Areas as the site named them, the large ones more often. */
export const AREAS = lines(`
  Computer Vision
  Computer Vision
  Computer Vision
  Computer Vision
  Natural Language Processing
  Natural Language Processing
  Medical
  Methodology
  Miscellaneous
  Time Series
  Graphs
  Speech
  Robots
  Music
  Audio
  Computer Code
  Reasoning
  Knowledge Base
  Adversarial
  Playing Games
`);

/**
 * Well-known tasks, the most frequent first. Some stand below others, some below two, and two rings lead back to where
 * they began: 3D Face Reconstruction, and Pose Estimation.
 */
const KNOWN = lines(`
  Image Classification
  Object Detection
  Semantic Segmentation
  Language Modelling
  Question Answering
  Image Generation
  Relation Extraction
  Named Entity Recognition (NER)
  Machine Translation
  Text Classification
  Sentiment Analysis
  Speech Recognition
  Action Recognition < Video, Temporal Action Localization
  Temporal Action Localization < Video, Zero-Shot Learning
  Video
  Zero-Shot Learning
  Dependency Parsing
  Sentence Classification < Text Classification
  Citation Intent Classification < Sentence Classification
  Participant Intervention Comparison Outcome Extraction < Relation Extraction
  Pose Estimation < Keypoint Detection, 1 Image, 2*2 Stitchi
  Keypoint Detection < Pose Estimation
  3D Face Reconstruction < Facial Recognition and Modelling
  Face Reconstruction < 3D Face Reconstruction
  Facial Recognition and Modelling < Face Reconstruction
  Skeleton Based Action Recognition < Action Recognition, Temporal Action Localization, 3D Action Recognition, Zero-Shot Learning
  3D Action Recognition < Action Recognition
  One-Shot 3D Action Recognition < 3D Action Recognition
  Speech Synthesis
  Link Prediction
  Node Classification
  Style Transfer < 1 Image, 2*2 Stitchi
  DeepFake Detection
  Retrieval
  Decision Making
  Data Augmentation
  Domain Adaptation
  Few-Shot Learning
  Image Super-Resolution
  Anomaly Detection
  Time Series Forecasting
  Reinforcement Learning (RL)
  Arabic Sentiment Analysis < Sentiment Analysis
  Emotion Recognition
`).map((line) => {
  const [name = '', parents = ''] = line.split(' < ');
  return { name, parents: parents.split(/, (?!2\*2)/).filter((parent) => parent !== '') };
});

const HEADS = words(`
  Classification Segmentation Detection Recognition Generation Estimation Prediction Retrieval Translation Tracking
  Reconstruction Parsing Extraction Matching Completion Ranking Captioning Forecasting Localization Summarization
`);
const KINDS = words(
  'Few-Shot Zero-Shot Unsupervised Weakly-Supervised Cross-Domain Multi-Label Video 3D Open-Set Medical',
);

/** The names of all tasks: those with a record of their own first, then those that only stand below others. */
export function nameTasks(plan: Plan, streams: Streams, vocabulary: Vocabulary): readonly string[] {
  const names = new Set(KNOWN.map((task) => task.name));
  for (let number = 0; names.size < plan.topTasks + plan.subtasks; number++) {
    // The odd ones are the rarest of those with a record.
    if (names.size === plan.topTasks - ODD_TASKS.length) for (const odd of ODD_TASKS) names.add(odd);
    const random = streams('task name', number);
    const subject = draw(random, vocabulary.nouns).split('-').map(capitalise).join(' ');
    const other = chance(random, 0.4) ? `${capitalise(draw(random, vocabulary.nouns))} ` : '';
    const kind = chance(random, 0.3) ? `${pick(random, KINDS)} ` : '';
    names.add(`${kind}${other}${subject} ${pick(random, HEADS)}`);
  }
  return [...names];
}

/** The tasks above a well-known one; none for any other. */
export function knownParents(name: string): readonly string[] {
  return KNOWN.find((task) => task.name === name)?.parents ?? [];
}
