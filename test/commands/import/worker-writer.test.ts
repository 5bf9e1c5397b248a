import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { isShortOfMemory } from '../../../src/commands/import/worker-writer.ts';

/** What a thread that holds on to more than it may have ends with. */
function fillMemory(): Promise<unknown> {
  const script = 'const kept = []; for (;;) kept.push(new Array(1000).fill(kept.length));';
  const worker = new Worker(script, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 8 } });
  return new Promise((resolve) => worker.on('error', resolve));
}

describe('two threads are short of memory', () => {
  test('when the second has run out of it', async () => {
    expect(isShortOfMemory(await fillMemory())).toBe(true);
  });

  test('when what is sent to it cannot be copied', () => {
    expect(isShortOfMemory(new DOMException('Data cannot be cloned, out of memory.', 'DataCloneError'))).toBe(
      true,
    );
  });

  test('when a large array finds no room', () => {
    expect(isShortOfMemory(new RangeError('Array buffer allocation failed'))).toBe(true);
  });

  test('but not when the disk is full or a dump is damaged', () => {
    expect(isShortOfMemory(Object.assign(new Error('database or disk is full'), { code: 'ENOSPC' }))).toBe(
      false,
    );
    expect(isShortOfMemory(new SyntaxError('unexpected end'))).toBe(false);
  });
});
