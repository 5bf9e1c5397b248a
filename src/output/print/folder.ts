import { join, resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import { makeFolder } from '../../folder.ts';
import type { Runtime } from '../../runtime.ts';
import { formatEntry, formatOfFile } from '../formats.ts';
import { sidecarOf } from '../provenance.ts';
import type { Folder } from '../report.ts';
import { shellWord } from '../text/shell-word.ts';
import { refuseForeign } from './choose-format.ts';
import { refuseExisting, writeFile } from './file-sink.ts';
import type { PrintOptions } from './options.ts';
import { print } from './print.ts';
import { explainWriteError } from './write-text.ts';

/** What keeps the types of the columns, and is small. */
const usualFormat = 'parquet';

/**
 * Writes the files of a folder, which is made where it is not there yet, one after the other.
 * Throws `UserError`: `usage` where no folder is named, for what only one list has, and for files that exist and may not
 * be replaced (then none is written), `io` when writing fails.
 */
export async function printFolder(folder: Folder, options: PrintOptions, runtime: Runtime): Promise<void> {
  const { output, format = usualFormat, columns, sort, ids, force = false } = options;
  const lists = Object.entries({ columns, sort, ids }).find(([, value]) => value !== undefined);
  if (lists !== undefined)
    throw new UserError('usage', `--${lists[0]} is for one list, and these are several.`);
  const { endings, rowless } = formatEntry(format);
  const [ending] = endings;
  if (ending === undefined || rowless)
    throw new UserError('usage', `--format ${format} is not for files of data.`);
  if (output === undefined || output === '-') {
    throw new UserError('usage', 'these are several files: name a folder for them, with -o folder/');
  }
  refuseForeign({ output });
  const asked = formatOfFile(output);
  if (asked !== undefined) {
    const name = output.replace(/\.[^.]+$/, '');
    throw new UserError('usage', `these are several files, and "${output}" is the name of one.`, [
      `A folder of them: -o ${shellWord(`${name}/`)} --format ${asked}`,
    ]);
  }
  const files = folder.files.map(({ name, report }) => ({
    place: join(output, `${name}.${ending}`),
    report,
  }));
  const texts = folder.texts(ending).map(({ file, text }) => ({ place: join(output, file), text }));
  if (!force) {
    const places = [...files, ...texts].map(({ place }) => place);
    const beside = options.source === undefined ? [] : files.map(({ place }) => sidecarOf(place));
    for (const place of [...places, ...beside]) await refuseExisting(place, runtime);
  }
  prepareFolder(output, runtime);
  for (const { place, report } of files)
    await print(report(), { ...options, format, output: place }, runtime);
  for (const { place, text } of texts) await writeFile([text], place, force, runtime);
}

function prepareFolder(folder: string, { cwd }: Runtime): void {
  try {
    makeFolder(resolve(cwd, folder));
  } catch (error) {
    throw explainWriteError(error, folder);
  }
}
