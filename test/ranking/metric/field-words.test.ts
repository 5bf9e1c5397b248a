import { describe, expect, test } from 'vitest';
import { decideDirections } from '../../../src/ranking/metric/direction.ts';
import { directionByName, directionInTask } from '../../../src/ranking/metric/name-direction.ts';
import { split } from '../../helpers/metric-names.ts';

describe('a name that means something else in one field', () => {
  test.each([
    ['Optical Flow Estimation', 'F1-all · F1-bg · F1-fg (%)'],
    ['Self-supervised Scene Flow Estimation', 'F1-all'],
    ['Multi-View Stereo', 'Acc. · Comp. · Overall (mm)'],
    ['3D Reconstruction', 'Acc · Comp [cm]'],
    ['Adversarial Defense', 'ASR · Attack Success Rate (%)'],
    ['Point Cloud Registration', 'RTE · RRE (°)'],
    ['Visual Odometry', 'Translation · Rotation · Completion [cm]'],
    ['Head Pose Estimation', 'Yaw · Pitch · Roll'],
    ['Color Constancy', 'Mean · Best 25% · Worst 25% · Tri-mean'],
    ['Graph Generation', 'Deg. · Clus. · Orbit'],
  ])('%s: %s are lower the better', (task, names) => {
    expect(split(names).filter((name) => directionInTask(name, task) !== 'lower')).toEqual([]);
  });

  test('means what it does elsewhere in all other fields', () => {
    const names = ['F1-all', 'Acc.', 'Overall', 'ASR', 'RTE', 'Yaw', 'Mean', 'Orbit'];
    const elsewhere = [null, 'higher', null, null, null, null, null, null];
    expect(names.map(directionByName)).toEqual(elsewhere);
    expect(names.map((name) => directionInTask(name, 'Question Answering'))).toEqual(elsewhere);
  });

  test('leaves the other names of the field alone', () => {
    expect(directionInTask('Comp. Ratio (%)', '3D Reconstruction')).toBe('higher');
    expect(directionInTask('Mean F1 (Intermediate)', 'Multi-View Stereo')).toBe('higher');
    expect(directionInTask('Rotation accuracy', 'Image Registration')).toBe('higher');
    expect(directionInTask('Robust Accuracy', 'Adversarial Defense')).toBe('higher');
    expect(directionInTask('Quux', 'Adversarial Defense')).toBeNull();
  });
});

describe('the leaderboards of a field', () => {
  const board = (task: string, metric: string, ...mainTexts: readonly string[]) => ({
    task,
    metrics: [metric],
    mainTexts,
  });
  const attacks = [board('Adversarial Attack', 'ASR', '9', '8'), board('Text Attack', 'ASR', '9', '8')];

  test('are not outvoted by those of others, where the name means something else', () => {
    const decided = decideDirections([board('Adversarial Defense', 'ASR'), ...attacks]);
    expect(decided[0]).toEqual([{ direction: 'lower', source: 'name', conflict: false }]);
    const others = decideDirections([board('Text Generation', 'ASR'), ...attacks]);
    expect(others[0]).toEqual([{ direction: 'higher', source: 'vote', conflict: false }]);
  });

  test('vote with all others where it does not', () => {
    const flow = board('Optical Flow Estimation', 'Quux');
    const voters = [
      board('Depth Estimation', 'Quux', '1', '2'),
      board('Scene Flow Estimation', 'Quux', '1', '2'),
    ];
    expect(decideDirections([flow, ...voters])[0]).toEqual([
      { direction: 'lower', source: 'vote', conflict: false },
    ]);
  });

  test('follow the order of their rows against the field: accuracy may be in per cent there, too', () => {
    const decided = decideDirections([board('Multi-View Stereo', 'Acc', '92', '88', '71')]);
    expect(decided[0]).toEqual([{ direction: 'higher', source: 'order', conflict: false }]);
    const inMillimetres = decideDirections([board('Multi-View Stereo', 'Acc', '0.3', '0.4', '0.5')]);
    expect(inMillimetres[0]).toEqual([{ direction: 'lower', source: 'order', conflict: false }]);
  });
});
