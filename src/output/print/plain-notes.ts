import type { Runtime, Sink } from '../../runtime.ts';

/** The same world, in which what is said beside an answer has no sign of ours that is not ASCII, for `--ascii`. */
export function withPlainNotes(runtime: Runtime): Runtime {
  const { stderr } = runtime;
  const plain: Sink = {
    isTTY: stderr.isTTY,
    get columns() {
      return stderr.columns;
    },
    get rows() {
      return stderr.rows;
    },
    write: (text) => stderr.write(typeof text === 'string' ? text.replaceAll('…', '...') : text),
  };
  // Not a copy: what stands behind a property, like stdin, is opened when it is first asked for.
  return Object.create(runtime, { stderr: { value: plain, enumerable: true } });
}
