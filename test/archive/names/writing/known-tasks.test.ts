import { expect, test } from 'vitest';
import { readNames } from '../../../../src/archive/names/name-texts.ts';
import { findNames } from '../../../../src/archive/names/names.ts';
import { holdsKnownName } from '../../../../src/archive/names/writing/known-names.ts';
import { renameTask } from '../../../../src/archive/names/writing/known-tasks.ts';
import { chooseLeaderboards } from '../../../../src/commands/leaderboard/choice/choose.ts';
import { archiveOf, task } from '../../../helpers/archive.ts';
import { rows } from '../../named-dumps.ts';

test.each([
  ['asr', ['Automatic Speech Recognition', 'Speech Recognition']],
  ['Neural machine-translation', ['Machine Translation']],
  ['open-domain QA', ['Open-Domain Question Answering']],
  ['ner', []],
  ['asr librispeech', []],
])('catalogues call "%s" %j', (typed, names) => {
  expect(renameTask(typed)).toEqual(names);
});

const archive = await archiveOf({
  evaluations: [
    task('Accented Speech Recognition', { datasets: [rows('VoxForge', 9)] }),
    task('Automatic Speech Recognition (ASR)', { datasets: [rows('Lahjoita puhetta', 3)] }),
    task('Speech Recognition', { datasets: [rows('LibriSpeech', 9)] }),
    task('Text-To-SQL', { datasets: [rows('spider', 9)] }),
    task('Low-Resource Neural Machine Translation', { datasets: [rows('A', 9)] }),
    task('Machine Translation', { datasets: [rows('B', 3)] }),
    task('POS'),
    task('Part-Of-Speech Tagging', { datasets: [rows('Penn Treebank', 3)] }),
    task('Representation Learning', { datasets: [rows('C', 3)] }),
  ],
});

test.each([
  ['asr', ['Speech Recognition', 'Automatic Speech Recognition (ASR)']],
  ['neural machine translation', ['Machine Translation']],
  ['pos', ['Part-Of-Speech Tagging', 'POS']],
  // The archive has no task of the known name: then the initials decide.
  ['tts', ['Text-To-SQL']],
  ['rl', ['Representation Learning']],
])('"%s" finds the task by what papers call it: %j', (typed, names) => {
  const ids = (findNames(archive, 'task', typed)?.candidates ?? []).map(({ id }) => id);
  expect(readNames(archive, 'task', ids)).toEqual(names);
});

test('a dataset beside it is looked for on the boards of the task that it is', () => {
  expect(chooseLeaderboards(archive, ['asr', 'librispeech'], false)).toMatchObject({ kind: 'one' });
  expect(chooseLeaderboards(archive, ['asr', 'voxforge'], false)).toMatchObject({ kind: 'one' });
});

test.each([
  ['asr', true],
  ['object-detection coco val2017', true],
  ['imagenet-1k image classification', true],
  ['pos tagging ptb', false],
  ['ner bc5cdr', false],
])('"%s" holds a name that catalogues write otherwise: %j', (typed, expected) => {
  expect(holdsKnownName(typed)).toBe(expected);
});
