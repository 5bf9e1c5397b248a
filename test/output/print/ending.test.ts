import { describe, expect, test } from 'vitest';
import { print } from '../../../src/output/print/print.ts';
import { ClosedPipe } from '../../../src/runtime.ts';
import { fakeRuntime } from '../../helpers/runtime.ts';
import { letters } from './printing.ts';

describe('what is only known after the rows', () => {
  const ending = () => ({ exitCode: 1, notes: ['one line had no answer'] }) as const;

  test('is the exit code, and a note behind the rows', async () => {
    const runtime = fakeRuntime({ env: { NO_COLOR: '1' } });
    expect(await print({ ...letters(), finish: ending }, { color: 'auto' }, runtime)).toBe(1);
    expect([runtime.out(), runtime.err()]).toEqual(['name\na\nb\n', 'pwc: note: one line had no answer\n']);
  });

  test('is not asked for when the reader has gone', async () => {
    const runtime = fakeRuntime({ closeAfter: 0 });
    let isAsked = false;
    const finish = () => {
      isAsked = true;
      return {};
    };
    await expect(print({ ...letters(), finish }, { color: 'auto' }, runtime)).rejects.toThrow(ClosedPipe);
    expect(isAsked).toBe(false);
  });
});
