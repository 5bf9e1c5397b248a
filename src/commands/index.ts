import type { Command } from '../cli/command.ts';
import { bib } from './bib.ts';
import { cite } from './cite.ts';
import { code } from './code.ts';
import { dataset } from './dataset.ts';
import { download } from './download.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import/import.ts';
import { info } from './info.ts';
import { method } from './method.ts';
import { model } from './model.ts';
import { open } from './open.ts';
import { paper } from './paper.ts';
import { rank } from './rank.ts';
import { results } from './results.ts';

/** Every command, in the order of the help. A new command is a file and a line here. */
export const commands: readonly Command[] = [
  paper,
  results,
  rank,
  code,
  dataset,
  method,
  model,
  open,
  cite,
  bib,
  exportCommand,
  download,
  importCommand,
  info,
];
