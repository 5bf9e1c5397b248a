import { rows } from '../archive/named-dumps.ts';
import { type Dumps, task } from '../helpers/archive.ts';

function dataset(slug: string, name: string, more: object = {}): object {
  return { url: `https://paperswithcode.com/dataset/${slug}`, name, variants: [name], ...more };
}

/** Leaderboards whose names people half remember, write in other ways, or mix up. */
export const rankedDumps: Dumps = {
  evaluations: [
    task('Image Classification', {
      datasets: [rows('ImageNet', 12), rows('CIFAR-10', 9), rows('Tiny ImageNet Classification', 1)],
    }),
    task('Medical Image Segmentation', { datasets: [rows('Kvasir-SEG', 2)] }),
    task('Language Modelling', {
      datasets: [rows('WikiText-103', 6), rows('Penn Treebank (Word Level)', 4)],
    }),
    task('Named Entity Recognition', { datasets: [rows('BC5CDR', 5), rows('CoNLL 2003 (English)', 8)] }),
    task('Part-Of-Speech Tagging', { datasets: [rows('Penn Treebank', 3)] }),
    task('6D Pose Estimation', { datasets: [rows('LineMOD', 2)] }),
    task('6D Pose Estimation using RGB', { datasets: [rows('LineMOD', 14)] }),
    task('Pose Estimation', { datasets: [rows('MPII', 3)] }),
    task('Speech Recognition', {
      datasets: [rows('LibriSpeech test-clean', 4), rows('LibriSpeech test-other', 3)],
    }),
    task('Speech Enhancement', { datasets: [rows('Librispeech', 1)] }),
    task('Sentiment Analysis', {
      datasets: [rows('SST-2 Binary classification', 7), rows('SST-5 Fine-grained classification', 4)],
    }),
    task('Natural Language Inference', {
      datasets: [rows('MultiNLI', 9), rows('MultiNLI Dev', 1), rows('MedNLI', 1), rows('RTE', 2)],
    }),
    task('Question Answering', { datasets: [rows('SQuAD1.1', 4), rows('SQuAD2.0', 5)] }),
    task('Question Generation', { datasets: [rows('Visual Question Answering real images', 2)] }),
    task('Few-Shot Learning'),
    task('POS Induction'),
    task('POS'),
    task('Image Segmentation'),
    task('', { datasets: [rows('GPQA', 2)] }),
  ],
  datasets: [
    dataset('imagenet', 'ImageNet'),
    dataset('librispeech', 'LibriSpeech', {
      variants: ['LibriSpeech', 'LibriSpeech test-clean', 'LibriSpeech test-other'],
    }),
    dataset('glue', 'GLUE', {
      variants: ['GLUE', 'GLUE SST2', 'SST-2 Binary classification', 'MultiNLI', 'RTE'],
    }),
    dataset('multinli', 'MultiNLI', {
      full_name: 'Multi-Genre Natural Language Inference',
      variants: ['MultiNLI', 'MultiNLI Dev'],
    }),
    dataset('mednli', 'MedNLI', { full_name: 'Medical Natural Language Inference' }),
    dataset('squad', 'SQuAD', { variants: ['SQuAD1.1', 'SQuAD2.0'] }),
    dataset('linemod', 'LineMOD', {
      tasks: [
        {
          task: '6D Pose Estimation using RGB',
          url: 'https://paperswithcode.com/task/6d-pose-estimation',
        },
      ],
    }),
  ],
};
