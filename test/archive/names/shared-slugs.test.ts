import { expect, test } from 'vitest';
import { readNames } from '../../../src/archive/names/name-texts.ts';
import { findNames } from '../../../src/archive/names/names.ts';
import { archiveOf, task } from '../../helpers/archive.ts';
import { rows } from '../named-dumps.ts';

const page = (slug: string) => `https://paperswithcode.com/task/${slug}`;

const archive = await archiveOf({
  evaluations: [
    task('Speech Recognition', { datasets: [rows('LibriSpeech', 9)] }),
    task('Text Ranking', { datasets: [rows('MS MARCO', 2)] }),
    task('Temporal Action Localization', { datasets: [rows('THUMOS', 9)] }),
    task('action-recognition', { datasets: [rows('UCF101', 1)] }),
    task('Few-Shot', { datasets: [rows('Omniglot', 1)] }),
    task('FewShot', { datasets: [rows('Omniglot', 2)] }),
    task('One-Shot', { datasets: [rows('Omniglot', 1)] }),
    task('OneShot', { datasets: [rows('Omniglot', 9)] }),
  ],
  datasets: [
    {
      url: 'https://paperswithcode.com/dataset/librispeech',
      name: 'LibriSpeech',
      tasks: [
        { task: 'Speech Recognition', url: page('speech-recognition') },
        { task: 'Text Ranking', url: page('text-ranking') },
        { task: 'Temporal Action Localization', url: page('action-recognition') },
        { task: 'Few-Shot', url: page('few-shot') },
        { task: 'FewShot', url: page('fewshot-1') },
        { task: 'One-Shot', url: page('one-shot') },
        { task: 'OneShot', url: page('oneshot-1') },
      ],
    },
  ],
  papers: [
    {
      paper_url: 'https://paperswithcode.com/paper/verbatim',
      title: 'Verbatim',
      tasks: ['speech-recognition', 'text-ranking'],
    },
  ],
});

test('of two tasks that are called alike a slug means its own, unless the other stands out', () => {
  const read = (typed: string) => {
    const hits = findNames(archive, 'task', typed);
    return [hits?.step, readNames(archive, 'task', hits?.candidates.map(({ id }) => id) ?? [])];
  };
  expect(read('few-shot')).toEqual(['exact', ['Few-Shot']]);
  expect(read('few shot')).toEqual(['normalised', ['FewShot', 'Few-Shot']]);
  expect(read('one-shot')).toEqual(['normalised', ['OneShot', 'One-Shot']]);
});

test.each([
  // What the papers' tag is called is the page of the task with the leaderboards.
  ['speech-recognition', ['Speech Recognition', 'speech-recognition']],
  ['Speech Recognition', ['Speech Recognition']],
  // Neither stands clearly out.
  ['text-ranking', ['text-ranking']],
  // A slug that reads like the name of another task.
  ['action-recognition', ['action-recognition']],
])('"%s" is the slug of a task and the name of another', (typed, expected) => {
  const hits = findNames(archive, 'task', typed);
  const ids = hits?.candidates.map(({ id }) => id) ?? [];
  expect([hits?.step, readNames(archive, 'task', ids)]).toEqual(['exact', expected]);
});
