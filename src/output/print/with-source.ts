import type { Runtime } from '../../runtime.ts';
import type { Provenance } from '../provenance.ts';
import type { Attached } from './attach-provenance.ts';
import type { Content } from './file-sink.ts';
import { fileOf, type PrintOptions } from './options.ts';

/**
 * An answer, with where it comes from if that is asked for. `format` is null where the answer is ids alone, `basis` what the
 * answer itself has to tell. Throws what `attachProvenance` throws.
 */
export async function withSource<Kind extends Content>(
  content: Kind,
  { format, basis }: { readonly format: string | null; readonly basis?: Provenance | undefined },
  options: PrintOptions,
  runtime: Runtime,
): Promise<Attached<Kind | Iterable<string>>> {
  if (options.source === undefined) return { content };
  // Loaded here: most answers are not asked where they come from.
  const { attachProvenance } = await import('./attach-provenance.ts');
  const source = { ...options.source, ...basis };
  return attachProvenance(content, source, { format, file: fileOf(options) }, options, runtime);
}
