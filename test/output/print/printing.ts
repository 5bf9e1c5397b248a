import type { PrintOptions } from '../../../src/output/print/options.ts';
import { print } from '../../../src/output/print/print.ts';
import type { Report } from '../../../src/output/report.ts';
import { type FakeWorld, fakeRuntime } from '../../helpers/runtime.ts';
import { names } from '../reports.ts';

/** What is printed of a report, and what is said beside it. */
export async function printed(report: Report, options: Partial<PrintOptions> = {}, world: FakeWorld = {}) {
  const runtime = fakeRuntime({ env: { NO_COLOR: '1' }, ...world });
  await print(report, { color: 'auto', ...options }, runtime);
  return { out: runtime.out(), err: runtime.err() };
}

/** A list of two names. */
export const letters = () => names(['a', 'b']);
