/** What `pwc bib` needs. It is a bundle of its own (`#bib` in package.json): the parser is larger than all look-ups. */
export { runBib } from './run-bib.ts';
