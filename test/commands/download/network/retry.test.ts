import { describe, expect, test } from 'vitest';
import { NetworkError } from '../../../../src/commands/download/network/network-error.ts';
import { defaultPatience, type Patience } from '../../../../src/commands/download/network/patience.ts';
import { persist } from '../../../../src/commands/download/network/retry.ts';

const patience: Patience = { ...defaultPatience, firstWait: 4, longestWait: 10, longestRetryAfter: 20 };
const url = new URL('http://host/file');

/** Fails with each of these errors in turn, then answers 'done'. Resolves with the waits in between and the end. */
async function tryWith(errors: readonly Error[], hasProgressed = () => false) {
  const waits: number[] = [];
  const left = [...errors];
  const attempt = async () => {
    const error = left.shift();
    if (error !== undefined) throw error;
    return 'done';
  };
  const { signal } = new AbortController();
  const retrying = {
    patience,
    signal,
    onRetry: (_: string, __: NetworkError, wait: number) => waits.push(wait),
  };
  const end = await persist('the file', attempt, retrying, hasProgressed).catch((error) => error.message);
  return { waits, end };
}

const broken = () => new NetworkError('broken', 'broke off', url);
const busy = (retryAfter: number) => new NetworkError('busy', 'busy', url, { status: 503, retryAfter });

describe('trying again', () => {
  test('waits longer each time, up to a limit, by chance up to half as long', async () => {
    const { waits, end } = await tryWith(Array.from({ length: 5 }, broken));
    expect(end).toBe('done');
    const limits = [4, 8, 10, 10, 10];
    expect(
      waits.map((wait, index) => wait <= (limits[index] ?? 0) && wait >= (limits[index] ?? 0) / 2),
    ).toEqual(Array(5).fill(true));
    expect(new Set(waits).size).toBeGreaterThan(1);
  });

  test('ends after so many failures in a row', async () => {
    const { waits, end } = await tryWith(Array.from({ length: 9 }, broken));
    expect([waits.length, end]).toEqual([5, 'broke off']);
  });

  test('does not count failures after which there is more than before', async () => {
    const { waits, end } = await tryWith(Array.from({ length: 9 }, broken), () => true);
    expect([waits.length, end]).toEqual([9, 'done']);
  });

  test('waits as long as the host asks, but not any time', async () => {
    expect(await tryWith([busy(0), busy(15)])).toEqual({ waits: [0, 15], end: 'done' });
    expect(await tryWith([busy(21)])).toEqual({ waits: [], end: 'busy' });
  });

  test('is not for what would fail again, nor for mistakes of ours', async () => {
    expect(await tryWith([new NetworkError('refused', 'gone', url)])).toEqual({ waits: [], end: 'gone' });
    expect(await tryWith([new Error('a mistake')])).toEqual({ waits: [], end: 'a mistake' });
  });
});
