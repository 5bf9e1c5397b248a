import { describe, expect, test } from 'vitest';
import { directionByName } from '../../../src/ranking/metric/direction.ts';
import { findOthers } from '../../helpers/metric-names.ts';

describe('a speed in the name of a metric', () => {
  test('tells how fast something works where things are counted', () => {
    expect(findOthers('images/s · tokens / sec · Mpx/s · ITR (bits/min) · FPS', 'higher')).toEqual([]);
    expect(findOthers('bits/s · GB/s · Items per second', 'higher')).toEqual([]);
  });

  test('is what an error is measured in where it is that of a thing', () => {
    expect(
      findOthers(
        'RMSE (m/s) · Wind speed MAE (m/sec) · Velocity error (km / s) · MAE [°/s] · Loss (deg/s)',
        'lower',
      ),
    ).toEqual([]);
    expect(findOthers('Accuracy (m/s) · Success rate at 10 m/s', 'higher')).toEqual([]);
  });

  test('says nothing by itself', () => {
    const names = ['Speed (m/s)', 'Speed (km/h)', 'Speed (cm/s)', 'Turning rate (deg/s)'];
    expect(names.map(directionByName)).toEqual([null, null, null, null]);
  });
});
