import type { Command } from '../cli/command.ts';
import { author } from './author.ts';
import { code } from './code.ts';
import { conference } from './conference.ts';
import { dataset } from './dataset.ts';
import { download } from './download.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import/import.ts';
import { info } from './info.ts';
import { method } from './method.ts';
import { paper } from './paper.ts';
import { rank } from './rank.ts';
import { results } from './results.ts';
import { search } from './search.ts';
import { submission } from './submission.ts';
import { submit } from './submit.ts';

/** Every command, in the order of the help. A new command is a file and a line here. */
export const commands: readonly Command[] = [
  paper,
  results,
  rank,
  code,
  dataset,
  method,
  author,
  conference,
  search,
  exportCommand,
  submit,
  submission,
  download,
  importCommand,
  info,
];
