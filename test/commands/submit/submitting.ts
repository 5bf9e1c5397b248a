import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../helpers/archive.ts';
import { sampleNote } from '../../helpers/examples.ts';
import { type Outcome, pwc } from '../../helpers/pwc.ts';
import type { FakeWorld } from '../../helpers/runtime.ts';

/** A person with a folder of their own, who answers from the sample. */
export interface Person {
  /** The file of their submissions. */
  readonly file: string;
  /** Runs a command line; what is said of the sample and of the file's place is left out. */
  run(line: string | readonly string[], world?: FakeWorld): Promise<Outcome>;
  /** The JSON that a command line answers with. */
  json<Value = readonly Readonly<Record<string, unknown>>[]>(line: string): Promise<Value>;
  /** Writes a file and returns its path. */
  write(name: string, text: string): string;
}

export function createPerson(): Person {
  const home = temporaryFolder();
  const file = join(home, 'pwc', 'submissions.jsonl');
  const run: Person['run'] = async (line, world = {}) => {
    const outcome = await pwc(line, { ...world, env: { XDG_DATA_HOME: home, ...world.env } });
    return { ...outcome, err: outcome.err.replace(sampleNote, '').replaceAll(file, 'FILE') };
  };
  return {
    file,
    run,
    async json(line) {
      const { exitCode, out, err } = await run(`${line} --json`);
      if (exitCode !== 0) throw new Error(`pwc ${line} ended with ${exitCode}: ${err}`);
      return JSON.parse(out);
    },
    write(name, text) {
      const path = join(home, name);
      writeFileSync(path, text);
      return path;
    },
  };
}

/** The flags of a result that can be kept. */
export const BC5CDR = 'submit --task ner --dataset bc5cdr';
