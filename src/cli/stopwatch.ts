import type { Runtime } from '../runtime.ts';

/** Takes the time of the steps of an answer, for `--verbose`. */
export class Stopwatch {
  readonly #runtime: Pick<Runtime, 'now'>;
  readonly #began: number;
  readonly #laps: { readonly step: string; readonly milliseconds: number }[] = [];
  #before: number;

  constructor(runtime: Pick<Runtime, 'now'>) {
    this.#runtime = runtime;
    this.#began = runtime.now().getTime();
    this.#before = this.#began;
  }

  /** Ends a step; it began when the one before ended. */
  lap(step: string): void {
    const now = this.#runtime.now().getTime();
    this.#laps.push({ step, milliseconds: now - this.#before });
    this.#before = now;
  }

  /** "12 ms: opening the archive 3, looking up 7, writing 2". */
  tell(): string {
    const steps = this.#laps.map(({ step, milliseconds }) => `${step} ${milliseconds}`);
    return `${this.#before - this.#began} ms: ${steps.join(', ')}`;
  }
}
