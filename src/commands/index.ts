import type { CommandEntry } from '../cli/command.ts';

/** Every command, in the order of the help. A new command is a file and a line here. */
export const commands: readonly CommandEntry[] = [
  { name: 'search', load: async () => (await import('./search.ts')).search },
  { name: 'paper', load: async () => (await import('./paper.ts')).paper },
  { name: 'results', load: async () => (await import('./results.ts')).results },
  { name: 'rank', load: async () => (await import('./rank.ts')).rank },
  { name: 'chart', load: async () => (await import('./chart.ts')).chart },
  { name: 'code', load: async () => (await import('./code.ts')).code },
  { name: 'model', load: async () => (await import('./model.ts')).model },
  { name: 'task', load: async () => (await import('./task.ts')).task },
  { name: 'dataset', load: async () => (await import('./dataset.ts')).dataset },
  { name: 'method', load: async () => (await import('./method.ts')).method },
  { name: 'area', load: async () => (await import('./area.ts')).area },
  { name: 'author', load: async () => (await import('./author.ts')).author },
  { name: 'conference', load: async () => (await import('./conference.ts')).conference },
  { name: 'open', load: async () => (await import('./open.ts')).open },
  { name: 'compare', load: async () => (await import('./compare.ts')).compare },
  { name: 'cite', load: async () => (await import('./cite.ts')).cite },
  { name: 'bib', load: async () => (await import('./bib.ts')).bib },
  { name: 'export', load: async () => (await import('./export.ts')).exportCommand },
  { name: 'submit', load: async () => (await import('./submit.ts')).submit },
  { name: 'submission', load: async () => (await import('./submission.ts')).submission },
  { name: 'download', load: async () => (await import('./download.ts')).download },
  { name: 'import', load: async () => (await import('./import/import.ts')).importCommand },
  { name: 'info', load: async () => (await import('./info.ts')).info },
  { name: 'completion', load: async () => (await import('./completion.ts')).completion },
];
