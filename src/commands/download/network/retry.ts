import { setTimeout as sleep } from 'node:timers/promises';
import { NetworkError } from './network-error.ts';
import type { Patience } from './patience.ts';

/** What goes with repeated tries. */
export interface Retrying {
  readonly patience: Patience;
  readonly signal: AbortSignal;
  /** Told before a try is repeated: what was tried, why it failed, and the wait in milliseconds. */
  readonly onRetry: (what: string, error: NetworkError, wait: number) => void;
}

/**
 * Tries again what failed in a way that may pass, with waits that grow and vary, or that the host asks for. `what` names
 * it for people. `hasProgressed` tells whether the try that just failed got further than all before it: the failures
 * are then counted anew. Throws the last NetworkError, and at once whatever else `attempt` throws.
 */
export async function persist<Value>(
  what: string,
  attempt: () => Promise<Value>,
  { patience, signal, onRetry }: Retrying,
  hasProgressed: () => boolean = () => false,
): Promise<Value> {
  for (let failures = 1; ; failures++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof NetworkError) || !error.mayPass || signal.aborted) throw error;
      if (hasProgressed()) failures = 1;
      if (failures >= patience.tries || (error.retryAfter ?? 0) > patience.longestRetryAfter) throw error;
      const wait = error.retryAfter ?? chooseWait(failures, patience);
      onRetry(what, error, wait);
      await sleep(wait, undefined, { signal });
    }
  }
}

/** Between half and all of the time, so that many who were cut off together do not come back together. */
function chooseWait(failures: number, { firstWait, longestWait }: Patience): number {
  return Math.min(longestWait, firstWait * 2 ** (failures - 1)) * (0.5 + Math.random() / 2);
}
